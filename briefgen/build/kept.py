"""What the press made <-> bytes for the cache; it must not know where they are kept."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from briefgen.ground.diagnostics import At, Diagnostic, Note, OnPage, Outcome, Place, Span
from briefgen.press.container import Body
from briefgen.press.pdf import Pressed
from briefgen.press.placed import Placed, Sheet

_PLACES: Mapping[str, Callable[..., Place]] = {"At": At, "Span": Span, "OnPage": OnPage}


def to_bytes(made: Outcome[Pressed]) -> bytes:
    """Write what was made and what was found, none of it an error."""
    pressed = made.unwrap()
    body = pressed.body
    head = {
        "sheets": [
            [one.width, one.height, one.top, one.bottom, [[*box.rect, box.at] for box in one.placed]]
            for one in pressed.sheets
        ],
        "heard": pressed.heard,
        "modified": pressed.modified,
        "root": body.root,
        "info": body.info,
        "lengths": [len(body.head), len(body.places), len(body.catalog), len(body.names)],
        "found": [_written(one) for one in made.diagnostics],
    }
    line = json.dumps(head, separators=(",", ":")).encode("ascii")
    return b"\n".join((line, body.head + body.places + body.catalog + body.names))


def from_bytes(content: bytes) -> Outcome[Pressed]:
    """Read it back. Raises ValueError, KeyError or TypeError where it can't be."""
    line, _, rest = content.partition(b"\n")
    head = json.loads(line)
    parts = []
    for length in head["lengths"]:
        parts.append(rest[:length])
        rest = rest[length:]
    body = Body(parts[0], parts[1], parts[2], parts[3], head["root"], head["info"])
    sheets = tuple(
        Sheet(width, height, top, bottom, tuple(Placed((x0, y0, x1, y1), at) for x0, y0, x1, y1, at in placed))
        for width, height, top, bottom, placed in head["sheets"]
    )
    pressed = Pressed(body, sheets, tuple(head["heard"]), head["modified"])
    return Outcome(pressed, tuple(_read(one) for one in head["found"]))


def _written(found: Diagnostic) -> Any:
    notes = [[note.message, _place(note.place), _place(note.span)] for note in found.notes]
    return [found.code, found.message, _place(found.place), found.severity, found.hint, notes, _place(found.span)]


def _place(place: Place | None) -> Any:
    return None if place is None else [type(place).__name__, asdict(place)]


def _read(written: Any) -> Diagnostic:
    code, message, place, severity, hint, notes, span = written
    read = tuple(Note(words, _read_place(at), _span(of)) for words, at, of in notes)
    return Diagnostic(code, message, _read_place(place), severity, hint, read, _span(span))


def _read_place(written: Any) -> Place | None:
    if written is None:
        return None
    name, fields = written
    return _PLACES[name](**{key: tuple(value) if isinstance(value, list) else value for key, value in fields.items()})


def _span(written: Any) -> Span | None:
    place = _read_place(written)
    return place if isinstance(place, Span) else None
