"""A torture brief + a theme -> its pages, and what was found on them; it must not judge the theme."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from briefgen.build import pipeline
from briefgen.build.job import Job
from briefgen.build.setting import Wanted, set_pages
from briefgen.compose.copy import Copy
from briefgen.compose.plan import may_stand_upright
from briefgen.contract.torture import Piece
from briefgen.ground.diagnostics import Diagnostic, Outcome
from briefgen.model.adjust import AS_DESIGNED, Adjust
from briefgen.model.judgement import Judged
from briefgen.press.pages import Pages
from briefgen.render import render
from briefgen.render.html import Html
from briefgen.theme.tokens import Theme

Change = Callable[[Copy], Copy]


@dataclass(frozen=True, slots=True)
class Laid:
    """A torture brief as a theme sets it; html is as designed. Both are None where something stopped it."""

    piece: Piece
    theme: Theme
    html: Html | None
    pages: Pages | None
    found: tuple[Diagnostic, ...]


def laid(piece: Piece, theme: Theme, judged: Judged, granted: frozenset[str] = frozenset()) -> Laid:
    """Lay a brief out as it would be for anybody: fitted, looked at, mended but for some codes."""
    first = _html(judged, theme, piece)(AS_DESIGNED)
    if first.value is None:
        return Laid(piece, theme, None, None, first.diagnostics)
    brief = judged.brief
    limit = pipeline.limit(brief, theme, Job("", variant=piece.variant))
    upright = may_stand_upright(brief, theme.traits)
    wanted = Wanted(_html(judged, theme, piece), theme.limits, limit, upright, granted=granted)
    pages = set_pages(wanted)
    return Laid(piece, theme, first.value, pages.value, pages.diagnostics)


def html(piece: Piece, theme: Theme, judged: Judged, change: Change = lambda copy: copy) -> Outcome[Html]:
    """Render a brief as it was designed, perhaps with other words in its Copy."""
    return _html(judged, theme, piece, change)(AS_DESIGNED)


def _html(
    judged: Judged, theme: Theme, piece: Piece, change: Change = lambda copy: copy
) -> Callable[[Adjust], Outcome[Html]]:
    def made(adjust: Adjust) -> Outcome[Html]:
        copy = pipeline.copy(judged, theme, piece.variant, adjust)
        if copy.value and piece.mirrored:
            copy = replace(copy, value=replace(copy.value, direction="rtl"))
        return copy.then(lambda copy: render(change(copy), theme, judged.brief.pictures, adjust))

    return made
