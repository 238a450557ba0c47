"""Stances -> marks with their words, the legend and the strip; it must not know how marks are drawn."""

from __future__ import annotations

from collections.abc import Collection

from briefgen.compose.desk import Desk
from briefgen.compose.pointers import MATRIX
from briefgen.compose.runs import Item
from briefgen.compose.tables import Legend, Mark, Strip, StripActor, StripColumn, StripForm
from briefgen.model.brief import Brief
from briefgen.model.grid import ABSENCES, ResolvedCell
from briefgen.model.positions import SCALE, Actor

ORDER = (*SCALE, "not-stated", "not-applicable", "not-researched")
"""From for to against, then the absences."""

_MINUS, _TIMES = "\u2212", "\u00b1"


def mark(desk: Desk, cell: ResolvedCell) -> Mark:
    """The mark of a cell that has a stance or is an absence."""
    stance = cell.stance or "not-stated"
    inferred = bool(cell.position and cell.position.basis == "inferred" and stance not in ABSENCES)
    return Mark(stance, desk.labels(f"stance.{stance}"), inferred, basis(desk, cell))


def basis(desk: Desk, cell: ResolvedCell) -> str:
    """What has to be said beside a stance or an answer: "inferred, low confidence, as group"."""
    position = None if cell.absent else cell.position
    said = [desk.labels("basis.inferred")] if position and position.basis == "inferred" else []
    said += [desk.labels("confidence.low")] if position and position.confidence == "low" else []
    said += [desk.labels("basis.as-group")] if cell.inherited_from else []
    return ", ".join(said)


def legend(desk: Desk, issues: Collection[str] | None = None) -> Legend:
    """Every stance of the scale, and the absences that occur.

    issues: those of a table that prints the gloss alone, without the marks, which are not explained then.
    """
    cells = [cell for (_, issue), cell in desk.grid.items() if issues is None or issue in issues]
    occurring = {cell.stance for cell in cells}
    marks = tuple(
        Mark(stance, desk.labels(f"stance.{stance}"), scale=_scale(stance))
        for stance in ORDER
        if stance in SCALE or stance in occurring
    )
    said = {
        "legend.gloss": issues is None,
        "legend.not-stated": "not-stated" in occurring,
        "legend.not-applicable": "not-applicable" in occurring,
        "legend.inferred": any(cell.position and cell.position.basis == "inferred" for cell in cells),
        "legend.as-group": any(cell.inherited_from for cell in cells),
    }
    gloss = " ".join(desk.labels(key) for key, holds in said.items() if holds)
    return Legend(desk.labels("legend"), marks, desk.tied(gloss))


def lead_issue(brief: Brief, issues: Collection[str] | None = None) -> str | None:
    """The issue that the strip shows and an order by stance goes by: the first, of these or of all, with a scale."""
    among = brief.issues if issues is None else issues
    return next((id_ for id_ in among if brief.issues[id_].kind == "ordinal"), None)


def _scale(stance: str) -> str:
    if stance not in SCALE:
        return ""
    value = SCALE[stance]
    if value is None:
        return _TIMES
    return f"+{value}" if value > 0 else f"{_MINUS}{-value}" if value < 0 else "0"


def strip(desk: Desk, issues: Collection[str] | None = None) -> Strip | None:
    """Who supports, leans, … on the lead issue: the first one, of these or of all, that has a scale."""
    lead = lead_issue(desk.brief, issues)
    if lead is None or not desk.brief.actors:
        return None
    cells = {actor: desk.grid[actor, lead] for actor in desk.brief.actors}
    form = _form(desk, len(cells))
    columns = tuple(
        _column(desk, stance, [actor for actor, cell in cells.items() if cell.stance == stance], lead, form)
        for stance in ORDER
        if any(cell.stance == stance for cell in cells.values())
    )
    label = desk.brief.issues[lead].label
    counts = desk.labels.listed([desk.labels("strip.count", number=c.count, stance=c.mark.word) for c in columns])
    heading = desk.labels("strip", n=len(cells), issue=label)
    spoken = desk.labels("strip.spoken", issue=label, counts=counts)
    return Strip(desk.tied(heading), spoken, columns, form, ("issues", lead), MATRIX)


def lead(desk: Desk, shown: Strip) -> Item:
    """The strip in one sentence: the lead question, and how many stand where."""
    labels = desk.labels
    issue = desk.brief.issues[str(shown.at[1])]
    counts = labels.listed([labels(f"lead.{column.mark.stance}", n=column.weight) for column in shown.columns])
    text = labels("lead", n=len(desk.brief.actors), question=labels.sentence(issue.question), counts=counts)
    return desk.item(text, shown.at)


def _form(desk: Desk, actors: int) -> StripForm:
    if actors <= desk.traits.strip_names:
        return "names"
    return "codes" if actors <= desk.traits.strip_codes else "counts"


def _column(desk: Desk, stance: str, actors: list[str], lead: str, form: StripForm) -> StripColumn:
    named = () if form == "counts" else tuple(_actor(desk, actor, lead, form) for actor in actors)
    shown = Mark(stance, desk.labels(f"stance.{stance}"))
    return StripColumn(shown, desk.labels.number(len(actors)), named, len(actors))


def _actor(desk: Desk, id_: str, lead: str, form: StripForm) -> StripActor:
    cell = desk.grid[id_, lead]
    inferred = cell.position and cell.position.basis == "inferred" and cell.stance not in ABSENCES
    name = short_name(desk.brief.actors[id_], codes=form == "codes")
    return StripActor(name, desk.labels("basis.inferred") if inferred else "")


def short_name(actor: Actor, *, codes: bool = False) -> str:
    """The name for narrow places: the code where codes are asked for and there is one, else the short name."""
    code = actor.iso2 or actor.iso3
    return code if codes and code else actor.short or actor.name
