"""The position matrix, its legend and the strip as a reader will see them; it must not know HTML."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from briefgen.compose.runs import Failure, Item, Runs
from briefgen.ground.diagnostics import Address

StripForm = Literal["names", "codes", "counts"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A stance as it is drawn and said. `stance` is the word of the source: supports … not-researched."""

    stance: str
    word: str
    inferred: bool = False
    basis: str = ""
    """Printed beside the word: "inferred", "as group"; empty for quoted and reported."""
    scale: str = ""
    """"+2", "−1", "±"; for the legend."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: a mark and its word (or an answer in words), a condition, table notes, pointers."""

    at: Address
    mark: Mark | None
    answer: Runs = ()
    condition: Runs = ()
    notes: tuple[int, ...] = ()
    """Numbers of the table's notes that belong here."""
    pointers: Runs = ()
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class Row:
    actor: str
    id: str
    group: str
    """"(group)" where the actor is one and its name doesn't say so; else empty."""
    cells: tuple[Cell, ...]
    """One a stance column, in the order of `Grid.columns`."""
    conditions: tuple[Item, ...]
    """What stands in the column "Conditions and red lines"; empty when the grid has no such column."""
    pointers: Runs
    """What the row's shared ¶ column says."""
    at: Address
    mark: Mark | None = None
    """In place of the actor, where actors are listed by stance; then `count` says how many."""
    count: str = ""


@dataclass(frozen=True, slots=True)
class Bloc:
    name: str
    """Empty when the brief names no blocs."""
    count: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Column:
    id: str
    label: str
    question: str


@dataclass(frozen=True, slots=True)
class Grid:
    """One table of the matrix."""

    id: str
    label: str
    """"Table 1"."""
    caption: Runs
    continued: str
    """"(continued)", for heads on later pages."""
    actor_head: str
    columns: tuple[Column, ...]
    conditions_head: str
    """Empty when there is no such column."""
    pointer_head: str
    """"¶"; empty when the pointers stand in the cells."""
    blocs: tuple[Bloc, ...]
    notes: tuple[Item, ...]
    method: str
    """"Method: 25 of 66 cells …" without the label, counting the cells of this grid."""
    form: Literal["compact", "full", "cards"]
    orientation: Literal["portrait", "landscape"]
    at: Address

    @property
    def width(self) -> int:
        """How many columns the table has."""
        return 1 + len(self.columns) + bool(self.conditions_head) + bool(self.pointer_head)


@dataclass(frozen=True, slots=True)
class Legend:
    heading: str
    marks: tuple[Mark, ...]
    gloss: str


@dataclass(frozen=True, slots=True)
class StripActor:
    name: str
    inferred: str
    """The word "inferred", or empty."""


@dataclass(frozen=True, slots=True)
class StripColumn:
    mark: Mark
    count: str
    actors: tuple[StripActor, ...]
    """Empty when there are too many to name."""
    weight: int
    inferred: str = ""
    """"2 of 5 inferred", where the actors themselves don't say so; else empty."""


@dataclass(frozen=True, slots=True)
class Strip:
    """Who supports, leans, … on one issue, in one row; width is by weight."""

    heading: str
    spoken: str
    """A sentence that says the same."""
    columns: tuple[StripColumn, ...]
    form: StripForm
    at: Address
    target: str | None = None
