"""Cells -> the tables of the matrix, by bloc, with pointers, notes and a line on method; it must not know CSS."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from briefgen.compose.conditions import Remark, answer, cell_address, is_silent, labelled_remarks, remarks
from briefgen.compose.desk import Desk
from briefgen.compose.lists import lists
from briefgen.compose.marks import ORDER, lead_issues, mark, short_name
from briefgen.compose.method import method_line
from briefgen.compose.order import gathered as gathered_by
from briefgen.compose.plan import TablePlan
from briefgen.compose.pointers import gathered, joined
from briefgen.compose.runs import Failure, Item, Runs
from briefgen.compose.tables import Bloc, Cell, Column, Grid, Row
from briefgen.compose.typography import hung
from briefgen.ground.diagnostics import Address
from briefgen.model.evidence import EvidenceItem
from briefgen.model.grid import ResolvedCell, counted

LONGEST = {"full": 90, "compact": 18, "cards": 10_000}
"""Characters of a condition beyond which it becomes a note of the table. A card says all itself."""
FULL = 320
"""Characters of all that stands in one cell beyond which the rest becomes notes."""


@dataclass
class _Notes:
    """The numbered notes of one table: what several actors say in the same words has one number."""

    items: list[Item] = field(default_factory=list)
    numbers: dict[str, int] = field(default_factory=dict)

    def add(self, desk: Desk, remark: Remark) -> int:
        text = desk.labels.sentence(remark.text)
        if text not in self.numbers:
            self.items.append(Item(desk.words(text), remark.at))
        return self.numbers.setdefault(text, len(self.items))


def tables(desk: Desk, plans: Sequence[TablePlan], number: int, caption: str) -> tuple[Grid, ...]:
    """Compose the tables of a matrix: one with a number, or several with a letter each besides."""
    suffixes = [""] if len(plans) == 1 else [_lettered(i) for i in range(len(plans))]
    return tuple(
        (lists if plan.listed else _grid)(desk, plan, f"{number}{suffix}", caption)
        for plan, suffix in zip(plans, suffixes, strict=True)
    )  # fmt: skip


def _lettered(index: int) -> str:
    """a, b, … z, aa, ab …"""
    before = _lettered(index // 26 - 1) if index >= 26 else ""
    return before + chr(ord("a") + index % 26)


def _grid(desk: Desk, plan: TablePlan, number: str, caption: str) -> Grid:
    notes = _Notes()
    rows = _issue_rows(desk, plan, notes) if plan.transposed else _actor_blocs(desk, plan, notes)
    labels = desk.labels
    shown = desk.brief.issues if plan.form == "cards" and not plan.short else plan.issues
    cells = [desk.grid[actor, issue] for actor in plan.actors for issue in shown]
    return Grid(
        id=f"table.{number}",
        label=desk.tied(labels("table", number=number)),
        caption=desk.words(caption),
        continued=labels("continued"),
        actor_head=labels("issue" if plan.transposed else "actor"),
        columns=_actor_columns(desk, plan) if plan.transposed else _columns(desk, plan),
        conditions_head=labels("conditions") if plan.conditions else "",
        pointer_head="" if plan.short else labels("pilcrow"),
        blocs=tuple(rows),
        notes=tuple(notes.items),
        method=hung(desk.tied(method_line(desk, cells))),
        form=plan.form,
        orientation=plan.orientation,
        at=("positions",),
    )


def _columns(desk: Desk, plan: TablePlan) -> tuple[Column, ...]:
    issues = desk.brief.issues
    return tuple(Column(id_, issues[id_].label, issues[id_].question) for id_ in plan.issues)


def _actor_columns(desk: Desk, plan: TablePlan) -> tuple[Column, ...]:
    actors = desk.brief.actors
    return tuple(Column(id_, short_name(actors[id_]), actors[id_].name) for id_ in plan.actors)


def _actor_blocs(desk: Desk, plan: TablePlan, notes: _Notes) -> Iterator[Bloc]:
    lead = next(iter(lead_issues(desk.brief)), None) if plan.by_stance else None
    blocs = gathered_by(desk, by_stance=plan.by_stance)
    counts = counted(desk.brief, desk.grid, lead) if lead else plan.actors
    for name, actors in blocs.items():
        rows = tuple(_actor_row(desk, plan, actor, notes) for actor in actors)
        heading = name or (desk.labels("bloc.others") if len(blocs) > 1 else "")
        number = desk.labels.number(sum(actor in counts for actor in actors))
        yield Bloc(_stand(desk, plan, name, lead) if lead else heading, number, rows)


def _stand(desk: Desk, plan: TablePlan, stance: str, lead: str) -> str:
    """The word for a stance as a heading; where the table has no column of the issue, with its name."""
    if lead in plan.issues:
        return desk.labels(f"stance.{stance}")
    return desk.labels("remark", issue=desk.brief.issues[lead].label, stand=desk.labels(f"stands.{stance}"))


def _actor_row(desk: Desk, plan: TablePlan, id_: str, notes: _Notes) -> Row:
    actor = desk.brief.actors[id_]
    word = desk.labels("group")
    group = word if actor.kind == "group" and word.strip("()").casefold() not in actor.name.casefold() else ""
    cells = tuple(_cell(desk, plan, id_, issue, notes) for issue in plan.issues)
    shown = [issue for issue in desk.brief.issues if issue in (*plan.issues, *plan.conditions) and not plan.short]
    return Row(
        desk.tied(actor.name), id_, group, cells, tuple(_conditions(desk, plan, id_, notes)),
        _row_pointers(desk, [(id_, issue) for issue in shown]), ("actors", id_),
    )  # fmt: skip


def _issue_rows(desk: Desk, plan: TablePlan, notes: _Notes) -> Iterator[Bloc]:
    rows = []
    for id_ in plan.issues:
        cells = tuple(_cell(desk, plan, actor, id_, notes) for actor in plan.actors)
        where = _row_pointers(desk, [(actor, id_) for actor in plan.actors])
        rows.append(Row(desk.brief.issues[id_].label, id_, "", cells, (), where, ("issues", id_)))
    yield Bloc("", desk.labels.number(len(rows)), tuple(rows))


def _cell(desk: Desk, plan: TablePlan, actor: str, issue: str, notes: _Notes) -> Cell:
    cell = desk.grid[actor, issue]
    at = cell_address(actor, issue, cell)
    said = answer(desk, cell, issue)
    numbers: list[int] = []
    condition: Runs = ()
    if plan.in_cells:
        spoken = remarks(desk, actor, issue)
        short = "".join(desk.labels.run_on([remark.text for remark in spoken]))
        if len(short) <= LONGEST[plan.form]:
            condition = desk.words(short)
        else:
            numbers = [notes.add(desk, Remark(short, spoken[0].at))]
    return Cell(
        at,
        None if said else mark(desk, cell),
        desk.words(said),
        condition,
        tuple(numbers),
        (),
        _failure(desk, cell, at),
    )


def _failure(desk: Desk, cell: ResolvedCell, at: Address) -> Failure | None:
    sides = range(len(cell.position.sides)) if cell.position else range(0)
    places = [at, *((*at, "sides", i) for i in sides)]
    return next((desk.failures[place] for place in places if place in desk.failures), None)


def _conditions(desk: Desk, plan: TablePlan, actor: str, notes: _Notes) -> Iterator[Item]:
    """What the row's column of conditions says; what is too long for it becomes a note."""
    length = 0
    fitting: list[Remark] = []
    overflow: list[Remark] = []
    for issue in _speaking(desk, plan, actor):
        for remark in (remarks if issue in plan.issues else labelled_remarks)(desk, actor, issue):
            fits = plan.form == "cards" or (len(remark.text) <= LONGEST["full"] and length + len(remark.text) <= FULL)
            (fitting if fits else overflow).append(remark if fits else _with_issue(desk, plan, issue, remark))
            length += len(remark.text) if fits else 0
    shown = [remark.text for remark in fitting]
    if overflow:
        numbers = list(dict.fromkeys(str(notes.add(desk, remark)) for remark in overflow))
        shown.append(desk.labels("see-note", n=len(numbers), numbers=desk.labels.listed(numbers)))
        fitting.append(overflow[0])
    if plan.form == "cards" and not plan.short:
        silences = list(_silences(desk, plan, actor))
        shown += [silence.text for silence in silences]
        fitting += silences
    for text, remark in zip(desk.labels.run_on(shown), fitting, strict=True):
        yield Item(desk.words(text), remark.at)


