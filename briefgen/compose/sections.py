"""Sections, points, the timeline and pull quotes -> parts of the Copy; it must not know the matrix."""

from __future__ import annotations

from briefgen.compose.copy import Event, Point, Quote, Section, Timeline
from briefgen.compose.dates import short_date
from briefgen.compose.desk import Desk
from briefgen.compose.pointers import pointers
from briefgen.compose.prose import blocks as composed
from briefgen.compose.typography import hung
from briefgen.ground.diagnostics import Address
from briefgen.model import boxes
from briefgen.model import prose as model
from briefgen.model.dates import sort_key

DATED = 3
"""So many dated events make a timeline."""

Quotes = dict[Address, Quote]
"""Pull quotes by the address of the section or point that they stand beside."""


def section(
    desk: Desk, id_: str, source: model.Section, number: int, quotes: Quotes, timeline: Timeline | None
) -> Section:
    at: Address = ("sections", id_)
    points = tuple(
        _point(desk, (*at, "points", name), name, i, point, quotes)
        for i, (name, point) in enumerate(source.points.items(), 1)
    )
    heading = source.heading or desk.labels(f"section.{source.kind}")
    lead = composed(desk, (*at, "blocks"), source.blocks, numbered=True)
    return Section(id_, number, source.kind, hung(desk.tied(heading)), lead, points, at, quotes.get(at), timeline)


def _point(desk: Desk, at: Address, id_: str, number: int, point: model.Point, quotes: Quotes) -> Point:
    body = composed(desk, (*at, "blocks"), point.blocks, numbered=True)
    return Point(id_, number, desk.tied(point.label), body, at, quotes.get(at))


def timeline(desk: Desk) -> Timeline | None:
    """All events in order, those without a date last; None when there are none."""
    source = list(enumerate(desk.brief.timeline))
    if not source:
        return None
    dated = sorted((e for e in source if e[1].date != "undated"), key=lambda e: sort_key(e[1].date, e[1].after))
    undated = [e for e in source if e[1].date == "undated"]
    labels = desk.labels
    heads = [labels("timeline.dated", n=len(dated))] if dated else []
    heads += [labels("timeline.undated" if dated else "timeline.only-undated", n=len(undated))] if undated else []
    return Timeline(
        "timeline.", labels("timeline"), desk.tied(", ".join(heads)),
        tuple(_event(desk, i, short_date(event.date, desk.locale)) for i, event in dated),
        tuple(_event(desk, i, labels("undated") if first else "") for first, i in _firsts(undated)),
        ("timeline",),
    )  # fmt: skip


def _firsts(undated: list[tuple[int, boxes.Event]]) -> list[tuple[bool, int]]:
    return [(position == 0, i) for position, (i, _) in enumerate(undated)]


def _event(desk: Desk, index: int, date: str) -> Event:
    event = desk.brief.timeline[index]
    at: Address = ("timeline", index)
    return Event(
        desk.tied(date), event.date != "undated", desk.item(event.event, at, pointers(desk, at, event.evidence))
    )


def timeline_home(desk: Desk, leading: list[tuple[str, model.Section]]) -> str | None:
    """The section at whose end the timeline stands: the one that gives the context; None when it stands alone."""
    dated = sum(event.date != "undated" for event in desk.brief.timeline)
    home = next((id_ for id_, source in leading if source.kind in ("introduction", "context")), None)
    return home if dated >= DATED else None


def pull_quotes(desk: Desk) -> Quotes:
    """Give each pull quote its place: beside the point, or the section, in which its words stand; one a place."""
    known = {statement.id: statement for statement in desk.brief.statements}
    found: Quotes = {}
    for id_ in desk.brief.pull_quotes:
        home = _home(desk, known[id_]) if id_ in known else None
        if home and home not in found:
            found[home] = quote(desk, known[id_])
    return found


def quote(desk: Desk, statement: boxes.Statement) -> Quote:
    at: Address = ("statements", statement.id)
    labels = desk.labels
    translated = labels("translated.yes") if statement.translated == "yes" else ""
    return Quote(
        desk.tied(statement.text), labels("quote.opening"), labels("quote.closing"), statement.speaker,
        statement.role or "", statement.context or "", translated, at,
        pointers(desk, at, statement.evidence), desk.failures.get(at),
    )  # fmt: skip


def _home(desk: Desk, statement: boxes.Statement) -> Address | None:
    for i, _ in enumerate(statement.evidence):
        finding = desk.judged.findings.get(("statements", statement.id, "evidence", i))
        block = finding.block if finding else None
        if block and block[0] == "notes":
            block = desk.numbers.notes.get(str(block[1]))
        if block and block[0] == "sections":
            return block[:4] if block[2] == "points" else block[:2]
    return None
