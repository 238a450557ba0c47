"""A text and a place in it -> the dates there that name a month; it must not know bare years."""

from __future__ import annotations

import re

from briefgen.check.dates.found import YEARS, FoundDate, in_calendar
from briefgen.check.dates.shapes import Shapes
from briefgen.check.dates.years import counts
from briefgen.model.dates import PartialDate

_LISTED = 9
"""Days or months that one list may have."""
_WINDOW = 40
"""Code points before a day or a year in which its month is looked for."""
_LEADS = (re.compile(r"[.,]?\s+"), re.compile(r"[.,]?\s+\w{1,6}\.?\s+"))
"""What follows a year that stands first: `2025. február`, `2025 m. vasario`."""


def at_day(text: str, start: int, floor: int, known: Shapes) -> list[FoundDate]:
    """The dates of the days at `start`, of which nothing stands before `floor`."""
    return _days_first(text, start, known) or _month_first(text, start, floor, known)


def at_year(text: str, start: int, floor: int, known: Shapes) -> list[FoundDate]:
    """The dates of the year at `start`, of which nothing stands before `floor`."""
    return _year_first(text, start, known) or _months(text, start, floor, known)


def _days_first(text: str, start: int, known: Shapes) -> list[FoundDate]:
    """17 February 2025, 17 and 18 February."""
    days = _days(text, start, known)
    if not days or _has_comma(text, days):
        return []
    month, end = _month_after(text, days[-1].end(), known)
    return _dated(days, month, *_year_after(text, end, known)) if month else []


def _month_first(text: str, start: int, floor: int, known: Shapes) -> list[FoundDate]:
    """February 17, 2025."""
    if not known.words.month_first:
        return []
    month, first = _month_before(text, start, floor, known.month_before, known)
    days = _days(text, start, known) if month else []
    while _has_comma(text, days):
        days.pop()  # May 5, 17 soldiers
    if not month or not days:
        return []
    year, end = _year_after(text, days[-1].end(), known)
    if year is None and counts(text, end, known.words):
        return []  # in May 20 soldiers
    found = _dated(days, month, year, end)
    return [found[0]._replace(start=first), *found[1:]] if found else []


def _year_first(text: str, start: int, known: Shapes) -> list[FoundDate]:
    """2025. február 17., 2025 m. vasario 17 d., 2025. gada 17. februāris."""
    year = int(text[start : start + 4])
    leads = _LEADS if known.words.year_first and year in YEARS else ()
    for lead in filter(None, (lead.match(text, start + 4) for lead in leads)):
        days = _days_first(text, lead.end(), known)
        if not days:
            month, end = _month_after(text, lead.end(), known)
            days = _dated(_days(text, end + 1, known), month, None, None) if month else []
            days = days or ([FoundDate(start, end, PartialDate(None, month))] if month else [])
        if days:
            dated = [one._replace(date=one.date._replace(year=year)) for one in days]
            return [dated[0]._replace(start=start), *dated[1:]]
    return []


def _months(text: str, start: int, floor: int, known: Shapes) -> list[FoundDate]:
    """February 2025, February and March 2025."""
    month, first = _month_before(text, start, floor, known.month_before, known)
    year, end = _year_after(text, start - 1, known) if month else (None, start)
    if not month or year not in YEARS:
        return []
    found = [FoundDate(first, end, PartialDate(year, month))]
    while len(found) < _LISTED:
        month, earlier = _month_before(text, first, floor, known.listed_month, known)
        if not month:
            break
        found.insert(0, FoundDate(earlier, earlier + len(_first_word(text, earlier)), PartialDate(year, month)))
        first = earlier
    return found


def _days(text: str, start: int, known: Shapes) -> list[re.Match[str]]:
    """Days that are said in one breath: 17, 18 and 19."""
    days: list[re.Match[str]] = []
    at = start
    while len(days) < _LISTED and (day := known.day.match(text, at)):
        days.append(day)
        joined = known.between.match(text, day.end())
        if not joined:
            break
        at = joined.end()
    return days


def _has_comma(text: str, days: list[re.Match[str]]) -> bool:
    """Say whether only a comma stands before the last day, which so belongs to something else."""
    return len(days) > 1 and text[days[-2].end() : days[-1].start()].strip() == ","


def _dated(days: list[re.Match[str]], month: int, year: int | None, end: int | None) -> list[FoundDate]:
    """One date for each day; the last one ends at `end`, where a year or month follows."""
    found = []
    for i, day in enumerate(days):
        date = in_calendar(year, month, int(day["day"]))
        if date:
            last = end is not None and i == len(days) - 1
            found.append(FoundDate(day.start(), end if last and end else day.end("day"), date))
    return found


def _month_after(text: str, end: int, known: Shapes) -> tuple[int | None, int]:
    """The month that follows, and its end."""
    named = known.month_after.match(text, end)
    month = _month(named["month"], known) if named else None
    if named is None or month is None:
        return None, end
    point = text[named.end() : named.end() + 1] == "." and named["month"].lower() not in known.full
    return month, named.end() + point


def _month_before(text: str, start: int, floor: int, before: re.Pattern[str], known: Shapes) -> tuple[int | None, int]:
    """The month that ends before `start`, and where it begins."""
    window = max(floor, start - _WINDOW)
    named = before.search(text[window:start])
    if named is None or (named["point"] and named["month"].lower() in known.full):
        return None, start
    return _month(named["month"], known), window + named.start()


def _year_after(text: str, end: int, known: Shapes) -> tuple[int | None, int]:
    """The year that follows, and its end, unless it counts something: on 17 February 2000 soldiers left."""
    found = known.year_after.match(text, end)
    if found is None:
        return None, end
    year = int(found["year"])
    return (None, end) if year % 100 == 0 and counts(text, found.end(), known.words) else (year, found.end())


def _month(written: str, known: Shapes) -> int | None:
    form = written.lower()
    if form in known.words.capital and written == form:
        return None
    if form in known.months or not known.words.suffixed:
        return known.months.get(form)
    form = form.removeprefix("ב")  # Hebrew "in"
    stems = (form[:length] for length in range(len(form), max(len(form) - 5, 3), -1))
    return next((known.months[stem] for stem in stems if stem in known.months), None)


def _first_word(text: str, start: int) -> str:
    found = re.compile(r"\w+").match(text, start)
    return found[0] if found else ""
