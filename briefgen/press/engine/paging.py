"""Boxes -> pages, and what the next layout must know of this one; it must not know documents.

Stands in WeasyPrint's place where one document is laid out: see `private.py` for the names, `again.py` for what is
taken over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any
from xml.etree.ElementTree import Element

from weasyprint import document as documents
from weasyprint import layout as layouts
from weasyprint.formatting_structure import boxes
from weasyprint.layout import block, page

from briefgen.press.engine import leaves
from briefgen.press.engine.again import Again, Notes, remade
from briefgen.press.engine.former import Former, Start, parents


@dataclass(slots=True)
class Paging:
    """The layout of one document. former: the last one, with this one's words in it; touched: its pages.

    afterwards: what is known of this one, for the next. finishing: pages of the last layout are being changed.
    """

    former: Former | None = None
    touched: frozenset[int] = frozenset()
    afterwards: Former | None = None
    finishing: bool = False
    _anchors: tuple[str, ...] = ()
    _styles: Any = None
    _notes: Notes = field(default_factory=lambda: Notes(()))
    _starts: dict[int, Start] = field(default_factory=dict)
    _begun: set[Element] = field(default_factory=set)
    _asked: set[int] = field(default_factory=set)

    @contextmanager
    def steering(self) -> Iterator[None]:
        """Put this in WeasyPrint's place."""
        styles, layout, make_page = documents.get_all_computed_styles, documents.layout_document, page.make_page
        make_all, switch, aside = layouts.make_all_pages, block.block_level_layout_switch, block._out_of_flow_layout

        def begin(context: Any, box: Any, *rest: Any, **named: Any) -> Any:
            if box.element is not None and "::" not in box.element_tag and not _is_plain(box):
                self._begun.add(box.element)
            return switch(context, box, *rest, **named)

        def begin_aside(context: Any, box: Any, index: int, child: Any, *rest: Any) -> Any:
            if child.element is not None:
                self._begun.add(child.element)
            return aside(context, box, index, child, *rest)

        documents.get_all_computed_styles = lambda html, *rest: self._computed(styles, html, rest)
        documents.layout_document = lambda html, root, context: self._laid(layout, html, root, context)
        page.make_page = lambda context, *rest: self._page(make_page, context, rest)
        layouts.make_all_pages = self._all_pages
        block.block_level_layout_switch, block._out_of_flow_layout = begin, begin_aside
        try:
            yield
        finally:
            documents.get_all_computed_styles, documents.layout_document, page.make_page = styles, layout, make_page
            layouts.make_all_pages = make_all
            block.block_level_layout_switch, block._out_of_flow_layout = switch, aside

    def _computed(self, compute: Callable[..., Any], html: Any, rest: tuple[Any, ...]) -> Any:
        targets = rest[7]
        look_up = targets.lookup_target

        def asked(*which: Any) -> Any:
            self._asked.add(id(item := look_up(*which)))
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

    def _laid(self, layout: Callable[..., Any], html: Any, root: Any, context: Any) -> list[Any]:
        self._notes = Notes(tuple(context.footnotes))
        if self.former:
            leaves.place(self.former.places, context.target_collector)
            again = Again(self.former, self.touched, self._asked, self._notes, html, root, context)
            pages = again.lay_out()
            self.finishing = True
            again.finish(pages)
        else:
            pages = list(layout(html, root, context))
        self._remember(html, pages, context)
        return pages

    def _all_pages(self, context: Any, root: Any, html: Any, pages: list[Any]) -> Iterator[Any]:
        """Make all pages, or once more those that must be.

        WeasyPrint 70 loses a last page that has nothing but the rest of its notes when it makes others once more.
        """
        number = 0
        context.rendered_notes = []
        while True:
            state = context.page_maker[number][4]
            if not pages or state["content_changed"] or state["pages_wanted"]:
                box, resume = remade(number, context, root, html)
                waiting = bool(context.reported_footnotes)
            else:
                box, resume = pages[number], context.page_maker[number + 1][0]
                following = self._starts.get(number + 1)
                waiting = number + 1 < len(pages) and following is not None and bool(following.waiting)
            yield box
            number += 1
            if resume is None and not waiting:
                context.page_maker = context.page_maker[: number + 1]
                context.broken_out_of_flow.clear()
                context.reported_footnotes.clear()
                return

    def _page(self, make: Callable[..., Any], context: Any, rest: tuple[Any, ...]) -> Any:
        number = rest[3]
        known = self._starts.get(number - 1)
        if known is None:  # in further rounds notes are there that were taken in the first
            place, notes = context.page_maker[number - 1][:3], self._notes.waiting(context)
            known = Start(place, *notes, bool(context.broken_out_of_flow), frozenset())
        if not any(_aside(context)):
            # A page with a running element of a known name is laid out twice, for the sake of notes put aside.
            for pages in context.running_elements.values():
                pages.setdefault(number, [])
        self._begun = set()
        result = make(context, *rest)
        self._starts[number - 1] = replace(known, begun=known.begun | self._begun)
        return result

    def _remember(self, html: Any, pages: list[Any], context: Any) -> None:
        targets, states, root = context.target_collector, context.page_maker, html.etree_element
        former = self.former
        starts = [
            self._starts[number] if number in self._starts or former is None else former.leaves[number].start
            for number in range(len(pages))
        ]
        if any(start.place != state[:3] for start, state in zip(starts, states, strict=False)):
            return  # a page began elsewhere in a further round: its notes aren't known
        if len(leaves.lookups(targets)) != len(targets.counter_lookup_items) or any(_aside(context)):
            return
        self.afterwards = Former(
            root,
            former.elements if former else tuple(root.iter()),
            former.parents if former else parents(root),
            self._styles,
            self._anchors,
            [leaves.beginning(state) for state in states],
            tuple(leaves.leaf(box, starts[number], context, number) for number, box in enumerate(pages)),
            leaves.places(targets),
        )


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
