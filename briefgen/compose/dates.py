"""EDTF dates -> dates as the brief's language prints them, through CLDR; it must not know where they stand."""

from __future__ import annotations

import copy
import datetime
from functools import cache

from babel import Locale, localedata
from babel.dates import format_date, format_skeleton

from briefgen.model.dates import PartialDate, parse_date

_ANY_YEAR = 2024
"""A leap year, so that every day of the calendar is in it."""


def long_date(text: str, locale: Locale) -> str:
    """17 February 2025, November 2024, 2022, 18 February; empty when undated."""
    return _printed(parse_date(text), locale, "MMMM")


def short_date(text: str, locale: Locale) -> str:
    """17 Feb 2025, Nov 2024, 2022, 18 Feb; empty when undated."""
    return _printed(parse_date(text), locale, "MMM")


def iso_date(text: str | None) -> str | None:
    """Give a full date as it is, anything less as None: metadata has no place for half a date."""
    date = parse_date(text) if text else PartialDate()
    return text if date.year and date.month and date.day else None


def _printed(date: PartialDate, locale: Locale, month: str) -> str:
    if date == PartialDate():
        return ""
    skeleton = ("y" if date.year else "") + (month if date.month else "") + ("d" if date.day else "")
    if skeleton == "y":
        return str(date.year)  # 0800 and 2022 alike: no language groups the figures of a year
    _part_months(str(locale))
    day = datetime.date(date.year or _ANY_YEAR, date.month or 1, date.day or 1)
    if skeleton == "yMMMMd":  # CLDR has no such skeleton: the long format is what stands for it
        return format_date(day, "long", locale=locale)
    if skeleton == "MMMM":  # nor this one
        return str(locale.months["stand-alone"]["wide"][day.month])
    return format_skeleton(skeleton, day, locale=locale)


@cache
def _part_months(name: str) -> None:
    """Give a locale months of its own.

    Babel keeps what a locale inherits in the data that all share (seen in 2.18): after a Hebrew brief a German one
    would have Hebrew months, where a month stands without a day.
    """
    data = localedata.load(name)
    data["months"] = copy.deepcopy(data["months"])
