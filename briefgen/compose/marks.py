"""Stances -> marks with their words, the legend and the strip; it must not know how marks are drawn."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from briefgen.compose.desk import Desk
from briefgen.compose.pointers import MATRIX
from briefgen.compose.runs import Item
from briefgen.compose.tables import Legend, Mark, Strip, StripActor, StripColumn, StripForm
from briefgen.model.brief import Brief
from briefgen.model.grid import ABSENCES, ResolvedCell, counted
from briefgen.model.positions import SCALE, Actor

ORDER = (*SCALE, "not-stated", "not-applicable", "not-researched")
"""From for to against, then the absences."""

LETTERS = 8
"""Characters in a line of a name, where a strip has as many names as its theme has room for."""

_MINUS, _TIMES = "\u2212", "\u00b1"


def mark(desk: Desk, cell: ResolvedCell) -> Mark:
    """The mark of a cell that has a stance or is an absence."""
    stance = cell.stance or "not-stated"
    return Mark(stance, desk.labels(f"stance.{stance}"), _is_inferred(cell), basis(desk, cell))


def basis(desk: Desk, cell: ResolvedCell) -> str:
    """What has to be said beside a stance or an answer: "inferred, low confidence, as group"."""
    position = None if cell.absent else cell.position
    said = [desk.labels("basis.inferred")] if position and position.basis == "inferred" else []
    said += [desk.labels("confidence.low")] if position and position.confidence == "low" else []
    said += [desk.labels("basis.as-group")] if cell.inherited_from else []
    said += [desk.labels("basis.was", was=_stood(desk, cell.was))] if cell.was else []
    return ", ".join(said)


def _stood(desk: Desk, was: str) -> str:
    """A stance in its word, an answer in its own."""
    return desk.labels(f"stands.{was}") if was in ORDER else was


def legend(desk: Desk, issues: Collection[str] | None = None) -> Legend:
    """Every stance of the scale, and the absences that occur.

    issues: those of a table that prints the gloss alone, without the marks, which are not explained then.
    """
    cells = [cell for (_, issue), cell in desk.grid.items() if issues is None or issue in issues]
    counts = [counted(desk.brief, desk.grid, lead) for lead in lead_issues(desk.brief, issues)]
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
        "legend.through-members": any(len(actors) < len(desk.brief.actors) for actors in counts),
    }
    gloss = " ".join(desk.labels(key) for key, holds in said.items() if holds)
    return Legend(desk.labels("legend"), marks, desk.tied(gloss))


def lead_issues(brief: Brief, issues: Collection[str] | None = None) -> tuple[str, ...]:
    """The issues that have a strip, of these or of all: those that the brief names, else the first with a scale."""
    among = brief.issues if issues is None else issues
    scaled = [id_ for id_ in among if brief.issues[id_].kind == "ordinal"]
    return tuple(id_ for id_ in dict.fromkeys(brief.matrix.lead) if id_ in scaled) or tuple(scaled[:1])


def _scale(stance: str) -> str:
    if stance not in SCALE:
        return ""
    value = SCALE[stance]
    if value is None:
        return _TIMES
    return f"+{value}" if value > 0 else f"{_MINUS}{-value}" if value < 0 else "0"


def strips(desk: Desk, issues: Collection[str] | None = None) -> tuple[Strip, ...]:
    """Who supports, leans, … on each lead issue, of these or of all."""
    return tuple(_strip(desk, lead) for lead in lead_issues(desk.brief, issues)) if desk.brief.actors else ()


def _strip(desk: Desk, lead: str) -> Strip:
    cells = {actor: desk.grid[actor, lead] for actor in counted(desk.brief, desk.grid, lead)}
    form = _form(desk, tuple(cells))
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
    among = sum(column.weight for column in shown.columns)
    text = labels("lead", n=among, question=labels.sentence(issue.question), counts=counts)
    return desk.item(text, shown.at)


def _form(desk: Desk, actors: Sequence[str]) -> StripForm:
    """Names while there are few, then codes; without a code a name that fits between codes, else there are counts."""
    traits = desk.traits
    if len(actors) <= traits.strip_names:
        return "names"
    names = [short_name(desk.brief.actors[id_], codes=True) for id_ in actors]
    widest = max(len(word) for name in names for word in name.split())
    fit = len(actors) * widest <= traits.strip_names * LETTERS
    return "codes" if len(actors) <= traits.strip_codes and fit else "counts"


def _column(desk: Desk, stance: str, actors: list[str], lead: str, form: StripForm) -> StripColumn:
    """One stance. Each actor says whether it is inferred where the word has room; else the column says how many are."""
    inferred = desk.labels("basis.inferred")
    read = [actor for actor in actors if _is_inferred(desk.grid[actor, lead])]
    named = [] if form == "counts" else actors
    return StripColumn(
        mark=Mark(stance, desk.labels(f"stance.{stance}")),
        count=desk.labels.number(len(actors)),
        actors=tuple(
            StripActor(
                short_name(desk.brief.actors[actor], codes=form == "codes"),
                inferred if form == "names" and actor in read else "",
            )
            for actor in named
        ),
        weight=len(actors),
        inferred=_share(desk, len(read), len(actors)) if read and form != "names" else "",
    )


def _share(desk: Desk, read: int, among: int) -> str:
    """How many of a column are inferred, so that nobody takes it for the first of them."""
    if read < among:
        return desk.labels("strip.some-inferred", number=desk.labels.number(read), among=desk.labels.number(among))
    return desk.labels("strip.all-inferred" if among > 1 else "basis.inferred")


def _is_inferred(cell: ResolvedCell) -> bool:
    return bool(cell.position and cell.position.basis == "inferred" and cell.stance not in ABSENCES)


def short_name(actor: Actor, *, codes: bool = False) -> str:
    """The name for narrow places: the code where codes are asked for and there is one, else the short name."""
    code = actor.iso2 or actor.iso3
    return code if codes and code else actor.short or actor.name
