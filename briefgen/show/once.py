"""Diagnostics -> each once, and where each stands; it must not know how they are written."""

from __future__ import annotations

from collections.abc import Iterable

from briefgen.ground.diagnostics import Diagnostic, Place, Span


def once(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Leave out what was said before."""
    return list(dict.fromkeys(diagnostics))


def span_of(place: Place | None, span: Span | None) -> Span | None:
    """The place in a file, if it is known."""
    return span or (place if isinstance(place, Span) else None)


def readable(text: str) -> str:
    """A text without the bytes that are none, which a file's name may hold."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
