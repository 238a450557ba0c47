"""Boxes, the last layout -> pages, of which only those are laid out that an edit may have touched; no document here.

Stands in for WeasyPrint's `layout_document` while one document is laid out. All of it is WeasyPrint's own layout: a
page is taken over where everything that it looked at, and everything that it began with, is as it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element

from weasyprint import document as documents
from weasyprint.formatting_structure import boxes
from weasyprint.layout import block, layout_fixed_boxes, page
from weasyprint.layout.background import layout_backgrounds

from briefgen.press.engine.former import Counters, Former, Leaf, OtherwiseError, Places, Start, parents


@dataclass(slots=True)
class Paging:
    """The layout of one document. former: the last one, with this one's words in it; touched: its pages.

    afterwards: what is known of this one, for the next.
    """

    former: Former | None = None
    touched: frozenset[int] = frozenset()
    afterwards: Former | None = None
    finishing: bool = False
    """Pages of the last layout are being changed."""
    _anchors: tuple[str, ...] = ()
    _styles: Any = None
    _notes: dict[int, int] = field(default_factory=dict)
    _starts: dict[int, Start] = field(default_factory=dict)
    _begun: set[Element] = field(default_factory=set)
    _made: int = 0
    asked: set[int] = field(default_factory=set)
    """What page numbers in the text lead to."""

    @contextmanager
    def steering(self) -> Iterator[None]:
        """Put this in WeasyPrint's place."""
        own = (
            documents.get_all_computed_styles, documents.layout_document, page.make_page,
            block.block_level_layout_switch, block._out_of_flow_layout,
        )  # fmt: skip
        styles, layout, make_page, switch, out_of_flow = own

        def computed(html: Any, *rest: Any) -> Any:
            return self._computed(styles, html, rest)

        def laid(html: Any, root: Any, context: Any) -> list[Any]:
            return self._laid(layout, html, root, context)

        def made(context: Any, *rest: Any) -> Any:
            return self._page(make_page, context, rest)

        def begin(context: Any, box: Any, *rest: Any, **named: Any) -> Any:
            if box.element is not None and "::" not in box.element_tag and not _is_plain(box):
                self._begun.add(box.element)
            return switch(context, box, *rest, **named)

        def begin_aside(context: Any, box: Any, index: int, child: Any, *rest: Any) -> Any:
            if child.element is not None:
                self._begun.add(child.element)
            return out_of_flow(context, box, index, child, *rest)

        documents.get_all_computed_styles, documents.layout_document, page.make_page = computed, laid, made
        block.block_level_layout_switch, block._out_of_flow_layout = begin, begin_aside
        try:
            yield
        finally:
            documents.get_all_computed_styles, documents.layout_document, page.make_page = own[:3]
            block.block_level_layout_switch, block._out_of_flow_layout = own[3:]

    def _computed(self, compute: Any, html: Any, rest: tuple[Any, ...]) -> Any:
        targets = rest[7]
        look_up = targets.lookup_target

        def asked(*which: Any) -> Any:
            self.asked.add(id(item := look_up(*which)))
            return item

        targets.lookup_target = asked
        if self.former:
            for name in self.former.anchors:
                targets.collect_anchor(name)
            self._anchors, self._styles = self.former.anchors, self.former.styles
        else:
            self._styles = compute(html, *rest)
            self._anchors = tuple(targets.target_lookup_items)
        return self._styles

    def _laid(self, layout: Any, html: Any, root: Any, context: Any) -> list[Any]:
        self._notes = {id(note): number for number, note in enumerate(context.footnotes)}
        footnotes = context.footnotes[:]
        if self.former:
            _place(self.former.places, context.target_collector)
            pages = _Again(self, self.former, html, root, context, footnotes).pages()
            self._made = len(pages)
        else:
            pages = list(layout(html, root, context))
        self._remember(html, pages, context)
        return pages

    def _page(self, make: Any, context: Any, rest: tuple[Any, ...]) -> Any:
        number = rest[3]
        notes, waiting = self.notes(context)
        broken = bool(context.broken_out_of_flow)
        if not any(_aside(context)):
            # A page with a running element of a known name is laid out twice, for the sake of notes put aside.
            for pages in context.running_elements.values():
                pages.setdefault(number, [])
        self._begun = set()
        result = make(context, *rest)
        self._starts[number - 1] = Start(notes, waiting, broken, frozenset(self._begun))
        self._made += 1
        return result

    def notes(self, context: Any) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Footnotes still to come, and those that were put off to the next page."""
        return (
            tuple(self._notes[id(note)] for note in context.footnotes),
            tuple(self._notes[id(note)] for note in context.reported_footnotes),
        )

    def _remember(self, html: Any, pages: list[Any], context: Any) -> None:
        targets = context.target_collector
        once = self._made == len(pages) or not self._notes  # in further rounds notes are taken that stand elsewhere
        if not once or len(_lookups(targets)) != len(targets.counter_lookup_items) or any(_aside(context)):
            return
        root = html.etree_element
        same = self.former is not None and self.former.root is root
        self.afterwards = Former(
            root,
            self.former.elements if same and self.former else tuple(root.iter()),
            self.former.parents if same and self.former else parents(root),
            self._styles,
            self._anchors,
            [(*state[:3], _counted(state[3], 0), {**state[4], "content_lookups": []}) for state in context.page_maker],
            tuple(_leaf(page, self._start(number), context, number) for number, page in enumerate(pages)),
            _places(targets),
        )

    def _start(self, number: int) -> Start:
        if number in self._starts or self.former is None:
            return self._starts[number]
        return self.former.leaves[number].start


@dataclass(slots=True)
class _Again:
    """Pages of which some are as they were."""

    paging: Paging
    former: Former
    html: Any
    root: Any
    context: Any
    footnotes: list[Any]
    _made: dict[int, Any] = field(default_factory=dict)

    def pages(self) -> list[Any]:
        context, leaves = self.context, self.former.leaves
        context.page_maker = [(*state[:3], deepcopy(state[3]), dict(state[4])) for state in self.former.states]
        context.rendered_notes = []
        number, total = 0, len(leaves)
        while number < total:
            if number not in self.paging.touched:
                self._take_running(number)
                number += 1
                continue
            number, total = self._some(number, total)
        self._check()
        pages = [self._made.get(number) or leaves[number].box for number in range(total)]
        for state in context.page_maker[: total + 1]:
            state[3][1]["pages"] = [total]
        del context.page_maker[total + 1 :]
        context.broken_out_of_flow.clear()
        context.reported_footnotes.clear()
        self._finish(pages)
        return pages

    def _some(self, number: int, total: int) -> tuple[int, int]:
        """Lay out pages from one on until a page begins as it did; give its number, and how many pages there are."""
        context, start = self.context, self.former.leaves[number].start
        if start.broken:
            raise OtherwiseError
        context.footnotes[:] = [self.footnotes[note] for note in start.notes]
        context.reported_footnotes = [self.footnotes[note] for note in start.waiting]
        context.broken_out_of_flow = {}
        while True:
            documents.PROGRESS_LOGGER.info("Step 5 - Creating layout - Page %d", number + 1)
            state = context.page_maker[number]
            state[4].update(content_changed=False, pages_wanted=False, anchors=[], content_lookups=[])
            self._made[number], resume = page.remake_page(number, context, self.root, self.html)
            number += 1
            if resume is None and not context.reported_footnotes:
                return number, number
            if number >= total:
                total = number + 1
            elif number not in self.paging.touched and self._begins_alike(number):
                return number, total

    def _begins_alike(self, number: int) -> bool:
        if number >= len(self.former.leaves):
            return False
        own, start = self.former.states[number], self.former.leaves[number].start
        return (
            self.context.page_maker[number][:4] == own[:4]
            and self.paging.notes(self.context) == (start.notes, start.waiting)
            and not self.context.broken_out_of_flow
            and not start.broken
        )

    def _take_running(self, number: int) -> None:
        for name, running in self.former.leaves[number].running.items():
            self.context.running_elements[name][number + 1] = list(running)

    def _check(self) -> None:
        """See that no page must be laid out once more, for the numbers of other pages."""
        if any(state[4]["content_changed"] or state[4]["pages_wanted"] for state in self.context.page_maker):
            raise OtherwiseError
        for number, box in self._made.items():
            if _keys(box.fixed_boxes) != (
                _keys(self.former.leaves[number].box.fixed_boxes) if number < len(self.former.leaves) else []
            ):
                raise OtherwiseError  # it stands on every page
        names = self.former.places.names
        for name, item in self.context.target_collector.target_lookup_items.items():
            if id(item) in self.paging.asked and _on(item) != names.get(name, {}):
                raise OtherwiseError

    def _finish(self, pages: list[Any]) -> None:
        """Give the pages their margins: those that are new, and those whose margins say something else now."""
        self.paging.finishing = True
        context, leaves = self.context, self.former.leaves
        seen: set[tuple[str, Element]] = set()
        strings, running = [], []
        for number, box in enumerate(pages):
            if number in self._made:
                seen.update(_labelled(box, seen))
                strings.append(_strings(box))
            else:
                seen.update(leaves[number].labels)
                strings.append(leaves[number].strings)
            running.append(_running(context, number))
            for name, text in strings[-1]:
                context.string_set[name][number + 1].append(text)
        for number, box in self._made.items():
            self._give_fixed(box, number, pages)
        own = [(leaf.strings, leaf.running) for leaf in leaves]
        now = list(zip(strings, running, strict=True))
        same = len(pages) == len(leaves)
        for number, box in enumerate(pages):
            if number in self._made or not same or _said(now, number) != _said(own, number):
                self._give_margins(box, number)

    def _give_fixed(self, box: Any, number: int, pages: list[Any]) -> None:
        """Repeat on a page what is fixed on the others."""
        root = box.children[0]
        before = list(layout_fixed_boxes(self.context, pages[:number], box))
        root.children = [*before, *root.children, *layout_fixed_boxes(self.context, pages[number + 1 :], box)]

    def _give_margins(self, box: Any, number: int) -> None:
        context = self.context
        context.current_page = number + 1
        inside = [child for child in box.children if not isinstance(child, boxes.MarginBox)]
        root, others = inside[0], [child for child in inside[1:] if child.children]
        box.children = [root, *others]
        margins = page.make_margin_boxes(context, box, context.page_maker[number + 1][3])
        box.children = (root, *others, *margins)
        layout_backgrounds(box, context.get_image_from_uri)


def _said(leaves: list[tuple[Any, Any]], number: int) -> tuple[object, ...]:
    """What the margins of a page can say of names: those that it sets, and the last of those before."""
    before: dict[tuple[int, str], object] = {}
    for strings, running in leaves[:number]:
        before.update({(0, name): text for name, text in strings})
        before.update({(1, name): _keys(all_)[-1] for name, all_ in running.items() if all_})
    strings, running = leaves[number] if number < len(leaves) else ((), {})
    return before, strings, {name: _keys(all_) for name, all_ in running.items() if all_}


def _keys(running: Iterable[Any]) -> list[tuple[Element, str]]:
    return [(box.element, box.element_tag) for box in running]


def _is_plain(box: Any) -> bool:
    """Say whether a box does nothing but put blocks one below the other: it doesn't look at those still to come."""
    style = box.style
    return (
        isinstance(box, boxes.BlockBox)
        and not box.is_table_wrapper
        and style["column_width"] == "auto"
        and style["column_count"] == "auto"
        and all(isinstance(child, boxes.BlockLevelBox) for child in box.children)
    )


