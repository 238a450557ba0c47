"""Brief -> dates that differ from those in what they rest on; it must not know whether the passages stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from briefgen.check.dates import read_dates
from briefgen.check.marks import unmarked
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Address, At, Diagnostic, Note
from briefgen.model.boxes import Event
from briefgen.model.brief import Brief
from briefgen.model.claims import Rested, rested
from briefgen.model.dates import PartialDate, parse_date
from briefgen.model.evidence import Passage

_PARTS = PartialDate._fields
_MISSING = "add the passage that gives it"


class Given(NamedTuple):
    """A date that a passage gives, in its own words."""

    date: PartialDate
    words: str
    passage: Address


def unsupported_dates(brief: Brief, resting: Sequence[Rested] = ()) -> Iterator[Diagnostic]:
    """Dates of events and cells, and dates within claims, against the dates in their passages.

    resting: what `rested` gives of the brief, where it is there already.
    """
    for claim in resting or rested(brief):
        given = tuple(_given(claim, brief.language))
        match claim.address:
            case ("timeline", int(i)):
                if any(isinstance(item, Passage) for _, item in claim.evidence):
                    yield from _event(brief.timeline[i], At((*claim.address, "date")), given)
            case ("positions", str(actor), str(issue)):
                yield from _cell(brief.positions[actor][issue].date, At((*claim.address, "date")), given)
        if given:
            for address, text in claim.texts:
                yield from _text(text, address, given, brief.language)


def _given(claim: Rested, language: str) -> Iterator[Given]:
    for at, item in claim.evidence:
        if isinstance(item, Passage):
            text = unmarked(item.passage)
            for start, end, date in read_dates(text, language):
                yield Given(date, text[start:end], (*at, "passage"))


def _event(event: Event, place: At, given: tuple[Given, ...]) -> Iterator[Diagnostic]:
    wanted = parse_date(event.date)
    if not any(wanted):
        yield from _undated(place, given)
        return
    if wanted.year is None and event.after is None:
        hint = "write `after:` with the date after which the event is to be sorted"
        yield diagnostic("date-imprecise", f"`{event.date}` has no year to be sorted by", place, hint)
    near = [one for one in given if _shared(one.date, wanted)]
    agreeing = [one for one in near if _agree(one.date, wanted)]
    if not near:
        yield _unsaid(f"no passage gives the date `{event.date}`", place, _MISSING)
    elif not agreeing:
        yield _differs(f"the passages give another date than `{event.date}`", place, near)
    else:
        yield from _precision(event.date, wanted, place, agreeing, given)


def _precision(
    written: str, wanted: PartialDate, place: At, agreeing: list[Given], given: tuple[Given, ...]
) -> Iterator[Diagnostic]:
    """A date that says more than the passages that agree with it, or less."""
    said = {part for one in agreeing for part in _parts(one.date)}
    said |= {"year"} if any(one.date.year == wanted.year for one in given) else set()
    unsaid = [part for part in _parts(wanted) if part not in said]
    if unsaid:
        message = f"no passage gives the {' and the '.join(unsaid)} of `{written}`"
        kept = PartialDate(*(value if part in said else None for part, value in zip(_PARTS, wanted, strict=True)))
        yield _unsaid(message, place, f"{_MISSING}, or write `{_edtf(kept)}`")
    elif all(one.date != wanted for one in agreeing):
        fuller = {_joined(wanted, one.date): one for one in agreeing if _joined(wanted, one.date) != wanted}
        if len(fuller) == 1:
            [(date, one)] = fuller.items()
            yield _imprecise(f"the passage says `{one.words}`", place, date, one)


def _undated(place: At, given: tuple[Given, ...]) -> Iterator[Diagnostic]:
    dated = [one for one in given if one.date.month]
    if dated and all(_agree(one.date, other.date) for one in dated for other in dated):
        date = dated[0].date
        for one in dated:
            date = _joined(date, one.date)
        yield _imprecise(f"the event is undated, and the passage says `{dated[0].words}`", place, date, dated[0])


def _cell(written: str | None, place: At, given: tuple[Given, ...]) -> Iterator[Diagnostic]:
    wanted = parse_date(written) if written else PartialDate()
    if contradicting := _contradicting(wanted, given):
        yield _differs(f"the passages give another date than `{written}`", place, contradicting)


def _text(text: str, address: Address, given: tuple[Given, ...], language: str) -> Iterator[Diagnostic]:
    for start, end, wanted in read_dates(text, language):
        if contradicting := _contradicting(wanted, given):
            message = f"the passages give another date than `{text[start:end]}`"
            yield _differs(message, At(address, start, end), contradicting, "warning")


def _contradicting(wanted: PartialDate, given: tuple[Given, ...]) -> list[Given]:
    """The dates that say at least as much as a date, where they all differ from it."""
    if not any(wanted) or any(_shared(one.date, wanted) and _agree(one.date, wanted) for one in given):
        return []
    return [one for one in given if set(_parts(wanted)) <= set(_parts(one.date))]


def _parts(date: PartialDate) -> tuple[str, ...]:
    return tuple(part for part, value in zip(_PARTS, date, strict=True) if value is not None)


def _shared(one: PartialDate, other: PartialDate) -> bool:
    """Say whether there is a part that both give."""
    return not set(_parts(one)).isdisjoint(_parts(other))


def _agree(one: PartialDate, other: PartialDate) -> bool:
    """Say whether no part of one contradicts the other."""
    return all(a is None or b is None or a == b for a, b in zip(one, other, strict=True))


def _joined(one: PartialDate, other: PartialDate) -> PartialDate:
    """All that two dates say which agree."""
    return PartialDate(*(b if a is None else a for a, b in zip(one, other, strict=True)))


def _edtf(date: PartialDate) -> str:
    if not any(date):
        return "undated"
    year = "XXXX" if date.year is None else f"{date.year:04}"
    return year + "".join(f"-{part:02}" for part in date[1:] if part is not None)


def _unsaid(message: str, place: At, hint: str) -> Diagnostic:
    return diagnostic("date-not-in-evidence", message, place, hint, severity="warning")


def _differs(
    message: str, place: At, given: Iterable[Given], severity: Literal["error", "warning"] = "error"
) -> Diagnostic:
    shown = {one.words: one for one in given}
    notes = [Note(f"a passage says `{words}`", At(one.passage)) for words, one in list(shown.items())[:4]]
    hint = "write the date that the passages give, or add the passage that gives this one"
    return diagnostic("date-not-in-evidence", message, place, hint, notes, severity)


def _imprecise(message: str, place: At, date: PartialDate, one: Given) -> Diagnostic:
    note = Note("the passage is here", At(one.passage))
    return diagnostic("date-imprecise", message, place, f"write `{_edtf(date)}`, if it is of this event", [note])
