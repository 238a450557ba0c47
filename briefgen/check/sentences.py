"""Text of one paragraph, its language -> where the sentences in it begin and end; it must not know passages or claims.

What people have confirmed hangs on these ends, so no change of form may move them: they are looked for in a likeness
of the text, in which white space, dashes and quotation marks are of one kind.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import deque
from functools import cache, lru_cache
from itertools import pairwise
from operator import itemgetter

from briefgen.check.abbreviations import abbreviations
from briefgen.check.likeness import likeness
from briefgen.check.stops import FOREIGN, Stop, follows

Span = tuple[int, int]
"""Code points start..end (end excluded)."""


@lru_cache(maxsize=256)  # several passages stand in one paragraph
def sentences(text: str, language: str) -> tuple[Span, ...]:
    """The sentences of one paragraph: all of it but the white space between them, in order."""
    like, places = likeness(text)
    ends = _ends(like, language)
    cuts = [0, *((places[end] for end in ends) if places else ends), len(text)]
    spans: list[Span] = []
    for start, end in pairwise(cuts):
        words = text[start:end]
        if stripped := words.strip():
            start += len(words) - len(words.lstrip())
            spans.append((start, start + len(stripped)))
    return tuple(spans)


def around(text: str, start: int, end: int, language: str) -> Span:
    """The sentence, or the sentences, that code points start..end touch; all of start..end lies in it."""
    spans = sentences(text, language)
    first = bisect_right(spans, start, key=itemgetter(1))
    touched = spans[first : bisect_left(spans, max(end, start + 1), key=itemgetter(0))]
    return (min(start, touched[0][0]), max(end, touched[-1][1])) if touched else (start, end)


def _ends(text: str, language: str) -> list[int]:
    """Where sentences end, save the last one: behind the stop, what closes there, and the numbers of notes."""
    known = abbreviations(language)
    brackets = deque(_brackets(text))
    ends: list[int] = []
    begin = closes = 0
    for mark in _marks(known.marks).finditer(text):
        after = follows(text, mark.end())
        while brackets and brackets[0][0] < mark.start():
            opened, closed = brackets.popleft()
            closes = max(closes, closed) if opened > begin else closes
        if closes >= after.start("gap"):
            continue  # a sentence doesn't end in the middle of a bracket that it holds
        if Stop(text, begin, mark, after, known, bracketed=closes > mark.start()).ends_sentence():
            ends.append(after.start("gap"))
            begin = after.start("open")
    return ends


@cache
def _marks(further: str) -> re.Pattern[str]:
    return re.compile(rf"[.!?…{FOREIGN}{further}]+(?:(?: +\.){{2,}})?")


def _brackets(text: str) -> list[Span]:
    """Pairs of brackets by where they open; one without its other half is none."""
    pairs: list[Span] = []
    open_: list[int] = []
    for found in re.finditer(r"[()\[\]]", text):
        if found[0] in "([":
            open_.append(found.start())
        elif open_ and text[open_[-1]] == ("(" if found[0] == ")" else "["):
            pairs.append((open_.pop(), found.start()))
    return sorted(pairs)