def _aside(context: Any) -> Iterator[bool]:
    """Notes that CSS puts aside are known by their number among all: a page doesn't know it alone."""
    return (box.is_note() for pages in context.running_elements.values() for all_ in pages.values() for box in all_)


def _lookups(targets: Any) -> list[Any]:
    """What tells page numbers in the text."""
    return [item for (_, token), item in targets.counter_lookup_items.items() if token == "content"]


def _place(places: Places, targets: Any) -> None:
    """Begin with the page numbers of the last layout: where they still hold, no page is laid out twice for them."""
    lookups = _lookups(targets)
    if len(lookups) != len(places.pages):
        raise OtherwiseError
    for name, item in targets.target_lookup_items.items():
        if item.state == "up-to-date" and name in places.names:
            item.cached_page_counter_values = deepcopy(places.names[name])
    for item, counters in zip(lookups, places.pages, strict=True):
        item.cached_page_counter_values = deepcopy(counters)
        item.parse_again(item.cached_page_counter_values)


def _places(targets: Any) -> Places:
    names = {name: _on(item) for name, item in targets.target_lookup_items.items()}
    found = {name: counters for name, counters in names.items() if counters}
    return Places(found, tuple(_on(item) for item in _lookups(targets)))


def _on(item: Any) -> Counters:
    counters = item.cached_page_counter_values
    return {**counters, "pages": [0]} if counters else {}


