"""A passage that isn't in the text -> the words there that are closest to it; it must not know claims or severities."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import Literal, NamedTuple

from briefgen.check.fold import fold
from briefgen.check.shelf import Match, Shelf

CLOSE = 60
"""Per cent: below this the closest words have nothing to do with the passage."""
CANDIDATES = 8
"""Blocks that are looked at, those first that share the rarest words."""
WINDOW = 20_000
"""Code points of a block that are looked at: no paragraph is longer that a person has written."""
END = 15
"""Per cent that the first and the last word are worth each, when words that are alike begin or end elsewhere."""
SLACK = 8
"""Words by which the closest words may begin and end elsewhere than a window of the passage's length does."""


class Near(NamedTuple):
    """Where the closest words stand, how close they are in per cent, and what differs, in words."""

    match: Match
    percent: int
    differences: tuple[str, ...]


class Index:
    """The words of a shelf and the blocks they stand in."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._blocks: defaultdict[str, list[int]] = defaultdict(list)
        for i, text in enumerate(shelf.folded):
            for word in sorted(set(_words(text))):
                self._blocks[word].append(i)

    def closest(self, passage: str, blocks: range) -> Near | None:
        """The closest words to a folded passage, if any are close."""
        from rapidfuzz import fuzz  # only where a passage is missing: a good build never pays for the import

        best: tuple[float, int, int, int] | None = None
        for block in self._candidates(passage, blocks):
            text = self._shelf.folded[block][:WINDOW]
            found = fuzz.partial_ratio_alignment(passage, text, score_cutoff=CLOSE)
            if found and (best is None or found.score > best[0]):
                best = (found.score, block, found.dest_start, found.dest_end)
        return self._sharpened(passage, *best[1:]) if best else None

    def _candidates(self, passage: str, blocks: range) -> list[int]:
        weights: Counter[int] = Counter()
        for word in sorted(set(_words(passage))):
            holders = self._blocks.get(word, ())
            for block in holders:
                weights[block] += 1_000_000 // len(holders)
        inside = [block for block in weights if block in blocks]
        return sorted(inside, key=lambda block: (-weights[block], block))[:CANDIDATES]

    def _sharpened(self, passage: str, block: int, start: int, end: int) -> Near | None:
        from rapidfuzz import fuzz

        text = self._shelf.folded[block]
        spans = _spans(text)
        first = next(i for i, span in enumerate(spans) if span[1] > start)
        last = next((i for i, span in enumerate(spans) if span[1] >= end), len(spans) - 1)
        old = [passage[a:b] for a, b in _spans(passage)]

        def fit(i: int, j: int) -> float:
            """How close the words i..j are; words that begin and end like the passage are the better ones."""
            ends = (text[slice(*spans[i])] == old[0]) + (text[slice(*spans[j])] == old[-1])
            return fuzz.ratio(passage, text[spans[i][0] : spans[j][1]]) + END * ends

        i, j = max(
            ((i, j)
             for i in range(max(first - SLACK, 0), min(first + SLACK, len(spans) - 1) + 1)
             for j in range(max(last - SLACK, i), min(last + SLACK, len(spans) - 1) + 1)),
            key=lambda ends: fit(*ends),
        )  # fmt: skip
        score = fuzz.ratio(passage, text[spans[i][0] : spans[j][1]])
        if score < CLOSE:
            return None
        i, j = _with_its_ends(passage, text, spans, i, j)
        words = text[spans[i][0] : spans[j][1]]
        return Near(Match(block, spans[i][0], spans[j][1]), int(score), differences(passage, words))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _spans(text: str) -> list[tuple[int, int]]:
    """Where words stand; punctuation at their edges stands apart, so that a passage may end before a full stop."""
    return [found.span() for found in re.finditer(r"\w(?:\S*\w)?|[^\w\s]+", text)]


def _with_its_ends(passage: str, text: str, spans: list[tuple[int, int]], i: int, j: int) -> tuple[int, int]:
    """Take in the words that stand where the passage's first and last ones would, however unlike they are."""
    opcodes = _opcodes(passage, text[spans[i][0] : spans[j][1]])
    kind, a, b, *_ = opcodes[0]
    before = b - a if kind == "delete" else 0
    kind, a, b, *_ = opcodes[-1]
    after = b - a if kind == "delete" else 0
    return max(i - before, 0), min(j + after, len(spans) - 1)


def differences(passage: str, words: str) -> tuple[str, ...]:
    """What differs between two texts, in words; form doesn't count."""
    old, new = _spans(passage), _spans(words)
    found = []
    for kind, a, b, c, d in _opcodes(passage, words):
        before = passage[old[a][0] : old[b - 1][1]] if a < b else ""
        after = words[new[c][0] : new[d - 1][1]] if c < d else ""
        if kind == "replace":
            found.append(f"`{after}` in place of `{before}`")
        elif kind == "insert":
            found.append(f"`{after}` is new")
        elif kind == "delete":
            found.append(f"`{before}` is gone")
    return tuple(found)


Change = tuple[Literal["same", "gone", "new"], str]
"""Words that both texts have, that only the old one has, or only the new one."""


def changes(old: str, new: str) -> tuple[Change, ...]:
    """Two texts as one, in words and with what was changed; form doesn't count."""
    from difflib import SequenceMatcher

    before, after = old.split(), new.split()
    matcher = SequenceMatcher(None, [fold(word) for word in before], [fold(word) for word in after], autojunk=False)
    found: list[Change] = []
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            found.append(("same", " ".join(after[c:d])))
            continue
        found += [("gone", " ".join(before[a:b]))] if a < b else []
        found += [("new", " ".join(after[c:d]))] if c < d else []
    return tuple(found)


def _opcodes(passage: str, words: str) -> list[tuple[str, int, int, int, int]]:
    """How the words of a passage become other words."""
    from difflib import SequenceMatcher

    old, new = ([fold(text[a:b]) for a, b in _spans(text)] for text in (passage, words))
    return list(SequenceMatcher(None, old, new, autojunk=False).get_opcodes())
