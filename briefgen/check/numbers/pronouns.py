"""Number words that are mostly something else, as the English `one` -> whether they count; it must not know values."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from briefgen.check.numbers.number import Number
from briefgen.check.numbers.tokens import Tokens, text_at
from briefgen.check.numbers.words import Words

Reading = Literal["number", "doubtful", "none"]


def reading(tokens: Tokens, i: int, words: Words) -> Reading:
    """Judge the pronoun at token i, which nothing after it makes part of a larger number."""
    before, after = text_at(tokens, i - 1), text_at(tokens, i + 1)
    if before in words.pronoun_after or after in words.pronoun_before:
        return "none"
    if before in words.counting:
        return "number"
    if not after or not tokens[i + 1].word:
        return "none"
    return "doubtful"


def settled(numbers: Iterable[Number]) -> tuple[Number, ...]:
    """Where other small numbers count, a doubtful 1 counts too: three hesitate and one opposes it."""
    found = tuple(numbers)
    counting = any(not one.doubtful and one.kind == "cardinal" and one.low < 100 and not one.unit for one in found)
    return tuple(one._replace(doubtful=False) if one.doubtful and one.low == 1 and counting else one for one in found)
