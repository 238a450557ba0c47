"""Rules of a theme -> properties that stay where they are when a script runs the other way; it must not know pages."""

from __future__ import annotations

import re
from collections.abc import Iterator

import tinycss2

from briefgen.contract.subject import Subject
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic
from briefgen.press.rules import Declared

_SIDE = {"left": "start", "right": "end"}
_PARTED = re.compile(r"(margin|padding|border)-(left|right)(-(?:color|style|width))?")
_CORNERS = {
    "border-top-left-radius": "border-start-start-radius", "border-top-right-radius": "border-start-end-radius",
    "border-bottom-left-radius": "border-end-start-radius", "border-bottom-right-radius": "border-end-end-radius",
}  # fmt: skip
_ROUND = frozenset(["margin", "padding", "inset", "border-width", "border-color", "border-style"])
"""Shorthands that go round a box: of four values the second is the right side, the fourth the left one."""
_LEANING = {"text-align": "", "text-align-last": "", "float": "inline-", "clear": "inline-"}
"""Properties with a side for their value, and what stands before its logical name."""


def check(subject: Subject) -> Iterator[Diagnostic]:
    """Find left and right; a page and the boxes in its margins have no direction, and keep them."""
    for rule in subject.rules:
        for declared in rule.declared if not rule.on_page else ():
            meant = _meant(declared)
            if meant:
                message = f"`{declared.name}` names a side, which Arabic and Hebrew turn round"
                yield diagnostic("css-physical", message, declared.place, f"write `{meant}`")


def _meant(declared: Declared) -> str:
    """The logical declaration; empty where it is one."""
    name, value = declared.name, declared.value.lower()
    if parted := _PARTED.fullmatch(name):
        return f"{parted[1]}-inline-{_SIDE[parted[2]]}{parted[3] or ''}: {declared.value}"
    if name in _SIDE:
        return f"inset-inline-{_SIDE[name]}: {declared.value}"
    if name in _CORNERS:
        return f"{_CORNERS[name]}: {declared.value}"
    if name in _LEANING and value in _SIDE:
        return f"{name}: {_LEANING[name]}{_SIDE[value]}"
    return _around(declared) if name in _ROUND else ""


def _around(declared: Declared) -> str:
    """The same as two declarations, where the sides differ."""
    parts = _parts(declared)
    if len(parts) != 4 or parts[1] == parts[3]:
        return ""
    top, right, bottom, left = parts
    before, _, after = declared.name.partition("-")
    end = f"-{after}" if after else ""
    return f"{before}-block{end}: {top} {bottom}; {before}-inline{end}: {left} {right}"


def _parts(declared: Declared) -> list[str]:
    return [tinycss2.serialize([token]) for token in declared.tokens if token.type not in ("whitespace", "comment")]
