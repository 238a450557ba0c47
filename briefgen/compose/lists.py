"""The cells of a matrix too long for its page -> who takes which stance, by issue; it must not know when that is so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefgen.compose.alphabet import alphabetical
from briefgen.compose.conditions import cell_address
from briefgen.compose.desk import Desk
from briefgen.compose.marks import ORDER, basis, short_name
from briefgen.compose.method import method_line
from briefgen.compose.plan import TablePlan
from briefgen.compose.runs import Item
from briefgen.compose.tables import Bloc, Grid, Mark, Row
from briefgen.compose.typography import hung
from briefgen.model.grid import counted


def lists(desk: Desk, plan: TablePlan, number: str, caption: str) -> Grid:
    """Compose the lists as a table: a bloc for each issue, a row for each stance that somebody takes."""
    labels = desk.labels
    cells = [desk.grid[actor, issue] for actor in plan.actors for issue in plan.issues]
    return Grid(
        id=f"table.{number}",
        label=desk.tied(labels("table", number=number)),
        caption=desk.words(caption),
        continued=labels("continued"),
        actor_head=labels("stance"),
        columns=(),
        conditions_head=labels("actors"),
        pointer_head="",
        blocs=tuple(_bloc(desk, issue) for issue in plan.issues),
        notes=(),
        method=hung(desk.tied(method_line(desk, cells))),
        form=plan.form,
        orientation=plan.orientation,
        at=("positions",),
    )


def _bloc(desk: Desk, issue: str) -> Bloc:
    """Counted as the strip counts: who stands with its members isn't named beside them."""
    actors = desk.brief.actors
    among = alphabetical(
        counted(desk.brief, desk.grid, issue), lambda id_: short_name(actors[id_]), desk.brief.language
    )  # fmt: skip
    taken = {stance: [id_ for id_ in among if desk.grid[id_, issue].stance == stance] for stance in ORDER}
    rows = tuple(_row(desk, issue, stance, ids) for stance, ids in taken.items() if ids)
    return Bloc(desk.brief.issues[issue].label, desk.labels.number(len(among)), rows)


def _row(desk: Desk, issue: str, stance: str, actors: Sequence[str]) -> Row:
    word = desk.labels(f"stance.{stance}")
    return Row(
        actor=word,
        id=f"{issue}.{stance}",
        group="",
        cells=(),
        conditions=tuple(_names(desk, issue, actors)),
        pointers=(),
        at=("issues", issue),
        mark=Mark(stance, word),
        count=desk.labels.number(len(actors)),
    )


def _names(desk: Desk, issue: str, actors: Sequence[str]) -> Iterator[Item]:
    """The names, each with what has to be said of its stance."""
    for place, actor in enumerate(actors, 1):
        cell = desk.grid[actor, issue]
        name = short_name(desk.brief.actors[actor])
        if beside := basis(desk, cell):
            name = desk.labels("stands-with-basis", word=name, basis=beside)
        yield desk.item(name if place == len(actors) else f"{name},", cell_address(actor, issue, cell))
