"""Pages -> justified lines with gaping spaces; it must not know other faults of a line."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.ground.diagnostics import Diagnostic
from briefgen.press.engine.boxes import PageBox
from briefgen.press.preflight.running import goes_on, missing, runs
from briefgen.press.preflight.view import View, found, quoted

_ALONE = 2.0
"""em that a justified line without spaces may stay behind its measure."""
_HINT = (
    "reword it, or let a long word near it be divided (a soft hyphen); in the theme, `hyphens: auto` or a ragged edge"
)


def check(view: View) -> Iterator[Diagnostic]:
    """Find the loosest line of each paragraph that has gaping ones."""
    for lines in runs(view):
        if len(lines) < 2 or not (lines[0].justified or lines[0].word_spacing):  # one line, spread out, is meant to be
            continue
        loose = [
            (_looseness(line, after, view.limits.space), line)
            for line, after in zip(lines, [*lines[1:], None], strict=True)
        ]
        gaping = [(looseness, line) for looseness, line in loose if looseness >= 1]
        if gaping:
            looseness, line = max(gaping, key=lambda pair: pair[0])
            yield _of(line, looseness * view.limits.space, len(gaping))


def _of(line: PageBox, wider: float, count: int) -> Diagnostic:
    if _is_spaced(line):
        what = f"the spaces of {quoted(line.text)} are {wider:.1f} em wider than they should be"
    else:
        what = f"{quoted(line.text)} stands alone on a line that it should fill"
    others = f"; {count} lines of the paragraph gape" if count > 1 else ""
    return found("line-loose", what + others, line, _HINT, words=line.text)


def _looseness(line: PageBox, after: PageBox | None, most: float) -> float:
    """How loose a line is set; from 1 it gapes. most: em that a space may grow by."""
    if _is_spaced(line):
        return max((box.space / box.size for box in line.walk() if box.kind == "text"), default=0.0) / most
    size = max((box.size for box in line.walk() if box.kind == "text"), default=0.0)
    return missing(line) / size / _ALONE if size and after is not None and goes_on(line, after) else 0.0


def _is_spaced(line: PageBox) -> bool:
    return any(space in line.text.strip() for space in (" ", "\u00a0"))
