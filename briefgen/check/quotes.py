"""Text -> the words in it that stand in quotation marks; it must not know who says them.

Straight single quotation marks are left alone: nearly all of them are apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

_TURNED = frozenset({"cs", "da", "de", "hr", "hu", "pl", "sk", "sl", "sr"})
"""Languages that may set guillemets with their points inwards: »so«."""
_SAME = frozenset({"fi", "sv"})
"""Languages that may open and close with the same mark: ”så”."""
_PAIRS = (
    "„([^„“”]*)[“”]",
    "“([^“”]*)”",
    "«([^«»]*)»",
    "‹([^‹›]*)›",
    r'(?<!\w)"(?=\S)([^"]*)(?<=\S)"(?!\w)',
    r"(?<!\w)‘(?=[^\W\d])((?:[^‘’]|(?<=\w)’(?=\w))*)’(?!\w)",
    r"(?<!\w)‚(?=\w)((?:[^‚‘’]|(?<=\w)’(?=\w))*)[‘’](?!\w)",
    "「([^「」]*)」",
    "『([^『』]*)』",
)
_OPENED = re.compile(r'(?<!\w)[„“«‹"]\s?(?=\w)')
_CLOSED = re.compile(r'(?<=[^\s„“«‹])\s?[“”»›](?!\w)|(?<=[^\W\d]|[.,!?])"(?!\w)')


class Quoted(NamedTuple):
    """Words between quotation marks, which are the code points start..end (end excluded) of a text."""

    start: int
    end: int
    words: str


def quoted(text: str, language: str) -> tuple[Quoted, ...]:
    """All words between a mark that opens and the one that closes; what is nested in them belongs to them."""
    return tuple(_between(text, language))


def within_marks(passage: str, language: str) -> tuple[str, ...]:
    """The words of a passage that stand in quotation marks, of which it may hold one end only."""
    inside = tuple(_between(passage, language))
    rest = passage
    for one in inside:
        rest = rest[: one.start - 1] + " " * (one.end - one.start + 2) + rest[one.end + 1 :]
    opened, closed = _OPENED.search(rest), _CLOSED.search(rest)
    before = (passage[: closed.start()],) if closed else ()
    after = (passage[opened.end() :],) if opened else ()
    return (*before, *(one.words for one in inside), *after)


def _between(text: str, language: str) -> Iterator[Quoted]:
    for found in _pairs(language.split("-")[0]).finditer(text):
        words = str(found[found.lastindex or 0])
        if any(letter.isalnum() for letter in words):
            start = found.start(found.lastindex or 0)
            yield Quoted(start, start + len(words), words)


@cache
def _pairs(language: str) -> re.Pattern[str]:
    turned = ("»([^«»]*)«", "›([^‹›]*)‹") if language in _TURNED else ()
    same = ("”([^“”]*)”", "»([^«»]*)»") if language in _SAME else ()
    return re.compile("|".join((*_PAIRS, *turned, *same)))
