"""The Copy of a whole brief -> the short variant: what it takes, and what it says of itself; it must not know pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import accumulate
from typing import TypeVar

from briefgen.compose import closing
from briefgen.compose.copy import Claims, Colophon, Copy, Masthead, Matrix, Part, Strip
from briefgen.compose.desk import Desk
from briefgen.compose.lines import lines
from briefgen.compose.marks import lead, legend, strips
from briefgen.compose.matrix import tables
from briefgen.compose.method import cut_off
from briefgen.compose.plan import TablePlan, short_plans
from briefgen.compose.pointers import MATRIX
from briefgen.compose.prose import asset
from briefgen.compose.tables import Legend

BULLETS, FIGURES, FLAGS = 4, 4, 3
"""How many it takes where the brief doesn't say."""
ROOM = 31
"""The lines of a matrix that has its page to itself. Compose knows no page; in every packaged theme and on Letter a
table of so many was tried and fits, with what is taken off for the parts that follow it."""
POINT, BOTTOM = 2, 2
"""The lines that a point, and the bottom line, take of these; a flag takes one."""

T = TypeVar("T")


def cut(desk: Desk) -> Desk:
    """The desk at which the short variant is composed: it knows where pointers can still lead.

    Its one table is the first; paragraphs keep the numbers of the full brief.
    """
    sections = desk.brief.sections
    printed = {id_ for name in _sections(desk) for id_ in (name, *sections[name].points)}
    numbers = replace(desk.numbers, matrix_table=min(desk.numbers.matrix_table, 1))
    return replace(desk, numbers=numbers, variant="short", printed=frozenset({MATRIX, *printed}))


def shortened(desk: Desk, copy: Copy) -> Copy:
    """Give a front and a colophon the parts of the short variant. desk: as `cut` makes it."""
    brief, title = desk.brief, desk.labels("short.of", name=desk.brief.title)
    glance, figures = copy.glance, copy.figures
    parts = tuple(_parts(desk))
    return replace(
        copy,
        variant="short",
        meta=replace(copy.meta, title=title),
        masthead=_masthead(desk, copy.masthead),
        glance=replace(glance, items=_taken(glance.items, brief.short.at_a_glance, BULLETS)),
        figures=replace(figures, items=figures.items[:FIGURES]) if figures else None,
        strips=_strips(desk),
        parts=parts,
        turn=next((part.id for part in parts[_half(desk) :]), ""),
        colophon=_colophon(desk, copy.colophon),
        assets=(asset(brief.logo),) if brief.logo and copy.masthead.logo else (),
    )


def _masthead(desk: Desk, masthead: Masthead) -> Masthead:
    labels = desk.labels
    series = labels("short.of", name=masthead.series) if masthead.series else labels("short")
    return replace(masthead, series=series)


def _strips(desk: Desk) -> tuple[Strip, ...]:
    """On a question that has its column, if one of these has a scale; cards say it themselves, at length."""
    if desk.numbers.matrix_table and any(plan.form == "cards" for plan in _plans(desk)):
        return ()
    return ((strips(desk, _columns(_plans(desk))) if desk.numbers.matrix_table else ()) or strips(desk))[:1]


def _parts(desk: Desk) -> Iterator[Part]:
    """Sections of half the lines or more, the matrix, the other sections, and the close."""
    makers: list[Callable[[int], Part]] = [partial(_lines, desk, id_) for id_ in _sections(desk)]
    if desk.numbers.matrix_table:
        makers.insert(_half(desk), partial(_matrix, desk))
    for number, make in enumerate(makers, 1):
        yield make(number)
    if bottom := closing.bottom_line(desk, len(makers) + 1):
        yield bottom
    if flags := _flags(desk):
        yield flags


def _flags(desk: Desk) -> Claims | None:
    flags = closing.claims(desk, "flags", None)
    return replace(flags, items=_taken(flags.items, desk.brief.short.flags, FLAGS)) if flags else None


def _half(desk: Desk) -> int:
    """How many sections stand before the matrix: they have half of all lines, or more."""
    counts = [max(len(desk.brief.sections[id_].points), 1) for id_ in _sections(desk)]
    return next((i for i, before in enumerate(accumulate(counts), 1) if before * 2 >= sum(counts)), 0)


def _sections(desk: Desk) -> tuple[str, ...]:
    """The sections that the brief names, else those that have points."""
    sections = desk.brief.sections
    chosen = tuple(dict.fromkeys(id_ for id_ in desk.brief.short.sections if id_ in sections))
    return chosen or tuple(id_ for id_, section in sections.items() if section.points)


def _lines(desk: Desk, id_: str, number: int) -> Part:
    return lines(desk, id_, desk.brief.sections[id_], number)


def _matrix(desk: Desk, number: int) -> Part:
    settings, labels = desk.brief.matrix, desk.labels
    plans = _plans(desk)
    heading = settings.heading or labels("matrix.heading")
    caption = settings.caption or labels("matrix.caption", n=len(desk.brief.actors))
    shown = strips(desk, _columns(plans))
    return Matrix(
        id=MATRIX,
        number=number,
        heading=desk.tied(heading),
        lead=lead(desk, shown[0]) if shown else None,
        strip=None,
        legend=_legend(desk, plans),
        grids=tables(desk, plans, desk.numbers.matrix_table, caption),
        method_label=labels("method.label"),
        at=("matrix",),
        kind="short-matrix",
    )


def _legend(desk: Desk, plans: tuple[TablePlan, ...]) -> Legend:
    """How to read the table; and where the whole one is, if there were too many actors for it."""
    shown = legend(desk, _columns(plans))
    if not any(plan.listed for plan in plans):
        return shown
    return replace(shown, gloss=" ".join(filter(None, (shown.gloss, desk.tied(desk.labels("short.table"))))))


def _plans(desk: Desk) -> tuple[TablePlan, ...]:
    """The table of the variant, for the room beside what follows it."""
    sections = desk.brief.sections
    after = sum(max(len(sections[id_].points), 1) for id_ in _sections(desk)[_half(desk) :])
    bottom = BOTTOM if desk.brief.bottom_line else 0
    flags = _flags(desk)
    return short_plans(desk, ROOM - POINT * after - bottom - (len(flags.items) if flags else 0))


def _columns(plans: tuple[TablePlan, ...]) -> tuple[str, ...]:
    """The issues of the variant's table, or tables."""
    return tuple(issue for plan in plans for issue in plan.issues)


def _colophon(desk: Desk, colophon: Colophon) -> Colophon:
    """What the brief rests on stands here, and whose numbers the pointers print."""
    first, *rest = colophon.lines
    scope = [desk.labels.sentence(desk.brief.scope)] if desk.brief.scope else cut_off(desk)
    explained = [desk.labels("short.pointers")] if desk.numbers.paragraphs else []
    said = desk.tied(" ".join(scope + explained))
    return replace(colophon, lines=(first, *([said] if said else []), *rest))


def _taken(items: tuple[T, ...], chosen: tuple[int, ...], otherwise: int) -> tuple[T, ...]:
    """The items with these numbers, from 1, in their order; the first ones where there are none."""
    taken = tuple(items[number - 1] for number in dict.fromkeys(chosen) if 0 < number <= len(items))
    return taken or items[:otherwise]
