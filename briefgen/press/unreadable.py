"""A sheet at which the engine's parser gives up -> the declarations that it gives up at; it must not know why."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from briefgen.ground.diagnostics import Diagnostic
from briefgen.press.places import in_sheet
from briefgen.press.rules import rules
from briefgen.render.html import Sheet

_HINT = "say it another way: something in it is missing, or one too many"


def unreadable(sheet: Sheet, reads: Callable[[str], bool]) -> Iterator[Diagnostic]:
    """Name each declaration that can't be read, even alone; the sheet's first line where none is to blame.

    reads: says whether the parser comes through some CSS.
    """
    blamed = False
    for one in (one for rule in rules(sheet) for one in rule.declared):
        written = f"{one.name}: {one.value}"
        if not reads(f"p {{ {written} }}"):
            blamed = True
            yield Diagnostic("css-invalid", f"`{written}` can't be read", one.place, hint=_HINT)
    if not blamed:
        yield Diagnostic("css-invalid", "the sheet can't be read", in_sheet(sheet, 1, 1), hint=_HINT)
