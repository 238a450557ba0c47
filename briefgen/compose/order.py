"""The actors of a brief -> their order in the matrix, gathered by bloc or by stance; it must not know tables."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.compose.alphabet import alphabetical
from briefgen.compose.desk import Desk
from briefgen.compose.marks import ORDER, lead_issues
from briefgen.model.brief import Brief

Gathered = dict[str, list[str]]
"""The ids of actors under the name of a bloc or the word for a stance, both as the source has them."""


def in_order(desk: Desk, *, by_stance: bool) -> Iterator[str]:
    """The actors as the matrix has them."""
    for actors in gathered(desk, by_stance=by_stance).values():
        yield from actors


def gathered(desk: Desk, *, by_stance: bool) -> Gathered:
    """The actors as the matrix has them, by stance on the lead issue if that is asked for and there is one."""
    leads = lead_issues(desk.brief) if by_stance else ()
    return _by_stance(desk, leads) if leads else by_bloc(desk.brief)


def by_bloc(brief: Brief) -> Gathered:
    """By the bloc that each actor is listed under, blocs as they first occur; "" is none."""
    blocs: Gathered = {}
    for id_, actor in brief.actors.items():
        blocs.setdefault(actor.blocs[0] if actor.blocs else "", []).append(id_)
    return blocs


def _by_stance(desk: Desk, leads: tuple[str, ...]) -> Gathered:
    """From for to against, mixed between neutral and hesitant, absences last.

    Who agrees on the lead issue stands by the others that the brief names, and then by the alphabet.
    """
    actors = desk.brief.actors
    named = alphabetical(actors, lambda id_: actors[id_].name, desk.brief.language)
    named.sort(key=lambda id_: [ORDER.index(desk.grid[id_, lead].stance or "not-stated") for lead in leads])
    standing: Gathered = {}
    for id_ in named:
        standing.setdefault(desk.grid[id_, leads[0]].stance or "not-stated", []).append(id_)
    return standing
