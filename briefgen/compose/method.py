"""Cells -> the line that says how they were coded: how many, on what basis, until when; it must not know the table."""

from __future__ import annotations

from collections import Counter

from briefgen.compose.dates import long_date
from briefgen.compose.desk import Desk
from briefgen.model.dates import sort_key
from briefgen.model.grid import ABSENCES, ResolvedCell
from briefgen.model.positions import Basis

BASES: tuple[Basis, ...] = ("quoted", "reported", "inferred")


def method_line(desk: Desk, cells: list[ResolvedCell]) -> str:
    """Count the cells of a table by basis, and say by whom and until when."""
    by = [desk.labels("method.by", by=desk.brief.coding.by)] if desk.brief.coding.by else []
    return " ".join([_counted(desk, cells), *by, *cut_off(desk), desk.labels("method.reading")])


def _counted(desk: Desk, cells: list[ResolvedCell]) -> str:
    labels = desk.labels
    coded = [cell for cell in cells if cell.stance not in ABSENCES]
    bases = Counter(cell.position.basis for cell in coded if cell.position)
    named = labels.listed([labels("method.basis", n=bases[b], basis=labels(f"basis.{b}")) for b in BASES if bases[b]])
    counts = [labels("method.coded", n=len(coded), bases=named)] if named else []
    for absence in ("not-applicable", "not-stated", "not-researched"):
        count = sum(cell.stance == absence for cell in cells)
        counts += [labels(f"method.{absence}", n=count)] if count else []
    return labels("method.cells", n=len(cells), counts=labels.listed(counts))


def cut_off(desk: Desk) -> list[str]:
    """Until when the brief looks: the date of the coding, else the last dated event; one sentence or none."""
    on = desk.brief.coding.on
    if on and on != "undated":
        return [desk.labels("method.on", date=long_date(on, desk.locale))]
    last = _last_event(desk)
    return [desk.labels("method.last-event", date=last)] if last else []


def _last_event(desk: Desk) -> str:
    dated = [event for event in desk.brief.timeline if event.date != "undated"]
    if not dated:
        return ""
    last = max(dated, key=lambda event: sort_key(event.date, event.after))
    return long_date(last.date, desk.locale)
