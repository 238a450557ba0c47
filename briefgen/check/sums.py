"""A calculation -> whether it comes to what the claim states; it must not know what the claim says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NoReturn

from briefgen.check.numbers.match import stands_in
from briefgen.check.numbers.number import Number
from briefgen.check.numbers.read import read_numbers
from briefgen.check.passages import Result, failed
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Address, At, Diagnostic, Note
from briefgen.model.evidence import Sum
from briefgen.model.judgement import Finding

_TOKEN = re.compile(r"\s*(?:(?P<number>\d+(?:[.,'’٬٫]\d+|\s\d{3}(?!\d))*)|(?P<sign>[-+*/×·÷:()−–%]))")
_STRANGE = re.compile(r"\W|\d")
"""What ends a word that doesn't belong there."""
_SAME = {"×": "*", "·": "*", "÷": "/", ":": "/", "−": "-", "–": "-"}
_LONGEST = 200
"""Characters of a calculation, and so the depth of its brackets."""
_ROUGHLY = Fraction(1, 20)
"""How far a result may be from the share that names it in words: a half, a fifth."""
_CONSTANTS = frozenset({Fraction(100)})
"""What turns a part into per cent stands in no passage."""


class _Unreadable(Exception):
    """What is wrong with a calculation, and where it stands there: start and end."""

    def __init__(self, cause: str, start: int, end: int) -> None:
        super().__init__(cause)
        self.start, self.end = start, end


def judge_sum(item: Sum, at: Address, others: tuple[Number, ...], language: str) -> Result:
    """Calculate again. `others` are the numbers of the claim's other evidence, where the operands must stand."""
    try:
        calculation = _Calculation(item.sum, language)
        result = calculation.result()
    except _Unreadable as error:
        place = At((*at, "sum"), error.start, error.end)
        return failed(diagnostic("value-invalid", str(error), place, 'write it like "40000 / 200000"'))
    missing = tuple(_missing(calculation.operands, at, others))
    if missing:
        return Finding("failed", missing[0].code), missing
    stated = [number for number in read_numbers(item.is_, language) if not number.vague]
    if len(stated) != 1:
        hint = 'write one number: "a fifth", "20%", "200,000"'
        return failed(diagnostic("value-invalid", f"`{item.is_}` is not one number", At((*at, "is")), hint))
    results = [result, result / 100] if _of_per_cent(calculation.operands, others) else [result]
    in_words = not any(letter.isdecimal() for letter in item.is_)
    if any(_comes_to(one, stated[0], in_words) for one in results):
        return Finding("verified"), ()
    message = f"the calculation comes to {_written(result)}, not {item.is_}"
    hint = "mend `is` and the claim, or the calculation"
    return failed(diagnostic("evidence-sum-wrong", message, At((*at, "is")), hint))


def _missing(operands: list[Number], at: Address, others: tuple[Number, ...]) -> Iterator[Diagnostic]:
    for operand in operands:
        if operand.low in _CONSTANTS or stands_in(operand, others):
            continue
        if any(operand.low in _bare(other) for other in others):
            continue  # the passage says of what; the calculation has the bare number
        notes = (
            (Note(f"there stand {', '.join(f'`{_written(other.low)}`' for other in others[:6])}"),) if others else ()
        )
        message = f"`{_written(operand.low)}` stands in no other item of this evidence"
        place = At((*at, "sum"), operand.start, operand.end)
        yield diagnostic("number-not-in-evidence", message, place, "add the passage in which it stands", notes)


def _bare(other: Number) -> tuple[Fraction, ...]:
    """What a calculation may take of a number: 3.1 of 3.1 billion, 71 of 71 %, 2 of half."""
    parts = (Fraction(other.low.numerator), Fraction(other.low.denominator)) if other.kind == "share" else ()
    return (other.low, other.high, *other.written, *parts)


def _of_per_cent(operands: list[Number], others: tuple[Number, ...]) -> bool:
    """Say whether operands are the bare numbers of per cents: 71 + 16 of 71 % and 16 %."""
    shares = [other for other in others if other.kind == "share"]
    return any(
        operand.low in other.written and not stands_in(operand, others) for operand in operands for other in shares
    )


