"""What was read of a brief: plain data, and for every value its place in a text; it must not know the model."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from briefgen.ground.diagnostics import Address
from briefgen.read.text import Text


class Range(NamedTuple):
    """Code points start..end (from 0, end excluded) of a file's text."""

    file: str
    start: int
    end: int


class Piece(NamedTuple):
    """A run of plain text and the run of source it came from; of equal length where each character is itself."""

    plain: int
    plain_end: int
    source: int
    source_end: int


@dataclass(frozen=True)
class SourceMap:
    """Offsets in a plain text -> offsets in a file's text."""

    file: str
    pieces: tuple[Piece, ...]

    def range(self, start: int, end: int) -> Range | None:
        """Where the code points start..end of the plain text stand; None where the plain text is empty."""
        if not self.pieces:
            return None
        first = self._piece(start)
        begin = first.source + (start - first.plain if _exact(first) else 0)
        if end <= start:
            return Range(self.file, begin, begin)
        last = self._piece(end - 1)
        finish = last.source + (end - last.plain) if _exact(last) else last.source_end
        return Range(self.file, begin, max(begin, finish))

    def _piece(self, offset: int) -> Piece:
        index = bisect_right(self.pieces, offset, key=lambda piece: piece.plain) - 1
        return self.pieces[max(index, 0)]


def _exact(piece: Piece) -> bool:
    return piece.plain_end - piece.plain == piece.source_end - piece.source


@dataclass(frozen=True)
class Tree:
    """A brief as it was read.

    data: what `Brief.model_validate` takes; every scalar is text, and what is empty isn't there.
    spans: the place of every value. keys: the place of the key that names it. Lists whose items have ids
    (`statements`, `sources`) are addressed by id.
    maps: for every prose text, from its plain text to the file. texts: the files, by name, in the order of reports.
    partial: the names of files that are missing or could not be read to their end.
    """

    folder: str
    data: dict[str, Any]
    spans: Mapping[Address, Range]
    keys: Mapping[Address, Range]
    maps: Mapping[Address, SourceMap] = field(default_factory=dict)
    texts: Mapping[str, Text] = field(default_factory=dict)
    partial: frozenset[str] = frozenset()


NAMED = ("statements", "sources")
"""Lists whose items are addressed by their ids."""


def item_names(data: Mapping[str, Any], key: str) -> dict[int, str]:
    """Give the ids of a list's items by index; of two items with one id, the first has it."""
    items = data.get(key)
    first: dict[str, int] = {}
    for index, item in enumerate(items if isinstance(items, list) else ()):
        name = item.get("id") if isinstance(item, dict) else None
        if isinstance(name, str):
            first.setdefault(name, index)
    return {index: name for name, index in first.items()}
