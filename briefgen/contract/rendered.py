"""A theme -> what goes wrong when the briefs that ask most of it are printed in it; it must not know its files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from briefgen.build.setting import page_of
from briefgen.contract import contrast, dropped, measure, unseen
from briefgen.contract.blame import blamed
from briefgen.contract.chance import BY_CHANCE, by_rule
from briefgen.contract.failing import failing
from briefgen.contract.laid import Laid, html, laid
from briefgen.contract.origin import Origin
from briefgen.contract.patience import TooLongError, at_most
from briefgen.contract.torture import PIECES, Piece
from briefgen.contract.workers import workers
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import At, Diagnostic, OnPage, Place, Span, pointer
from briefgen.model.judgement import Judged
from briefgen.press.engine.boxes import LaidPage, PageBox
from briefgen.press.engine.start import start
from briefgen.press.layout import lay_out
from briefgen.press.preflight.view import selector
from briefgen.theme.tokens import Theme

if TYPE_CHECKING:
    from briefgen.contract.subject import Subject

TOLD_APART = frozenset(["everything", "short", "longest"])
"""Briefs whose every word is looked for."""
COLOURED = frozenset(["everything", "short", "longest", "conditions", "long-and-wide", "eighteen-sections"])
"""Briefs in which the contrast of every text is reckoned: together they have every kind of it."""
PATIENCE = 60.0
"""s of computing after which a brief is given up: several times what the longest takes in a style that prints."""
RIGHT_TO_LEFT = frozenset(["Arab", "Hebr"])

_WHITE = frozenset(["page-hole", "page-nearly-empty"])
"""Where these fall depends on how much text a brief has: they are a theme's doing where they are the rule."""
_HOLES = (3, 1 / 4)
"""So many pages, and such a share of a brief's, are the rule."""
_GRANTED = frozenset(["label-missing", "pages-exceeded", "pages-missing"])
"""Codes that are about a brief's language and length."""

_BREAKS = ("break-before", "page", "break-inside", "break-after", "orphans", "widows")
_DECIDING: dict[str, tuple[str, ...]] = {
    "type-small": ("font", "font-size"),
    "line-loose": ("text-align", "hyphens"), "hyphens-stacked": ("hyphens",), "word-cut": ("overflow-wrap", "hyphens"),
    "glyph-missing": ("font", "font-family"),
    "page-hole": _BREAKS, "heading-stranded": _BREAKS, "row-split": _BREAKS, "row-alone": _BREAKS,
    "actor-split": _BREAKS, "line-widow": _BREAKS, "line-orphan": _BREAKS, "page-nearly-empty": _BREAKS,
}  # fmt: skip
"""The properties that decide what a code is about; of any other, those that say how large a box is, and where."""


def check(subject: Subject) -> Iterator[Diagnostic]:
    """Print every torture brief in a theme, and say what is found as the theme's: once a rule."""
    pieces = [piece for piece in PIECES if is_for(piece, subject.theme)]
    with workers(start) as at_work:
        found = at_work.each(looked, [(piece, subject.theme) for piece in pieces])
        by_brief = {piece.name: own for piece, own in zip(pieces, found, strict=True)}
        by_brief = by_rule(subject, by_brief)
        by_brief = blamed(subject, by_brief, pieces, partial(at_work.each, looked), at_work.count, BY_CHANCE)
    seen: dict[tuple[str, Place | None, str], tuple[Diagnostic, int]] = {}
    for one in (one for own in by_brief.values() for one in own):
        key = (one.code, one.place, "" if one.place or one.code in BY_CHANCE else one.message)
        first, count = seen.get(key, (one, 0))
        seen[key] = (first, count + 1)
    for one, count in seen.values():
        more = f"; {count - 1} more like it" if count > 1 else ""
        yield replace(one, message=one.message + more)


def looked(asked: tuple[Piece, Theme]) -> tuple[Diagnostic, ...]:
    """All that one brief shows of a theme, unless it doesn't come to an end."""
    piece, theme = asked
    try:
        with at_most(PATIENCE):
            return tuple(of_piece(piece, theme))
    except TooLongError:
        message = f"the brief `{piece.name}` isn't printed after {PATIENCE:g} s of computing"
        hint = "say it another way: a selector with `:has()` looks through all that is in its element, for each of them"
        return (diagnostic("layout-endless", message, None, hint),)


