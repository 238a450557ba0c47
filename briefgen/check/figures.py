"""Brief -> numbers in its claims that stand in nothing they rest on; it must not know how evidence is looked up."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from briefgen.check.marks import unmarked
from briefgen.check.numbers.languages import reads
from briefgen.check.numbers.match import stands_in
from briefgen.check.numbers.number import Number
from briefgen.check.numbers.read import read_numbers
from briefgen.check.numbers.words import words
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Address, At, Diagnostic, Note
from briefgen.model.brief import Brief
from briefgen.model.claims import Rested, rested
from briefgen.model.evidence import Count, EvidenceItem, Passage
from briefgen.model.positions import Quantity
from briefgen.model.texts import PlainText

Reader = Callable[[str], tuple[Number, ...]]
_NAMES = frozenset({"speaker", "role"})
_COUNTED = re.compile(r"\w+[\s-](\w+)")
_WHOLE = r"(?<!\w)(?:%s)(?!\w)"
_YEAR = re.compile(r"[12]\d{3}")
_SHOWN = 3
"""Numbers of the evidence that a note names."""
_BEFORE = re.compile(r"\w+\s$")
_BEHIND = re.compile(r"\s(\w+)")


_Part = tuple[Address, int]
"""The address of a text, and where it begins in those that are read together."""


class Stated(NamedTuple):
    """A number of a claim, the text in which it was read, and where it stands."""

    number: Number
    text: str
    place: At

    @property
    def words(self) -> str:
        return self.text[self.number.start : self.number.end]


def unsupported_numbers(brief: Brief, resting: Sequence[Rested] = ()) -> Iterator[Diagnostic]:
    """Every number of a claim, quantity or condition must stand in a passage, a count or a sum of its evidence.

    resting: what `rested` gives of the brief, where it is there already.
    """
    read = reader(brief)
    for claim in resting or rested(brief):
        if claim.evidence:
            yield from _unsupported(claim, read, brief.language)
    for actor, cells in brief.positions.items():
        for issue, cell in cells.items():
            if cell.quantity:
                yield from _differing(cell.quantity, ("positions", actor, issue, "quantity"), brief)
    if not reads(brief.language) and next(iter(resting or rested(brief)), None):
        message = f"in `{brief.language}` numbers are read in figures only"
        yield diagnostic("numbers-unread", message, At(("language",)), "check numbers in words by eye")


def reader(brief: Brief) -> Reader:
    """Read numbers as the language of a brief writes them."""
    return lambda text: read_numbers(text, brief.language, brief.region)


def evidence_numbers(items: Iterable[EvidenceItem], read: Reader) -> Iterator[tuple[Number, str]]:
    """The numbers that evidence holds, each with its words."""
    for item in items:
        if isinstance(item, Count):
            yield Number(0, 0, Fraction(item.is_), Fraction(item.is_)), str(item.is_)
            continue
        for text in (unmarked(item.passage),) if isinstance(item, Passage) else (item.sum, item.is_):
            yield from ((number, text[number.start : number.end]) for number in read(text))


def stated_numbers(texts: Iterable[PlainText], read: Reader) -> list[Stated]:
    """The numbers that a claim states; of a statement, what was said is not the claim's own."""
    return [Stated(number, text, _place(parts, number)) for text, parts in _joined(texts) for number in read(text)]


def _joined(texts: Iterable[PlainText]) -> list[tuple[str, list[_Part]]]:
    """Each text with its parts; a key figure's number and what it counts are read as one: 3, million people."""
    joined: list[tuple[str, list[_Part]]] = []
    for address, text in texts:
        if address[-1] in _NAMES or (address[0] == "statements" and address[-1] == "text"):
            continue
        if address[0] == "key-figures" and address[-1] == "label" and joined:
            value, parts = joined.pop()
            joined.append((f"{value} {text}", [*parts, (address, len(value) + 1)]))
        else:
            joined.append((text, [(address, 0)]))
    return joined


def _place(parts: list[_Part], number: Number) -> At:
    """Where a number begins; it may end in the next part."""
    holder = max(i for i, (_, start) in enumerate(parts) if start <= number.start)
    address, start = parts[holder]
    end = parts[holder + 1][1] - 1 if holder + 1 < len(parts) else number.end
    return At(address, number.start - start, min(number.end, end) - start)


