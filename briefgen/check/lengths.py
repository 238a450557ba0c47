"""Brief -> texts and boxes that are longer or shorter than their place takes; it must not know pages or themes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sized
from typing import Literal, NamedTuple

from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Address, At, Diagnostic
from briefgen.model.brief import Brief
from briefgen.model.positions import Position
from briefgen.model.texts import prose

TITLE, LABEL, SHORT_NAME, CONDITION = 90, 24, 14, 90
"""Characters at most."""
STANDFIRST, BULLET = (25, 45), 25
"""Words: at least and at most; at most."""
BULLETS, FIGURES = (3, 6), (3, 6)
"""Items: at least and at most."""
PULLED = 200
"""Words of the paper to each pull quote at least: about two pages of the largest print."""

_UNSPACED = frozenset({"bo", "dz", "ja", "km", "lo", "my", "th", "wuu", "yue", "zh"})
"""Languages that set no spaces between words; nobody counts words there."""
_GROUPED = re.compile(r"(?<!\d)\d{1,3}(?:\s\d{3})+(?!\d)")
"""A number whose thousands stand apart: one word."""
_BETWEEN = re.compile(r"[\s—]+")


class _Text(NamedTuple):
    """A text, what a message calls it, and how long it may be."""

    at: Address
    name: str
    text: str
    unit: Literal["character", "word"]
    most: int
    least: int = 0


def misfit_lengths(brief: Brief) -> Iterator[Diagnostic]:
    """Texts with too many or too few characters or words, boxes with too many or too few items."""
    wordless = brief.language.partition("-")[0].lower() in _UNSPACED
    for text in (*_front(brief), *_matrix(brief)):
        if not (wordless and text.unit == "word"):
            yield from _text(text)
    yield from _items("at-a-glance", "bullet", brief.at_a_glance, BULLETS)
    if brief.key_figures:
        yield from _items("key-figures", "key figure", brief.key_figures, FIGURES)
    if len(brief.pull_quotes) > 1 and not wordless:
        most = max(sum(len(text.split()) for _, text in prose(brief)) // PULLED, 1)
        yield from _items("pull-quotes", "pull quote", brief.pull_quotes, (0, most))


def characters(text: str) -> int:
    """Count what a reader sees as characters: an accent of its own, or a soft hyphen, is none."""
    return sum(unicodedata.category(letter) not in ("Mn", "Me", "Mc", "Cf") for letter in text)


def words(text: str) -> int:
    """Count words as spaces and long dashes divide them; marks alone are none."""
    return sum(any(letter.isalnum() for letter in word) for word in _BETWEEN.split(_GROUPED.sub("0", text)))


def _front(brief: Brief) -> Iterator[_Text]:
    least, most = STANDFIRST
    yield _Text(("title",), "title", brief.title, "character", TITLE)
    yield _Text(("standfirst", "text"), "standfirst", brief.standfirst.text, "word", most, least)
    yield _Text(("standfirst", "short"), "short standfirst", brief.standfirst.short or "", "word", most)
    for i, bullet in enumerate(brief.at_a_glance):
        yield _Text(("at-a-glance", i, "text"), "bullet", bullet.text, "word", BULLET)
        yield _Text(("at-a-glance", i, "short"), "short bullet", bullet.short or "", "word", BULLET)


def _matrix(brief: Brief) -> Iterator[_Text]:
    for id_, issue in brief.issues.items():
        yield _Text(("issues", id_, "label"), "label", issue.label, "character", LABEL)
    for id_, actor in brief.actors.items():
        yield _Text(("actors", id_, "short"), "short name", actor.short or "", "character", SHORT_NAME)
    for id_, cells in brief.positions.items():
        for issue_id, cell in cells.items():
            yield from _conditions(("positions", id_, issue_id), cell)


def _conditions(at: Address, cell: Position) -> Iterator[_Text]:
    for i, condition in enumerate(cell.conditions):
        yield _Text((*at, "conditions", i), "condition", condition, "character", CONDITION)


def _text(text: _Text) -> Iterator[Diagnostic]:
    if text.unit == "character" and len(text.text) <= text.most:
        return  # what a reader sees is never more than what is written
    length = characters(text.text) if text.unit == "character" else words(text.text)
    counted = f"the {text.name} has {_counted(length, text.unit)}"
    if length > text.most:
        yield diagnostic("text-too-long", f"{counted}; {_are(text.most)} the limit", At(text.at), "shorten it")
    elif length < text.least:
        hint = "say the whole brief in it: what is at stake, who wants what, what it comes to"
        yield diagnostic("text-too-short", f"{counted}; {_are(text.least)} the least", At(text.at), hint)


def _items(key: str, name: str, items: Sized, limits: tuple[int, int]) -> Iterator[Diagnostic]:
    least, most = limits
    there = f"there {'is' if len(items) == 1 else 'are'} {_counted(len(items), name)}"
    place = At((key,), key=True)
    if len(items) > most:
        yield diagnostic("items-too-many", f"{there}; {_are(most)} the limit", place, "keep those that matter most")
    elif len(items) < least:
        yield diagnostic("items-too-few", f"{there}; {_are(least)} the least", place, f"add {name}s")


def _counted(count: int, name: str) -> str:
    return f"{count} {name}" if count == 1 else f"{count} {name}s"


def _are(count: int) -> str:
    return f"{count} is" if count == 1 else f"{count} are"
