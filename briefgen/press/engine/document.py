"""HTML and sheets -> laid-out pages, by WeasyPrint; it must not know where sheets and faces come from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from xml.etree.ElementTree import Element

from weasyprint import CSS, HTML
from weasyprint.css.counters import CounterStyle
from weasyprint.text.fonts import FontConfiguration

from briefgen.press.engine.boxes import LaidPage, pages
from briefgen.press.engine.collector import collector_off
from briefgen.press.engine.fetcher import Fetcher
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


class Setting:
    """One document on its way to pages: parse, add sheets, lay out."""

    def __init__(self, text: str, jail: Jail) -> None:
        self._fetcher = Fetcher(jail)
        self._fonts = FontConfiguration()
        self._counters = CounterStyle()
        self._sheets: list[CSS] = []
        self._html = HTML(string=text, base_url=BASE, url_fetcher=self._fetcher, media_type="print")

    @property
    def root(self) -> Element:
        """The parsed document."""
        root: Element = self._html.etree_element
        return root

    def add(self, css: str) -> None:
        """Parse a sheet; those added later win."""
        sheet = CSS(
            string=css,
            base_url=BASE,
            url_fetcher=self._fetcher,
            media_type="print",
            font_config=self._fonts,
            counter_style=self._counters,
        )
        self._sheets.append(sheet)

    def reads(self, css: str) -> bool:
        """Parse a sheet; say whether WeasyPrint came through it: some malformed values raise what nobody can list."""
        try:
            self.add(css)
        except Exception:
            return False
        return True

    def lay_out(self) -> Laid:
        with collector_off():
            document = self._html.render(
                font_config=self._fonts, counter_style=self._counters, stylesheets=self._sheets
            )
        anchors: dict[str, int] = {}
        for number, page in enumerate(document.pages, 1):
            for name in page.anchors:
                anchors.setdefault(name, number)
        return Laid(document, len(document.pages), anchors)
