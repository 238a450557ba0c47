"""What follows the paper -> parts of the Copy: quotes, bottom line, options, flags, method, sources, colophon."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from briefgen.compose.copy import Apparatus, BottomLine, Claims, Colophon, Endnotes, Entry, Register
from briefgen.compose.dates import long_date
from briefgen.compose.desk import Desk
from briefgen.compose.front import claim
from briefgen.compose.pointers import source_id
from briefgen.compose.prose import note
from briefgen.compose.runs import Item, Link, Runs, Words
from briefgen.compose.sections import quote
from briefgen.compose.wording import wording
from briefgen.compose.words import upper_first
from briefgen.ground.diagnostics import Address
from briefgen.model.boxes import Claim, Source
from briefgen.model.brief import Brief
from briefgen.model.texts import written

_BEGINNING = 48
"""Code points of a claim that the list of what fails repeats."""

Role = Literal["options", "recommendations", "flags", "corrections"]


def register(desk: Desk) -> Register | None:
    """Every statement: the words, who said them, where they stand."""
    statements = desk.brief.statements
    if not statements:
        return None
    labels = desk.labels
    heads = (labels("register.words"), labels("register.speaker"), labels("pilcrow"))
    unknown = all(statement.translated == "unknown" for statement in statements)
    gloss = labels("translated.unknown") if unknown else ""
    quotes = tuple(quote(desk, statement) for statement in statements)
    return Register("statements.", labels("register"), heads, quotes, gloss, ("statements",))


def bottom_line(desk: Desk, number: int) -> BottomLine | None:
    source = desk.brief.bottom_line
    if source is None:
        return None
    at: Address = ("bottom-line",)
    return BottomLine("bottom-line.", number, desk.labels("bottom-line"), claim(desk, at, source), at)


def claims(desk: Desk, role: Role, number: int | None) -> Claims | None:
    """Options, recommendations, flags or corrections, each in its list."""
    items, at = _items(desk, role)
    if not items:
        return None
    key = f"{role}.gloss"
    gloss = desk.labels(key) if desk.labels.has(key) else ""
    return Claims(f"{role}.", role, number, desk.labels(role), items, gloss, at)


def _items(desk: Desk, role: Role) -> tuple[tuple[Item, ...], Address]:
    brief = desk.brief
    if role == "corrections":
        return tuple(
            desk.item(_dated(desk, c.date, c.text), ("corrections", i)) for i, c in enumerate(brief.corrections)
        ), (role,)
    if role == "flags":
        return _claimed(desk, ("flags", "items"), brief.flags.items if prints_flags(brief) else ()), ("flags",)
    return _claimed(desk, (role,), brief.options if role == "options" else brief.recommendations), (role,)


def prints_flags(brief: Brief) -> bool:
    """Say whether the editor's flags are printed: in a draft unless told not to, else only when told to."""
    return brief.status == "draft" if brief.flags.print_ is None else brief.flags.print_


def _claimed(desk: Desk, at: Address, sources: tuple[Claim, ...]) -> tuple[Item, ...]:
    return tuple(claim(desk, (*at, i), source) for i, source in enumerate(sources))


def _dated(desk: Desk, date: str | None, text: str) -> str:
    printed = long_date(date, desk.locale) if date else ""
    return desk.labels("dated", date=printed, text=text) if printed else text


def method(desk: Desk) -> Apparatus | None:
    """How it was made, and what a pointer is worth."""
    entries = [Entry("", desk.words(desk.labels.sentence(text)), at) for text, at in _method_texts(desk)]
    entries += _questions(desk) if desk.numbers.matrix_table else []
    return Apparatus("method.", "method", desk.labels("method"), tuple(entries), ("method",)) if entries else None


def _questions(desk: Desk) -> list[Entry]:
    """What each column of the matrix asks, and what "supports" stands for there."""
    entries = []
    for id_, issue in desk.brief.issues.items():
        means = [desk.labels("method.means", means=issue.means)] if issue.means else []
        said = " ".join([desk.labels.sentence(issue.question), *means])
        entries.append(Entry(issue.label, desk.words(said), ("issues", id_)))
    return entries


def _method_texts(desk: Desk) -> Iterator[tuple[str, Address]]:
    if desk.brief.method:
        yield desk.brief.method, ("method",)
    if desk.judged.findings:
        yield desk.labels("method.match"), ("method",)


