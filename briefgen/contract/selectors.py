"""The tokens of a selector -> the names in it; it must not know what they match."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, Literal, NamedTuple

from briefgen.press.rules import Tokens

Kind = Literal["class", "id", "type", "attribute"]

_SELECTING = frozenset(["is", "where", "not", "has", "matches", "host", "slotted"])
"""Pseudo-classes that hold selectors."""
_ON_SCREEN = frozenset([
    "hover", "active", "focus", "focus-visible", "focus-within", "visited", "target", "checked", "disabled", "enabled",
    "invalid", "required", "autofill", "fullscreen",
])  # fmt: skip
_LISTING = frozenset(["is", "where", "matches"])


class Named(NamedTuple):
    """A name in a selector, and the token that it begins with."""

    kind: Kind
    name: str
    token: Any


def names(prelude: Tokens) -> Iterator[Named]:
    """All classes, ids, types of element and attributes that a selector names."""
    before: Any = None
    for one in prelude:
        after = before
        before = one
        if one.type == "hash":
            yield Named("id", one.value, one)
        elif one.type == "[] block":
            word = next((part for part in one.content if part.type == "ident"), None)
            if word is not None:
                yield Named("attribute", word.lower_value, word)
        elif one.type == "function" and one.lower_name in _SELECTING:
            yield from names(one.arguments)
        elif one.type == "function" and one.lower_name.startswith("nth-"):
            yield from names(_of(one.arguments))
        elif one.type == "ident" and _is(after, "."):
            yield Named("class", one.value, one)
        elif one.type == "ident" and not _is(after, ":"):
            yield Named("type", one.lower_value, one)


def types(prelude: Tokens) -> Iterator[Any]:
    """The tokens that name a type of element."""
    return (named.token for named in names(prelude) if named.kind == "type")


def states(prelude: Tokens) -> Iterator[Any]:
    """The tokens of what only happens on a screen: `hover`."""
    before: Any = None
    for one in prelude:
        if one.type == "ident" and _is(before, ":") and one.lower_value in _ON_SCREEN:
            yield one
        elif one.type == "function" and one.lower_name in _SELECTING:
            yield from states(one.arguments)
        before = one


def subjects(prelude: Tokens) -> frozenset[str]:
    """The types of element that a selector styles, as far as it names them: `tr` of `.grid tr:last-child`."""
    return frozenset(tag for one in _split(prelude) for tag in _subject(one))


def _subject(selector: Sequence[Any]) -> Iterator[str]:
    compound: list[Any] = []
    for one in selector:
        if one.type == "whitespace" or _is(one, ">") or _is(one, "+") or _is(one, "~"):
            compound = []
        else:
            compound.append(one)
    if any(one.type == "literal" and one.value == "::" for one in compound) or _made(compound):
        return
    for previous, one in zip([None, *compound], compound, strict=False):
        if one.type == "ident" and not _is(previous, ".") and not _is(previous, ":"):
            yield one.lower_value
        elif one.type == "function" and one.lower_name in _LISTING and _is(previous, ":"):
            yield from subjects(one.arguments)


def _made(compound: Sequence[Any]) -> bool:
    """Say whether a compound ends in what CSS makes: `::before`."""
    colons = [_is(one, ":") for one in compound]
    return any(first and second for first, second in pairwise(colons))


def _split(prelude: Tokens) -> Iterator[list[Any]]:
    """The selectors of a list."""
    one: list[Any] = []
    for token in prelude:
        if _is(token, ","):
            yield _trimmed(one)
            one = []
        else:
            one.append(token)
    yield _trimmed(one)


def _trimmed(tokens: list[Any]) -> list[Any]:
    while tokens and tokens[-1].type == "whitespace":
        tokens = tokens[:-1]
    return tokens


def _of(arguments: Tokens) -> list[Any]:
    """What stands behind `of` in `:nth-child(2 of .row)`."""
    for i, one in enumerate(arguments):
        if one.type == "ident" and one.lower_value == "of":
            return list(arguments[i + 1 :])
    return []


def _is(token: Any, mark: str) -> bool:
    return token is not None and token.type == "literal" and str(token.value) == mark
