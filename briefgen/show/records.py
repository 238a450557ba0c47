"""Diagnostics -> one JSON object (docs/formats.md); it must not know terminals."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from briefgen.ground.diagnostics import At, Diagnostic, OnPage, Place, Span, pointer
from briefgen.show.claims import counted
from briefgen.show.once import once, readable, span_of


def as_json(
    diagnostics: Iterable[Diagnostic], claims: Mapping[str, int] | None = None, outputs: Sequence[str] | None = None
) -> str:
    """One JSON object; a place or a text that isn't there is null. `outputs`: the files that were written."""
    whole: dict[str, object] = {"version": 1, "diagnostics": [_fields(one) for one in once(diagnostics)]}
    whole["claims"] = counted(claims or {})
    if outputs is not None:
        whole["outputs"] = list(outputs)
    return readable(json.dumps(whole, ensure_ascii=False, indent=2))


def _fields(one: Diagnostic) -> dict[str, object]:
    return {
        "code": one.code,
        "severity": one.severity,
        "message": one.message,
        "hint": one.hint or None,
        **_where(one.place, one.span),
        "page": one.place.page if isinstance(one.place, OnPage) else None,
        "notes": [{"message": note.message, **_where(note.place, note.span)} for note in one.notes],
    }


def _where(place: Place | None, span: Span | None) -> dict[str, object]:
    span = span_of(place, span)
    address = place.address if isinstance(place, At | OnPage) else None
    return {
        "file": span.file if span else None,
        "line": span.line or None if span else None,
        "column": span.column or None if span else None,
        "end-line": span.end_line or None if span else None,
        "end-column": span.end_column or None if span else None,
        "address": None if address is None else pointer(address),
    }
