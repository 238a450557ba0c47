"""A language -> the words in which its dates are written; it must not know texts."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import NamedTuple

KNOWN = frozenset({"ar", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "sv", "uk"})
"""The languages that have a table of their own."""

Words = frozenset[str]
"""Words or phrases in small letters; the words of a phrase have one space between them, whatever else they are."""


def words(text: str) -> Words:
    """Cut `more than|l'année` into its phrases: "more than" and "l année"."""
    return frozenset(" ".join(re.findall(r"\w+", phrase)) for phrase in text.split("|"))


def twelve(text: str) -> tuple[str, ...]:
    """Cut `january|jan, february|feb, …` into the months."""
    return tuple(text.split(", "))


class DateWords(NamedTuple):
    """How a language writes dates.

    months: the twelve, each with all its forms, the full one first; their points are left out.
    capital: forms of months that are also other words, and so are months with a capital only.
    month_first, year_first: the month may stand before the day; the year before both.
    suffixed: months take endings.
    ordinal: what may follow the figures of a day. joins: what may stand between day, month and year. lists: what may
    stand between two dates, or two years. decades_after: what makes a year a decade. All four are parts of patterns.
    decades_before: words before a decade.
    time: words after which a number is a year. perhaps: the same, unless something counted follows.
    how_many: words before what is counted. of: words after which a round number is a year only if it is 2000.
    names: words whose numbers are names. counted: what is counted in thousands.
    after: words that may follow a year, and don't stand between a number and what it counts. era: words that follow
    years only. plural: how what is counted may end. nouns_have_capitals: a capital doesn't tell a name.
    """

    months: tuple[str, ...]
    capital: Words = frozenset()
    month_first: bool = False
    year_first: bool = False
    suffixed: bool = False
    ordinal: str = r"\.|\.?[ºª°]"
    joins: str = "(?!)"
    lists: str = "(?!)"
    decades_after: str = "['’]?s"
    decades_before: Words = frozenset()
    time: Words = frozenset()
    perhaps: Words = frozenset()
    how_many: Words = frozenset()
    of: Words = frozenset()
    names: Words = frozenset()
    counted: Words = frozenset()
    after: Words = frozenset()
    era: Words = frozenset()
    plural: tuple[str, ...] = ("",)
    nouns_have_capitals: bool = False


@cache
def date_words(language: str) -> DateWords:
    """The words of a language, such as `en` or `sr-Latn`; of those not in the table the months alone, from CLDR."""
    known = language.split("-")[0]
    if known not in KNOWN:
        return _from_cldr(language)
    words: DateWords = import_module(f"briefgen.check.dates.languages.{known}").WORDS
    return words


def _from_cldr(language: str) -> DateWords:
    from babel import Locale, UnknownLocaleError  # 30 ms, which the commonest languages are spared

    try:
        locale = Locale.parse(language, sep="-")
    except UnknownLocaleError:
        locale = Locale("en")
    # The forms for use in dates come first and count first: python-babel/babel#1234 (seen in 2.18) makes those that
    # stand alone the ones of another language, if that has been loaded before.
    named = [locale.months[use][width] for use in ("format", "stand-alone") for width in ("wide", "abbreviated")]
    months = [dict.fromkeys(names[i].strip(". ").lower() for names in named) for i in range(1, 13)]
    pattern = str(locale.date_formats["long"].pattern)
    month, day, year = (pattern.find(letter) for letter in "Mdy")
    return DateWords(
        tuple("|".join(form for form in forms if not re.search(r"\d", form)) for forms in months),
        month_first=month < day,
        year_first=year < min(month, day),
        suffixed=True,
    )
