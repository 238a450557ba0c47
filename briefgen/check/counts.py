"""A count -> whether it comes to the number that the claim states; it must not know what the claim says."""

from __future__ import annotations

from functools import cached_property

from briefgen.check.passages import Result, failed
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Address, At, Note
from briefgen.ground.nearest import did_you_mean
from briefgen.model.brief import Brief
from briefgen.model.evidence import Count, EvidenceItem, Passage
from briefgen.model.grid import counted, grid
from briefgen.model.judgement import Finding

_GOES_WITH = {"positions": {"issue", "stance"}, "points": {"in"}, "actors": set(), "issues": set(), "passages": set()}
"""The keys that mean something beside each kind of count."""


class Tables:
    """What is counted: the matrix as its strip counts, and the sections."""

    def __init__(self, brief: Brief) -> None:
        self.brief = brief

    @cached_property
    def cells(self) -> tuple[tuple[str, str, bool, str | None], ...]:
        """Actor, issue, absent and stance of every cell that counts, inherited ones and absences included."""
        cells = grid(self.brief)
        counting = {issue: set(counted(self.brief, cells, issue)) for issue in self.brief.issues}
        return tuple(
            (actor, issue, cell.absent, cell.stance)
            for (actor, issue), cell in cells.items()
            if actor in counting[issue]
        )


def judge_count(item: Count, at: Address, tables: Tables, beside: tuple[EvidenceItem, ...] = ()) -> Result:
    """Count again. beside: all that the claim rests on, whose passages may be counted."""
    given = {
        key for key, value in (("issue", item.issue), ("stance", item.stance), ("in", item.in_)) if value is not None
    }
    for key in sorted(given - _GOES_WITH[item.count]):
        message = f"`{key}` does not go with `count: {item.count}`"
        return failed(diagnostic("key-misplaced", message, At((*at, key), key=True), "take it out"))
    brief = tables.brief
    if item.issue is not None and item.issue not in brief.issues:
        hint = did_you_mean(item.issue, brief.issues, "list it under `issues` in positions.yaml")
        return failed(diagnostic("issue-unknown", f"unknown issue `{item.issue}`", At((*at, "issue")), hint))
    if item.in_ is not None and item.in_ not in brief.sections:
        hint = did_you_mean(item.in_, brief.sections, "points are counted in a section")
        message = f"no section has the id `{item.in_}`"
        return failed(diagnostic("evidence-place-unknown", message, At((*at, "in")), hint))
    passages = [one.passage for one in beside if isinstance(one, Passage)]
    counted = passages if item.count == "passages" else _counted(item, tables)
    if len(counted) == item.is_:
        return Finding("verified", matrix=item.count in ("positions", "actors", "issues"), section=item.in_), ()
    message = f"the count comes to {len(counted)}, not {item.is_}"
    notes = (Note(f"counted: {', '.join(counted)}"),) if 0 < len(counted) <= 12 else ()
    hint = f"write `is: {len(counted)}` and change the claim, or mend what is counted"
    return failed(diagnostic("evidence-count-wrong", message, At((*at, "is")), hint, notes))


def _counted(item: Count, tables: Tables) -> list[str]:
    """The ids of what is counted."""
    brief = tables.brief
    if item.count == "actors":
        return list(brief.actors)
    if item.count == "issues":
        return list(brief.issues)
    if item.count == "points":
        sections = brief.sections.values() if item.in_ is None else (brief.sections[item.in_],)
        return [point for section in sections for point in section.points]
    cells = [cell for cell in tables.cells if item.issue in (None, cell[1])]
    wanted = [cell for cell in cells if (cell[3] == item.stance if item.stance else not cell[2])]
    return [actor if item.issue else f"{actor} on {issue}" for actor, issue, _, _ in wanted]
