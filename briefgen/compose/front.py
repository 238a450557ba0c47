"""The front of a brief -> Copy: masthead, boxes, figures, scope, contents; it must not know the parts' text."""

from __future__ import annotations

from typing import Literal

from briefgen.compose.copy import (
    ContentsLine,
    Entry,
    Figures,
    KeyFigure,
    Logo,
    Masthead,
    Meta,
    Panel,
    Part,
    Running,
    Section,
)
from briefgen.compose.dates import iso_date, long_date
from briefgen.compose.desk import Desk
from briefgen.compose.method import cut_off
from briefgen.compose.pointers import pointers
from briefgen.compose.prose import asset
from briefgen.compose.runs import Item
from briefgen.compose.words import upper_first
from briefgen.ground.diagnostics import Address
from briefgen.ground.version import VERSION
from briefgen.model.boxes import Claim
from briefgen.model.brief import Brief
from briefgen.model.texts import prose

TitleLength = Literal["short", "medium", "long", "longest"]


def claim(desk: Desk, at: Address, stated: Claim) -> Item:
    """A claim with pointers to its evidence."""
    return desk.item(desk.wording(stated), at, pointers(desk, at, stated.evidence))


def masthead(desk: Desk) -> Masthead:
    brief, labels = desk.brief, desk.labels
    publisher = brief.publisher or labels("not-supplied", what=upper_first(labels("part.publisher")))
    series = " ".join(text for text in (brief.series, brief.number) if text)
    return Masthead(publisher, series, tuple(desk.tied(line) for line in _lines(desk)), _logo(desk))


def _lines(desk: Desk) -> list[str]:
    """The date first, if there is one; then the edition, the authors, and what isn't supplied."""
    brief, labels = desk.brief, desk.labels
    edition = labels("edition", number=brief.edition, status=labels(f"status.{brief.status}"))
    lines = [long_date(brief.date, desk.locale), edition] if brief.date and brief.date != "undated" else [edition]
    lines += [", ".join(text for text in (author.name, author.role) if text) for author in brief.authors]
    dated = len(lines) > 1 and brief.date not in (None, "undated")
    missing = [labels(f"part.{part}") for part, there in (("number", brief.number), ("date", dated)) if not there]
    if missing:
        lines.append(labels("not-supplied", what=upper_first(labels.listed(missing))))
    if not brief.authors:
        lines.append(labels("not-supplied", what=upper_first(labels("part.authors"))))
    return lines


def _logo(desk: Desk) -> Logo | None:
    path = desk.brief.logo
    picture = desk.brief.pictures.get(path) if path else None
    if not path or not picture:
        return None
    return Logo(asset(path), desk.brief.publisher or desk.labels("logo"), picture.width, picture.height)


def running(desk: Desk) -> Running:
    brief = desk.brief
    before, _, rest = desk.labels("page").partition("{page}")
    between, _, after = rest.partition("{pages}")
    series = " ".join(text for text in (brief.series, brief.number) if text)
    return Running(
        series or brief.publisher or "",
        desk.tied(brief.short_title or brief.title),
        (before, between, after),
        ("short-title",) if brief.short_title else ("title",),
        ("series",) if series else ("publisher",),
    )


def title_length(title: str) -> TitleLength:
    length = len(title)
    return "short" if length <= 45 else "medium" if length <= 60 else "long" if length <= 75 else "longest"


def glance(desk: Desk) -> Panel:
    at: Address = ("at-a-glance",)
    items = tuple(claim(desk, (*at, i), stated) for i, stated in enumerate(desk.brief.at_a_glance))
    return Panel(desk.labels("at-a-glance"), items, at)


def figures(desk: Desk) -> Figures | None:
    at: Address = ("key-figures",)
    items = tuple(
        KeyFigure(desk.tied(figure.value), desk.item(figure.label, (*at, i), pointers(desk, (*at, i), figure.evidence)))
        for i, figure in enumerate(desk.brief.key_figures)
    )
    return Figures(desk.labels("key-figures"), items, at) if items else None


def scope(desk: Desk) -> Entry:
    """What the brief rests on, or at least its cut-off date; that ¶ points to a paragraph is always said."""
    said = [desk.labels.sentence(desk.brief.scope)] if desk.brief.scope else cut_off(desk)
    explained = [desk.labels("pointer.explained")] if desk.numbers.paragraphs else []
    return Entry(desk.labels("scope"), desk.words(" ".join(said + explained)), ("scope",))


def contents(desk: Desk, parts: tuple[Part, ...]) -> tuple[ContentsLine, ...]:
    """List the parts when the paper is long; where a part has no heading it isn't listed."""
    words = sum(len(text.split()) for _, text in prose(desk.brief))
    if words < desk.traits.contents_from:
        return ()
    lines: list[ContentsLine] = []
    for part in parts:
        heading = part.heading
        if heading:
            lines.append(ContentsLine(str(part.number) if part.number else "", heading, part.id, part.at))
        if isinstance(part, Section):
            lines += [ContentsLine("", point.label, point.id, point.at) for point in part.points]
    return tuple(lines)


def meta(brief: Brief) -> Meta:
    keywords = [*(issue.label for issue in brief.issues.values()), *(actor.name for actor in brief.actors.values())]
    date = iso_date(brief.date)
    return Meta(
        title=brief.title,
        authors=tuple(author.name for author in brief.authors),
        subject=brief.standfirst.text,
        keywords=tuple(dict.fromkeys(keywords)),
        created=date,
        modified=date,
        generator=f"briefgen {VERSION}",
        language="-".join(text for text in (brief.language, brief.region) if text),
        publisher=brief.publisher or "",
        series=brief.series or "",
        number=brief.number or "",
        edition=str(brief.edition),
        rights=brief.rights or "",
        licence=brief.licence or "",
        doi=brief.identifiers.doi or "",
        issn=brief.identifiers.issn or "",
        isbn=brief.identifiers.isbn or "",
    )
