"""Brief -> every cell of the matrix, with what is inherited and what is absent; it must not know how cells are set."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import get_args

from briefgen.model.brief import Brief
from briefgen.model.evidence import Absence, Stance
from briefgen.model.positions import Actor, Position

ABSENCES: frozenset[str] = frozenset(get_args(Absence))

SPARSE = 0.6
"""A column in which more than this share is not stated is sparse."""

Parents = Mapping[str, tuple[str, ...]]
"""The groups that an actor is a member of, in the order of the actors."""


@dataclass(frozen=True, slots=True)
class ResolvedCell:
    """A cell as the matrix prints it.

    position: what is written for the actor, or for the group it inherits from; None where nothing is written.
    stance: the stance or absence; None where an answer or a quantity stands in its place.
    inherited_from: the group whose cell this is. was: the stance or answer that the edition before had; empty where it
    had the same, or there was none.
    """

    position: Position | None
    stance: Stance | Absence | None
    inherited_from: str | None = None
    was: str = ""

    @property
    def absent(self) -> bool:
        return self.stance in ABSENCES


def grid(brief: Brief) -> dict[tuple[str, str], ResolvedCell]:
    """Every cell by (actor, issue): actors in their order, issues in theirs."""
    groups = parents(brief.actors)
    return {(actor, issue): _cell(brief, groups, actor, issue) for actor in brief.actors for issue in brief.issues}


def unstated(cells: Mapping[tuple[str, str], ResolvedCell]) -> dict[str, float]:
    """The share of each issue's cells that are not stated or not researched."""
    columns: dict[str, list[bool]] = {}
    for (_, issue), resolved in cells.items():
        columns.setdefault(issue, []).append(resolved.stance in ("not-stated", "not-researched"))
    return {issue: sum(absent) / len(absent) for issue, absent in columns.items()}


def cell(brief: Brief, actor: str, issue: str) -> ResolvedCell:
    """One cell; for many take `grid`."""
    return _cell(brief, parents(brief.actors), actor, issue)


def counted(brief: Brief, cells: Mapping[tuple[str, str], ResolvedCell], issue: str) -> tuple[str, ...]:
    """The actors that are counted on an issue: not a group beside members that stand where it does because it does."""
    return tuple(id_ for id_ in brief.actors if not _through_members(brief, cells, id_, issue))


def _through_members(brief: Brief, cells: Mapping[tuple[str, str], ResolvedCell], group: str, issue: str) -> bool:
    """Say whether a group is counted through its members: one of them has its cell, or it has no position itself."""
    own = cells[group, issue]
    members = [cells[member, issue] for member in brief.actors[group].members if member in brief.actors]
    taken = any(cell.position is own.position for cell in members)
    return bool(members) and (taken or own.position is None or own.stance in ("not-stated", "not-researched"))


def parents(actors: Mapping[str, Actor]) -> Parents:
    """Turn "the group names its members" round."""
    found: dict[str, tuple[str, ...]] = {}
    for group, actor in actors.items():
        for member in actor.members:
            found[member] = (*found.get(member, ()), group)
    return found


def groups_of(groups: Parents, actor: str) -> Iterator[str]:
    """The groups from which an actor inherits, nearest first, each once; a group inside itself does no harm."""
    seen = {actor}
    level: tuple[str, ...] = (actor,)
    while level:
        nearest = dict.fromkeys(group for one in level for group in groups.get(one, ()) if group not in seen)
        seen.update(nearest)
        yield from nearest
        level = tuple(nearest)


def _cell(brief: Brief, groups: Parents, actor: str, issue: str) -> ResolvedCell:
    own = brief.positions.get(actor, {}).get(issue)
    if own is not None:
        return ResolvedCell(own, _stance(brief, own))
    for group in groups_of(groups, actor):
        written = brief.positions.get(group, {}).get(issue)
        if written is not None:
            return ResolvedCell(written, _stance(brief, written), group)
    return ResolvedCell(None, _unwritten(brief))


def _stance(brief: Brief, position: Position) -> Stance | Absence | None:
    says_something = position.stance or position.answer or position.quantity
    return position.stance if says_something else _unwritten(brief)


def _unwritten(brief: Brief) -> Absence:
    return "not-stated" if brief.coding.complete else "not-researched"
