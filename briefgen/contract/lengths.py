"""A theme's tokens -> sizes measured for screens, and lines closer than their type is high; it must not know sheets."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.contract.subject import Subject
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic, Note
from briefgen.theme.ranges import RUNNING, measured

_PX = 0.75
_ROUNDING = 0.005


def check(subject: Subject) -> Iterator[Diagnostic]:
    """Look at each token that is one length."""
    theme = subject.theme
    for name, value in theme.tokens.items():
        size = measured(value)
        if size and size[1] == "px":
            hint = f"write `{size[0] * _PX:g}pt`: a page is measured in pt and mm"
            message = f"`{name}` is `{value}`, in a unit of screens"
            yield diagnostic("token-invalid", message, theme.places.get(name), hint, severity="warning")
        if name.endswith("-size"):
            yield from _close(name, subject)


def _close(name: str, subject: Subject) -> Iterator[Diagnostic]:
    """Find a distance of lines that is less than the size of the type."""
    tokens, places = subject.theme.tokens, subject.theme.places
    leading = "leading" if name == RUNNING else name.removesuffix("-size") + "-leading"
    size, distance = measured(tokens[name]), measured(tokens.get(leading, ""))
    if not size or not distance or size[1] != distance[1] or distance[0] >= size[0] - _ROUNDING:
        return
    blamed = min((leading, name), key=lambda one: subject.depth(places.get(one)))
    message = f"`{leading}` is {tokens[leading]} and `{name}` {tokens[name]}: lines run into each other"
    other = name if blamed == leading else leading
    notes = [Note(f"`{other}` is set here", places[other], places[other])] if other in places else []
    hint = f"lines are read with ease from `{size[0] * 1.2:g}{size[1]}` on"
    yield diagnostic("token-invalid", message, places.get(blamed), hint, notes)
