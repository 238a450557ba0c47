"""Laid-out pages -> running text too small, or in lines too long or short, all in all; it must not know the theme."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from statistics import median

from briefgen.contract.laid import Laid
from briefgen.contract.origin import Origin
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic
from briefgen.press.engine.boxes import PageBox
from briefgen.press.preflight.measure import is_running
from briefgen.press.preflight.running import goes_on, runs
from briefgen.press.preflight.view import PT, View

LEAST = 40
"""Characters that most lines of running text have at least: in columns they are this short. `measure` says the most."""
SIZE = 9.0
"""pt of running text at least."""
_ENOUGH = 40
"""Full lines that tell a theme's measure."""


def check(laid: Laid, origin: Origin) -> Iterator[Diagnostic]:
    """Judge what most running text of a brief is set in."""
    lines = list(_full(laid))
    if len(lines) < _ENOUGH:
        return
    shown = lines[len(lines) // 2]
    most = laid.theme.limits.measure[1]
    characters = median(len(line.text.strip()) for line in lines)
    if not LEAST <= characters <= most:
        bound = f"more than {most:g}" if characters > most else f"fewer than {LEAST}"
        message = f"most lines of running text have {characters:.0f} characters, {bound}"
        place = origin.of(shown, ["columns", "inline-size", "width", "max-inline-size", "margin-inline"])
        hint = "change the width of the column, or the size of the type"
        yield diagnostic("line-long" if characters > most else "line-short", message, place, hint)
    size = median(line.size * line.scale / PT for line in lines)
    if size < SIZE - 0.05:
        message = f"running text is set in {size:.3g} pt, smaller than {SIZE:g} pt"
        yield diagnostic("type-small", message, origin.of(shown, ["font", "font-size"]), "set `text-size` larger")


def _full(laid: Laid) -> Iterator[PageBox]:
    """The lines of running text that end where they do since the next word doesn't fit."""
    view = View(laid.pages.laid.pages if laid.pages else (), laid.theme.limits)
    for lines in runs(view):
        if len(lines) > 1 and lines[0].tag == "p" and is_running(lines[0]):
            yield from (line for line, after in pairwise(lines) if goes_on(line, after))
