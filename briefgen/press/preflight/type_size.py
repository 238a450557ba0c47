"""Pages -> type too small to read; it must not know which parts a brief has."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.ground.diagnostics import Diagnostic
from briefgen.press.engine.boxes import PageBox
from briefgen.press.preflight.view import PT, View, found, ink, quoted, telling

_TOLERANCE = 0.05
"""pt that rounding may take."""
_LEAST = 5.0
"""pt of what is raised or lowered, such as calls of notes."""
_RAISED = 0.2
"""em from the line, from which a text is a call or an index and no word of it."""


def check(view: View) -> Iterator[Diagnostic]:
    """Find text that is set too small: once a page for what shares its address or its table."""
    told = set()
    for page in view.pages:
        for box in ink(page):
            if box.kind != "text":
                continue
            size = box.size * box.scale / PT
            if size >= view.limits.type - _TOLERANCE or (size >= _LEAST - _TOLERANCE and _is_raised(box)):
                continue
            key = (*_part(box), round(size, 1))
            if key not in told and any(map(str.isalnum, box.text)):
                told.add(key)
                yield _small(box, size, view.limits.type)


def _small(box: PageBox, size: float, least: float) -> Diagnostic:
    message = f"{quoted(telling(box))} is set in {size:.3g} pt, smaller than {least:g} pt"
    tag, mark, made = box.tag.partition("::")
    where = f"`{'.'.join([tag, *sorted(box.classes)])}{mark}{made}`"
    hint = f"set {where} larger in the theme; where room is short, shorten the text instead"
    return found("type-small", message, box, hint, words=telling(box))


def _part(box: PageBox) -> tuple[object, ...]:
    """What is told once: a table on a page, a running head or foot, else what has one address on a page."""
    for around in box.around():
        if around.kind == "margin":
            return (around.tag,)
        if around.kind == "table":
            return box.page, around.element
    return box.page, box.at or box.element


def _is_raised(box: PageBox) -> bool:
    for around in (box, *box.around()):
        if around.kind == "line":
            return False
        if around.tag in ("sup", "sub") or around.tag.endswith(("::footnote-call", "::footnote-marker")):
            return True
        if abs(around.shift) >= _RAISED * around.size:
            return True
    return False
