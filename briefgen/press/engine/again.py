"""The last layout, an edit -> pages, of which only those are laid out that the edit touched; it must not know why.

All of it is WeasyPrint's own layout: a page is taken over where everything that it looked at, and everything that it
began with, is as it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element

from weasyprint import document as documents
from weasyprint.formatting_structure import boxes
from weasyprint.layout import layout_fixed_boxes, page
from weasyprint.layout.background import layout_backgrounds

from briefgen.press.engine import leaves
from briefgen.press.engine.former import Former, OtherwiseError, Running, Strings


@dataclass(frozen=True, slots=True)
class Notes:
    """All footnotes of a document, in its order."""

    boxes: tuple[Any, ...]

    def waiting(self, context: Any) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Those still to come, and those that were put off to the next page, by their numbers."""
        numbers = {id(box): number for number, box in enumerate(self.boxes)}
        return (
            tuple(numbers[id(note)] for note in context.footnotes),
            tuple(numbers[id(note)] for note in context.reported_footnotes),
        )


@dataclass(slots=True)
class Again:
    """A document on its way to pages, of which some are as they were.

    touched: pages, from 0, that the edit may have changed. asked: targets whose page numbers the text tells, by id.
    """

    former: Former
    touched: frozenset[int]
    asked: set[int]
    notes: Notes
    html: Any
    root: Any
    context: Any
    _made: dict[int, Any] = field(default_factory=dict)

    def lay_out(self) -> list[Any]:
        """Give the pages without margins; raise OtherwiseError where all must be laid out. No old one is changed."""
        context, former = self.context, self.former
        context.page_maker = [(*state[:3], deepcopy(state[3]), dict(state[4])) for state in former.states]
        context.rendered_notes = []
        number, total = 0, len(former.leaves)
        while number < total:
            if number in self.touched:
                number, total = self._some(number, total)
                continue
            for name, running in former.leaves[number].running.items():
                context.running_elements[name][number + 1] = list(running)
            number += 1
        self._check()
        for state in context.page_maker[: total + 1]:
            state[3][1]["pages"] = [total]
        del context.page_maker[total + 1 :]
        context.broken_out_of_flow.clear()
        context.reported_footnotes.clear()
        return [self._made[number] if number in self._made else former.leaves[number].box for number in range(total)]

    def _some(self, number: int, total: int) -> tuple[int, int]:
        """Lay out pages from one on until a page begins as it did; give its number, and how many pages there are."""
        context, start = self.context, self.former.leaves[number].start
        if start.broken:
            raise OtherwiseError
        context.footnotes[:] = [self.notes.boxes[note] for note in start.notes]
        context.reported_footnotes = [self.notes.boxes[note] for note in start.waiting]
        context.broken_out_of_flow = {}
        while True:
            self._made[number], resume = remade(number, context, self.root, self.html)
            number += 1
            if resume is None and not context.reported_footnotes:
                return number, number
            total = max(total, number + 1)
            if number not in self.touched and self._begins_alike(number):
                return number, total

    def _begins_alike(self, number: int) -> bool:
        if number >= len(self.former.leaves):
            return False
        start = self.former.leaves[number].start
        return (
            self.context.page_maker[number][:4] == self.former.states[number][:4]
            and self.notes.waiting(self.context) == (start.notes, start.waiting)
            and not self.context.broken_out_of_flow
            and not start.broken
        )

    def _check(self) -> None:
        """See that no page must be laid out once more, for what stands on others."""
        if any(state[4]["content_changed"] or state[4]["pages_wanted"] for state in self.context.page_maker):
            raise OtherwiseError
        for number, box in self._made.items():
            before = self.former.leaves[number].box.fixed_boxes if number < len(self.former.leaves) else ()
            if leaves.keys(box.fixed_boxes) != leaves.keys(before):
                raise OtherwiseError
        names = self.former.places.names
        for name, item in self.context.target_collector.target_lookup_items.items():
            if id(item) in self.asked and leaves.counters(item) != names.get(name, {}):
                raise OtherwiseError

    def finish(self, pages: list[Any]) -> None:
        """Give the pages their margins: those that are new, and those whose margins say something else now."""
        own = [(leaf.strings, leaf.running) for leaf in self.former.leaves]
        now = self._said(pages)
        for number, box in self._made.items():
            self._repeat_fixed(box, number, pages)
        for number, box in enumerate(pages):
            if number in self._made or len(now) != len(own) or _heard(now, number) != _heard(own, number):
                self._give_margins(box, number)

    def _said(self, pages: list[Any]) -> list[tuple[Strings, Running]]:
        """What each page says to the margins; bookmarks stay where their elements begin."""
        seen: set[tuple[str, Element]] = set()
        said = []
        for number, box in enumerate(pages):
            if number in self._made:
                seen |= leaves.labelled(box, seen)
                strings = leaves.strings(box)
            else:
                seen.update(self.former.leaves[number].labels)
                strings = self.former.leaves[number].strings
            for name, text in strings:
                self.context.string_set[name][number + 1].append(text)
            said.append((strings, leaves.running(self.context, number)))
        return said

    def _repeat_fixed(self, box: Any, number: int, pages: list[Any]) -> None:
        """Repeat on a page what is fixed on the others."""
        root = box.children[0]
        before = list(layout_fixed_boxes(self.context, pages[:number], box))
        root.children = [*before, *root.children, *layout_fixed_boxes(self.context, pages[number + 1 :], box)]

    def _give_margins(self, box: Any, number: int) -> None:
        context = self.context
        context.current_page = number + 1
        root, *areas = [child for child in box.children if not isinstance(child, boxes.MarginBox)]
        inside = [root, *(area for area in areas if area.children)]
        box.children = inside
        margins = page.make_margin_boxes(context, box, context.page_maker[number + 1][3])
        box.children = (*inside, *margins)
        layout_backgrounds(box, context.get_image_from_uri)


def remade(number: int, context: Any, root: Any, html: Any) -> tuple[Any, Any]:
    """Lay out a page, from 0, as it begins now; give it, and where the next one begins."""
    documents.PROGRESS_LOGGER.info("Step 5 - Creating layout - Page %d", number + 1)
    state = context.page_maker[number][4]
    state.update(content_changed=False, pages_wanted=False, anchors=[], content_lookups=[])
    box, resume = page.remake_page(number, context, root, html)
    return box, resume


def _heard(said: Sequence[tuple[Strings, Running]], number: int) -> tuple[object, ...]:
    """What the margins of a page can say: what it says to them, and the last that was said before."""
    before: dict[tuple[int, str], object] = {}
    for strings, running in said[:number]:
        before.update({(0, name): text for name, text in strings})
        before.update({(1, name): leaves.keys(all_)[-1] for name, all_ in running.items()})
    strings, running = said[number]
    return before, strings, {name: leaves.keys(all_) for name, all_ in running.items()}
