"""EDTF text -> year, month, day as far as they are known (ISO 8601-2, level 1 in part); it must not know languages."""

from __future__ import annotations

import calendar
import re
from typing import NamedTuple

_SHAPE = re.compile(r"(?P<year>[0-9]{4}|XXXX)(?:-(?P<month>[0-9]{2}))?(?:-(?P<day>[0-9]{2}))?")


class PartialDate(NamedTuple):
    """What is known of a date; all three None means undated."""

    year: int | None = None
    month: int | None = None
    day: int | None = None


def parse_date(text: str) -> PartialDate:
    """Read a date; raises ValueError, whose text is the cause."""
    if text == "undated":
        return PartialDate()
    match = _SHAPE.fullmatch(text)
    if not match:
        raise ValueError("a date is written 2025-02-17, 2024-11, 2022, XXXX-02-18 (no year) or undated")
    year = None if match["year"] == "XXXX" else int(match["year"])
    month = int(match["month"]) if match["month"] else None
    day = int(match["day"]) if match["day"] else None
    if year is None and month is None:
        raise ValueError("a date without a year needs a month; where nothing is known write undated")
    if month is not None and not 1 <= month <= 12:
        raise ValueError(f"there is no month {month:02}")
    if day is not None and month is not None:
        length = calendar.monthrange(year if year else 2000, month)[1]
        if not 1 <= day <= length:
            raise ValueError(f"{calendar.month_name[month]} has no day {day:02}" + (f" in {year}" if year else ""))
    return PartialDate(year, month, day)


def sort_key(text: str, after: str | None = None) -> tuple[int, int, int]:
    """Order dates in time; one without a year stands right after `after`, or last; undated stands last."""
    date = parse_date(text)
    if date.year is None:
        if after is None:
            return (9999, date.month or 13, date.day or 32)
        start = parse_date(after)
        later = (date.month or 0, date.day or 0) < (start.month or 0, start.day or 0)
        return ((start.year or 9998) + later, date.month or 0, date.day or 0)
    return (date.year, date.month or 0, date.day or 0)
