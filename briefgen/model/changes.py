"""What changed between two editions of a brief, as values; it must not know how that is found or printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from briefgen.ground.diagnostics import Address

What = Literal[
    "section", "point", "box", "text", "number", "quotation", "stance", "actor", "issue", "claim", "figure", "table",
    "row", "note", "statement", "detail",
]  # fmt: skip
"""detail: anything of the front, the matrix or the end that has no kind of its own."""
Kind = Literal["added", "dropped", "moved", "renamed", "changed"]


class Piece(NamedTuple):
    """Some words of a text that changed."""

    kind: Literal["same", "dropped", "added"]
    text: str


class Place(NamedTuple):
    """Where something stands, and how a reader knows the place: `key figure 2`, `Poland, own troops`."""

    at: Address
    name: str


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that somebody did, with all that follows from it.

    name: how a reader knows what it was done to. was, now: its places in the old and in the new brief. old, new: in a
    word, where that says it. pieces: word by word. rests: the claims and cells of the new brief that rest on it.
    """

    what: What
    kind: Kind
    name: str
    was: tuple[Place, ...] = ()
    now: tuple[Place, ...] = ()
    old: str = ""
    new: str = ""
    pieces: tuple[Piece, ...] = ()
    rests: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Changes:
    """All that changed, in the reading order of the new brief; what was dropped, where it stood.

    touched: the blocks, items and cells of the new brief that are not as they were.
    """

    old_edition: int
    new_edition: int
    items: tuple[Change, ...] = ()
    touched: Mapping[Address, Kind] = field(default_factory=dict)
    within: tuple[Change, ...] = ()
    """Numbers that changed in texts which are told word by word, and nowhere else."""

    @property
    def numbers(self) -> tuple[Change, ...]:
        """All numbers that changed."""
        return (*self._of("number"), *self.within)

    @property
    def stances(self) -> tuple[Change, ...]:
        return self._of("stance")

    def _of(self, what: What) -> tuple[Change, ...]:
        return tuple(change for change in self.items if change.what == what)
