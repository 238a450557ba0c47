"""A page that was laid out, and what WeasyPrint counts -> what the next layout must know of it; nothing is laid out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from copy import deepcopy
from typing import Any
from xml.etree.ElementTree import Element

from weasyprint.formatting_structure import boxes

from briefgen.press.engine.former import Counters, Leaf, OtherwiseError, Places, Running, Start, Strings


def leaf(box: Any, start: Start, context: Any, number: int) -> Leaf:
    """What is to be known of a page, from 0."""
    labels = tuple((_kind(child), child.element) for child in _inside(box) if child.bookmark_label)
    return Leaf(box, start, strings(box), running(context, number), labels)


def keys(running: Iterable[Any]) -> list[tuple[Element, str]]:
    """What tells boxes from others, in every layout of the same elements."""
    return [(box.element, box.element_tag) for box in running]


def strings(box: Any) -> Strings:
    sets = (child.string_set for child in _inside(box) if child.string_set and child.string_set != "none")
    return tuple((name, text) for one in sets for name, text in one)


def running(context: Any, number: int) -> Running:
    return {name: tuple(pages[number + 1]) for name, pages in context.running_elements.items() if pages.get(number + 1)}


def labelled(box: Any, seen: Collection[tuple[str, Element]]) -> set[tuple[str, Element]]:
    """Take the bookmark from what has it on an earlier page; give what has it here."""
    here: set[tuple[str, Element]] = set()
    for child in _inside(box):
        if child.bookmark_label:
            key = (_kind(child), child.element)
            if key in seen or key in here:
                child.bookmark_label = ""
            here.add(key)
    return here


def lookups(targets: Any) -> list[Any]:
    """What tells page numbers in the text."""
    return [item for (_, token), item in targets.counter_lookup_items.items() if token == "content"]


def places(targets: Any) -> Places:
    names = {name: counters(item) for name, item in targets.target_lookup_items.items()}
    found = {name: counted for name, counted in names.items() if counted}
    return Places(found, tuple(counters(item) for item in lookups(targets)))


def place(known: Places, targets: Any) -> None:
    """Begin with the page numbers of the last layout: where they still hold, no page is laid out twice for them."""
    telling = lookups(targets)
    if len(telling) != len(known.pages):
        raise OtherwiseError
    for name, item in targets.target_lookup_items.items():
        if item.state == "up-to-date" and name in known.names:
            item.cached_page_counter_values = deepcopy(known.names[name])
    for item, counted in zip(telling, known.pages, strict=True):
        item.cached_page_counter_values = deepcopy(counted)
        item.parse_again(item.cached_page_counter_values)


def counters(item: Any) -> Counters:
    """The counters of the page on which something stands; empty where it isn't known."""
    known = item.cached_page_counter_values
    return {**known, "pages": [0]} if known else {}


def beginning(state: Any) -> Any:
    """What WeasyPrint's `page_maker` has of a page, as it has it before the pages are counted."""
    *place, (quotes, counted, scopes, groups), remake = state
    return (*place, (quotes, {**deepcopy(counted), "pages": [0]}, scopes, groups), {**remake, "content_lookups": []})


def _inside(box: Any) -> Iterator[Any]:
    """The boxes of a page but for its margins, in WeasyPrint's order."""
    yield box
    for child in box.children:
        if not isinstance(child, boxes.MarginBox):
            yield from child.descendants()


def _kind(box: Any) -> str:
    tag = box.element_tag or ""
    return next((kind for kind in ("::before", "::after") if tag.endswith(kind)), "")
