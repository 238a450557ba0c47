"""What is read of a number in a text; it must not know how it was written there."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal, NamedTuple

Kind = Literal["cardinal", "ordinal", "share"]
"""cardinal: how many; ordinal: third, 21st; share: a fifth, 5%, five per cent, one in ten."""


class Number(NamedTuple):
    """A number, or a range of numbers, and the code points start..end (end excluded) in which it stands.

    low, high: the ends of a range; the same for a single number. A per cent is a share: 5% is 1/20.
    unit: "pp" for percentage points, "pt" for points of any kind, an ISO 4217 code for money, a symbol for a unit that
    is known (km, t, MW, °C); empty for anything else. vague: tens of thousands, dozens. doubtful: perhaps no number at
    all, as the English `one`, or a word that means one, as both. written: its parts without multipliers and per cent:
    3.1 of 3.1 billion, 71 of 71 %, 1 and 5 of one in five.
    """

    start: int
    end: int
    low: Fraction
    high: Fraction
    kind: Kind = "cardinal"
    unit: str = ""
    vague: bool = False
    doubtful: bool = False
    written: tuple[Fraction, ...] = ()
