"""Copy + Theme + pictures -> Html: templates filled in, tokens put into the sheets; it must not know WeasyPrint."""

from __future__ import annotations

from collections.abc import Mapping

from briefgen.compose.copy import Copy
from briefgen.compose.sheet import Sheet as FactcheckSheet
from briefgen.ground.diagnostics import Diagnostic, Outcome
from briefgen.model.brief import Picture
from briefgen.render.environment import fill
from briefgen.render.html import Html, Sheet
from briefgen.render.tokens import put_in
from briefgen.theme.tokens import Theme

PICTURES = "brief:/pictures/"
"""Before the path of a picture as the brief writes it."""
FACTCHECK = "css/factcheck.css"
"""How the file of a style sheet ends that is only for the fact-check sheet: a brief is laid out faster without it."""


def render(copy: Copy, theme: Theme, pictures: Mapping[str, Picture]) -> Outcome[Html]:
    """Make the document that the press gets."""
    filled = fill(theme, {"copy": copy})
    sheets = _sheets(copy.page_size, theme, everything=False)
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


def render_sheet(sheet: FactcheckSheet, theme: Theme) -> Outcome[Html]:
    """Make the fact-check sheet that the press gets."""
    filled = fill(theme, {"sheet": sheet}, "factcheck.html")
    sheets = _sheets(sheet.page_size, theme, everything=True)
    found = filled.diagnostics + sheets.diagnostics
    if filled.value is None or sheets.value is None:
        return Outcome(None, found)
    return Outcome(Html(text=filled.value, sheets=sheets.value, faces=theme.faces, meta=sheet.meta), found)


def _sheets(page_size: str, theme: Theme, *, everything: bool) -> Outcome[tuple[Sheet, ...]]:
    """Put the tokens in, and with them what only the brief knows: the size of its paper."""
    tokens = {**theme.tokens, "page-size": page_size}
    outcomes = [put_in(sheet, tokens) for sheet in theme.sheets if everything or not sheet.file.endswith(FACTCHECK)]
    found: tuple[Diagnostic, ...] = sum((outcome.diagnostics for outcome in outcomes), ())
    sheets = tuple(outcome.value for outcome in outcomes if outcome.value is not None)
    return Outcome(sheets, found)
