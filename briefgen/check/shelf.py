"""Texts by address -> where a passage stands in them; it must not know claims or severities."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from briefgen.check.fold import Folded, fold, folded
from briefgen.check.pronouns import points_back
from briefgen.check.sentences import around
from briefgen.ground.diagnostics import Address, At

ENOUGH = 6
"""Matches after which a search stops: two make a passage ambiguous, and nobody reads a list of more than five."""

_GAP = re.compile(r"\[\s*(?:…|\.\.\.)\s*\]")


class Match(NamedTuple):
    """Code points start..end (end excluded) of the folded text of a block."""

    block: int
    start: int
    end: int


class Shelf:
    """Blocks of text, folded and joined once, to be searched many times."""

    def __init__(self, texts: Iterable[tuple[Address, str]], offsets: tuple[int, ...] = ()) -> None:
        """offsets: where each block begins in the text at its address, when it isn't the whole of that."""
        self.texts = tuple(texts)
        self._offsets = offsets or (0,) * len(self.texts)
        self.folded = tuple(fold(text) for _, text in self.texts)
        self._ways_back: dict[int, Folded] = {}
        self._joined = "\n".join(self.folded)  # a folded text holds no line break, so no passage crosses one
        self._starts = tuple(accumulate((len(text) + 1 for text in self.folded), initial=0))

    def whole(self) -> range:
        return range(len(self.texts))

    def under(self, prefix: Address) -> range:
        """The blocks of a section, point or box; they stand in a row."""
        inside = [i for i, (address, _) in enumerate(self.texts) if address[: len(prefix)] == prefix]
        return range(inside[0], inside[-1] + 1) if inside else range(0)

    def find(self, pieces: tuple[str, ...], blocks: range) -> tuple[Match, ...]:
        """Where the pieces stand in one block, in this order; at most ENOUGH places."""
        found: list[Match] = []
        position, stop = self._starts[blocks.start], max(self._starts[blocks.stop] - 1, 0)
        while blocks and len(found) < ENOUGH:
            start = find_whole(self._joined, pieces[0], position, stop)
            if start < 0:
                break
            block = bisect_right(self._starts, start) - 1
            end = self._complete(pieces, start, self._starts[block] + len(self.folded[block]))
            if end < 0:
                position = self._starts[block + 1]  # a later start in this block can't be completed either
                continue
            found.append(Match(block, start - self._starts[block], end - self._starts[block]))
            position = start + 1
        return tuple(found)

    def crosses(self, pieces: tuple[str, ...], blocks: range) -> Match | None:
        """The block in which a passage begins that runs on into the next one."""
        passage = " ".join(pieces)
        start = self._in_one_line.find(passage, self._starts[blocks.start], self._starts[blocks.stop])
        block = bisect_right(self._starts, start) - 1
        if start < 0 or start + len(passage) < self._starts[block + 1]:
            return None
        return Match(block, start - self._starts[block], len(self.folded[block]))

    @cached_property
    def _in_one_line(self) -> str:
        return self._joined.replace("\n", " ")

    def place(self, match: Match) -> At:
        """A match in the offsets of the text itself."""
        start, end = self.original(match)
        offset = self._offsets[match.block]
        return At(self.texts[match.block][0], offset + start, offset + end)

    def original(self, match: Match) -> tuple[int, int]:
        """A match in the offsets of its block."""
        return self._folded(match.block).original(match.start, match.end)

    def words(self, match: Match) -> str:
        """The words of a match as the text has them, white space aside."""
        start, end = self.original(match)
        return " ".join(self.texts[match.block][1][start:end].split())

    def sentence(self, match: Match, language: str) -> str:
        """The sentence or sentences of a block in which a match stands, white space aside.

        Where they begin with a pronoun, the sentence before them belongs to them.
        """
        text = self.texts[match.block][1]
        start, end = around(text, *self.original(match), language)
        before = len(text[:start].rstrip())
        if before and points_back(text[start:end], language):
            start = around(text, before - 1, before, language)[0]
        return " ".join(text[start:end].split())

    def _folded(self, block: int) -> Folded:
        if block not in self._ways_back:
            self._ways_back[block] = folded(self.texts[block][1])
        return self._ways_back[block]

    def _complete(self, pieces: tuple[str, ...], start: int, stop: int) -> int:
        end = start + len(pieces[0])
        for piece in pieces[1:]:
            start = find_whole(self._joined, piece, end, stop)
            if start < 0:
                return -1
            end = start + len(piece)
        return end


def pieces(passage: str) -> tuple[str, ...]:
    """Fold a passage and cut it at its gaps; without any words there are none."""
    return tuple(piece for piece in map(fold, _GAP.split(passage)) if piece)


def source_shelf(address: Address, text: str) -> Shelf:
    """Cut a plain text at its empty lines."""
    starts = [0, *(found.end() for found in re.finditer(r"\n[^\S\n]*\n", text))]
    ends = [*(found.start() for found in re.finditer(r"\n[^\S\n]*\n", text)), len(text)]
    blocks = ((address, text[start:end]) for start, end in zip(starts, ends, strict=True))
    return Shelf(blocks, tuple(starts))


def find_whole(text: str, words: str, start: int, stop: int) -> int:
    """Where words stand in start..stop (end excluded) that begin and end as words; -1 if they don't."""
    at = text.find(words, start, stop)
    while at >= 0 and not stands_alone(text, at, at + len(words)):
        at = text.find(words, _past_word(text, at), stop)
    return at


def _past_word(text: str, at: int) -> int:
    """The next place where words may begin: in the middle of one word they can't."""
    at += 1
    while at < len(text) and _is_cased(text[at - 1]) and _is_cased(text[at]):
        at += 1
    return at


def stands_alone(text: str, start: int, end: int) -> bool:
    """Say that a passage begins and ends with whole words: `force` isn't in `forces`, nor `5` in `2.5`.

    Only letters with capitals and figures are held to it: other scripts join words, or write them without spaces.
    """
    before, after = text[max(start - 2, 0) : start][::-1], text[end : end + 2]
    return not (_runs_on(before, text[start]) or _runs_on(after, text[end - 1]))


def _runs_on(beyond: str, edge: str) -> bool:
    if edge.isdigit() and len(beyond) == 2 and beyond[0] in ".," and beyond[1].isdigit():
        return True
    return bool(beyond) and _is_cased(beyond[0]) and _is_cased(edge)


def _is_cased(letter: str) -> bool:
    return letter.isdigit() or letter.lower() != letter.upper()