def _counted(state: Any, pages: int) -> Any:
    """The state of a page with another number of pages in all."""
    quotes, counters, scopes, groups = deepcopy(state)
    return quotes, {**counters, "pages": [pages]}, scopes, groups


def _leaf(box: Any, start: Start, context: Any, number: int) -> Leaf:
    return Leaf(box, start, _strings(box), _running(context, number), tuple(_labels(box)))


def _running(context: Any, number: int) -> dict[str, tuple[Any, ...]]:
    return {name: tuple(pages[number + 1]) for name, pages in context.running_elements.items() if pages.get(number + 1)}


def _inside(box: Any) -> Iterator[Any]:
    """The boxes of a page but for its margins, in WeasyPrint's order."""
    yield box
    for child in box.children:
        if not isinstance(child, boxes.MarginBox):
            yield from child.descendants()


def _strings(box: Any) -> tuple[tuple[str, str], ...]:
    sets = (child.string_set for child in _inside(box) if child.string_set and child.string_set != "none")
    return tuple((name, text) for one in sets for name, text in one)


def _labels(box: Any) -> Iterator[tuple[str, Element]]:
    return ((_kind(child), child.element) for child in _inside(box) if child.bookmark_label)


def _labelled(box: Any, seen: Iterable[tuple[str, Element]]) -> set[tuple[str, Element]]:
    """Take the bookmark from what has it on an earlier page; give what has it here."""
    known, here = set(seen), set()
    for child in _inside(box):
        if not child.bookmark_label:
            continue
        if (key := (_kind(child), child.element)) in known:
            child.bookmark_label = ""
        else:
            known.add(key)
            here.add(key)
    return here


def _kind(box: Any) -> str:
    tag = box.element_tag or ""
    return next((kind for kind in ("::before", "::after") if tag.endswith(kind)), "")
