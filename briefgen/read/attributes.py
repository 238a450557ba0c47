"""`{#id .class key="value"}` -> its parts and their places; it must not know what they are put on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

_ITEM = re.compile(
    r"""
    \#(?P<id>[^\s{}#.=]+)
    | \.(?P<class>[^\s{}#.=]+)
    | (?P<key>[A-Za-z-]+)=(?:"(?P<quoted>[^"]*)"|(?P<bare>[^\s"{}]+))
    | (?P<other>[^\s{}]+)
    """,
    re.VERBOSE,
)


class Part(NamedTuple):
    """A written value and its offsets in the inline text."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Attributes:
    """What stands between the braces. other: what is neither an id, a class nor a value."""

    id: Part | None = None
    classes: tuple[Part, ...] = ()
    values: Mapping[str, Part] = field(default_factory=dict)
    other: tuple[Part, ...] = ()


def split_attributes(content: str) -> tuple[str, Attributes]:
    """Take the attributes at the end of a text off it; gives the text without them."""
    body = content.rstrip()
    start = body.rfind("{") if body.endswith("}") else -1
    if start < 0 or body[start - 1 : start] == "\\":
        return content, Attributes()
    return body[:start].rstrip(), _parse(body[start + 1 : -1], start + 1)


def _parse(raw: str, at: int) -> Attributes:
    ids: list[Part] = []
    classes: list[Part] = []
    values: dict[str, Part] = {}
    other: list[Part] = []
    for match in _ITEM.finditer(raw):
        name = match.lastgroup or "other"
        if name in ("quoted", "bare"):
            values[match["key"]] = Part(match[name], match.start(name) + at, match.end(name) + at)
            continue
        part = Part(match[name], match.start(name) + at, match.end(name) + at)
        (ids if name == "id" else classes if name == "class" else other).append(part)
    return Attributes(ids[0] if ids else None, tuple(classes), values, (*ids[1:], *other))
