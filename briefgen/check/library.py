"""Brief -> its paper and the texts of its sources, to look passages up in; it must not know claims or severities."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from briefgen.check.near import Index, Near
from briefgen.check.shelf import Match, Shelf, source_shelf
from briefgen.ground.diagnostics import Address
from briefgen.model.brief import Brief
from briefgen.model.prose import Block, Figure, List, Quotation, Table, TextBox
from briefgen.model.texts import prose

NEAR_SEARCHES = 20
"""Searches for closest words in one check. Each takes milliseconds, and nobody mends more at a time."""


class Library:
    """What passages are looked up in; every text is folded once."""

    def __init__(self, brief: Brief) -> None:
        self.language = brief.language
        self.paper = Shelf(prose(brief))
        self.places = dict(places(brief))
        self._sources = {source.id: source for source in brief.sources}
        self._texts = brief.texts
        self._shelves: dict[str, Shelf | None] = {}
        self._ranges: dict[str, range] = {}
        self._near: dict[tuple[int, str, range], Near | None] = {}
        self._indexes: dict[int, Index] = {}

    def knows_source(self, id_: str) -> bool:
        return id_ in self._sources

    def source_names(self) -> tuple[str, ...]:
        return tuple(self._sources)

    def source(self, id_: str) -> Shelf | None:
        """The text of a source; None when it isn't there."""
        if id_ not in self._shelves:
            path = self._sources[id_].text or ""
            text = self._texts.get(path)
            self._shelves[id_] = None if text is None else source_shelf(("texts", path), text)
        return self._shelves[id_]

    def within(self, place: str | None) -> range:
        """The paper's blocks in a section, point or box; all of them without a place."""
        if place is None:
            return self.paper.whole()
        if place not in self._ranges:
            self._ranges[place] = self.paper.under(self.places[place])
        return self._ranges[place]

    def sentence(self, shelf: Shelf, match: Match) -> str:
        """The sentence in which a match stands; in a table, behind the first cell of its row and its column's head.

        Without them a number in a cell says nothing, and would pass for the same when they change.
        """
        said = shelf.sentence(match, self.language)
        names = self._named_by(shelf.texts[match.block][0]) if shelf is self.paper else []
        return " | ".join([*(name for name in names if name), said])

    def _named_by(self, address: Address) -> list[str]:
        """What names a cell in the body of a table."""
        if address[-2:-1] != ("cells",) or address[-4:-3] != ("rows",):
            return []
        head = self._cells.get((*address[:-4], "head", "cells", address[-1]), "")
        first = (*address[:-1], 0)
        return [head] if address == first else [self._cells.get(first, ""), head]

    @cached_property
    def _cells(self) -> dict[Address, str]:
        return {address: " ".join(text.split()) for address, text in self.paper.texts if address[-2:-1] == ("cells",)}

    def near(self, passage: str, shelf: Shelf, blocks: range) -> Near | None:
        """The words that are closest to a folded passage, as long as there is patience for it."""
        key = (id(shelf), passage, blocks)
        if key not in self._near and len(self._near) < NEAR_SEARCHES:
            index = self._indexes.setdefault(id(shelf), Index(shelf))
            self._near[key] = index.closest(passage, blocks)
        return self._near.get(key)


def places(brief: Brief) -> Iterator[tuple[str, Address]]:
    """Everything that `in:` may name, and its address: sections, points, boxes, figures and tables."""
    for name, section in brief.sections.items():
        at: Address = ("sections", name)
        yield name, at
        yield from _named((*at, "blocks"), section.blocks)
        for id_, point in section.points.items():
            yield id_, (*at, "points", id_)
            yield from _named((*at, "points", id_, "blocks"), point.blocks)


def _named(at: Address, blocks: tuple[Block, ...]) -> Iterator[tuple[str, Address]]:
    for i, block in enumerate(blocks):
        here = (*at, i)
        if isinstance(block, TextBox | Figure | Table) and block.id:
            yield block.id, here
        if isinstance(block, TextBox | Quotation):
            yield from _named((*here, "blocks"), block.blocks)
        if isinstance(block, List):
            for j, item in enumerate(block.items):
                yield from _named((*here, "items", j, "blocks"), item.blocks)
