"""Text -> its words, figures and signs, with the figures that are numbers read; it must not know what numbers mean."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from fractions import Fraction
from typing import NamedTuple

from briefgen.check.numbers.literals import LITERAL, value_of

_TOKEN = re.compile(
    rf"(?P<d>{LITERAL})"
    r"|(?P<w>[^\W\d_²³¹¼½¾⁰-₟⅐-⅟][^\W\d_²³¹¼½¾⁰-₟⅐-⅟]*(?:[\u00ad\u0300-\u036f]+[^\W\d_²³¹¼½¾⁰-₟⅐-⅟]*)*)"
    r"|(?P<s>\S)"
)
_LETTERS = re.compile(r"[^\W\d_²³¹]+")
_HYPHENS = "-‐‑"
_JOINING = "-‐‑'’"
_MONEY_BEFORE = re.compile(r"(?:^|[^\w])(?:[A-Z]{3}|Rs|Fr|kr)$")


class Token(NamedTuple):
    """A word in small letters, a number in figures, or a sign.

    value: of figures that are a number. opaque: figures that are a name: F-16, 5G, 3.2.1.
    capital: a word begins with one. glued: nothing stands between this and the token before it, or a hyphen or an
    apostrophe that is no token.
    """

    text: str
    start: int
    end: int
    value: Fraction | None = None
    opaque: bool = False
    glued: bool = False
    word: bool = False
    capital: bool = False


Tokens = list[Token]
Split = Callable[[str], tuple[str, ...] | None] | None
"""A word -> the number words that it is made of, if it is."""


def text_at(tokens: Tokens, i: int) -> str:
    """The text of a token; empty where there is none."""
    return tokens[i].text if 0 <= i < len(tokens) else ""


def tokenised(text: str, language: str, region: str | None, suffixes: frozenset[str], split: Split) -> Tokens:
    """Cut a text into tokens; `suffixes` are what figures may have right behind them."""
    found: Tokens = []
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        glued = bool(found) and found[-1].end == start
        kind = match.lastgroup
        if kind == "w":
            _add_word(found, match, glued or _hyphened(found, text, start), split)
        elif kind == "s":
            if match[0] in _JOINING and glued and _between_words(text, start):
                continue
            found.append(Token(match[0], start, end, glued=glued))
        else:
            value = None if _named(text, start, end, suffixes) else value_of(match[0], language, region)
            found.append(Token(match[0], start, end, value, value is None, glued))
    return found


def _add_word(found: Tokens, match: re.Match[str], glued: bool, split: Split) -> None:
    start, end = match.span()
    word = match[0].lower()
    if not word.isalpha():  # soft hyphens, and marks that aren't joined to their letters
        word = unicodedata.normalize("NFC", word.replace("\u00ad", ""))
    parts, capital = split(word) if split else None, match[0][0].isupper()
    if parts is None:
        found.append(Token(word, start, end, glued=glued, word=True, capital=capital))
        return
    for part in parts:
        found.append(Token(part, start, min(end, start + len(part)), glued=glued, word=True, capital=capital))
        start, glued, capital = start + len(part), True, False
    found[-1] = found[-1]._replace(end=end)


def _hyphened(found: Tokens, text: str, start: int) -> bool:
    return start > 0 and text[start - 1] in _JOINING and bool(found) and found[-1].end == start - 1


def _between_words(text: str, at: int) -> bool:
    """Say whether the sign here joins words, or figures and a word: thirty-five, 40,000-strong, three- to five-year."""
    behind = text[at + 1 : at + 2]
    return text[at - 1].isalnum() and (behind.isalpha() or (behind.isspace() and text[at] in _HYPHENS))


def _named(text: str, start: int, end: int, suffixes: frozenset[str]) -> bool:
    """Say whether what stands right before or behind figures makes them a name."""
    before, behind = text[max(0, start - 8) : start], text[end : end + 12]
    last, first = before[-1:], behind[:1]
    if last.isalpha() and not _MONEY_BEFORE.search(before):
        return True
    if last and last in _HYPHENS and before[-2:-1].isalpha():
        return True
    if last and last in "_/:#\\^~@=" and before[-2:-1].strip():
        return True
    if first.isalpha():
        word = _LETTERS.match(behind)
        return word is None or word[0] not in suffixes
    return bool(first) and first in "/:_\\@" and behind[1:2].isdecimal()
