"""Addresses that changed -> the sheet that draws a bar beside them; it must not know what changed there."""

from __future__ import annotations

from briefgen.ground.diagnostics import Address, pointer
from briefgen.render.html import Sheet

NAME = "changes"
_BAR = "linear-gradient(currentColor, currentColor)"
_BESIDE = (
    f"background: {_BAR} no-repeat 100% 0 / 1.2pt 100%; padding-right: 6pt; margin-right: -6pt; "
    "box-decoration-break: clone"
)
_WITHIN = f"background: {_BAR} no-repeat 100% 0 / 1.2pt 100%"
_CELLS = "td, th"


def bars(touched: tuple[Address, ...]) -> tuple[Sheet, ...]:
    """Draw bars: at the right of a block, in its margin; within a cell, whose size must not change."""
    if not touched:
        return ()
    rules = []
    for address in touched:
        at = f'[data-at="{_quoted(pointer(address))}"]'
        rules.append(f":is(p, li, section, figure, div, dl, blockquote, pre, aside){at} {{ {_BESIDE} }}")
        rules.append(f":is({_CELLS}){at} {{ {_WITHIN} }}")
    return (Sheet(NAME, "\n".join(rules)),)


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')
