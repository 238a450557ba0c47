"""Diagnostics -> the exit code that a run has earned; it must not know how they were found."""

from __future__ import annotations

from collections.abc import Iterable

from briefgen.ground.diagnostics import Diagnostic

DONE, SOURCE, USAGE, MACHINE, BUG, INTERRUPTED = 0, 1, 2, 4, 70, 130
_MACHINE_CODES = frozenset({"library-missing", "font-missing", "output-unwritable"})


def exit_code(diagnostics: Iterable[Diagnostic]) -> int:
    """Of several: the highest of 70, 4, 1."""
    codes = {found.code for found in diagnostics if found.severity == "error"}
    if "briefgen-bug" in codes:
        return BUG
    if codes & _MACHINE_CODES:
        return MACHINE
    return SOURCE if codes else DONE
