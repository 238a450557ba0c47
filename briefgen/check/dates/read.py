"""Text -> the dates in it; it must not know evidence.

Dates are looked for where there are figures: what stands beside them makes the date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefgen.check.dates.figures import in_figures
from briefgen.check.dates.found import FoundDate
from briefgen.check.dates.months import at_day, at_year
from briefgen.check.dates.shapes import Shapes, shapes
from briefgen.check.dates.years import bare_years

_FIGURES = re.compile(
    r"(?:(?<![^\W\u2e80-\uffef])|(?<=[وبلكف])(?<!\w[وبلكف]))(?<!\d[.,:/'’])\d{1,4}(?!\d)",
)
"""Numbers of at most four figures, not part of a longer one. Before them may stand letters of scripts without spaces,
and Arabic words of one letter."""


def read_dates(text: str, language: str) -> tuple[FoundDate, ...]:
    """Read all dates, in order and not overlapping; the name of a month alone is none."""
    found: list[FoundDate] = []
    end = 0
    for figures in _FIGURES.finditer(text):
        if figures.start() >= end:
            found += _dates_at(text, figures, end, language)
            end = found[-1].end if found else 0
    return tuple(_with_years(text, found, shapes(language))) if found else ()


def _dates_at(text: str, figures: re.Match[str], floor: int, language: str) -> list[FoundDate]:
    start, length = figures.start(), figures.end() - figures.start()
    whole = in_figures(text, start, language)
    if whole or length == 3:
        return whole
    known = shapes(language)
    if length < 3:
        return at_day(text, start, floor, known)
    return at_year(text, start, floor, known) or bare_years(text, start, known)


def _with_years(text: str, found: list[FoundDate], known: Shapes) -> Iterator[FoundDate]:
    """Give the year of 3 March 2025 to the date that `17 February –` says before it."""
    dated: list[FoundDate] = []
    for one in reversed(found):
        later = dated[-1] if dated else None
        if later and later.date.year and later.date.month and one.date.month and one.date.year is None:
            joined = known.between.fullmatch(text, one.end, later.start)
            if joined and one.date[1:] <= later.date[1:]:
                one = one._replace(date=one.date._replace(year=later.date.year))
        dated.append(one)
    yield from reversed(dated)