def _unsupported(claim: Rested, read: Reader, language: str) -> Iterator[Diagnostic]:
    stated = stated_numbers(claim.texts, read)
    if not stated:
        return
    items = [item for _, item in claim.evidence]
    held = list(evidence_numbers(items, read))
    numbers = [number for number, _ in held]
    missing = [one for one in stated if not stands_in(one.number, numbers)]
    left = [number for number in numbers if not stands_in(number, [one.number for one in stated])] if missing else []
    passages = [unmarked(item.passage) for item in items if isinstance(item, Passage)] if missing else []
    for one in missing:
        if (
            _only_meant(one.number, left)
            or _of_per_cent(one, stated, numbers)
            or _worded_alike(one, passages, language)
        ):
            continue
        hint = "add the passage in which it stands, or mend the number"
        message = f"`{one.words}` stands in nothing that the claim rests on"
        yield diagnostic("number-not-in-evidence", message, one.place, hint, _nearest(one.number, held))


def _only_meant(number: Number, left: list[Number]) -> bool:
    """Say whether a doubtful number is none: a word such as both, or one where the evidence has no other number."""
    return number.doubtful and (number.low != 1 or not left)


def _of_per_cent(one: Stated, stated: list[Stated], numbers: list[Number]) -> bool:
    """Say whether a bare number is one of per cent, as another in its text is: 31 per cent after 54."""
    number = one.number
    if number.kind != "cardinal" or number.unit or number.vague:
        return False
    beside = any(other.text is one.text and other.number.kind == "share" for other in stated)
    return beside and stands_in(number._replace(low=number.low / 100, high=number.high / 100, kind="share"), numbers)


def _worded_alike(stated: Stated, passages: Iterable[str], language: str) -> bool:
    """Say whether the words stand in a passage where they aren't read as this number: in a name, a year, an article."""
    wordings = [*_names(stated), *_with_articles(stated, language)]
    return bool(wordings) and any(
        re.search(_WHOLE % "|".join(wordings), passage, re.IGNORECASE) for passage in passages
    )


def _names(stated: Stated) -> Iterator[str]:
    """The number with the name of which it may be a part, Five Eyes; a year."""
    before = _BEFORE.search(stated.text[: stated.number.start])
    behind = _BEHIND.match(stated.text[stated.number.end :])
    if before and before[0][0].isupper():
        yield re.escape(f"{before[0]}{stated.words}")
    if behind and behind[1][0].isupper():
        yield re.escape(f"{stated.words}{behind[0]}")
    if _YEAR.fullmatch(stated.words):
        yield stated.words


def _with_articles(stated: Stated, language: str) -> Iterator[str]:
    """A year, in the place of one year."""
    counted = _COUNTED.match(stated.text[stated.number.start :])
    articles = words(language.split("-")[0]).articles
    if counted and articles and stated.number.low == stated.number.high == 1 and stated.number.kind == "cardinal":
        yield rf"(?:{'|'.join(articles)})\s{re.escape(counted[1])}"


def _nearest(number: Number, held: list[tuple[Number, str]]) -> tuple[Note, ...]:
    """The numbers of the evidence that are most like one that isn't there."""

    def distance(entry: tuple[Number, str]) -> tuple[bool, bool, Fraction]:
        other = entry[0]
        span = max(abs(other.low), abs(number.low)) or Fraction(1)
        return other.kind != number.kind, other.vague != number.vague, abs(other.low - number.low) / span

    words = list(dict.fromkeys(words for _, words in sorted(held, key=distance)))[:_SHOWN]
    if not words:
        return ()
    return (Note(f"there stand{'s' if len(words) == 1 else ''} {', '.join(f'`{one}`' for one in words)}"),)


def _differing(quantity: Quantity, at: Address, brief: Brief) -> Iterator[Diagnostic]:
    """A quantity's value, or its ends, must be what its wording says."""
    printed = [one for one in read_numbers(quantity.as_printed, brief.language, brief.region) if not one.vague]
    if not printed and not reads(brief.language):
        return
    given = [value for value in (quantity.value, quantity.min, quantity.max) if value is not None]
    said = {end for one in printed for end in (one.low, one.high)}
    wrong = [value for value in given if said.isdisjoint(_meanings(value, quantity.unit, brief))]
    if wrong:
        message = f"`{quantity.as_printed}` isn't {wrong[0]:,g}"
        hint = "mend the value, or the words in `as-printed`"
        yield diagnostic("quantity-differs", message, At((*at, "as-printed")), hint)


def _meanings(value: float, unit: str, brief: Brief) -> set[Fraction]:
    """What a value may mean: with `million troops` or `% of GDP` as its unit, 3 is said of these."""
    read = read_numbers(f"{value:.15g} {unit}", brief.language, brief.region)
    return {Fraction(str(value)), *(one.low for one in read[:1])}