def _silences(desk: Desk, plan: TablePlan, actor: str) -> Iterator[Remark]:
    """On which of the issues that have no row on a card its actor has nothing to say: they stand nowhere else."""
    for absence in ORDER:
        issues = [one for one in plan.conditions if desk.grid[actor, one].stance == absence]
        silent = [desk.brief.issues[one].label for one in issues if not labelled_remarks(desk, actor, one)]
        if silent:
            text = desk.labels("side", stance=desk.labels(f"stance.{absence}"), text=desk.labels.listed(silent))
            yield Remark(text, ("actors", actor))


def _speaking(desk: Desk, plan: TablePlan, actor: str) -> tuple[str, ...]:
    """The issues that a row's conditions are taken from."""
    alone = plan.short and plan.conditions and is_silent(desk, actor, plan.issues)
    return tuple(desk.brief.issues) if alone else plan.conditions


def _with_issue(desk: Desk, plan: TablePlan, issue: str, remark: Remark) -> Remark:
    """A note stands by itself, so it names its issue; a remark on the cell as a whole has named it already."""
    if plan.conditions == (issue,) or remark.at[-1] == issue:
        return remark
    label = desk.brief.issues[issue].label
    return remark._replace(text=desk.labels("remark", issue=label, stand=remark.text))


def _row_pointers(desk: Desk, cells: Iterable[tuple[str, str]]) -> Runs:
    resting = [claim for actor, issue in cells for claim in _resting(desk, actor, issue)]
    return joined(desk, *gathered(desk, resting), sign=False)


def _resting(desk: Desk, actor: str, issue: str) -> Iterator[tuple[Address, tuple[EvidenceItem, ...]]]:
    cell = desk.grid[actor, issue]
    if cell.position is None:
        return
    at = cell_address(actor, issue, cell)
    yield at, cell.position.evidence
    yield from (((*at, "sides", i), side.evidence) for i, side in enumerate(cell.position.sides))
