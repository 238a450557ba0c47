"""Judged brief + labels + traits -> Copy: calls the composers in reading order; it must not know what they say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from babel import Locale, UnknownLocaleError

from briefgen.compose import closing, front, sections, short
from briefgen.compose.changed import changed
from briefgen.compose.copy import Copy, Matrix, Part
from briefgen.compose.desk import Desk
from briefgen.compose.marks import lead, legend, strips
from briefgen.compose.matrix import tables
from briefgen.compose.numbering import divided, numbers
from briefgen.compose.plan import annex_plans, main_plans
from briefgen.compose.pointers import MATRIX
from briefgen.compose.prose import asset
from briefgen.compose.words import Labels
from briefgen.ground.diagnostics import Outcome
from briefgen.model.brief import Brief, Variant
from briefgen.model.changes import Changes
from briefgen.model.judgement import Judged
from briefgen.theme.tokens import Traits


@dataclass(frozen=True, slots=True)
class Before:
    """What changed since an edition. comparing: it is to be shown word by word."""

    changes: Changes
    comparing: bool = False


def compose(
    judged: Judged,
    labels: Mapping[str, str],
    traits: Traits,
    variant: Variant,
    build: str,
    before: Before | None = None,
) -> Outcome[Copy]:
    """Compose all that a reader will see."""
    words = Labels(labels, locale(judged.brief))
    desk = Desk(judged, words, traits, numbers(judged.brief))
    if before:
        desk = replace(desk, changes=before.changes, comparing=before.comparing)
    if variant == "short":
        desk = short.cut(desk)
        copy = short.shortened(desk, _frame(desk, build))
    else:
        copy = _full(desk, _frame(desk, build))
    return Outcome(copy, words.diagnostics())


def _frame(desk: Desk, build: str) -> Copy:
    """What stands round the parts in either variant."""
    brief, labels = desk.brief, desk.labels
    return Copy(
        id=brief.id,
        meta=front.meta(desk.brief),
        direction=direction(desk.locale),
        variant="full",
        page_size=brief.page_size,
        running=front.running(desk),
        masthead=front.masthead(desk),
        title=desk.tied(brief.title),
        title_length=front.title_length(brief.title),
        subtitle=desk.tied(brief.subtitle or ""),
        standfirst=front.claim(desk, ("standfirst",), brief.standfirst),
        glance=front.glance(desk),
        figures=front.figures(desk),
        strips=(),
        scope=None,
        draft=labels("draft") if brief.status == "draft" else "",
        marking=brief.marking or "",
        embargo=labels("embargo", until=brief.embargo) if brief.embargo else "",
        colophon=closing.colophon(desk, build),
        touched=tuple(desk.changes.touched) if desk.changes else (),
        comparing=desk.comparing,
        foreign=brief.foreign,
    )


def _full(desk: Desk, frame: Copy) -> Copy:
    parts = tuple(_parts(desk))
    listed = front.contents(desk, parts)
    return replace(
        frame,
        strips=strips(desk),
        scope=front.scope(desk),
        contents=listed,
        contents_heading=desk.labels("contents") if listed else "",
        parts=parts,
        assets=tuple(asset(path) for path in desk.brief.pictures),
    )


def _parts(desk: Desk) -> Iterator[Part]:
    """Everything between the front and the colophon, in reading order."""
    leading, following = divided(desk.brief)
    quotes = sections.pull_quotes(desk)
    timeline = sections.timeline(desk)
    home = sections.timeline_home(desk, leading)
    count = _Count()
    if since := changed(desk):
        yield since
    for id_, source in leading:
        yield sections.section(desk, id_, source, count.next(), quotes, timeline if id_ == home else None)
    if timeline and home is None:
        yield timeline
    if desk.numbers.matrix_table:
        yield _matrix(desk, count.next())
        # Not at the end: the landscape pages stay together, and what follows flows on, page after page, to the
        # colophon (docs/decisions/0007). The sample has ten pages this way and twelve with the annex last.
        yield from _annex(desk)
    for id_, source in following:
        yield sections.section(desk, id_, source, count.next(), quotes, None)
    if desk.brief.bottom_line and (bottom := closing.bottom_line(desk, count.next())):
        yield bottom
    for role in ("options", "recommendations"):
        if getattr(desk.brief, role) and (claims := closing.claims(desk, role, count.next())):
            yield claims
    tail = (closing.register(desk), closing.claims(desk, "flags", None), closing.claims(desk, "corrections", None))
    yield from (part for part in tail if part)
    apparatus = (
        closing.endnotes(desk),
        closing.method(desk),
        closing.sources(desk),
        closing.people(desk),
        closing.findings(desk),
    )
    yield from (part for part in apparatus if part)


class _Count:
    def __init__(self) -> None:
        self._last = 0

    def next(self) -> int:
        self._last += 1
        return self._last


def _matrix(desk: Desk, number: int) -> Matrix:
    settings, labels = desk.brief.matrix, desk.labels
    caption = settings.caption or labels("matrix.caption", n=len(desk.brief.actors))
    grids = tables(desk, main_plans(desk), desk.numbers.matrix_table, caption)
    heading = settings.heading or labels("matrix.heading")
    shown = strips(desk)
    return Matrix(
        MATRIX,
        number,
        desk.tied(heading),
        lead(desk, shown[0]) if shown else None,
        None,
        legend(desk),
        grids,
        labels("method.label"),
        ("matrix",),
    )


def _annex(desk: Desk) -> Iterator[Matrix]:
    plans = annex_plans(desk) if desk.numbers.matrix_table else ()
    if not plans:
        return
    labels = desk.labels
    number = max([desk.numbers.matrix_table, *desk.numbers.tables.values()]) + 1
    caption = labels("annex.caption", n=len(desk.brief.issues), actors=labels.in_words(len(desk.brief.actors)))
    grids = tables(desk, plans, number, caption)
    yield Matrix(
        "annex.",
        None,
        labels("annex"),
        None,
        None,
        legend(desk),
        grids,
        labels("method.label"),
        ("matrix",),
        annex=True,
    )


def locale(brief: Brief) -> Locale:
    for tag in ("_".join(filter(None, (brief.language.replace("-", "_"), brief.region))), brief.language):
        try:
            return Locale.parse(tag)
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("en")


def direction(locale: Locale) -> Literal["ltr", "rtl"]:
    return "rtl" if locale.text_direction == "rtl" else "ltr"
