"""Text -> the same text with no-break spaces where a line must not turn; it must not know what the text is about."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from babel import Locale

TIE = "\u00a0"
"""Not U+202F, which several text faces lack."""

_LARGE = (
    r"millions?|billions?|milliards?|Millionen|Million|Milliarden|Milliarde|Mio\.|Mrd\."
    "|millón|millones|milioni|miliardi"
)
_UNITS = rf"%|‰|°|km|m|kg|g|t|ha|km²|bn|mn|pp|{_LARGE}"
_CURRENCIES = "€£$¥"
_LAST = re.compile(r" (\S{1,9})$")


def tied(text: str, locale: Locale, words: Iterable[str] = ()) -> str:
    """Tie number and unit, day and month, and the given words to what follows. Twice is the same as once."""
    for pattern, replacement in _patterns(locale, tuple(words)):
        text = pattern.sub(replacement, text)
    return text


def hung(text: str) -> str:
    """Tie a short last word to the one before it, so that it doesn't stand alone on a line."""
    return _LAST.sub(rf"{TIE}\1", text) if text.count(" ") > 3 else text


@lru_cache(maxsize=8)
def _patterns(locale: Locale, words: tuple[str, ...]) -> tuple[tuple[re.Pattern[str], str], ...]:
    names = {name for width in ("wide", "abbreviated") for name in locale.months["format"][width].values()}
    months = "|".join(sorted((re.escape(name) for name in names), key=len, reverse=True))
    found = [
        (re.compile(rf"(?<=\d) (?=(?:{_UNITS})(?![\w]))"), TIE),
        (re.compile(rf"\b(\d\d?\.?) (?=(?:{months})\b)"), rf"\1{TIE}"),
        (re.compile(r"(?<=[≈¶§№]) (?=\S)"), TIE),
        (re.compile(r"\b(\d{1,3}) (?=\d{3}(?!\d))"), rf"\1{TIE}"),  # 14 600, and 1 000 000
        (re.compile(rf"(?<=\d) (?=[{_CURRENCIES}])|(?<=[{_CURRENCIES}]) (?=\d)"), TIE),
        (re.compile(rf"(?<=\d[ {TIE}])({_LARGE}) (?=[{_CURRENCIES}])"), rf"\1{TIE}"),
    ]
    if words:
        either = "|".join(re.escape(word) for word in words)
        found.append((re.compile(rf"\b({either}) (?=\S)"), rf"\1{TIE}"))
    return tuple(found)
