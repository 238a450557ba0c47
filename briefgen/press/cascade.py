"""Sheets, a document -> the declaration that decides a property of an element; it must not know what is wrong there.

WeasyPrint keeps what a property came to, and not which rule said so; this asks the rules again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element

import cssselect2
import tinycss2

from briefgen.ground.diagnostics import Span
from briefgen.press.engine.boxes import PageBox
from briefgen.press.places import in_sheet
from briefgen.render.html import Sheet


class Declared(NamedTuple):
    """A declaration of one property, and where it is written."""

    name: str
    value: str
    important: bool
    place: Span


class Cascade:
    """The rules of some sheets; the last one wins where they are equal."""

    def __init__(self, root: Element, sheets: Sequence[Sheet]) -> None:
        self._root = root
        self._sheets = sheets

    def deciding(self, box: PageBox, properties: Collection[str]) -> Declared | None:
        """Find what decides one of some properties of a box's own element; none where no rule speaks of it."""
        if box.element is None or box.element is self._root:
            margin = next((around.keyword for around in (box, *box.around()) if around.keyword), "")
            if margin:
                return _last(one for name, one in self._of_margins if name == margin and one.name in properties)
        return self.of(box.element, box.tag.partition("::")[2], properties) if box.element is not None else None

    def of(self, element: Element, pseudo: str, properties: Collection[str]) -> Declared | None:
        """The same for an element of the document, or for what CSS makes of it: `before`."""
        wrapped = self._wrapped.get(element)
        if wrapped is None:
            return None
        own = [one for *_, made, declared in self._matcher.match(wrapped) if (made or "") == pseudo for one in declared]
        return _last(one for one in own if one.name in properties)

    @cached_property
    def _wrapped(self) -> dict[Element, Any]:
        root = cssselect2.ElementWrapper.from_html_root(self._root)
        return {wrapper.etree_element: wrapper for wrapper in root.iter_subtree()}

    @cached_property
    def _matcher(self) -> Any:
        matcher = cssselect2.Matcher()
        for sheet in self._sheets:
            for rule in _rules(tinycss2.parse_stylesheet(sheet.text, skip_comments=True, skip_whitespace=True)):
                if rule.type != "qualified-rule":
                    continue
                declared = _declared(rule.content, sheet)
                for selector in _selectors(rule.prelude):
                    matcher.add_selector(selector, declared)
        return matcher

    @cached_property
    def _of_margins(self) -> tuple[tuple[str, Declared], ...]:
        """What is said of margin boxes by name: of those of some pages first, so that what is said of all wins."""
        found: list[tuple[str, Declared]] = []
        of_all: list[tuple[str, Declared]] = []
        for sheet in self._sheets:
            for rule in _rules(tinycss2.parse_stylesheet(sheet.text, skip_comments=True, skip_whitespace=True)):
                if rule.type != "at-rule" or rule.lower_at_keyword != "page":
                    continue
                for inner in tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True):
                    if inner.type == "at-rule" and inner.content is not None:
                        name = f"@{inner.lower_at_keyword}"
                        known = of_all if not tinycss2.serialize(rule.prelude).strip() else found
                        known += [(name, one) for one in _declared(inner.content, sheet)]
        return (*found, *of_all)


def _last(declared: Iterable[Declared]) -> Declared | None:
    """The one that wins: what is important, and among equals the last."""
    found = list(declared)
    return next((one for one in reversed(found) if one.important), found[-1] if found else None)


def _rules(rules: Iterable[Any]) -> Iterator[Any]:
    """All rules that a printer takes."""
    for rule in rules:
        if rule.type == "at-rule" and rule.lower_at_keyword in ("media", "supports") and rule.content is not None:
            yield from _rules(tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True))
        else:
            yield rule


def _selectors(prelude: Any) -> Sequence[Any]:
    try:
        selectors: Sequence[Any] = cssselect2.compile_selector_list(prelude)
    except cssselect2.SelectorError:
        return ()
    return selectors


def _declared(content: Any, sheet: Sheet) -> tuple[Declared, ...]:
    inside = tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True)
    return tuple(
        Declared(
            one.lower_name,
            tinycss2.serialize(one.value).strip(),
            one.important,
            in_sheet(sheet, one.source_line, one.source_column, len(one.name)),
        )
        for one in inside
        if one.type == "declaration"
    )
