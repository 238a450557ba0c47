"""Front, boxes and end of two editions -> what changed in them; it must not know the paper or the matrix."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Literal

from briefgen.compare.align import align, likeness, moved
from briefgen.compare.ledger import Ledger, Unit
from briefgen.compare.wording import words
from briefgen.ground.diagnostics import Address
from briefgen.model.boxes import Author, Claim, Source
from briefgen.model.brief import Brief
from briefgen.model.changes import Change, Place, What
from briefgen.model.evidence import Count, Evidence
from briefgen.model.node import kebab

DETAILS = (
    "title", "short_title", "subtitle", "publisher", "series", "number", "marking", "embargo", "scope", "method",
    "rights", "licence", "disclaimer", "contact", "thanks", "language", "region",
)  # fmt: skip
"""What stands once. An edition's number, date and status aren't among them: they are what makes it one."""


def compare_front(old: Brief, new: Brief, ledger: Ledger) -> None:
    """Take in what changed before the paper."""
    for name in DETAILS:
        _detail((kebab(name),), kebab(name).replace("-", " "), getattr(old, name), getattr(new, name), ledger)
    for name in ("issn", "isbn", "doi"):
        values = (getattr(old.identifiers, name), getattr(new.identifiers, name))
        _detail(("identifiers", name), name.upper(), *values, ledger)
    _detail(("matrix", "heading"), "heading of the matrix", old.matrix.heading, new.matrix.heading, ledger)
    _detail(("matrix", "caption"), "caption of the matrix", old.matrix.caption, new.matrix.caption, ledger)
    _detail(("coding", "by"), "coding", old.coding.by, new.coding.by, ledger)
    _row(list(_authors(old.authors)), list(_authors(new.authors)), ledger)
    ledger.text(
        _claim(("standfirst",), "standfirst", old.standfirst), _claim(("standfirst",), "standfirst", new.standfirst)
    )
    for key, name in (("at-a-glance", "at a glance"), ("key-figures", "key figure"), ("timeline", "event")):
        _row(list(_units(old, key, name)), list(_units(new, key, name)), ledger)
    for i, j in _events(old, new):
        dates = (old.timeline[i].date, new.timeline[j].date)
        if dates[0] != dates[1]:
            place = Place(("timeline", j), f"event {j + 1}")
            ledger.add(
                Change(
                    "detail",
                    "changed",
                    f"date of “{new.timeline[j].event}”",
                    (Place(("timeline", i), place.name),),
                    (place,),
                    *dates,
                )
            )


def compare_end(old: Brief, new: Brief, ledger: Ledger) -> None:
    """Take in what changed behind the paper."""
    _statements(old, new, ledger)
    if old.bottom_line and new.bottom_line:
        at: Address = ("bottom-line",)
        ledger.text(_claim(at, "bottom line", old.bottom_line), _claim(at, "bottom line", new.bottom_line))
    elif old.bottom_line or new.bottom_line:
        place = (Place(("bottom-line",), "bottom line"),)
        kind = ("dropped", place, ()) if old.bottom_line else ("added", (), place)
        ledger.add(Change("claim", kind[0], "bottom line", kind[1], kind[2]))  # type: ignore[arg-type]
    for key, name in (("options", "option"), ("recommendations", "recommendation"), ("flags", "flag")):
        _row(list(_units(old, key, name)), list(_units(new, key, name)), ledger)
    _row(list(_sources(old.sources)), list(_sources(new.sources)), ledger)


def _detail(at: Address, name: str, old: str | None, new: str | None, ledger: Ledger) -> None:
    if old == new:
        return
    place = (Place(at, name),)
    if old and new:
        ledger.text(Unit(place[0], "detail", old), Unit(place[0], "detail", new))
    elif old:
        ledger.add(Change("detail", "dropped", name, place, (), old))
    else:
        ledger.add(Change("detail", "added", name, (), place, "", new or ""))


def _units(brief: Brief, key: str, name: str) -> Iterator[Unit]:
    items: dict[str, list[tuple[str, Evidence]]] = {
        "at-a-glance": [(claim.text, claim.evidence) for claim in brief.at_a_glance],
        "key-figures": [(f"{figure.value} {figure.label}", figure.evidence) for figure in brief.key_figures],
        "timeline": [(event.event, event.evidence) for event in brief.timeline],
        "options": [(claim.text, claim.evidence) for claim in brief.options],
        "recommendations": [(claim.text, claim.evidence) for claim in brief.recommendations],
        "flags": [(claim.text, claim.evidence) for claim in brief.flags.items],
    }
    inner: Address = ("flags", "items") if key == "flags" else (key,)
    for i, (text, evidence) in enumerate(items[key]):
        yield Unit(Place((*inner, i), f"{name} {i + 1}"), "claim", text, counts=_counts(evidence))


def _claim(at: Address, name: str, claim: Claim) -> Unit:
    return Unit(Place(at, name), "claim", claim.text, counts=_counts(claim.evidence))


def _counts(evidence: Evidence) -> frozenset[Fraction]:
    return frozenset(Fraction(item.is_) for item in evidence if isinstance(item, Count))


def _authors(authors: Sequence[Author]) -> Iterator[Unit]:
    for i, author in enumerate(authors):
        said = ", ".join(text for text in (author.name, author.role, author.bio) if text)
        yield Unit(Place(("authors", i), f"author {author.name}"), "detail", said)


def _sources(sources: Sequence[Source]) -> Iterator[Unit]:
    for source in sources:
        told = (source.title, source.publisher, source.date, source.url, source.accessed)
        place = Place(("sources", source.id), f"source {source.id}")
        yield Unit(place, "detail", ", ".join(text for text in told if text))


def _alike(old: str, new: str) -> float:
    return likeness(words(old), words(new))


def _row(old: list[Unit], new: list[Unit], ledger: Ledger) -> None:
    """Align the items of a box, and take in what came, went, moved and changed."""
    found = align([one.text for one in old], [one.text for one in new], _alike)
    for i in found.dropped:
        ledger.add(_whole(old[i], "dropped"))
    for j in found.added:
        ledger.add(_whole(new[j], "added"))
    shifted = moved([i for i, _ in found.pairs])
    for number, (i, j) in enumerate(found.pairs):
        if number in shifted:
            ledger.add(Change(new[j].what, "moved", new[j].place.name, (old[i].place,), (new[j].place,)))
        ledger.text(old[i], new[j])


def _whole(unit: Unit, kind: Literal["dropped", "added"]) -> Change:
    if kind == "dropped":
        return Change(unit.what, "dropped", unit.place.name, was=(unit.place,), old=unit.text)
    return Change(unit.what, "added", unit.place.name, now=(unit.place,), new=unit.text)


def _events(old: Brief, new: Brief) -> tuple[tuple[int, int], ...]:
    return align([one.event for one in old.timeline], [one.event for one in new.timeline], _alike).pairs


def _statements(old: Brief, new: Brief, ledger: Ledger) -> None:
    """By id: who said it and about what, and the words, which are a quotation."""
    olds, news = ({one.id: one for one in brief.statements} for brief in (old, new))
    what: What = "statement"
    for id_, one in olds.items():
        if id_ not in news:
            ledger.add(
                Change(what, "dropped", one.speaker, was=(Place(("statements", id_), one.speaker),), old=one.text)
            )
    for id_, other in news.items():
        place = Place(("statements", id_), f"statement of {other.speaker}")
        if id_ not in olds:
            ledger.add(Change(what, "added", other.speaker, now=(Place(place.at, other.speaker),), new=other.text))
            continue
        one = olds[id_]
        if one.text != other.text:
            ledger.touched.setdefault(place.at, "changed")
            ledger.gone.add(place.at)
            ledger.quotation(one.text, other.text, place, place)
        for name in ("speaker", "role", "context"):
            _detail(
                (*place.at, name),
                f"{name} of the statement of {other.speaker}",
                getattr(one, name),
                getattr(other, name),
                ledger,
            )
