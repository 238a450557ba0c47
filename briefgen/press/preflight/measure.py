"""Pages -> lines of running text that are too long or too short; it must not know which column a theme meant."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from statistics import median

from briefgen.ground.diagnostics import Diagnostic
from briefgen.press.engine.boxes import PageBox, Rect
from briefgen.press.preflight.running import goes_on, missing, runs
from briefgen.press.preflight.view import HEADINGS, View, found, quoted

_FULL_LINES = 4
"""Full lines that tell a measure."""
_FILLED = 0.5
"""The share of its measure that a line fills at least, however long the next word is."""
_SPACED = 1 / 20
"""Spaces to a character, at least, of a script that parts words with spaces."""
_GLUE = "\u00a0"
"""It keeps words on one line on purpose, however short that leaves the line before."""
# What isn't read line by line, or has a measure of its own.
_OTHERS = HEADINGS | {"td", "th", "caption", "figcaption", "pre", "dt"}


def check(view: View) -> Iterator[Diagnostic]:
    """Find paragraphs whose full lines hold too many characters or too few, and lines that end far too early."""
    floats = {page.number: [box.rect for box in page.of("block", "picture") if box.floats] for page in view.pages}
    for lines in runs(view):
        if len(lines) > 1 and is_running(lines[0]):
            yield from _whole(lines, *view.limits.measure)
            if not lines[0].justified:  # its lines are full, or loose
                yield from _lines(lines, floats, view.limits.measure[0])


def _whole(lines: list[PageBox], least: float, most: float) -> Iterator[Diagnostic]:
    """Judge a paragraph by the median of its full lines."""
    if len(lines) <= _FULL_LINES:
        return
    full = [line for line, after in pairwise(lines) if goes_on(line, after)]
    texts = ["".join(line.text.split("\u00ad")).strip() for line in full]
    if len(full) < _FULL_LINES or "".join(texts).count(" ") < _SPACED * len("".join(texts)):
        return
    characters = median(map(len, texts))
    if characters > most:
        message = f"lines of {characters:.0f} characters, more than {most:.0f}: the eye misses the next one"
        hint = "in the theme, a narrower column or larger type; lines of 45 to 75 characters are read with ease"
        yield found("line-long", message, full[0], hint, words=full[0].text)
    elif characters < least:
        message = f"lines of {characters:.0f} characters, fewer than {least:.0f}: they break up what is read together"
        hint = "in the theme, a wider column or smaller type; lines of 45 to 75 characters are read with ease"
        yield found("line-short", message, full[0], hint, words=full[0].text)


def _lines(lines: list[PageBox], floats: dict[int, list[Rect]], least: float) -> Iterator[Diagnostic]:
    """Find each line that a long word after it leaves short, in columns that have room for long words."""
    for line, after in pairwise(lines):
        measure = line.rect.width + missing(line)
        filled = line.rect.width / measure if measure > 0 else 1.0
        if filled >= _FILLED or len(line.text.strip()) < least * filled:
            continue
        word = after.text.strip().split(" ")[0]
        if _GLUE in word:
            continue
        if goes_on(line, after) and not any(_beside(line, rect) for rect in floats[line.page]):
            message = f"the line fills {filled:.0%} of its measure, as {quoted(word)} doesn't fit on it"
            hint = "let the long word be divided (a soft hyphen), or reword the sentence"
            yield found("line-short", message, line, hint, words=line.text)


def _beside(line: PageBox, rect: Rect) -> bool:
    """Say whether something that floats takes room from a line."""
    column = line.parent.content if line.parent is not None else line.rect
    room = Rect(column.left, line.rect.top, column.right, line.rect.bottom).common(rect)
    return room.width > 0 and room.height > 0


def is_running(line: PageBox) -> bool:
    """Say whether a line belongs to text that is read on and on, in the column of the page."""
    if line.tag in _OTHERS or line.in_notes or line.stands_aside or any(part.kind == "block" for part in line.children):
        return False
    return not any(
        box.kind in ("cell", "caption") or box.floats or box.tag in _OTHERS or _is_note(box) for box in line.around()
    )


def _is_note(box: PageBox) -> bool:
    """Say whether it is a note that stands below its paragraph, in small type over the whole column."""
    return box.element is not None and box.element.get("role") == "doc-footnote"
