"""Text -> the numbers in it, in order; it must not know evidence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from briefgen.check.dates import read_dates
from briefgen.check.numbers.amounts import amount
from briefgen.check.numbers.measured import Measured, money_before, with_measure
from briefgen.check.numbers.names import hide, hide_names
from briefgen.check.numbers.number import Kind, Number
from briefgen.check.numbers.pronouns import reading, settled
from briefgen.check.numbers.ranges import joined_range
from briefgen.check.numbers.references import after_reference, part_of_name
from briefgen.check.numbers.tokens import Tokens, text_at, tokenised
from briefgen.check.numbers.words import Words, words

_FIGURES = re.compile(r"[\d¼½¾⅐-⅞]")
_LONGEST = 2_000
"""Code points that are read at once: the time for a run of signs grows with its square."""
_AHEAD = 8
"""Words after an article in which the number may stand that it belongs to: un litre d’eau potable sur cinq."""
_DASHES = "-‐‑–−—"


def read_numbers(text: str, language: str, region: str | None = None) -> tuple[Number, ...]:
    """Read all numbers, in order and not overlapping; dates, names and pointers aren't among them."""
    if len(text) <= _LONGEST:
        return _read(text, language, region)
    return tuple(
        number._replace(start=number.start + start, end=number.end + start)
        for start, part in _parts(text)
        for number in _read(part, language, region)
    )


def _parts(text: str) -> Iterator[tuple[int, str]]:
    """Cut a text that is longer than any claim, at the end of a sentence or a word if there is one."""
    start = 0
    while start < len(text):
        end = start + _LONGEST
        if end < len(text):
            cut = max(text.rfind(". ", start, end), text.rfind(" ", start, end) if ". " not in text[start:end] else -1)
            end = cut + 1 if cut > start else end
        yield start, text[start:end]
        start = end


@lru_cache(maxsize=4096)
def _read(text: str, language: str, region: str | None) -> tuple[Number, ...]:
    language = language.split("-")[0]
    known = words(language)
    figures = _FIGURES.search(text)
    readable = known.spelled(text)
    if not figures and not known.found_in(readable):
        return ()
    if figures:
        readable = hide_names(hide(readable, ((date.start, date.end) for date in read_dates(text, language))))
    if known.idioms:
        readable = known.idioms.sub(lambda idiom: "x" * len(idiom[0]), readable)
    return settled(_Reader(readable, language, region, known).numbers())


class _Reader:
    """Goes through the tokens of one text."""

    def __init__(self, text: str, language: str, region: str | None, known: Words) -> None:
        self._text, self._words, self._in_capitals = text, known, text.isupper()
        self._tokens: Tokens = tokenised(text, language, region, known.suffixes, known.splits)

    def numbers(self) -> Iterator[Number]:
        i = 0
        while i < len(self._tokens):
            if self._tokens[i].value is None and self._tokens[i].text not in self._words.leads:
                i += 1
                continue
            past = after_reference(self._tokens, i, self._words)
            first = None if past else self._at(i)
            if first is None:
                if not past and self._tokens[i].text in self._words.implied:
                    yield self._implied(i)
                i = past or i + 1
                continue
            low, high, end = self._range(i, first)
            number = self._number(i, low, high, end)
            i = end
            if number:
                yield number

    def _implied(self, i: int) -> Number:
        token = self._tokens[i]
        value, unit = self._words.implied[token.text]
        kind: Kind = "share" if value < 1 else "cardinal"
        return Number(token.start, token.end, value, value, kind, unit, doubtful=True, written=(value,))

    def _number(self, i: int, low: Measured, high: Measured, end: int) -> Number | None:
        tokens, doubtful = self._tokens, False
        if low is high and low.kind != "share" and part_of_name(tokens, i, end, self._words, self._in_capitals):
            return None
        if low.kind == "ordinal" and low.value == 1:
            return None  # first is mostly no number
        if end == i + 1 and tokens[i].text == self._words.lexicon.pronoun:
            seen = reading(tokens, i, self._words)
            if seen == "none":
                return None
            doubtful = seen == "doubtful"
        start, stop = tokens[i].start, tokens[end - 1].end
        unit, vague = low.unit or high.unit, low.vague or high.vague
        written = low.written if low is high else (*low.written, *high.written)
        return Number(start, stop, low.value, high.value, low.kind, unit, vague, doubtful, written)

    def _at(self, i: int, money: bool = False) -> Measured | None:
        """A single number that begins at token i, with its money or unit."""
        if i >= len(self._tokens):
            return None
        unit, at = money_before(self._tokens, i, self._text)
        token = self._tokens[at] if at < len(self._tokens) else None
        if token is None or not (token.value is not None or self._begins(at)):
            return None
        one = amount(self._tokens, at, self._words, money or bool(unit))
        return with_measure(self._tokens, one, unit, self._words, self._text) if one else None

    def _begins(self, i: int) -> bool:
        """Say, at little cost, whether a number in words may begin here."""
        words, tokens = self._words, self._tokens
        text = tokens[i].text
        if text in words.starts:
            return True
        if text not in words.articles and text not in words.few:
            return False
        ahead = range(i + 1, min(i + _AHEAD, len(tokens)))
        return any(tokens[at].text in words.hints for at in ahead)

    def _range(self, i: int, first: Measured) -> tuple[Measured, Measured, int]:
        """Both ends of the range that begins with a number, and the token after it; a single number is both."""
        joined = self._joint(i, first.end)
        second = self._at(joined[0], first.money) if joined else None
        if joined is None or second is None:
            return first, first, first.end
        ends = joined_range(first, second, by_dash=joined[1])
        return (*ends, second.end) if ends else (first, first, first.end)

    def _joint(self, i: int, at: int) -> tuple[int, bool] | None:
        """The token after what joins both ends of a range, and whether it is a dash."""
        sign = text_at(self._tokens, at)
        if sign and sign in _DASHES:
            near = self._tokens[at].glued
            close = at + 1 < len(self._tokens) and self._tokens[at + 1].glued
            return (at + 1, True) if near == close and (near or sign in "–−") else None
        words, tokens = self._words, self._tokens
        before = i - 2 if text_at(tokens, i - 1) in words.the else i - 1
        if text_at(tokens, before) in words.between and sign in words.between_and:
            return (at + 2 if text_at(tokens, at + 1) in words.the else at + 1), False
        to = self._words.to.at(self._tokens, at)
        return (to[1], False) if to else None
