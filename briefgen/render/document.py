"""Copy + Theme + pictures -> Html: templates filled in, tokens put into the sheets; it must not know WeasyPrint."""

from __future__ import annotations

from collections.abc import Mapping

from briefgen.compose.copy import Copy
from briefgen.ground.diagnostics import Diagnostic, Outcome
from briefgen.model.brief import Picture
from briefgen.render.environment import fill
from briefgen.render.html import Html, Sheet
from briefgen.render.tokens import put_in
from briefgen.theme.tokens import Theme

PICTURES = "brief:/pictures/"
"""Before the path of a picture as the brief writes it."""


def render(copy: Copy, theme: Theme, pictures: Mapping[str, Picture]) -> Outcome[Html]:
    """Make the document that the press gets."""
    filled = fill(theme, {"copy": copy})
    sheets = _sheets(copy, theme)
    found = filled.diagnostics + sheets.diagnostics
    if filled.value is None or sheets.value is None:
        return Outcome(None, found)
    shown = {PICTURES + path: picture for path, picture in pictures.items() if PICTURES + path in copy.assets}
    html = Html(
        text=filled.value,
        sheets=sheets.value,
        faces=theme.faces,
        meta=copy.meta,
        assets={name: picture.content for name, picture in shown.items()},
        media={name: picture.media for name, picture in shown.items()},
    )
    return Outcome(html, found)


def _sheets(copy: Copy, theme: Theme) -> Outcome[tuple[Sheet, ...]]:
    """Put the tokens in, and with them what only the brief knows: the size of its paper."""
    tokens = {**theme.tokens, "page-size": copy.page_size}
    outcomes = [put_in(sheet, tokens) for sheet in theme.sheets]
    found: tuple[Diagnostic, ...] = sum((outcome.diagnostics for outcome in outcomes), ())
    sheets = tuple(outcome.value for outcome in outcomes if outcome.value is not None)
    return Outcome(sheets, found)
