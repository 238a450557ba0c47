"""What is read of a date in a text; it must not know how it was written there."""

from __future__ import annotations

from typing import NamedTuple

from briefgen.model.dates import PartialDate, parse_date

YEARS = range(1500, 2101)
"""What a number of four figures may be to be a year where nothing else tells."""


class FoundDate(NamedTuple):
    """A date in the code points start..end (end excluded) of a text.

    Of a decade, and of what can't be told apart (03/04/2025 in English), `date` holds what is sure: nothing, or a year.
    """

    start: int
    end: int
    date: PartialDate


def in_calendar(year: int | None, month: int, day: int | None = None) -> PartialDate | None:
    """A date, if the calendar has it."""
    try:
        return parse_date(("XXXX" if year is None else f"{year:04}") + f"-{month:02}" + (f"-{day:02}" if day else ""))
    except ValueError:
        return None
