"""Cells -> what is said beside a stance: conditions, sides, answers, quantities; it must not know tables."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from briefgen.compose.dates import long_date
from briefgen.compose.desk import Desk
from briefgen.compose.marks import basis
from briefgen.compose.words import upper_first
from briefgen.ground.diagnostics import Address
from briefgen.model.grid import ABSENCES, ResolvedCell
from briefgen.model.positions import Position, Quantity


class Remark(NamedTuple):
    """A condition or another remark in words, and where it comes from."""

    text: str
    at: Address


def cell_address(actor: str, issue: str, cell: ResolvedCell) -> Address:
    """Where a cell is written: with the actor, or with the group that it inherits from."""
    return ("positions", cell.inherited_from or actor, issue)


def remarks(desk: Desk, actor: str, issue: str) -> list[Remark]:
    """What is said beside the stance: both sides of a mixed one, the quantity, the conditions, the date."""
    cell = desk.grid[actor, issue]
    if cell.position is None:
        return []
    at = cell_address(actor, issue, cell)
    said = [Remark(upper_first(text), (*at, "sides", i)) for i, text in _sides(desk, cell.position)]
    if cell.position.quantity and desk.brief.issues[issue].kind != "quantity":
        said.append(Remark(upper_first(quantity(desk, cell.position.quantity)), (*at, "quantity")))
    said += [Remark(text, (*at, "conditions", i)) for i, text in enumerate(cell.position.conditions)]
    if cell.position.date and (date := long_date(cell.position.date, desk.locale)):
        said.append(Remark(desk.labels("remark.date", date=date), (*at, "date")))
    return said


def labelled_remarks(desk: Desk, actor: str, issue: str) -> list[Remark]:
    """The same for an issue that has no column: first the issue with the stance or answer."""
    cell = desk.grid[actor, issue]
    if cell.position is None or (cell.stance in ABSENCES and not remarks(desk, actor, issue)):
        return []
    at = cell_address(actor, issue, cell)
    label = desk.brief.issues[issue].label
    return [
        Remark(desk.labels("remark", issue=label, stand=stand(desk, cell, issue)), at),
        *remarks(desk, actor, issue),
    ]


def is_silent(desk: Desk, actor: str, issues: Iterable[str]) -> bool:
    """Say whether an actor has nothing to say on any of some issues."""
    return all(desk.grid[actor, issue].absent and not remarks(desk, actor, issue) for issue in issues)


def stand(desk: Desk, cell: ResolvedCell, issue: str) -> str:
    """Where an actor stands, in running text: "opposes (inferred)", or its answer."""
    return answer(desk, cell, issue) or _with_basis(desk, cell, desk.labels(f"stands.{cell.stance}"))


def answer(desk: Desk, cell: ResolvedCell, issue: str) -> str:
    """An answer in words or a quantity, where the issue takes one in place of a stance, with its basis."""
    position = cell.position
    if position is None:
        return ""
    if desk.brief.issues[issue].kind == "quantity" and position.quantity:
        return _with_basis(desk, cell, quantity(desk, position.quantity))
    return _with_basis(desk, cell, position.answer) if position.answer else ""


def _with_basis(desk: Desk, cell: ResolvedCell, word: str) -> str:
    beside = basis(desk, cell)
    return desk.labels("stands-with-basis", word=word, basis=beside) if beside else word


def quantity(desk: Desk, value: Quantity) -> str:
    """A quantity in words: "about 10,000 troops (estimate)"."""
    labels = desk.labels
    if value.value is not None:
        number = labels.number(value.value)
    elif value.min is not None and value.max is not None:
        number = labels("range", low=labels.number(value.min), high=labels.number(value.max))
    else:
        number = value.as_printed
    parts = [labels(f"qualifier.{value.qualifier}") if value.qualifier else "", number, value.unit]
    role = labels("quantity.role", role=labels(f"role.{value.role}")) if value.role else ""
    return " ".join(part for part in parts if part) + role


def _sides(desk: Desk, position: Position) -> list[tuple[int, str]]:
    return [
        (i, desk.labels("side", stance=desk.labels(f"stands.{side.stance}"), text=side.text))
        if side.text
        else (i, desk.labels(f"stands.{side.stance}"))
        for i, side in enumerate(position.sides)
    ]