def is_for(piece: Piece, theme: Theme) -> bool:
    """Say whether a theme has to print a brief: one in a script that it doesn't cover it hasn't."""
    if piece.mirrored:
        return not RIGHT_TO_LEFT.isdisjoint(theme.scripts)
    return piece.script == "Latn" or piece.script in theme.scripts


def of_piece(piece: Piece, theme: Theme) -> Iterator[Diagnostic]:
    """All that one torture brief shows of a theme."""
    judged = piece.judged()
    granted = piece.granted | _GRANTED | _WHITE
    try:
        done = laid(piece, theme, judged, granted)
    except Exception as error:  # the engine's own: what sheets may ask of it, nobody can list
        yield failing(theme, partial(_fails, piece, judged), error, piece.name)
        return
    if done.html is None or done.pages is None:
        yield from _stopped(done)
        return
    origin = Origin(theme, done.html, done.pages)
    yield from (
        _as_the_themes(found, done, origin)
        for found in done.found
        if found.severity != "hint" and found.code not in granted
    )
    yield from _holes(done, origin)
    if piece.name in TOLD_APART:
        yield from dropped.check(piece, theme, judged)
    if piece.name in COLOURED:
        yield from unseen.check(done, origin)
        yield from contrast.check(done, origin)
        yield from measure.check(done, origin)


def _fails(piece: Piece, judged: Judged, theme: Theme) -> bool:
    """Say whether the engine gives up at a brief in a theme."""
    try:
        html(piece, theme, judged).then(lay_out)
    except Exception:
        return True
    return False


def _stopped(done: Laid) -> Iterator[Diagnostic]:
    """What kept a brief from being printed. Characters that no face has are named, as they should be: no fault."""
    for found in done.found:
        if found.severity == "error" and not (done.piece.rare and found.code == "glyph-missing"):
            yield _in_brief(found, done.piece)


def _in_brief(found: Diagnostic, piece: Piece) -> Diagnostic:
    """Say in which brief; where in it is told in words, as its text is in no file."""
    at = f", {pointer(found.place.address)}" if isinstance(found.place, At) else ""
    place = None if at else found.place
    return replace(found, message=f"{found.message} (in the brief `{piece.name}`{at})", place=place)


def _as_the_themes(found: Diagnostic, done: Laid, origin: Origin) -> Diagnostic:
    """Say in which brief and where on a page, and put the rule that does it in the place of the text."""
    if not isinstance(found.place, OnPage):
        return _in_brief(found, done.piece)
    shown = f", {pointer(found.place.address)}" if found.place.address else ""
    message = f"{found.message} (in the brief `{done.piece.name}`, page {found.place.page}{shown})"
    box = _box(found.place, done)
    deciding = _DECIDING.get(found.code)
    place = (origin.of(box, deciding) if deciding else origin.of_place(box)) if box else None
    return replace(found, message=message, place=place)


def _box(place: OnPage, done: Laid) -> PageBox | None:
    """The box that a finding is about: the one that is outlined, else the one that its selector finds."""
    page = done.pages.laid.pages[place.page - 1] if done.pages else None
    if page is None or place.box is None:
        return None
    left, top, width, height = place.box
    near = [
        box
        for box in page.boxes
        if abs(box.rect.left - left) + abs(box.rect.top - top) + abs(box.rect.width - width) < 0.1
        and abs(box.rect.height - height) < 0.1
    ]
    return next((box for box in near if selector(box) == place.selector), near[0] if near else None)


def _holes(done: Laid, origin: Origin) -> Iterator[Diagnostic]:
    """Say where pages that are mostly white are the rule, and what most of them are left white for."""
    holes = [found for found in done.found if found.code == "page-hole"]
    most, share = _HOLES
    pages = done.pages.laid.pages if done.pages else ()
    if len(holes) >= most and len(holes) > share * len(pages):
        message = f"{len(holes)} of {len(pages)} pages are more than a third white, as in the brief `{done.piece.name}`"
        after = (pages[page_of(hole)] for hole in holes if page_of(hole) < len(pages))
        causes = Counter(_breaking(page, origin) for page in after).most_common()
        place = next((place for place, _ in causes if place), None)
        yield diagnostic("page-hole", message, place, "keep less together, or begin fewer pages")


def _breaking(page: LaidPage, origin: Origin) -> Span | None:
    """What began a page: the first rule that asks for a break, or for what stands there to be kept whole."""
    blocks = [box for box in page.of("block") if not box.in_margin and box.tag not in ("html", "body")]
    places = (origin.rule(box, [name], up=0) for name in _BREAKS[:3] for box in blocks)
    return next((place for place in places if place), None)
