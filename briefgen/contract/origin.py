"""A box on a page -> the rule or the template that has made it so; it must not know what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cached_property

from briefgen.ground.diagnostics import Span
from briefgen.press.cascade import Cascade
from briefgen.press.engine.boxes import PageBox
from briefgen.press.pages import Pages
from briefgen.render.html import Html
from briefgen.theme.tokens import Theme, ThemeTemplate

INHERITED = frozenset([
    "color", "font", "font-family", "font-size", "font-weight", "hyphens", "line-height", "orphans", "text-align",
    "white-space", "widows", "word-spacing", "overflow-wrap",
])  # fmt: skip
_UP = 4
"""So many elements up, a width or a place may still be what moved a text."""
REPAIRS = "repairs"
"""The file of a sheet that no theme has written."""


class Origin:
    """Where a theme says what the boxes of one document came to."""

    def __init__(self, theme: Theme, html: Html, pages: Pages) -> None:
        self._theme = theme
        root = next(box.element for box in pages.laid.pages[0].boxes if box.tag == "html")
        assert root is not None
        self._cascade = Cascade(root, [sheet for sheet in html.sheets if sheet.file != REPAIRS])

    def of(self, box: PageBox, properties: Collection[str]) -> Span | None:
        """The declaration that decides a property of a box, or of what it stands in."""
        return self.rule(box, properties) or self.template(box) or self.rule(box, ["content"])

    def rule(self, box: PageBox, properties: Collection[str]) -> Span | None:
        up = 99 if INHERITED.issuperset(properties) else _UP
        for around in _own(box, up):
            if declared := self._cascade.deciding(around, properties):
                return declared.place
        return None

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
