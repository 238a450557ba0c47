"""Copy + Theme + pictures -> Html: templates filled in, tokens put into the sheets; it must not know WeasyPrint."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from briefgen.compose.copy import Copy
from briefgen.compose.proof import Proof
from briefgen.compose.sheet import Sheet as FactcheckSheet
from briefgen.compose.specimen import Specimen
from briefgen.ground.diagnostics import Diagnostic, Outcome
from briefgen.model.adjust import AS_DESIGNED, DESIGNED, Adjust
from briefgen.model.brief import Picture
from briefgen.render.bars import bars
from briefgen.render.environment import fill
from briefgen.render.html import Html, Sheet
from briefgen.render.tokens import put_in
from briefgen.theme.fit import tokens_at
from briefgen.theme.tokens import Theme

PICTURES = "brief:/pictures/"
"""Before the path of a picture as the brief writes it."""
FACTCHECK = "css/factcheck.css"
"""How the file of a style sheet ends that is only for the fact-check sheet: a brief is laid out faster without it."""
SHORT = "css/short.css"
"""The same for the short variant, which takes it with all others."""
SPECIMEN = "css/specimen.css"
"""The same for the specimen of a theme, which takes it with all others."""
PROOF = "css/proof.css"
"""The same for a proof, which takes no other: whatever the pages of a theme look like, it lies over them as it is."""


def render(copy: Copy, theme: Theme, pictures: Mapping[str, Picture], adjust: Adjust = AS_DESIGNED) -> Outcome[Html]:
    """Make the document that the press gets; adjust: how it is set otherwise than designed."""
    filled = fill(theme, {"copy": copy}, below=adjust.below, foreign=copy.foreign)
    other = (FACTCHECK, PROOF, SPECIMEN, *(() if copy.variant == "short" else (SHORT,)))
    sheets = _sheets(copy.page_size, theme, lambda file: not file.endswith(other), adjust.step)
    found = filled.diagnostics + sheets.diagnostics
    if filled.value is None or sheets.value is None:
        return Outcome(None, found)
    shown = {PICTURES + path: picture for path, picture in pictures.items() if PICTURES + path in copy.assets}
    html = Html(
        text=filled.value,
        sheets=(*sheets.value, *bars(copy.touched, copy.comparing), *_repairs(adjust)),
        faces=theme.faces,
        meta=copy.meta,
        assets={name: picture.content for name, picture in shown.items()},
        media={name: picture.media for name, picture in shown.items()},
    )
    return Outcome(html, found)


def render_sheet(sheet: FactcheckSheet, theme: Theme) -> Outcome[Html]:
    """Make the fact-check sheet that the press gets."""
    filled = fill(theme, {"sheet": sheet}, "factcheck.html")
    sheets = _sheets(sheet.page_size, theme, lambda file: not file.endswith((SHORT, PROOF, SPECIMEN)))
    found = filled.diagnostics + sheets.diagnostics
    if filled.value is None or sheets.value is None:
        return Outcome(None, found)
    return Outcome(Html(text=filled.value, sheets=sheets.value, faces=theme.faces, meta=sheet.meta), found)


def render_specimen(specimen: Specimen, theme: Theme) -> Outcome[Html]:
    """Make what the press gets of a specimen: `specimen.html`, which extends the theme's own `brief.html`."""
    filled = fill(theme, {"copy": specimen.copy, "specimen": specimen}, "specimen.html")
    sheets = _sheets(specimen.copy.page_size, theme, lambda file: not file.endswith((FACTCHECK, PROOF, SHORT)))
    found = filled.diagnostics + sheets.diagnostics
    if filled.value is None or sheets.value is None:
        return Outcome(None, found)
    return Outcome(Html(text=filled.value, sheets=sheets.value, faces=theme.faces, meta=specimen.copy.meta), found)


def _repairs(adjust: Adjust) -> Iterator[Sheet]:
    """The sheet that mends single places, behind all others."""
    if adjust.mends:
        rules = "\n".join(f"{mend.selector} {{ {mend.declarations} }}" for mend in adjust.mends)
        yield Sheet("repairs", rules)


def render_proof(proof: Proof, theme: Theme) -> Outcome[Html]:
    """Make what the press lays over the brief's pages, and the list behind them."""
    filled = fill(theme, {"proof": proof}, "proof.html")
    sheets = _sheets(proof.page_size, theme, lambda file: file.endswith(PROOF))
    found = filled.diagnostics + sheets.diagnostics
    if filled.value is None or sheets.value is None:
        return Outcome(None, found)
    rules = (f"@page proof-{page.number} {{ size: {page.width}px {page.height}px }}\n" for page in proof.pages)
    sizes = Sheet("proof", "".join(rules))
    text = _settable(filled.value, theme)
    return Outcome(Html(text=text, sheets=(*sheets.value, sizes), faces=theme.faces, meta=proof.meta), found)


def _settable(text: str, theme: Theme) -> str:
    """A document with U+2603 for a character that no face has: that may be the very thing that was found."""
    known = frozenset[int]().union(*(face.characters for face in theme.faces))
    lacking = {mark for mark in set(text) if not mark.isascii() and mark.isprintable() and ord(mark) not in known}
    return text.translate({ord(mark): f"U+{ord(mark):04X}" for mark in lacking})


def _sheets(
    page_size: str, theme: Theme, taken: Callable[[str], bool], step: int = DESIGNED
) -> Outcome[tuple[Sheet, ...]]:
    """Put the tokens of a setting in, and with them what only the brief knows: the size of its paper."""
    tokens = {**tokens_at(theme, step), "page-size": page_size}
    outcomes = [put_in(sheet, tokens) for sheet in theme.sheets if taken(sheet.file)]
    found: tuple[Diagnostic, ...] = sum((outcome.diagnostics for outcome in outcomes), ())
    sheets = tuple(outcome.value for outcome in outcomes if outcome.value is not None)
    return Outcome(sheets, found)
