"""The matrix of a brief -> positions.csv: a row a cell, in the columns of the source; it must not know files."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.convert.spreadsheet import table
from briefgen.model.brief import Brief
from briefgen.model.evidence import EvidenceItem, Passage
from briefgen.model.grid import ResolvedCell, grid
from briefgen.model.node import kebab
from briefgen.model.positions import Position

_PLAIN = ("answer", "basis", "confidence", "statement", "date")
_QUANTITY = ("value", "min", "max", "unit", "qualifier", "role", "as_printed")

Row = dict[str, str]


def to_csv(brief: Brief) -> bytes:
    """Write every cell, absences and inherited cells included; columns that no cell fills are left out."""
    rows = [dict(_row(actor, issue, cell)) for (actor, issue), cell in grid(brief).items()]
    columns = dict.fromkeys(["actor", "issue", "stance"])
    order = ["answer", "basis", "confidence", "conditions", "quantity", "statement", "date", "evidence"]
    filled = dict.fromkeys(key for row in rows for key in row)
    columns |= dict.fromkeys(sorted(filled, key=lambda key: _place(key, order)))
    return table(tuple(columns), rows)


def _place(key: str, order: list[str]) -> tuple[int, int]:
    """Lists have a numbered column for each item."""
    first, _, rest = key.partition(".")
    number = rest.partition(".")[0]
    return (order.index(first) if first in order else -1, int(number) if number.isdecimal() else 1)


def _row(actor: str, issue: str, cell: ResolvedCell) -> Iterator[tuple[str, str]]:
    yield from (("actor", actor), ("issue", issue))
    if cell.stance:
        yield "stance", cell.stance
    if cell.position:
        yield from _position(cell.position)


def _position(cell: Position) -> Iterator[tuple[str, str]]:
    yield from ((name, value) for name in _PLAIN if (value := getattr(cell, name)))
    yield from (_numbered("conditions", i, text) for i, text in enumerate(cell.conditions, 1))
    if cell.quantity:
        given = ((name, getattr(cell.quantity, name)) for name in _QUANTITY)
        yield from ((f"quantity.{kebab(name)}", _number(value)) for name, value in given if value is not None)
    passages = [item for item in _evidence(cell) if isinstance(item, Passage)]
    for i, item in enumerate(passages, 1):
        key, passage = _numbered("evidence", i, item.passage)
        yield key, passage
        places = (("in", item.in_), ("source", item.source), ("at", item.at))
        yield from ((f"{key}.{name}", value) for name, value in places if value)


def _evidence(cell: Position) -> Iterator[EvidenceItem]:
    yield from cell.evidence
    for side in cell.sides:
        yield from side.evidence


def _numbered(name: str, number: int, value: str) -> tuple[str, str]:
    return (name if number == 1 else f"{name}.{number}"), value


def _number(value: object) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
