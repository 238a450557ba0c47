"""Brief -> cells whose coding is too sure, or at odds with another's, and sparse columns; it must not know evidence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Address, At, Diagnostic, Note
from briefgen.model.brief import Brief
from briefgen.model.grid import ABSENCES, SPARSE, grid, parents, unstated
from briefgen.model.positions import SCALE, Actor, Position

MANY = 4
"""Actors from which on a column can be called sparse."""


class _Cell(NamedTuple):
    """A cell that is written, not inherited."""

    actor: str
    issue: str
    position: Position

    def at(self, key: str) -> Address:
        return ("positions", self.actor, self.issue, key)

    def contradicts(self, other: _Cell) -> bool:
        """Say whether they stand on different sides of the scale."""
        return self._value * other._value < 0

    @property
    def _value(self) -> int:
        return SCALE.get(self.position.stance or "") or 0


def overconfident(brief: Brief) -> Iterator[Diagnostic]:
    """What is only inferred can't be held with high confidence."""
    for cell in _written(brief):
        if cell.position.basis == "inferred" and cell.position.confidence == "high":
            message = "an inferred position with high confidence"
            hint = "lower the confidence, or rest the cell on words that report the position"
            yield diagnostic("confidence-too-high", message, At(cell.at("confidence")), hint)


def group_against_member(brief: Brief) -> Iterator[Diagnostic]:
    """Members whose own cell stands on the other side of what they would inherit."""
    groups, counting = parents(brief.actors), _counting(brief)
    for cell in _written(brief):
        keys = ((group, cell.issue) for group in groups.get(cell.actor, ()))
        inherited = {counting[key].actor: counting[key] for key in keys if key in counting}
        for other in inherited.values():
            if cell.contradicts(other) and not cell.position.checked_by:
                hint = "mend one of the two, or write `checked-by` where the member does dissent"
                yield _between("group-contradicted", cell, f"its group `{other.actor}`", other, hint)


def contradictory(brief: Brief) -> Iterator[Diagnostic]:
    """Codings that can't both hold: of a speaker and who it speaks for, of one actor listed twice, of one cell."""
    yield from _speakers(brief)
    yield from _twins(brief)
    for cell in _written(brief):
        yield from _absence(brief, cell)
    yield from _unresearched(brief)


def sparse_columns(brief: Brief) -> Iterator[Diagnostic]:
    """One hint that lists the columns in which most actors have no position."""
    if len(brief.actors) < MANY:
        return
    cells = grid(brief)
    unfinished = {issue for (_, issue), cell in cells.items() if cell.stance == "not-researched"}
    sparse = {issue: share for issue, share in unstated(cells).items() if share > SPARSE and issue not in unfinished}
    if sparse:
        are = "column is" if len(brief.issues) == 1 else "columns is" if len(sparse) == 1 else "columns are"
        shares = ", ".join(f"`{issue}` ({share:.0%})" for issue, share in sparse.items())
        message = f"{len(sparse)} of {len(brief.issues)} {are} mostly not stated: {shares}"
        gathered = "a matrix on a page of its own may gather them under conditions; "
        hint = f"{gathered if not {'compact', 'full'} & set(brief.matrix.form) else ''}drop a column, or look further"
        yield diagnostic("column-sparse", message, At(("issues",), key=True), hint)


def _written(brief: Brief) -> Iterator[_Cell]:
    for actor, cells in brief.positions.items():
        for issue, position in cells.items():
            yield _Cell(actor, issue, position)


def _counting(brief: Brief) -> dict[tuple[str, str], _Cell]:
    """The cell that counts for an actor on an issue: its own, or that of the group it inherits from."""
    return {
        (actor, issue): _Cell(cell.inherited_from or actor, issue, cell.position)
        for (actor, issue), cell in grid(brief).items()
        if cell.position
    }


def _between(code: str, cell: _Cell, name: str, other: _Cell, hint: str) -> Diagnostic:
    """Two cells on different sides; `name` says whose the other one is."""
    message = f"`{cell.actor}` is coded `{cell.position.stance}`, {name} `{other.position.stance}`"
    note = Note(f"`{other.actor}` is coded here", At(other.at("stance")))
    return diagnostic(code, message, At(cell.at("stance")), hint, (note,))


def _speakers(brief: Brief) -> Iterator[Diagnostic]:
    speaking = {id_: actor.speaks_for for id_, actor in brief.actors.items() if actor.speaks_for}
    counting = _counting(brief) if speaking else {}
    for cell in _written(brief):
        other = counting.get((speaking.get(cell.actor, ""), cell.issue))
        if other and cell.contradicts(other) and not cell.position.checked_by:
            name = f"`{speaking[cell.actor]}`, for which it speaks,"
            hint = "mend one of the two, or write `checked-by` where they do differ"
            yield _between("coding-contradictory", cell, name, other, hint)


def _twins(brief: Brief) -> Iterator[Diagnostic]:
    """Actors that are one and the same by their name or, of states, by their code."""
    named: defaultdict[str, list[str]] = defaultdict(list)
    for id_, actor in brief.actors.items():
        for name in _names(actor):
            named[name].append(id_)
    pairs = dict.fromkeys(pair for ids in named.values() for pair in combinations(ids, 2))
    cells = {(cell.actor, cell.issue): cell for cell in _written(brief)} if pairs else {}
    for first, second in pairs:
        for issue in brief.issues:
            one, other = cells.get((first, issue)), cells.get((second, issue))
            if one and other and one.contradicts(other):
                name = f"`{first}`, the same actor by name or code,"
                hint = "mend one of the two, or keep one of the actors"
                yield _between("coding-contradictory", other, name, one, hint)


def _names(actor: Actor) -> tuple[str, ...]:
    """What no other actor may share. A person or a body may have the code of its country."""
    codes = (actor.iso2, actor.iso3) if actor.kind == "state" else ()
    return (actor.name.casefold(), *(code for code in codes if code))


def _absence(brief: Brief, cell: _Cell) -> Iterator[Diagnostic]:
    position, issue = cell.position, brief.issues.get(cell.issue)
    if position.stance not in ABSENCES or position.answer:  # two stances: another rule
        return
    given = {
        "confidence": position.confidence,
        "conditions": position.conditions,
        "quantity": issue and issue.kind != "quantity" and position.quantity,  # there it is the position: stance-twice
        "statement": position.statement,
        "evidence": position.stance != "not-applicable" and position.evidence,  # a passage may say why it isn't
    }
    keys = [key for key, value in given.items() if value]
    if keys:
        message = f"the cell is `{position.stance}`, and yet has {', '.join(f'`{key}`' for key in keys)}"
        hint = "code the position that is there, or take out what doesn't belong; reasons go into `note`"
        yield diagnostic("coding-contradictory", message, At(cell.at(keys[0]), key=True), hint)


def _unresearched(brief: Brief) -> Iterator[Diagnostic]:
    cells = [cell for cell in _written(brief) if cell.position.stance == "not-researched"]
    if cells and brief.coding.complete:
        are = "a cell is" if len(cells) == 1 else f"{len(cells)} cells are"
        message = f"`complete` is yes, and yet {are} `not-researched`"
        notes = tuple(Note(f"`{cell.actor}` on `{cell.issue}`", At(cell.at("stance"))) for cell in cells)
        yield diagnostic("coding-contradictory", message, At(("coding", "complete")), "look it up, or write no", notes)
