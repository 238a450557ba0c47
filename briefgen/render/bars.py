"""Addresses that changed -> the sheet that draws a bar beside them; it must not know what changed there."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.ground.diagnostics import Address, pointer
from briefgen.render.html import Sheet

NAME = "changes"
_BAR = "border-right: 1.2pt solid currentColor"
_TOLD = '[id="changes."]'
_BLOCKS = ":is(p, li, section, figure, div, dl, blockquote, pre, aside)"
_BESIDE = f"{_BAR}; padding-right: 4.8pt; margin-right: -6pt"
"""In the margin: the text is set as without it."""
_WITHIN = "border-left: 1.2pt solid currentColor; padding-left: 3pt"


def bars(touched: tuple[Address, ...], comparing: bool = False) -> Iterator[Sheet]:
    """Draw bars: at the right of a block; at the left of a cell, and of the head of a row that is new.

    comparing: what changed is told on a page of its own.
    """
    rules = [rule for address in touched for rule in _rules(address)]
    rules += [f"{_TOLD} {{ break-before: page; break-after: page }}"] if comparing else []
    if rules:
        yield Sheet(NAME, "\n".join(rules))


def _rules(address: Address) -> Iterator[str]:
    at = f'[data-at="{_quoted(pointer(address))}"]'
    yield f"{_BLOCKS}{at} {{ {_BESIDE} }}"
    if address[2:3] == ("points",) and address[4:] == ("blocks", 0):  # its label may run into it: then it is in a line
        yield f".run-in:has(> p{at}) {{ {_BESIDE} }}"
        yield f".run-in > p{at} {{ border-right: 0; padding-right: 0; margin-right: 0 }}"
    yield f"td{at}, tr{at} > th {{ {_WITHIN} }}"


def _quoted(text: str) -> str:
    """A string of CSS."""
    return text.replace("\\", "\\\\").replace('"', '\\"')