def _comes_to(result: Fraction, stated: Number, in_words: bool) -> bool:
    """Say whether a result rounds to a number as it is written: to its last figure, and at least to two."""
    if stated.low != stated.high:
        return stated.low <= result <= stated.high
    if in_words and stated.kind == "share":  # nobody says 0.48 in words
        return abs(result - stated.low) <= stated.low * _ROUGHLY
    return abs(result - stated.low) <= _grain(stated.low) / 2


def _grain(value: Fraction) -> Fraction:
    """What the last figure of a number counts: 1 for 21; 10,000 for 200,000, of which two figures are taken."""
    if value == 0:
        return Fraction(1, 10)
    leading = Fraction(1)
    while abs(value) >= leading * 10:
        leading *= 10
    while abs(value) < leading:
        leading /= 10
    grain = leading / 10
    for _ in range(10):
        if (value / grain).denominator == 1:
            return grain
        grain /= 10
    return leading / 10  # a third has no last figure


def _written(value: Fraction) -> str:
    return f"{int(value):,}" if value.denominator == 1 else f"{float(value):,.6g}"


class _Calculation:
    """A calculation, read by recursive descent: + and -, then * and /, then signs and brackets."""

    def __init__(self, text: str, language: str) -> None:
        self.operands: list[Number] = []
        self._text, self._language = text, language
        if len(text) > _LONGEST:
            raise _Unreadable(f"the calculation has {len(text)} characters; {_LONGEST} are the limit", 0, len(text))
        self._tokens = list(self._split())
        self._at = 0

    def result(self) -> Fraction:
        value = self._terms()
        if self._at < len(self._tokens):
            self._refuse("expected a sign between two numbers")
        return value

    def _split(self) -> Iterator[tuple[str, int, int]]:
        at = 0
        while self._text[at:].strip():
            found = _TOKEN.match(self._text, at)
            if found is None:
                rest = self._text[at:].lstrip()
                start, length = len(self._text) - len(rest), len(_STRANGE.split(rest[1:], maxsplit=1)[0]) + 1
                raise _Unreadable(f"`{rest[:length]}` is no part of a calculation", start, start + length)
            kind = found.lastgroup or ""
            yield found[kind], found.start(kind), found.end(kind)
            at = found.end()

    def _terms(self) -> Fraction:
        value = self._factors()
        while sign := self._take("+-"):
            value = value + self._factors() if sign == "+" else value - self._factors()
        return value

    def _factors(self) -> Fraction:
        value = self._value()
        while sign := self._take("*/"):
            start = self._at
            other = self._value()
            if sign == "/" and other == 0:
                _, first, last = self._tokens[start]
                raise _Unreadable("nothing can be divided by 0", first, last)
            value = value * other if sign == "*" else value / other
        return value

    def _value(self) -> Fraction:
        if sign := self._take("+-"):
            return self._value() if sign == "+" else -self._value()
        if self._take("("):
            value = self._terms()
            if not self._take(")"):
                self._refuse("a bracket is not closed")
            return value
        return self._number()

    def _number(self) -> Fraction:
        text, start, end = self._here()
        read = read_numbers(text, self._language) if text[:1].isdigit() else ()
        if len(read) == 1:
            value = read[0].low
        elif text.isdecimal():  # a year is no number in a text; in a calculation it is one
            value = Fraction(int(text))
        else:
            self._refuse("expected a number")
        self._at += 1
        self.operands.append(Number(start, end, value, value))
        return value / 100 if self._take("%") else value

    def _take(self, signs: str) -> str:
        if self._at < len(self._tokens):
            sign = _SAME.get(self._tokens[self._at][0], self._tokens[self._at][0])
            if sign in signs:
                self._at += 1
                return sign
        return ""

    def _here(self) -> tuple[str, int, int]:
        end = len(self._text)
        return self._tokens[self._at] if self._at < len(self._tokens) else ("", end, end)

    def _refuse(self, cause: str) -> NoReturn:
        text, start, end = self._here()
        raise _Unreadable(f"{cause} at `{text}`" if text else f"{cause} at the end", start, end)
