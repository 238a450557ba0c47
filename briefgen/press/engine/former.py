"""The last layout of a document, its next text -> which pages the edit can't have touched; it must not lay out.

A text that differs from the last one in words alone has the same elements. They are kept, with their styles, and the
words are put into them: so the boxes of pages that are taken over belong to the document that they are now in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element

Words = tuple[Element, str | None, str | None]
"""An element with what stands in it before its first child, and what stands behind it."""
Strings = tuple[tuple[str, str], ...]
"""Named strings that a page sets, each with its text (css-gcpm-3, 1.1)."""
Running = Mapping[str, tuple[Any, ...]]
"""Boxes that a page takes out of the text for its margins, by the name under which they run (css-gcpm-3, 1.2)."""


Counters = dict[str, list[int]]
"""Of a page, as WeasyPrint counts in its first round, in which it doesn't know how many pages there are."""


@dataclass(frozen=True, slots=True)
class Places:
    """The counters of the pages on which names stand, and of those where a page number is told (css-content-3, 2.5)."""

    names: Mapping[str, Counters]
    pages: tuple[Counters, ...]


class OtherwiseError(Exception):
    """The pages can't be told from the last ones: all are to be laid out anew."""


@dataclass(frozen=True, slots=True)
class Start:
    """What a page found when its layout began.

    place: where in the boxes, and on which side, as WeasyPrint's `page_maker` knows them. notes, waiting: footnotes
    still to come, and those put off to this page, by their number among all. broken: floats go on from the page before.
    begun: elements whose text has a part in the page, or was tried on it.
    """

    place: tuple[Any, ...]
    notes: tuple[int, ...]
    waiting: tuple[int, ...]
    broken: bool
    begun: frozenset[Element]


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page that was laid out. box: WeasyPrint's. labels: which elements have their bookmark on it."""

    box: Any = field(repr=False)
    start: Start
    strings: Strings
    running: Running
    labels: tuple[tuple[str, Element], ...]


@dataclass(frozen=True, slots=True)
class Former:
    """A document that was laid out, and of which nothing was said.

    elements: in the order of the document. styles: WeasyPrint's `StyleFor`. anchors: names that a style gives. states:
    WeasyPrint's `page_maker`, at the beginning of each page and after the last.
    """

    root: Element
    elements: tuple[Element, ...] = field(repr=False)
    parents: Mapping[Element, Element] = field(repr=False)
    styles: Any = field(repr=False)
    anchors: tuple[str, ...] = field(repr=False)
    states: Sequence[Any] = field(repr=False)
    leaves: tuple[Leaf, ...] = field(repr=False)
    places: Places = field(repr=False)

    def edited(self, root: Element) -> list[Words] | None:
        """The words of another text that differ, at this one's elements; None where more than words differ.

        What no selector can tell apart has the same styles: tags and attributes are the same, and what is empty.
        """
        others = list(root.iter())
        if len(others) != len(self.elements):
            return None
        found: list[Words] = []
        for own, other in zip(self.elements, others, strict=True):
            if own.tag != other.tag or len(own) != len(other) or own.attrib != other.attrib:
                return None
            if own.text != other.text or own.tail != other.tail:
                if bool(own.text) != bool(other.text):
                    return None
                found.append((own, other.text, other.tail))
        return found

    def touched(self, words: Iterable[Words]) -> frozenset[int]:
        """Pages, from 0, whose layout looked at words that differ."""
        found: set[int] = set()
        for element, text, tail in words:
            if element.text != text:
                found |= self._pages_of(element)
            if element.tail != tail and element in self.parents:
                found |= self._pages_of(self.parents[element])
        return frozenset(found)

    def _pages_of(self, element: Element) -> set[int]:
        around = list(self._around(element))
        if not self._elsewhere.isdisjoint(around):
            raise OtherwiseError
        pages = {number for number, leaf in enumerate(self.leaves) if not leaf.start.begun.isdisjoint(around)}
        if not pages and not any(self._is_unseen(one) for one in around):
            raise OtherwiseError
        begun = frozenset().union(*(self.leaves[number].start.begun for number in pages))
        if any(self._says(one) for one in around if one not in begun):
            raise OtherwiseError
        return pages

    @property
    def _elsewhere(self) -> set[Element]:
        """What stands on other pages too."""
        running = (box for leaf in self.leaves for all_ in leaf.running.values() for box in all_)
        fixed = (box for leaf in self.leaves for box in leaf.box.fixed_boxes)
        return {box.element for box in (*running, *fixed)}

    def _around(self, element: Element) -> Iterator[Element]:
        """An element, and what it stands in."""
        one: Element | None = element
        while one is not None:
            yield one
            one = self.parents.get(one)

    def _is_unseen(self, element: Element) -> bool:
        style = self.styles(element)
        return style is None or style["display"] == ("none",)

    def _says(self, element: Element) -> bool:
        """Say whether an element's words are said elsewhere: in a margin or a bookmark."""
        style = self.styles(element)
        if style is None:
            return False
        strings = style["string_set"]
        told = () if strings == "none" else (token for _, tokens in strings for token in tokens)
        return style["bookmark_level"] != "none" or any(token[0] == "content()" for token in told)


def exchanged(words: Iterable[Words]) -> list[Words]:
    """Put words into their elements; give those that stood there."""
    before = []
    for element, text, tail in words:
        before.append((element, element.text, element.tail))
        element.text, element.tail = text, tail
    return before


def parents(root: Element) -> dict[Element, Element]:
    return {child: parent for parent in root.iter() for child in parent}
