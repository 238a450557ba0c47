"""Diagnostics -> the exit code that a run has earned; it must not know how they were found."""

from __future__ import annotations

from collections.abc import Iterable

from briefgen.ground.diagnostics import Diagnostic

DONE, SOURCE, USAGE, WARNED, MACHINE, BUG, INTERRUPTED = 0, 1, 2, 3, 4, 70, 130
_MACHINE_CODES = frozenset({"library-missing", "font-missing", "output-unwritable"})


def exit_code(diagnostics: Iterable[Diagnostic], *, strict: bool = False) -> int:
    """Of several: 70 before 4 before 1 before 3; warnings count only when the run is strict."""
    found = tuple(diagnostics)
    codes = {one.code for one in found if one.severity == "error"}
    if "briefgen-bug" in codes:
        return BUG
    if codes & _MACHINE_CODES:
        return MACHINE
    if codes:
        return SOURCE
    return WARNED if strict and any(one.severity == "warning" for one in found) else DONE
