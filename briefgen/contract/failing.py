"""A theme at which the layout engine gives up -> the rule that it gives up at; it must not know why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import tinycss2

from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic, Span
from briefgen.theme.tokens import Theme, ThemeSheet

Fails = Callable[[Theme], bool]


def failing(theme: Theme, fails: Fails, error: Exception, brief: str) -> Diagnostic:
    """Say where it gives up: at the last rule without which it doesn't."""
    said = f"{type(error).__name__}: {error}".rstrip(": ").replace("`", "'")
    message = f"the layout engine gives up, with `{said}` (in the brief `{brief}`)"
    hint = "say it another way; what stands beside or below this rule may be part of it"
    return diagnostic("press-warning", message, _rule(theme, fails), hint, severity="error")


def _rule(theme: Theme, fails: Fails) -> Span | None:
    """The rule of the sheet without which it is laid out; the theme's own sheets are tried before those of base."""
    for index in reversed(range(len(theme.sheets))):
        sheet = theme.sheets[index]
        rules = [rule for rule in tinycss2.parse_stylesheet(sheet.text, skip_whitespace=True) if rule.type != "comment"]
        places = [(rule.source_line, rule.source_column) for rule in rules]
        if places and not fails(_without(theme, index, places)):
            return _span(sheet, _culprit(theme, index, places, fails))
    return None


def _culprit(theme: Theme, index: int, places: Sequence[tuple[int, int]], fails: Fails) -> tuple[int, int]:
    """Halve the rules that are left out until one is left."""
    while len(places) > 1:
        half = places[: len(places) // 2]
        places = places[len(half) :] if fails(_without(theme, index, half)) else half
    return places[0]


def _without(theme: Theme, index: int, places: Sequence[tuple[int, int]]) -> Theme:
    """The theme with some rules of one sheet left out."""
    sheet = theme.sheets[index]
    rules = tinycss2.parse_stylesheet(sheet.text, skip_comments=True, skip_whitespace=True)
    kept = [rule for rule in rules if (rule.source_line, rule.source_column) not in places]
    shorter = ThemeSheet(sheet.file, tinycss2.serialize(kept))
    return replace(theme, sheets=(*theme.sheets[:index], shorter, *theme.sheets[index + 1 :]))


def _span(sheet: ThemeSheet, place: tuple[int, int]) -> Span:
    line, column = place
    excerpt = sheet.text.split("\n")[line - 1].rstrip("\r")
    return Span(sheet.file, line, column, line, max(len(excerpt) + 1, column + 1), excerpt)
