"""Changes -> text for a terminal, JSON for a program (docs/formats.md); it must not know how they were found."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from briefgen.ground.diagnostics import pointer
from briefgen.model.changes import Change, Changes, Piece, Place

FORMAT = 1
_ROUND = 8
"""Words that are as they were, shown on either side of what changed."""
_GROUPS = (
    ("Stances", ("stance",)), ("Numbers", ("number",)), ("Quotations", ("quotation", "statement")),
    ("Sections and points", ("section", "point", "box")), ("Actors and issues", ("actor", "issue")),
    ("Claims", ("claim",)), ("Text", ("text", "table", "row", "figure", "note")), ("Details", ("detail",)),
)  # fmt: skip
_TOLD = 60
"""Code points of a text that came or went, in a line."""


def to_text(changes: Changes) -> str:
    """Write a line for each change under plain heads; texts word by word, as `[-old-]{+new+}`."""
    if not changes.items:
        return "nothing that is printed has changed\n"
    lines: list[str] = []
    for head, kinds in _GROUPS:
        found = [change for change in changes.items if change.what in kinds]
        if found:
            lines += ["", head] if lines else [head]
            lines += [f"  {line}" for change in found for line in _lines(change)]
    return "\n".join(lines) + "\n"


def to_json(changes: Changes) -> bytes:
    """Write all changes in the order in which the new edition is read."""
    fields = {
        "version": FORMAT,
        "old-edition": changes.old_edition,
        "new-edition": changes.new_edition,
        "changes": [_fields(change) for change in changes.items],
    }
    return (json.dumps(fields, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def _lines(change: Change) -> Iterator[str]:
    yield _headline(change)
    if change.pieces:
        yield f"  {''.join(_marked(change.pieces))}"
    if change.rests:
        yield f"  rests on it: {'; '.join(place.name for place in change.rests)}"


def _headline(change: Change) -> str:
    match change.what, change.kind:
        case "stance", _:
            return f"{change.name}: {change.old} -> {change.new}"
        case "number", _:
            return f"{change.old} -> {change.new}: {'; '.join(dict.fromkeys(place.name for place in change.now))}"
        case _, "renamed":
            return f"{change.what} renamed: {change.old} -> {change.new}"
        case "actor", "added":
            return f"{change.name} joined"
        case "actor", "dropped":
            return f"{change.name} left"
        case _, "changed" if change.old or change.new:
            pair = "" if change.pieces else f": {change.old or 'nothing'} -> {change.new or 'nothing'}"
            return f"{change.name}{pair}"
        case _, "changed":
            return change.name
        case _:
            told = _cut(change.old or change.new)
            kind = "" if change.what == "detail" else f"{change.what} "
            return f"{kind}{change.kind}: {change.name}{f': {told}' if told else ''}"


def _cut(text: str) -> str:
    return text if len(text) <= _TOLD else text[:_TOLD].rsplit(" ", 1)[0] + " …"


def _marked(pieces: tuple[Piece, ...]) -> Iterator[str]:
    for i, piece in enumerate(pieces):
        if piece.kind == "same":
            yield _shortened(piece.text, first=i == 0, last=i == len(pieces) - 1)
        else:
            yield f"[-{piece.text}-]" if piece.kind == "dropped" else f"{{+{piece.text}+}}"


def _shortened(text: str, *, first: bool, last: bool) -> str:
    """A stretch that is as it was: its words next to what changed."""
    words = text.split(" ")
    if len(words) <= (_ROUND if first or last else 2 * _ROUND):
        return text
    before = "" if first else " ".join(words[:_ROUND]) + " "
    return f"{before}…{'' if last else ' ' + ' '.join(words[-_ROUND:])}"


def _fields(change: Change) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "what": change.what,
        "kind": change.kind,
        "name": change.name,
        "was": _places(change.was),
        "now": _places(change.now),
        "old": change.old,
        "new": change.new,
        "words": [{"kind": piece.kind, "text": piece.text} for piece in change.pieces],
        "rests": _places(change.rests),
    }
    return {key: value for key, value in fields.items() if value}


def _places(places: tuple[Place, ...]) -> list[dict[str, str]]:
    return [{"at": pointer(place.at), "name": place.name} for place in places]
