"""A Copy -> the same, each value one word of its own, so that any can be found on a page; it must not know HTML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, is_dataclass, replace
from itertools import product
from typing import Any, TypeVar

from briefgen.compose.copy import Copy

_UNPRINTED = frozenset([
    "id", "at", "kind", "target", "asset", "alt", "spoken", "back", "href", "form", "orientation", "direction",
    "variant", "page_size", "title_length", "meta", "turn", "align", "stance", "places", "assets", "touched", "foreign",
    "title_at", "series_at", "question", "page", "opening", "closing", "place", "scale",
])  # fmt: skip
"""Fields that tell how a value is printed, or where it comes from; and what stands in other words elsewhere."""
_UNPRINTED_OF = frozenset([
    ("Section", "role"), ("Lines", "role"), ("Claims", "role"), ("Apparatus", "role"),
    ("Grid", "continued"), ("Grid", "actor_head"), ("Grid", "conditions_head"), ("ContentsLine", "number"),
])  # fmt: skip
_LETTERS = "abcdefghiklmnoprstuvw"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Value:
    """A text of the Copy. owner: its class; home: the classes and fields to it."""

    owner: str
    field: str
    home: tuple[tuple[str, str], ...]
    text: str


@dataclass
class Words:
    """Which word stands for which text; texts that are equal have one word, so either may be printed."""

    by_word: dict[str, list[Value]] = field(default_factory=dict)
    _by_text: dict[str, str] = field(default_factory=dict)
    _unused: Iterator[tuple[str, ...]] = field(default_factory=lambda: product(_LETTERS, repeat=3))

    def of(self, value: Value) -> str:
        """One word for a text, with the spaces that stand round it: five letters that no word of a language has."""
        text = value.text
        core = text.strip()
        if core not in self._by_text:
            self._by_text[core] = f"q{''.join(next(self._unused))}j"
        word = self._by_text[core]
        self.by_word.setdefault(word, []).append(value)
        before, _, after = text.partition(core)
        return before + word + after


def told_apart(copy: Copy) -> tuple[Copy, Words]:
    """Give each text of a Copy its word."""
    words = Words()
    return _marked(copy, words, ()), words


def _marked(value: T, words: Words, home: tuple[tuple[str, str], ...]) -> T:
    """Replace all texts in a value; what isn't printed stays as it is."""
    if not is_dataclass(value) or isinstance(value, type):
        return value
    owner = type(value).__name__
    changes: dict[str, Any] = {}
    for one in fields(value):
        if one.name in _UNPRINTED or (owner, one.name) in _UNPRINTED_OF:
            continue
        own, at = getattr(value, one.name), (*home, (owner, one.name))
        changes[one.name] = _inside(own, words, at)
    return replace(value, **changes)


def _inside(value: Any, words: Words, home: tuple[tuple[str, str], ...]) -> Any:
    if isinstance(value, str):
        owner, name = home[-1]
        spoken = any(map(str.isalnum, value))
        return words.of(Value(owner, name, home, value)) if spoken else value
    if isinstance(value, tuple):
        return tuple(_inside(one, words, home) for one in value)
    return _marked(value, words, home)
