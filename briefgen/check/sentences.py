"""A paragraph -> where its sentences begin and end, by language; it must not know why they are asked for.

A sentence ends with `.`, `!`, `?` or `…`, with what closes quotations and brackets after it, before white space and
what can begin a sentence. Chinese and Japanese need no white space. What a change of form changes (white space, the
shape of quotation marks) changes no end: people have confirmed sentences as they were cut.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from briefgen.check.abbreviations import COMMON, LANGUAGES, Abbreviations

_CLOSING = r"(?:[\"'”’“‘»›\)\]]|\s+[»›](?!\w)|\[\d+\])*"
_END = re.compile(rf"(?P<mark>[.!?…؟।։።]+|;){_CLOSING}(?=\s|$)|[。！？]+[”’」』）\)]*")
_OPENING = re.compile(r"[\s\"'“”‘’„‚«‹»›(\[¿¡–—-]*")
_TOKEN = re.compile(r"[^\s\"'“”‘’„‚«‹»›(\[/–—]*\Z")
_WORD = re.compile(r"[^\W\d_]+")
_ACRONYM = re.compile(r"(?:[^\W\d_]\.){1,}[^\W\d_]\Z")
_ORDINAL = re.compile(r"\d{1,2}\Z")
_ROMAN = re.compile(r"[IVXLC]+\b")
_INITIAL = re.compile(r"[^\W\d_]\.")
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
_LOOK_BACK = 24
"""Code points before a full stop in which its word stands: no abbreviation is longer."""


def around(text: str, start: int, end: int, language: str) -> tuple[int, int]:
    """The sentence, or the sentences, that the code points start..end touch, without white space at the edges."""
    found = sentences(text, language)
    if not found:
        return start, end
    starts = [one[0] for one in found]
    first = max(bisect_right(starts, start) - 1, 0)
    last = max(bisect_right(starts, max(end - 1, start)) - 1, first)
    return min(found[first][0], start), max(found[last][1], end)


def sentences(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Start and end (excluded) of each sentence of a paragraph, without white space at the edges."""
    return _sentences(text, language.partition("-")[0])


@cache
def _known(language: str) -> Abbreviations:
    own = LANGUAGES.get(language, COMMON)
    return own._replace(never=own.never | COMMON.never, number=own.number | COMMON.number)


def _sentences(text: str, language: str) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    start = _skipped(text, 0)
    for end in _END.finditer(text):
        if end.end() > start and _ends(text, end, language):
            found.append((start, end.end()))
            start = _skipped(text, end.end())
    if text[start:].strip():
        found.append((start, len(text.rstrip())))
    return tuple(found)


def _skipped(text: str, at: int) -> int:
    return at + len(text[at:]) - len(text[at:].lstrip())


def _ends(text: str, end: re.Match[str], language: str) -> bool:
    """Say whether a sentence ends with this mark."""
    mark = end["mark"]
    if mark is None:
        return True
    if mark == ";" and language != "el":  # the question mark of Greek
        return False
    opening = _OPENING.match(text, end.end())
    begins = opening.end() if opening else end.end()
    following = text[begins : begins + 1]
    if not following:
        return True
    if following.islower():
        return False
    if mark != ".":
        return True
    return not _abbreviates(text, end.start(), begins, _known(language))


def _abbreviates(text: str, stop: int, begins: int, known: Abbreviations) -> bool:
    """Say whether a full stop belongs to an abbreviation, an initial or an ordinal and ends no sentence."""
    before = text[max(stop - _LOOK_BACK, 0) : stop].translate(_UNSEEN)
    token = _token(before)
    if not token:
        return False
    word = _WORD.match(text, begins)
    starts = word is not None and word[0].lower() in known.starters
    names = {token.lower(), _joined(before, token).lower()}
    if names & known.never:
        return True
    if names & known.number and (text[begins].isdigit() or _ROMAN.match(text, begins)):
        return True
    if len(token) == 1 and token.isalpha():
        return _INITIAL.match(text, begins) is not None if token.islower() else not starts
    if _ACRONYM.match(token):
        return bool(word) and not starts
    return known.ordinal and bool(_ORDINAL.match(token)) and not starts


def _token(before: str) -> str:
    """The word before a full stop."""
    found = _TOKEN.search(before)
    return found[0] if found else ""


def _joined(before: str, token: str) -> str:
    """A word with the short ones before it, where an abbreviation has spaces between its parts: z. B., p. ex."""
    rest = before[: len(before) - len(token)]
    while len(token) < _LOOK_BACK and rest != rest.rstrip() and rest.rstrip().endswith("."):
        rest = rest.rstrip()[:-1]
        part = _token(rest)
        if not 1 <= len(part) <= 2 or not part.isalpha():
            break
        token = f"{part}.{token}"
        rest = rest[: len(rest) - len(part)]
    return token
