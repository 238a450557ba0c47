"""HTML and sheets -> laid-out pages, by WeasyPrint; it must not know where sheets and faces come from."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import blake2b
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element

from cssselect2 import ElementWrapper
from weasyprint import CSS, HTML
from weasyprint.css.counters import CounterStyle
from weasyprint.text.fonts import FontConfiguration

from briefgen.press.engine import lines
from briefgen.press.engine.boxes import LaidPage
from briefgen.press.engine.cascading import Joined, joined, when_needed
from briefgen.press.engine.collector import collector_off
from briefgen.press.engine.fetcher import Fetcher
from briefgen.press.engine.former import Former, OtherwiseError, exchanged
from briefgen.press.engine.markup import tree
from briefgen.press.engine.paging import Paging
from briefgen.press.engine.reading import pages
from briefgen.press.engine.shelved import from_bytes, to_bytes
from briefgen.press.engine.tree import SetText, texts
from briefgen.press.jail import Asset, Jail

BASE = "brief:/"
"""What relative names are read against: they resolve to nothing."""

KEPT = 3
"""Layouts that are kept whole, each of another style or setting."""


@dataclass(frozen=True)
class Laid:
    """A document cut into pages. Page numbers count from 1."""

    document: Any = field(repr=False)
    """The weasyprint.Document; for this folder only."""
    count: int
    anchors: Mapping[str, int]
    """The page on which each id stands first."""
    paging: Paging | None = field(default=None, repr=False)
    """What is known of the layout for the next one."""

    @cached_property
    def pages(self) -> tuple[LaidPage, ...]:
        """The boxes of each page, to be read."""
        return pages(self.document)

    def texts(self) -> Iterator[SetText]:
        """All text on the pages, line by line."""
        return texts(self.document)


_keeping: list[Styling] = []


class _Last(NamedTuple):
    """The last layout in some sheets: who still has it, what is known of it, and the pictures that it shows."""

    holder: Callable[[], Laid | None]
    former: Former
    assets: Mapping[str, Asset]


class Styling:
    """Sheets and faces, parsed: the same for every document that has them."""

    def __init__(self, jail: Jail) -> None:
        self.fonts = FontConfiguration()
        self.counters = CounterStyle()
        self.sheets: list[CSS] = []
        self._fetcher = Fetcher(jail)
        self._last: _Last | None = None

    def add(self, css: str) -> None:
        """Parse a sheet; those added later win."""
        self.sheets.append(self.parsed(css))

    @cached_property
    def joined(self) -> Sequence[CSS | Joined]:
        """The sheets, as they are asked; none is added after that."""
        return joined(self.sheets) if lines.KNOWN else self.sheets

    def parsed(self, css: str) -> CSS:
        """Parse a sheet. The faces and counters that it declares are known from then on, used or not."""
        return CSS(
            string=css,
            base_url=BASE,
            url_fetcher=self._fetcher,
            media_type="print",
            font_config=self.fonts,
            counter_style=self.counters,
        )

    def reads(self, css: str) -> bool:
        """Parse a sheet; say whether WeasyPrint came through it: some malformed values raise what nobody can list."""
        try:
            self.add(css)
        except Exception:
            return False
        return True

    def keep(self, laid: Laid, assets: Mapping[str, Asset]) -> None:
        """Keep a layout of which nothing was said, so that the next need not lay out what is the same.

        assets: the pictures that it shows, by their names in the document.
        """
        if laid.paging is None:
            return
        former = laid.paging.afterwards
        self._last = _Last(weakref.ref(laid), former, assets) if former else None
        if self in _keeping:
            _keeping.remove(self)
        _keeping.append(self)
        for one in _keeping[:-KEPT]:
            one.forget()
        del _keeping[:-KEPT]

    def last(self, assets: Mapping[str, Asset]) -> Former | None:
        """Give the last layout, once, if it shows these pictures and nobody has it: it is made into the next one."""
        last, self._last = self._last, None
        return last.former if last and last.holder() is None and last.assets == assets else None

    def take_back(self, former: Former, assets: Mapping[str, Asset]) -> None:
        """Keep a layout after all: the next one was left before it had changed its pages."""
        self._last = _Last(lambda: None, former, assets)

    def shelved(self) -> bytes | None:
        """The last layout, for another process; None where there is none that can be written."""
        if self._last is None or (content := to_bytes(self._last.former, self._named)) is None:
            return None
        return _digest(self._last.assets) + content

    def unshelve(self, content: bytes, assets: Mapping[str, Asset]) -> None:
        """Take up a layout that another process has left, if it shows these pictures."""
        digest = _digest(assets)
        if lines.KNOWN and content.startswith(digest):
            former = from_bytes(content[len(digest) :], self._named)
            if former:
                for own in HTML(string="<html>")._ua_counter_style():  # a layout of all pages adds them
                    self.counters.update(own)
                self._last = _Last(lambda: None, former, assets)

    @cached_property
    def _named(self) -> Mapping[str, object]:
        """What a layout has of this process: it isn't written with it."""
        own = {
            str(place): sheet for place, sheet in enumerate((*HTML(string="<html>")._ua_stylesheets(), *self.joined))
        }
        return {"fonts": self.fonts, "fetcher": self._fetcher, **own}

    def forget(self) -> None:
        """Lay out the next document as if it were the first."""
        self._last = None


