"""A source text, words as they were printed -> where in the text they are written; it must not know pages."""

from __future__ import annotations

import re

MOST = 12
"""Words of a line that are looked for: more say no more."""

_QUOTES = "[\"'‘’‚“”„«»‹›`]"
_DASHES = "[-‐‑‒–—]"
_HYPHEN = rf"(?:{_DASHES}\s*)?"  # it may be the line's and not the word's, and a line may end behind it
# What may stand between two letters of the source and isn't printed: emphasis, links, escapes, soft hyphens.
_MARKUP = r"[*_`\\\[\]\u00ad]*"
_SPACE = r"(?:[\s\u00a0\u202f*_`\\\[\]>|-])+"


def written(text: str, start: int, end: int, words: str) -> tuple[int, int] | None:
    """Find printed words between two offsets of a text: as many of the first as are there, else the longest alone.

    What is printed behind them, a pointer, may not be written there.
    """
    parts = words.replace("\u00ad", "").split()
    longest = max(parts, key=len, default="")
    several = [parts[:length] for length in range(min(len(parts), MOST), 1, -1)]
    for tried in (*several, [longest] if len(longest) > 4 or len(parts) == 1 else []):
        if tried and (found := re.compile(_SPACE.join(map(_pattern, tried))).search(text, start, end)):
            return found.span()
    return None


def _pattern(word: str) -> str:
    return _MARKUP.join(_one(letter) for letter in word)


def _one(letter: str) -> str:
    if re.match(_QUOTES, letter):
        return _QUOTES
    return _HYPHEN if re.match(_DASHES, letter) else re.escape(letter)
