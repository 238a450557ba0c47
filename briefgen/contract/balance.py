"""A style sheet -> what in it is opened and never closed; it must not know what it says."""

from __future__ import annotations

import re

from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic
from briefgen.press.places import at_offset
from briefgen.render.html import Sheet

_OPENING = re.compile(r"""/\*.*?\*/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|/\*|["'{}()\[\]]""", re.DOTALL)
"""Whole comments and texts first, so that nothing inside them is taken for what opens a block."""
_CLOSED_BY = {"{": "}", "(": ")", "[": "]"}
_NEVER_CLOSED = {"/*": ("a comment", "*/"), '"': ("a text", '"'), "'": ("a text", "'")}


def check(sheet: Sheet) -> Diagnostic | None:
    """Find what is opened and never closed, or closed and never opened: what stands behind it means something else."""
    opened: list[tuple[str, int]] = []
    for found in _OPENING.finditer(sheet.text):
        mark = found[0]
        if mark in _NEVER_CLOSED:
            what, cure = _NEVER_CLOSED[mark]
            place = at_offset(sheet, found.start(), len(mark))
            return diagnostic("css-invalid", f"{what} that is never closed", place, f"close it with `{cure}`")
        if mark in _CLOSED_BY:
            opened.append((mark, found.start()))
        elif mark in _CLOSED_BY.values() and opened and _CLOSED_BY[opened[-1][0]] == mark:
            opened.pop()
        elif mark == "}":
            inner = opened[-1] if opened else None
            place = at_offset(sheet, inner[1] if inner else found.start(), 1)
            message = f"a `{inner[0]}` that is never closed" if inner else "a `}` that closes nothing"
            hint = f"close it with `{_CLOSED_BY[inner[0]]}`" if inner else "take it out"
            return diagnostic("css-invalid", message, place, hint)
    if not opened:
        return None
    mark, offset = opened[0]
    place = at_offset(sheet, offset, 1)
    return diagnostic("css-invalid", f"a `{mark}` that is never closed", place, f"close it with `{_CLOSED_BY[mark]}`")
