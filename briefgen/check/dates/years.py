"""A text and a bare number of four figures in it -> the years there; it must not know the names of months."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

from briefgen.check.dates.found import YEARS, FoundDate
from briefgen.check.dates.shapes import Shapes
from briefgen.check.dates.words import DateWords, Words
from briefgen.model.dates import PartialDate

_SIGN = re.compile(r"(?:[$€£¥₴₽₹₩~≈<>≤≥=+−×#§№&]|\b(?:EUR|USD|GBP|UAH|CHF|PLN|RUB|CNY|JPY|SEK|NOK|DKK|CZK|HUF))\s?\Z")
_UNIT = re.compile(
    r"\s?(?:[%‰°$€£¥₴₽₹₩×²³]|[-+*/]\s?\d|(?:[kc]?m[²³]?|mm|k?g|ha|t|[kMGT]Wh?|bn|mn|[Mk]t"
    r"|EUR|USD|GBP|UAH|CHF|PLN|RUB|CNY|JPY|SEK|NOK|DKK|CZK|HUF)(?![\w'’.]))"
)
_NEXT = re.compile(r"([\s-]+)([^\W\d_]+)(?:\s+([^\W\d_]+))?")
_LAST = re.compile(r"(\w+)[\s(°º-]+\Z|(\w{1,3})\.\s?\Z")
_LINKS = frozenset({"of", "de", "del", "di", "do", "van", "von", "des"})
_FIGURES = re.compile(r"\d+")
_WINDOW = 40
"""Code points on either side that are looked at."""


def bare_years(text: str, start: int, known: Shapes) -> list[FoundDate]:
    """2022, 2014 to 2022, 2022/23, the 2020s."""
    match = known.years.match(text, start)
    if match is None:
        return []
    figures = [(one.start(), one.end(), int(one[0])) for one in _FIGURES.finditer(text, *match.span("run"))]
    values = [value for *_, value in figures if value > 99]
    if not all(value in YEARS for value in values):
        return []
    round_ = all(value % 10 == 0 for value in values)
    before = text[max(start - _WINDOW, 0) : start]
    if round_ and (match["decade"] or _endings(before) & known.words.decades_before):
        return [FoundDate(start, match.end(), PartialDate())]
    more = match["more"] or ""
    if more.startswith("-") or (more and all(value % 100 == 0 for value in values)):
        return []  # CVE-2025-68616; from 2000 to 30,000
    if not _are_years(text, start, match.end(), values, known.words):
        return []
    century = values[0] // 100 * 100
    return [FoundDate(a, b, PartialDate(value if value > 99 else century + value)) for a, b, value in figures]


def _are_years(text: str, start: int, end: int, values: Sequence[int], words: DateWords) -> bool:
    """Say whether the bare numbers in start..end (end excluded), which make one list or range, are years.

    What counts something isn't one: `2000 soldiers`, `more than 1500`. Where nothing tells, 1900 and later are years
    unless they are round.
    """
    before = text[max(start - _WINDOW, 0) : start]
    last, past = _endings(before), _endings(before, _LINKS)
    round_ = all(value % 100 == 0 for value in values)
    rough = round_ or all(value < 1900 for value in values)
    if _SIGN.search(before) or last & words.names or counts(text, end, words, rough):
        return False
    if (last | past) & words.time or _next(text, end) in words.era:
        return True
    something = _something(text, end, words)
    if last & words.how_many:
        return not (round_ or something)
    if round_ and last & words.of:
        return 2000 in values
    if not something or not rough:
        return True
    return bool(last & words.perhaps) and not something.endswith(words.plural)


def counts(text: str, end: int, words: DateWords, rough: bool = False) -> bool:
    """Say whether a number that ends at `end` is followed by what it counts; if it is rough, perhaps after a word."""
    if _UNIT.match(text, end):
        return True
    found = _NEXT.match(text, end)
    if found is None:
        return False
    return found[2].lower() in words.counted or (rough and (found[3] or "").lower() in words.counted)


def _next(text: str, end: int) -> str:
    found = _NEXT.match(text, end)
    return found[2].lower() if found and "-" not in found[1] else ""


def _something(text: str, end: int, words: DateWords) -> str:
    """The next word, if it may be something that is counted, in small letters."""
    found = _NEXT.match(text, end)
    if found is None or "-" in found[1] or found[2].lower() in words.after:
        return ""
    return found[2].lower() if words.nouns_have_capitals or found[2][0].islower() else ""


def _endings(before: str, past: Words = frozenset()) -> Words:
    """The last word before a number, the last two and three: past a word, if it is one of those given."""
    if not _LAST.search(before):
        return frozenset()
    last = re.findall(r"\w+", before.lower())[:-4:-1]
    if past:
        last = last[1:] if last[0] in past else []
    return frozenset(accumulate(last, lambda later, earlier: f"{earlier} {later}"))
