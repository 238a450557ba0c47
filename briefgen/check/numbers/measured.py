"""Tokens round an amount -> the amount in its money, its unit or as a share; it must not know ranges."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from briefgen.check.numbers.cardinals import HALF, Amount
from briefgen.check.numbers.measures import CODES, DOLLARS, MEASURES, MONEY_SIGNS
from briefgen.check.numbers.number import Kind
from briefgen.check.numbers.tokens import Tokens, text_at
from briefgen.check.numbers.words import Words

_AS = {"dec": (10, "a")}
"""Two decades are twenty years."""
_PARTS_OF = {"%": 100, "٪": 100, "％": 100, "‰": 1000}


class Measured(NamedTuple):
    """An amount and what it is measured in; end is the token after all of it.

    scale: the multiplier with which it ends, 1 if there is none; hundreds: so many hundred of it. figures: it is
    nothing but figures. per: of how many parts, if it is so many per cent or per mille. written: without multiplier
    and per cent.
    """

    value: Fraction
    end: int
    kind: Kind
    unit: str = ""
    scale: Fraction = Fraction(1)
    hundreds: bool = False
    figures: bool = False
    vague: bool = False
    per: int = 0
    written: tuple[Fraction, ...] = ()

    @property
    def money(self) -> bool:
        return self.unit in CODES


def money_before(tokens: Tokens, i: int, text: str) -> tuple[str, int]:
    """The money whose sign or code begins at token i, and the token after it; empty and i for none."""
    here = text_at(tokens, i)
    if here in MONEY_SIGNS:
        return MONEY_SIGNS[here], i + 1
    following = text_at(tokens, i + 1)
    if following == "$" and here in DOLLARS and tokens[i + 1].glued:
        return DOLLARS[here], i + 2
    if len(here) == 3 and i + 1 < len(tokens) and tokens[i + 1].value is not None:
        code = text[tokens[i].start : tokens[i].end]
        if code in CODES:
            return code, i + 1
    return "", i


def with_measure(tokens: Tokens, one: Amount, money: str, words: Words, text: str) -> Measured:
    """Add what stands after an amount."""
    plain = Measured(one.value, one.end, one.kind, money, one.scale, one.hundreds, one.figures, one.vague)
    plain = plain._replace(written=one.parts or (one.value / one.scale,))
    if money or one.kind != "cardinal":
        return plain
    points = words.points.at(tokens, one.end)
    if points:
        return plain._replace(end=points[1], unit=points[0])
    per, end = _PARTS_OF.get(text_at(tokens, one.end), 0), one.end + 1
    percent = words.percent.at(tokens, one.end)
    if percent:
        per, end = 100, percent[1]
    if per:
        return plain._replace(value=one.value / per, end=end, kind="share", per=per)
    return _in_units(tokens, plain, words, text)


def _in_units(tokens: Tokens, plain: Measured, words: Words, text: str) -> Measured:
    at = plain.end
    measure = _measure(tokens, at, text)
    if measure is None and text_at(tokens, at) in words.of:
        at += 1
    measure = measure or words.units.at(tokens, at)
    if measure is None:
        return plain
    value, end = _and_a_half(tokens, plain.value, measure[1], words)
    times, unit = _AS.get(measure[0], (1, measure[0]))
    return plain._replace(value=value * times, unit=unit, end=end)


def _and_a_half(tokens: Tokens, value: Fraction, i: int, words: Words) -> tuple[Fraction, int]:
    """Two years and a half."""
    if text_at(tokens, i) not in words.ands | words.unit_ands or value.denominator != 1:
        return value, i
    at = i + 2 if text_at(tokens, i + 1) in words.articles else i + 1
    half = text_at(tokens, at) in words.half and not words.units.at(tokens, at + 1)
    another = at == i + 1 and text_at(tokens, at) in words.shares  # two years and half the force
    return (value + HALF, at + 1) if half and not another else (value, i)


def _measure(tokens: Tokens, i: int, text: str) -> tuple[str, int] | None:
    """A sign of money or of a measure at token i: €, EUR, km, km/h, °C, US$."""
    if i >= len(tokens):
        return None
    before = money_sign = MONEY_SIGNS.get(tokens[i].text)
    if money_sign:
        return money_sign, i + 1
    for parts in (3, 2, 1):
        run = tokens[i : i + parts]
        if len(run) < parts or not all(token.glued for token in run[1:]):
            continue
        written = text[run[0].start : run[-1].end]
        if written in MEASURES or written in CODES:
            return MEASURES.get(written, written), i + parts
        before = DOLLARS.get(written[:-1].lower()) if written.endswith("$") else None
        if before:
            return before, i + parts
    return None
