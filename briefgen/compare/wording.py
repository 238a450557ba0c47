"""Two wordings of a text -> what changed in it, word by word, and its numbers; it must not know where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from briefgen.check.numbers.number import Number
from briefgen.check.numbers.read import read_numbers
from briefgen.check.quotes import quoted
from briefgen.model.changes import Piece

_WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\W_\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+(?:[-‐‑'’][^\W_]+)*|\s+|."
)
"""A word with the hyphens and apostrophes in it, a character of a script without spaces, a space, a sign."""
_NUMBER = "\0"
"""In place of a number while texts are aligned: any number stands for any other."""


class Language(NamedTuple):
    tag: str
    region: str | None


class NumberChange(NamedTuple):
    """A number that became another one. old, new: as they are written."""

    old: str
    new: str
    before: tuple[Fraction, Fraction, str]
    after: tuple[Fraction, Fraction, str]


class Reworded(NamedTuple):
    """What changed in a text.

    pieces: empty where nothing but numbers changed. quotation: the words of the one quotation, old and new, in which
    all of it lies.
    """

    pieces: tuple[Piece, ...]
    numbers: tuple[NumberChange, ...]
    quotation: tuple[str, str] | None = None


class _Token(NamedTuple):
    text: str
    start: int
    number: Number | None = None

    @property
    def key(self) -> str:
        return _NUMBER if self.number else " " if self.text.isspace() else self.text


def words(text: str) -> tuple[str, ...]:
    """The words and signs of a text, for likeness."""
    return _words(text)


@lru_cache(maxsize=8192)
def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in _WORD.findall(text) if not word.isspace())


def reworded(old: str, new: str, language: Language) -> Reworded:
    """Hold two wordings against each other."""
    olds, news = _tokens(old, language), _tokens(new, language)
    matcher = SequenceMatcher(None, [one.key for one in olds], [one.key for one in news], autojunk=False)
    pieces: list[Piece] = []
    numbers: list[NumberChange] = []
    worded = False
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            for before, after in zip(olds[a:b], news[c:d], strict=True):
                if before.number and after.number and before.text != after.text:
                    pieces += [Piece("dropped", before.text), Piece("added", after.text)]
                    change = _changed(before, after)
                    numbers += [change] if change else []
                    worded = worded or change is None
                else:
                    pieces.append(Piece("same", after.text))
        else:
            worded = True
            pieces += [Piece("dropped", "".join(one.text for one in olds[a:b]))] if b > a else []
            pieces += [Piece("added", "".join(one.text for one in news[c:d]))] if d > c else []
            numbers += _replaced(olds[a:b], news[c:d])
    return Reworded(
        tuple(_slid(list(_joined(pieces)))) if worded else (), tuple(numbers), _quotation(old, new, language)
    )


def _tokens(text: str, language: Language) -> list[_Token]:
    found: list[_Token] = []
    at = 0
    for number in read_numbers(text, *language):
        if number.doubtful or number.kind == "ordinal":
            continue
        found += [_Token(match[0], at + match.start()) for match in _WORD.finditer(text[at : number.start])]
        found.append(_Token(text[number.start : number.end], number.start, number))
        at = number.end
    return found + [_Token(match[0], at + match.start()) for match in _WORD.finditer(text[at:])]


def _replaced(olds: list[_Token], news: list[_Token]) -> Iterator[NumberChange]:
    """The numbers of a stretch that was written anew, in their order, where there are as many."""
    before, after = ([one for one in some if one.number] for some in (olds, news))
    if len(before) == len(after):
        changes = (_changed(*pair) for pair in zip(before, after, strict=True))
        yield from (change for change in changes if change)


def _changed(before: _Token, after: _Token) -> NumberChange | None:
    old, new = before.number, after.number
    if old is None or new is None:
        return None
    values = ((old.low, old.high, old.unit), (new.low, new.high, new.unit))
    return NumberChange(before.text, after.text, *values) if values[0] != values[1] else None


def _joined(pieces: list[Piece]) -> Iterator[Piece]:
    """Neighbours of one kind as one; a space between two stretches that changed belongs to both."""
    same = dropped = added = ""
    for piece, following in zip(pieces, [*pieces[1:], Piece("same", "")], strict=True):
        if piece.kind == "same" and (dropped or added) and piece.text.isspace() and following.kind != "same":
            dropped, added = dropped + piece.text, added + piece.text
        elif piece.kind == "same":
            yield from _both(dropped, added)
            dropped = added = ""
            same += piece.text
        else:
            yield from [Piece("same", same)] if same else []
            same = ""
            dropped += piece.text if piece.kind == "dropped" else ""
            added += piece.text if piece.kind == "added" else ""
    yield from _both(dropped, added)
    yield from [Piece("same", same)] if same else []


def _both(dropped: str, added: str) -> Iterator[Piece]:
    yield from [Piece("dropped", dropped)] if dropped else []
    yield from [Piece("added", added)] if added else []


def _slid(pieces: list[Piece]) -> list[Piece]:
    """What alone came or went begins at a word where it can: “[. So it was]. Now” is “. [So it was. ]Now”."""
    for i in range(1, len(pieces) - 1):
        before, piece, after = pieces[i - 1 : i + 2]
        if piece.kind == "same" or before.kind != "same" or after.kind != "same":
            continue
        ahead, text, behind = before.text, piece.text, after.text
        while len(behind) > 1 and text[0] == behind[0] and not (text[0].isalnum() and ahead[-1:].isspace()):
            ahead, text, behind = ahead + text[0], text[1:] + behind[0], behind[1:]
        if text[0].isalnum():
            pieces[i - 1 : i + 2] = [
                before._replace(text=ahead),
                piece._replace(text=text),
                after._replace(text=behind),
            ]
    return pieces


def _quotation(old: str, new: str, language: Language) -> tuple[str, str] | None:
    """The one quotation that all changes lie in: the texts are the same without it."""
    olds, news = quoted(old, language.tag), quoted(new, language.tag)
    if len(olds) != len(news):
        return None
    differing = [(one, other) for one, other in zip(olds, news, strict=True) if one.words != other.words]
    if len(differing) != 1:
        return None
    (before, after) = differing[0]
    same = old[: before.start] == new[: after.start] and old[before.end :] == new[after.end :]
    return (before.words, after.words) if same else None
