"""A box on a page -> the rule or the template that has made it so; it must not know what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cached_property
from xml.etree.ElementTree import Element

from briefgen.ground.diagnostics import Span
from briefgen.press.cascade import Cascade, Declared
from briefgen.press.engine.boxes import PageBox
from briefgen.press.pages import Pages
from briefgen.render.html import Html
from briefgen.theme.tokens import Theme, ThemeTemplate

INHERITED = frozenset([
    "color", "font", "font-family", "font-size", "font-weight", "hyphens", "line-height", "orphans", "text-align",
    "white-space", "widows", "word-spacing", "overflow-wrap",
])  # fmt: skip
PLACING = (
    "position", "transform", "inset", "inset-inline-start", "inset-block-start", "left", "right", "top", "bottom",
    "margin", "margin-inline", "margin-inline-start", "margin-inline-end", "margin-block", "margin-left",
    "margin-right", "float",
    "width", "inline-size", "max-inline-size", "min-inline-size", "max-width", "height", "block-size", "max-block-size",
    "max-height", "overflow", "white-space", "flex", "columns", "table-layout", "padding-inline",
)  # fmt: skip
"""The properties that say where a box stands, and how large it is."""
_PULLED = re.compile(r"^(?:margin|inset|left|right|top|bottom|transform)[\w-]*:.*-[\d.]|^position: (?:absolute|fixed)")
_NEUTRAL = frozenset(["0", "auto", "none", "normal", "static", "relative", "visible", "100%"])
_UP = 6
"""So many elements up, a width or a place may still be what moved a text."""
REPAIRS = "repairs"
"""The file of a sheet that no theme has written."""


class Origin:
    """Where a theme says what the boxes of one document came to."""

    def __init__(self, theme: Theme, html: Html, pages: Pages) -> None:
        self._theme = theme
        self._base = theme.sheets[0].file.rpartition("/css/")[0] + "/" if theme.sheets else ""
        root = next(box.element for box in pages.laid.pages[0].boxes if box.tag == "html")
        assert root is not None
        self._cascade = Cascade(root, [sheet for sheet in html.sheets if sheet.file != REPAIRS])

    def of(self, box: PageBox, properties: Collection[str]) -> Span | None:
        """The declaration that decides a property of a box, else the template that writes it."""
        return self.rule(box, properties) or self.template(box) or self.rule(box, ["content"])

    def of_place(self, box: PageBox) -> Span | None:
        """The declaration that decides where a box stands and how large it is, as far as that can be told.

        What pulls it out of its place comes first, then what the theme says itself, as base is right on any page.
        """
        found = [one for around in _own(box, _UP) for one in self._of_place(around)]
        pulled = next((one for one in found if _PULLED.search(f"{one.name}: {one.value}")), None)
        own = next((one for one in found if not one.place.file.startswith(self._base)), None)
        said = pulled or own or next(iter(found), None)
        return said.place if said else self.template(box) or self.rule(box, ["content"])

    def _of_place(self, box: PageBox) -> Iterator[Declared]:
        for name in PLACING:
            declared = self._cascade.deciding(box, [name])
            if declared and declared.value not in _NEUTRAL:
                yield declared

    def rule(self, box: PageBox, properties: Collection[str], up: int | None = None) -> Span | None:
        """The declaration alone; up: so many elements further out it may stand."""
        if up is None:
            up = 99 if INHERITED.issuperset(properties) else _UP
        for around in _own(box, up):
            if declared := self._cascade.deciding(around, properties):
                return declared.place
        return None

    def of_element(self, element: Element, properties: Collection[str]) -> Span | None:
        """The declaration that decides a property of an element that may be on no page."""
        declared = self._cascade.of(element, "", properties)
        return declared.place if declared else None

    def template(self, box: PageBox) -> Span | None:
        """The line of a template that writes the box's element, or the nearest around it that has a class."""
        for around in _own(box, 99):
            for name in sorted(around.classes, key=len, reverse=True):
                if (around.tag, name) in self._written:
                    return self._written[around.tag, name]
        return None

    @cached_property
    def _written(self) -> dict[tuple[str, str], Span]:
        """By tag and class: where a template writes an element of it first, as far as that can be read off."""
        found: dict[tuple[str, str], Span] = {}
        for template in self._theme.templates.values():
            for match in re.finditer(r"<(\w+)\b[^<>]*?\bclass=\"([^\"]*)\"", template.text):
                for name in re.findall(r"[\w-]+", re.sub(r"\{[{%].*?[%}]\}", " ", match[2])):
                    found.setdefault((match[1], name), in_template(template, match.start()))
        return found


def in_template(template: ThemeTemplate, offset: int) -> Span:
    """The line of a template in which an offset lies."""
    start = template.text.rfind("\n", 0, offset) + 1
    line = template.text.count("\n", 0, offset) + 1
    excerpt = template.text[start:].partition("\n")[0]
    column = offset - start + 1
    return Span(template.file, line, column, line, max(len(excerpt) + 1, column + 1), excerpt)


def _own(box: PageBox, up: int) -> Iterator[PageBox]:
    """A box and those around it, each element once."""
    last = None
    for around in (box, *box.around()):
        key = (around.element, around.tag)
        if key != last:
            yield around
            up -= 1
        if up < 0:
            return
        last = key
