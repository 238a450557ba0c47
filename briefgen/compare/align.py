"""Two rows of things -> which is which, and which moved; it must not know what they are."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from rapidfuzz.distance import Indel

ALIKE = 0.5
"""From this share of words in common, one text is the other, reworded."""
_MOST = 40_000
"""Pairs of things that are held against each other at most; beyond, only neighbours are."""
_NEAR = 20

T = TypeVar("T")


class Aligned(NamedTuple):
    """Indices: which old thing is which new one, in the order of the new; and those that have no counterpart."""

    pairs: tuple[tuple[int, int], ...]
    dropped: tuple[int, ...]
    added: tuple[int, ...]


def likeness(old: Sequence[str], new: Sequence[str]) -> float:
    """The share of words, from 0 to 1, that two texts have in common, in order."""
    return Indel.normalized_similarity(old, new)


def align(old: Sequence[T], new: Sequence[T], alike: Callable[[T, T], float], least: float = ALIKE) -> Aligned:
    """Find counterparts: what is the same first, then what is most alike, from `least` on."""
    pairs = dict(_same(old, new))
    taken = set(pairs.values())
    left_old = [i for i in range(len(old)) if i not in pairs]
    left_new = [j for j in range(len(new)) if j not in taken]
    bounded = len(left_old) * len(left_new) > _MOST
    scores = [
        (alike(old[i], new[j]), -abs(i - j), i, j)
        for i in left_old
        for j in left_new
        if not bounded or abs(i - j) <= _NEAR
    ]
    for score, _, i, j in sorted(scores, reverse=True):
        if score < least:
            break
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    found = sorted(pairs.items(), key=lambda pair: pair[1])
    return Aligned(
        tuple(found),
        tuple(i for i in range(len(old)) if i not in pairs),
        tuple(j for j in range(len(new)) if j not in taken),
    )


def _same(old: Sequence[T], new: Sequence[T]) -> list[tuple[int, int]]:
    """What is equal, each once; the first of several is the first."""
    places: dict[T, list[int]] = {}
    for j, thing in enumerate(new):
        places.setdefault(thing, []).append(j)
    found = []
    for i, thing in enumerate(old):
        if left := places.get(thing):
            found.append((i, left.pop(0)))
    return found


def moved(olds: Sequence[int]) -> frozenset[int]:
    """The places in a row, whose things stood at these places before, of the fewest that must have moved."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for place, old in enumerate(olds):
        at = bisect_left(tails, old)
        before.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(old)
            ends.append(place)
        else:
            tails[at], ends[at] = old, place
    kept = set()
    place = ends[-1] if ends else -1
    while place >= 0:
        kept.add(place)
        place = before[place]
    return frozenset(range(len(olds))) - kept
