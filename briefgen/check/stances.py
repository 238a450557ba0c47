"""Brief -> cells whose stance, answer or quantity doesn't fit the issue; it must not know evidence."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Address, At, Diagnostic, Note
from briefgen.model.brief import Brief
from briefgen.model.grid import ABSENCES, Parents, parents
from briefgen.model.positions import Issue, Position, Quantity

_TAKES = {"ordinal": "stance", "nominal": "answer", "quantity": "quantity"}


def misfitting_stances(brief: Brief) -> Iterator[Diagnostic]:
    """Two stances in a cell, none at all, one of the wrong kind, or a coding without its basis."""
    for actor, cells in brief.positions.items():
        for issue, cell in cells.items():
            if issue in brief.issues:
                yield from _cell(("positions", actor, issue), cell, brief.issues[issue])
    groups = parents(brief.actors)
    for actor in brief.actors:
        yield from _inherited(actor, brief, groups)


def _cell(at: Address, cell: Position, issue: Issue) -> Iterator[Diagnostic]:
    said = _said(cell, issue)
    takes = _TAKES[issue.kind]
    if len(said) > 1:
        first, second = said[0], said[1]
        note = Note("the other one is here", At((*at, first)))
        hint = f"{_an(issue)} issue takes `{takes}`, or an absence under `stance`; keep one"
        yield diagnostic(
            "stance-twice", f"the cell has both `{first}` and `{second}`", At((*at, second)), hint, (note,)
        )
    elif not said:
        hint = f"{_an(issue)} issue takes `{takes}`; where nothing is said write `stance: not-stated`"
        yield diagnostic("stance-missing", f"the cell has no `{takes}`", At(at, key=True), hint)
    elif said[0] != takes and cell.stance not in ABSENCES:
        hint = f"it takes `{takes}`, or an absence under `stance`"
        yield diagnostic("stance-misplaced", f"`{said[0]}` on {_an(issue)} issue", At((*at, said[0])), hint)
    yield from _sides(at, cell)
    if cell.quantity:
        yield from _quantity((*at, "quantity"), cell.quantity)
    if said and cell.stance not in ABSENCES and cell.basis is None:
        hint = "add `basis: quoted`, `reported` or `inferred`"
        yield diagnostic("basis-missing", "the cell does not say its basis", At(at, key=True), hint)


def _said(cell: Position, issue: Issue) -> list[str]:
    """The keys that say where the actor stands, the one that belongs here first.

    A quantity says it on a quantity issue only; elsewhere it adds to the stance or the answer.
    """
    given = {"stance": cell.stance, "answer": cell.answer, "quantity": issue.kind == "quantity" and cell.quantity}
    return sorted((key for key, value in given.items() if value), key=lambda key: key != _TAKES[issue.kind])


def _an(issue: Issue) -> str:
    return f"an {issue.kind}" if issue.kind == "ordinal" else f"a {issue.kind}"


def _quantity(at: Address, quantity: Quantity) -> Iterator[Diagnostic]:
    low, high = quantity.min, quantity.max
    if quantity.value is None and (low is None or high is None):
        hint = "write `value`, or `min` and `max`"
        yield diagnostic("value-missing", "the quantity has no number", At(at, key=True), hint)
    if low is not None and high is not None and low > high:
        yield diagnostic("value-invalid", "`max` is below `min`", At((*at, "max")), "write the lower end under `min`")


def _sides(at: Address, cell: Position) -> Iterator[Diagnostic]:
    # A CSV file has no columns for sides: there two passages stand for them.
    both = len({side.stance for side in cell.sides}) > 1 or (not cell.sides and len(cell.evidence) > 1)
    if cell.stance == "mixed" and not both:
        hint = "give each side its stance and evidence under `sides`"
        yield diagnostic("stance-misplaced", "`mixed` without two sides that differ", At((*at, "stance")), hint)
    if cell.stance != "mixed" and cell.sides:
        hint = "write `stance: mixed`, or take the sides out"
        yield diagnostic("stance-misplaced", "`sides` without `stance: mixed`", At((*at, "sides"), key=True), hint)


def _inherited(actor: str, brief: Brief, groups: Parents) -> Iterator[Diagnostic]:
    """Cells that an actor would inherit from two groups which disagree."""
    own = brief.positions.get(actor, {})
    for issue in brief.issues:
        written = {
            group: cells[issue]
            for group in groups.get(actor, ())
            if issue not in own and issue in (cells := brief.positions.get(group, {}))
        }
        if len({(cell.stance, cell.answer) for cell in written.values()}) > 1:
            notes = (Note(f"`{group}` says so here", At(("positions", group, issue), key=True)) for group in written)
            message = f"`{actor}` inherits two stances on `{issue}`"
            hint = f"write the cell for `{actor}` itself"
            yield diagnostic("stance-twice", message, At(("actors", actor), key=True), hint, notes)
