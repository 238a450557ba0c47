"""The words for how a matrix is set -> which of them go together; it must not know the matrix."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, get_args

Form = Literal[
    "auto", "compact", "full", "cards", "by-bloc", "by-stance", "transposed", "split", "annex", "landscape", "portrait"
]
FORMS: tuple[Form, ...] = get_args(Form)

_APART: tuple[frozenset[str], ...] = (
    frozenset({"compact", "full", "cards"}),
    frozenset({"by-bloc", "by-stance"}),
    frozenset({"transposed", "split", "annex", "cards"}),
    frozenset({"compact", "annex"}),
    frozenset({"landscape", "portrait"}),
)
"""Of each set one word can hold: what a cell says, the order, what becomes of many columns, how the page lies."""


def contradicts(one: str, other: str) -> bool:
    """Say whether two words can't both hold; `auto` says that nothing is said, and so stands alone."""
    return one != other and ("auto" in (one, other) or any({one, other} <= apart for apart in _APART))


def contradictions(words: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Each word that can't hold beside one before it: its place in the list, and that one."""
    for i, word in enumerate(words):
        against = next((before for before in words[:i] if contradicts(before, word)), None)
        if against is not None:
            yield i, against


def together(first: Sequence[str], then: Sequence[str]) -> frozenset[str]:
    """What holds where `first` is said over `then`: all of the one, and of the other what doesn't contradict it."""
    said = [word for word in dict.fromkeys(first) if word != "auto"]
    rest = [word for word in then if word != "auto" and not any(contradicts(word, one) for one in said)]
    return frozenset([*said, *rest])
