"""HTML and sheets -> laid-out pages, by WeasyPrint; it must not know where sheets and faces come from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from xml.etree.ElementTree import Element

from cssselect2 import ElementWrapper
from weasyprint import CSS, HTML
from weasyprint.css.counters import CounterStyle
from weasyprint.text.fonts import FontConfiguration

from briefgen.press.engine import lines
from briefgen.press.engine.boxes import LaidPage, pages
from briefgen.press.engine.collector import collector_off
from briefgen.press.engine.fetcher import Fetcher
from briefgen.press.engine.markup import tree
from briefgen.press.engine.tree import SetText, texts
from briefgen.press.jail import Jail

BASE = "brief:/"
"""What relative names are read against: they resolve to nothing."""


@dataclass(frozen=True)
class Laid:
    """A document cut into pages. Page numbers count from 1."""

    document: Any = field(repr=False)
    """The weasyprint.Document; for this folder only."""
    count: int
    anchors: Mapping[str, int]
    """The page on which each id stands first."""

    @cached_property
    def pages(self) -> tuple[LaidPage, ...]:
        """The boxes of each page, to be read."""
        return pages(self.document)

    def texts(self) -> Iterator[SetText]:
        """All text on the pages, line by line."""
        return texts(self.document)


class Styling:
    """Sheets and faces, parsed: the same for every document that has them."""

    def __init__(self, jail: Jail) -> None:
        self.fonts = FontConfiguration()
        self.counters = CounterStyle()
        self.sheets: list[CSS] = []
        self._fetcher = Fetcher(jail)

    def add(self, css: str) -> None:
        """Parse a sheet; those added later win."""
        self.sheets.append(self.parsed(css))

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


class Setting:
    """One document on its way to pages: parse, lay out."""

    def __init__(self, text: str, jail: Jail) -> None:
        root = tree(text)
        html = HTML(string="<html>" if root is not None else text, base_url=BASE, url_fetcher=Fetcher(jail))
        if root is not None:
            html.wrapper_element = ElementWrapper.from_html_root(root, content_language=None)
            html.etree_element = root
        self._html = html

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
        sheets = [*styling.sheets, *([styling.parsed(last)] if last else [])]
        with collector_off(), lines.remembered(faces) if faces and lines.KNOWN else nullcontext():
            document = self._html.render(font_config=styling.fonts, counter_style=styling.counters, stylesheets=sheets)
        anchors: dict[str, int] = {}
        for number, page in enumerate(document.pages, 1):
            for name in page.anchors:
                anchors.setdefault(name, number)
        return Laid(document, len(document.pages), anchors)