def _digest(assets: Mapping[str, Asset]) -> bytes:
    """BLAKE2b over pictures and their names, 16 bytes."""
    whole = blake2b(digest_size=16)
    for name, asset in assets.items():
        for part in (name.encode("utf-8", "surrogatepass"), asset.media.encode(), asset.content):
            whole.update(b"%d:" % len(part) + part)
    return whole.digest()


class Setting:
    """One document on its way to pages: parse, lay out."""

    def __init__(self, text: str, jail: Jail) -> None:
        root = tree(text)
        html = HTML(string="<html>" if root is not None else text, base_url=BASE, url_fetcher=Fetcher(jail))
        if root is not None:
            html.wrapper_element = ElementWrapper.from_html_root(root, content_language=None)
            html.etree_element = root
        self._html = html
        self._assets = jail.assets

    @property
    def root(self) -> Element:
        """The parsed document."""
        root: Element = self._html.etree_element
        return root

    def lay_out(self, styling: Styling, faces: str = "", last: str = "") -> Laid:
        """Cut it into pages.

        faces: what tells a set of faces from others, where lines that were set before may be taken; else empty. last:
        a sheet that wins over the others.
        """
        with collector_off(), lines.remembered(faces) if faces and lines.KNOWN else nullcontext():
            if last or not faces or not lines.KNOWN:
                return self._laid([*styling.joined, *([styling.parsed(last)] if last else [])], styling, None)
            return self._again(styling) or self._laid(styling.joined, styling, Paging())

    def keep(self, laid: Laid, styling: Styling) -> None:
        """Keep a layout for the next document in the same sheets."""
        styling.keep(laid, self._assets)

    def _again(self, styling: Styling) -> Laid | None:
        """Lay out what differs from the last document in the same sheets; None where that can't be told."""
        former = styling.last(self._assets)
        words = former.edited(self._html.etree_element) if former else None
        if former is None or words is None:
            return None
        own = self._html.etree_element
        try:
            touched = former.touched(words)
        except OtherwiseError:
            return None
        before, paging = exchanged(words), Paging(former, touched)
        self._html.etree_element = former.root
        try:
            return self._laid(styling.joined, styling, paging)
        except BaseException as error:
            exchanged(before)
            self._html.etree_element = own
            if isinstance(error, OtherwiseError):
                return None
            if not paging.finishing:
                styling.take_back(former, self._assets)
            raise

    def _laid(self, sheets: Sequence[CSS | Joined], styling: Styling, paging: Paging | None) -> Laid:
        with paging.steering() if paging else nullcontext(), when_needed() if lines.KNOWN else nullcontext():
            document = self._html.render(font_config=styling.fonts, counter_style=styling.counters, stylesheets=sheets)
        anchors: dict[str, int] = {}
        for number, page in enumerate(document.pages, 1):
            for name in page.anchors:
                anchors.setdefault(name, number)
        return Laid(document, len(document.pages), anchors, paging)
