"""A number and others -> whether it stands among them; it must not know texts."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from briefgen.check.numbers.measures import ALIKE
from briefgen.check.numbers.number import Number

_HALF_A_PER_CENT = Fraction(1, 200)


def stands_in(number: Number, others: Iterable[Number]) -> bool:
    """Say whether a number is among others, however they are written, and in whatever unit of its kind.

    A range is also when both its ends stand singly; one in five when one and five do, and the other way round.
    """
    others = tuple(others)
    return _stands(number, others) or (number.unit in ALIKE and _stands(_measured(number), map(_measured, others)))


def _measured(number: Number) -> Number:
    """The same number in the first unit of its kind: 1.25 GW in watts."""
    unit, times = ALIKE.get(number.unit, (number.unit, Fraction(1)))
    return number._replace(low=number.low * times, high=number.high * times, unit=unit) if times != 1 else number


def _stands(number: Number, others: Iterable[Number]) -> bool:
    others = tuple(others)
    akin = [other for other in others if _akin(number, other)]
    if any(_same(number, number.low, other.low) and _same(number, number.high, other.high) for other in akin):
        return True
    if all(any(_is_end(number, end, other) for other in akin) for end in (number.low, number.high)):
        return True
    parts = _parts(number)
    if parts:
        counted = {other.low for other in others if other.kind == "cardinal" and not other.vague}
        return counted.issuperset(parts)
    counts = number.kind == "cardinal" and not number.unit and not number.vague
    return counts and any(number.low == number.high and number.low in _parts(other) for other in others)


def _parts(number: Number) -> tuple[Fraction, ...]:
    """One and five, of one in five."""
    return number.written if number.kind == "share" and number.low == number.high and len(number.written) == 2 else ()


def _akin(number: Number, other: Number) -> bool:
    """Say whether both count in the same way; a unit that isn't known is any unit, points may be per cent."""
    if number.kind != other.kind or number.vague != other.vague:
        return False
    if number.unit == other.unit:
        return True
    units = {number.unit, other.unit}
    return units == {"pt", "pp"} or ("" in units and "pp" not in units)


def _is_end(number: Number, value: Fraction, other: Number) -> bool:
    return _same(number, value, other.low) or _same(number, value, other.high)


def _same(number: Number, value: Fraction, other: Fraction) -> bool:
    """Say whether two values are equal; a third is 33 %, because it can't be written more exactly."""
    if value == other:
        return True
    if number.kind != "share" or number.vague:
        return False
    endless = [one for one in (value, other) if not _ends(one)]
    return len(endless) == 1 and abs(value - other) <= _HALF_A_PER_CENT


def _ends(value: Fraction) -> bool:
    """Say whether a value has a last decimal."""
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return rest == 1
