"""Pages -> diagnostics of every lint, in the order of the pages; it must not know how a lint looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from briefgen.ground.diagnostics import Diagnostic, OnPage
from briefgen.press.engine.collector import collector_off
from briefgen.press.pages import Pages
from briefgen.press.preflight import (
    collisions,
    edges,
    emptiness,
    hyphenation,
    links,
    measure,
    notes,
    overflow,
    paragraphs,
    pictures,
    rails,
    rows,
    spacing,
    stranded,
    tables,
    type_size,
    words,
)
from briefgen.press.preflight.view import View
from briefgen.theme.limits import Limits

LINTS: tuple[Callable[[View], Iterator[Diagnostic]], ...] = (
    edges.check,
    overflow.check,
    collisions.check,
    tables.check,
    rows.check,
    stranded.check,
    rails.check,
    notes.check,
    words.check,
    paragraphs.check,
    links.check,
    pictures.check,
    type_size.check,
    hyphenation.check,
    spacing.check,
    measure.check,
    emptiness.check,
)


def preflight(pages: Pages, limits: Limits) -> tuple[Diagnostic, ...]:
    """Look at every page."""
    with collector_off():
        view = View(pages.laid.pages, limits)
        return tuple(sorted((found for lint in LINTS for found in lint(view)), key=_page))


def _page(found: Diagnostic) -> int:
    return found.place.page if isinstance(found.place, OnPage) else 0
