"""A language -> the patterns of which its dates are made; it must not know how they stand together."""

from __future__ import annotations

import re
from functools import cache
from itertools import zip_longest
from typing import NamedTuple

from briefgen.check.dates.words import DateWords, date_words

_YEAR = r"[12١٢۱۲]\d{3}"
_ABBREVIATED = 5
"""Letters of the longest abbreviation of a month."""
_CLOSED = r"(?!\w|[.,:'’]\d)"


class Shapes(NamedTuple):
    """How the parts of a language's dates look."""

    words: DateWords
    months: dict[str, int]
    """1 to 12, by form in small letters."""
    full: frozenset[str]
    """The forms that are no abbreviations, and take no point."""
    day: re.Pattern[str]
    month_after: re.Pattern[str]
    """What comes after a day: the group month, and a second name of it."""
    month_before: re.Pattern[str]
    """What ends before a day or a year: the group month."""
    listed_month: re.Pattern[str]
    """What ends before another month: the group month."""
    year_after: re.Pattern[str]
    """What comes after a month or a day: the group year."""
    between: re.Pattern[str]
    """What may stand between two dates that are said in one breath."""
    years: re.Pattern[str]
    """A year or several, in the group run, and other numbers beside them; with the group decade, a decade."""


@cache
def shapes(language: str) -> Shapes:
    """The patterns of a language."""
    words = date_words(language)
    months = _months(words)
    lists = "|".join(sorted(words.lists.split("|"), key=len, reverse=True))
    month = "|".join([*(re.escape(form) for form in months if not form.isalpha()), r"[^\W\d_]+"])
    joins = rf"(?:(?:{words.joins})\s+){{0,2}}"
    spoken = rf"\s*[-–—‑/]\s*|,?\s+(?:{lists})\s+|\s+و\s?"
    between = rf"{spoken}|\s*,\s*"
    return Shapes(
        words,
        months,
        frozenset(form for forms in words.months for form in forms.split("|") if len(form) > _ABBREVIATED)
        | {forms.split("|")[0] for forms in words.months},
        _compiled(rf"(?P<day>\d{{1,2}})(?!\d|[.,:]\d|[ \xa0\u202f]\d{{3}}(?!\d)|\s?%)(?:(?:{words.ordinal})(?!\w))?"),
        _compiled(rf"(?:\s+{joins}|-)?(?P<month>{month})(?:\s?/\s?(?:{month}))?(?!\w)"),
        _compiled(rf"(?<!\w)(?P<month>{month})(?P<point>\.?)(?:\s*,?\s+{joins}|-)\Z"),
        _compiled(rf"(?<!\w)(?P<month>{month})(?P<point>\.?)(?:{between})\Z"),
        _compiled(rf"\.?(?:(?:\s*+,)?\s++{joins}|-)(?P<year>{_YEAR}){_CLOSED}"),
        _compiled(between),
        _compiled(
            rf"(?P<run>{_YEAR}(?:(?:{between}){_YEAR}(?!\d)){{0,9}}(?:\s?[-–/]\d{{2}}(?!\d|[-–/]\d))?)"
            rf"(?:(?P<decade>{words.decades_after})(?!\w)|{_CLOSED}(?P<more>(?:{spoken})\d[\d.,]*\d)?)"
        ),
    )


def _months(words: DateWords) -> dict[str, int]:
    """The number of each form; where a form stands for two months, the one counts that puts it earlier."""
    months: dict[str, int] = {}
    for forms in zip_longest(*(names.split("|") for names in words.months)):
        for i, form in enumerate(forms, 1):
            if form:
                months.setdefault(form, i)
    return months


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