def sources(desk: Desk) -> Apparatus | None:
    entries = tuple(_source(desk, source) for source in desk.brief.sources)
    if not entries:
        return None
    return Apparatus("sources.", "sources", desk.labels("sources"), entries, ("sources",))


def _source(desk: Desk, source: Source) -> Entry:
    date = long_date(source.date, desk.locale) if source.date else ""
    text = ", ".join(part for part in (source.title, source.publisher, date) if part)
    runs: Runs = desk.words(text)
    if source.url:
        runs += (Words(", "), Link(source.url, (Words(source.url),)))
    if source.accessed:
        runs += (Words(" " + desk.labels("accessed", date=long_date(source.accessed, desk.locale))),)
    return Entry(source.id, runs, ("sources", source.id), source_id(source.id))


def people(desk: Desk) -> Apparatus | None:
    """The authors' bios and the thanks."""
    entries = [
        Entry(author.name, desk.words(author.bio), ("authors", i, "bio"))
        for i, author in enumerate(desk.brief.authors)
        if author.bio
    ]
    if desk.brief.thanks:
        entries.append(Entry(desk.labels("thanks"), desk.words(desk.brief.thanks), ("thanks",)))
    return Apparatus("people.", "people", desk.labels("people"), tuple(entries), ("authors",)) if entries else None


def endnotes(desk: Desk) -> Endnotes | None:
    """The notes that the text calls, where they all stand at the end."""
    if desk.traits.notes != "end" or not desk.numbers.notes:
        return None
    notes = tuple(note(desk, label) for label in desk.brief.notes if label in desk.numbers.notes)
    return Endnotes("notes.", desk.labels("notes"), notes, ("notes",))


def findings(desk: Desk) -> Apparatus | None:
    """What fails in a draft, by the numbers that stand at the items, with the beginning of each claim."""
    texts = dict(written(desk.brief)) if desk.failures else {}
    entries = []
    for address, failure in desk.failures.items():
        claim = _beginning(wording(desk, address) or texts.get((*address, "text"), ""))
        said = desk.labels("finding", words=upper_first(failure.words), claim=claim) if claim else failure.words
        entries.append(Entry(str(failure.number), desk.words(desk.labels.sentence(upper_first(said))), address))
    return Apparatus("findings.", "findings", desk.labels("findings"), tuple(entries), ()) if entries else None


def _beginning(text: str) -> str:
    """So much of a claim that one knows which it is."""
    return text if len(text) <= _BEGINNING else text[:_BEGINNING].rsplit(" ", 1)[0].rstrip(",;:") + " …"


def colophon(desk: Desk, build: str) -> Colophon:
    brief, labels = desk.brief, desk.labels
    publisher = brief.publisher or labels("not-supplied", what=upper_first(labels("part.publisher")))
    lines = [" ".join([_edition(desk), *_rights(desk)])]
    lines += [labels.sentence(brief.disclaimer)] if brief.disclaimer else []
    lines += [brief.contact] if brief.contact else []  # an address takes no full stop
    lines += [" ".join(_identifiers(desk))] if any(_identifiers(desk)) else []
    return Colophon(publisher, tuple(desk.tied(line) for line in lines), labels("build", build=build))


def _edition(desk: Desk) -> str:
    brief, labels = desk.brief, desk.labels
    edition = labels("edition", number=brief.edition, status=labels(f"status.{brief.status}"))
    date = long_date(brief.date, desk.locale) if brief.date else ""
    text = "; ".join(part for part in (edition, date) if part)
    return labels.sentence(text)


def _rights(desk: Desk) -> Iterator[str]:
    brief, labels = desk.brief, desk.labels
    yield from (labels.sentence(text) for text in (brief.rights, brief.licence) if text)
    missing = [labels(f"part.{part}") for part in ("rights", "licence") if not getattr(brief, part)]
    if missing:
        yield labels.sentence(labels("not-supplied", what=upper_first(labels.listed(missing))))


def _identifiers(desk: Desk) -> list[str]:
    given = desk.brief.identifiers
    named = (("ISSN", given.issn), ("ISBN", given.isbn), ("DOI", given.doi))
    return [desk.labels.sentence(f"{name} {value}") for name, value in named if value]
