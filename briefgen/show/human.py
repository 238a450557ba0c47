"""Diagnostics -> text for a terminal, and lines for compilers' friends; it must not know JSON."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from briefgen.ground.diagnostics import At, Diagnostic, OnPage, Place, Severity, Span, pointer
from briefgen.show.claims import KINDS
from briefgen.show.once import once, span_of

WIDTH = 96
"""Cells of a source line that are shown; a paragraph of the paper is one long line."""
CONTEXT = 24
"""Cells that are shown before what is marked, where a line is cut."""
TAB = 4

_COLOURS = {"error": "1;31", "warning": "1;33", "hint": "1;36", "place": "2", "mark": "1;31", "good": "32"}
_BREAK = re.compile(r"[^\S\n]*\n\s*")
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""Controls that would let a source write to the terminal, or turn a line round."""


def human(diagnostics: Iterable[Diagnostic], claims: Mapping[str, int] | None = None, *, colour: bool = False) -> str:
    """Everything with its line, a caret, the cause and the cure; with `claims`, the summary too."""
    found = once(diagnostics)
    blocks = [_block(one, colour) for one in found]
    if claims is not None:
        blocks.append(summary(found, claims, colour=colour))
    return "\n\n".join(block for block in blocks if block)


def lines(diagnostics: Iterable[Diagnostic]) -> str:
    """One line each, as compilers print: `file:line:column: severity[code]: message`."""
    return "\n".join(_headline(one, False) for one in once(diagnostics))


def summary(diagnostics: Sequence[Diagnostic], claims: Mapping[str, int], *, colour: bool = False) -> str:
    """How much was found, and how many claims hold."""
    counts = [(kind, sum(one.severity == kind for one in once(diagnostics))) for kind in _SEVERITIES]
    counted = ", ".join(_painted(_plural(count, kind), kind, colour) for kind, count in counts if count)
    return "\n".join(line for line in (counted, _claims(claims, colour)) if line)


_DOUBTS = {"unverified": "unverified", "unchecked": "unchecked", "failed": "not verified", "none": "without evidence"}
_SEVERITIES: tuple[Severity, ...] = ("error", "warning", "hint")


def _block(one: Diagnostic, colour: bool) -> str:
    parts = [_headline(one, colour), *_excerpt(span_of(one.place, one.span), colour)]
    if one.hint:
        parts.append(f"      = help: {_safe(one.hint)}")
    for note in one.notes:
        span = span_of(note.place, note.span)
        where = f"{_painted(_location(note.place, span), 'place', colour)}: " if span else ""
        parts += [f"      = note: {where}{_safe(note.message)}", *_excerpt(span, colour)]
    return "\n".join(parts)


def _headline(one: Diagnostic, colour: bool) -> str:
    where = _location(one.place, span_of(one.place, one.span))
    kind = _painted(f"{one.severity}[{one.code}]", one.severity, colour)
    return f"{where}: {kind}: {_safe(one.message)}" if where else f"{kind}: {_safe(one.message)}"


def _location(place: Place | None, span: Span | None) -> str:
    if span is not None:
        numbers = (str(number) for number in (span.line, span.column) if span.line)
        return ":".join((_safe(span.file), *numbers))
    if isinstance(place, OnPage):
        return f"page {place.page}"
    return _safe(pointer(place.address)) if isinstance(place, At) else ""


def _excerpt(span: Span | None, colour: bool) -> list[str]:
    if span is None or not span.excerpt.strip():
        return []
    start = min(span.column, len(span.excerpt) + 1)
    on_one_line = span.end_line in (0, span.line)
    end = span.end_column if on_one_line and span.end_column else start + 1 if on_one_line else len(span.excerpt) + 1
    shown = _cut(span.excerpt, start - 1, max(min(end, len(span.excerpt) + 1) - 1, start))
    mark = _painted("^" * shown.width, "mark", colour)
    return [f"{span.line:>5} | {shown.text}", f"      | {' ' * shown.before}{mark}"]


class _Shown(NamedTuple):
    """A line as it is shown, and the cells before what is marked and of what is marked."""

    text: str
    before: int
    width: int


def _cut(line: str, start: int, end: int) -> _Shown:
    """Make a line fit, with code points start..end of it (end excluded) in sight."""
    cells = [_cell(letter) for letter in line]
    widths = [_width(cell) for cell in cells]
    first = 0
    if sum(widths) > WIDTH and sum(widths[:end]) > WIDTH - 1:
        first = start
        while first > 0 and sum(widths[first - 1 : start]) <= CONTEXT:
            first -= 1
    last, used = first, 2  # a cell for each ellipsis
    while last < len(cells) and used + widths[last] <= WIDTH:
        used += widths[last]
        last += 1
    text = ("…" if first else "") + "".join(cells[first:last]) + ("…" if last < len(cells) else "")
    before = sum(widths[first:start]) + bool(first)
    return _Shown(text, before, max(sum(widths[start : min(end, last)]), 1))


def _cell(letter: str) -> str:
    return " " * TAB if letter == "\t" else _safe(letter)


def _width(text: str) -> int:
    """Cells of a terminal that a text takes (Unicode Standard Annex 11)."""
    return sum(
        0 if unicodedata.category(one) in ("Mn", "Me")
        else 2 if unicodedata.east_asian_width(one) in "WF"
        else 1
        for one in text
    )  # fmt: skip


def _safe(text: str) -> str:
    return _UNSAFE.sub("\ufffd", _BREAK.sub(" ", text))


def _painted(text: str, role: str, colour: bool) -> str:
    return f"\x1b[{_COLOURS[role]}m{text}\x1b[0m" if colour else text


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _claims(claims: Mapping[str, int], colour: bool) -> str:
    """Nothing where no brief could be read; a brief without claims must not look like one whose claims hold."""
    if not claims:
        return ""
    count = sum(claims.get(kind, 0) for kind in KINDS)
    if not count:
        return _painted("no claims: nothing was compared", "warning", colour)
    verified = _painted(f"{claims.get('verified', 0)} verified", "good", colour)
    if unconfirmed := claims.get("unconfirmed"):
        verified += f" ({unconfirmed} unconfirmed)"
    others = [f"{claims[kind]} {words}" for kind, words in _DOUBTS.items() if claims.get(kind)]
    return f"{_plural(count, 'claim')}: {', '.join([verified, *others])}"
