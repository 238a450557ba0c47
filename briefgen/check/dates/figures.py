"""A date in figures alone -> year, month and day; it must not know the names of months."""

from __future__ import annotations

import re

from briefgen.check.dates.found import YEARS, FoundDate, in_calendar
from briefgen.model.dates import PartialDate

_AFTER = r"(?!\w|[-/.]\d)"
_SHAPES = re.compile(
    r"(?P<iso_y>\d{4})(?P<iso>[-/.])(?P<iso_m>\d{1,2})(?P=iso)(?P<iso_d>\d{1,2})(?!\d|[-/.]\d)"
    rf"|(?P<d>\d{{1,2}})(?P<sep>\u200f?[-/]|\.[ \xa0]?)(?P<m>\d{{1,2}})(?P=sep)(?P<y>\d{{4}}|\d{{2}}){_AFTER}"
    rf"|(?P<half_y>\d{{4}})-(?P<half_m>\d{{2}}){_AFTER}"
    rf"|(?P<my_m>\d{{2}})[/.](?P<my_y>\d{{4}}){_AFTER}"
    r"|(?P<dm_d>\d{2})\.(?P<dm_m>\d{2})\.(?!\d)"
    r"|(?:(?P<cjk_y>\d{4})\s?[年년]\s?)?(?P<cjk_m>\d{1,2})\s?[月월](?:\s?(?P<cjk_d>\d{1,2})\s?[日일号號])?"
    r"|(?P<cjk>\d{4})\s?[年년]"
)


def in_figures(text: str, start: int, language: str) -> list[FoundDate]:
    """The date that begins at `start`, if any does."""
    match = _SHAPES.match(text, start)
    if match is None:
        return []
    parts = {name: int(figures) for name, figures in match.groupdict().items() if figures and figures.isdecimal()}
    date = _date_of(match, parts, language)
    return [FoundDate(start, match.end(), date)] if date else []


def _date_of(match: re.Match[str], part: dict[str, int], language: str) -> PartialDate | None:
    if "iso_y" in part:
        return in_calendar(part["iso_y"], part["iso_m"], part["iso_d"])
    if "d" in part:
        return _day_and_month(match, part, language)
    if "half_y" in part:
        return _year_and_half(part["half_y"], part["half_m"])
    if "my_y" in part:
        return in_calendar(part["my_y"], part["my_m"]) if part["my_y"] in YEARS else None
    if "dm_d" in part:  # an English 17.02. is a number at the end of a sentence
        return None if language.startswith("en") else in_calendar(None, part["dm_m"], part["dm_d"])
    if "cjk" in part:
        return PartialDate(part["cjk"])
    return in_calendar(part.get("cjk_y"), part["cjk_m"], part.get("cjk_d"))


def _day_and_month(match: re.Match[str], part: dict[str, int], language: str) -> PartialDate | None:
    """17/02/2025: day first, but in English nobody knows which of 03/04/2025 is the day."""
    day, month, year = part["d"], part["m"], part["y"]
    if len(match["y"]) == 2:
        if len(match["d"] + match["m"]) < 4:
            return None
        year += 2000 if year < 70 else 1900
    if day <= 12 < month:
        day, month = month, day
    elif language.startswith("en") and "." not in match["sep"] and day != month and max(day, month) <= 12:
        return PartialDate(year)
    return in_calendar(year, month, day)


def _year_and_half(year: int, half: int) -> PartialDate | None:
    """2024-11 is a month; 2011-12 may be two years as well, and so is a year at least."""
    if year not in YEARS or half > 12:
        return None
    return PartialDate(year) if half > year % 100 else in_calendar(year, half)
