"""Pages -> text and pictures off the page or in its margin; it must not know columns."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.ground.diagnostics import Diagnostic
from briefgen.press.engine.boxes import LaidPage, PageBox, Rect
from briefgen.press.preflight.view import (
    EPSILON,
    MM,
    View,
    found,
    ink,
    is_decoration,
    quoted,
    telling,
)

_SIDES = ("left", "top", "right", "bottom")
EDGE = 4 * MM
"""So near to the upper and lower edges of the paper no running head stands: printers can't print there."""
BLEED = 5 * MM
"""So far a picture may run off the paper, to be trimmed."""
_CURES = {
    "left": "let it stay within its column",
    "right": "shorten it, let it break (a hyphen, a space), or give it more room",
    "top": "shorten it: what is taller than the page runs off its top",
    "bottom": "shorten it, or let it go on to the next page",
}


def check(view: View) -> Iterator[Diagnostic]:
    """Find what nobody can read because it isn't on the paper, and what a printer would trim."""
    for page in view.pages:
        paper = Rect(0.0, 0.0, page.width, page.height)
        told: set[tuple[str | None, str, str]] = set()
        for box in ink(page):
            bleed = BLEED if box.kind == "picture" else 0.0
            code, side = "text-off-page", _beyond(box, paper, bleed)
            if side is None:
                code, side = "text-in-margin", _beyond(box, _safe(page, box, view.limits.margin * MM), box.size / 2)
            if side is None or (box.at, code, side) in told:
                continue
            if code == "text-in-margin" and (is_decoration(box) or (box.kind == "picture" and _bleeds(box, paper))):
                continue
            told.add((box.at, code, side))
            where = "off the page" if code == "text-off-page" else "in the margin"
            what = "a picture" if box.kind == "picture" else quoted(telling(box))
            message = f"{what} stands {where}, at its {side}"
            yield found(code, message, box, _CURES[side], words=telling(box))


def _bleeds(box: PageBox, paper: Rect) -> bool:
    """Say whether a picture goes to an edge of the paper, and so through the margin on purpose."""
    left, top, right, bottom = box.rect
    return left <= paper.left or top <= paper.top or right >= paper.right or bottom >= paper.bottom


def _beyond(box: PageBox, area: Rect, hanging: float = 0.0) -> str | None:
    """The side on which a box leaves an area. Letters keep clear of the top and the bottom of their box.

    hanging: so far a mark may hang out at the sides, a picture on all of them.
    """
    rect = box.shown
    if rect.width <= 0 or rect.height <= 0:
        return None
    clear = box.rect.height * 0.2 if box.kind == "text" else hanging
    out = (
        area.left - rect.left - hanging,
        area.top - rect.top - clear,
        rect.right - area.right - hanging,
        rect.bottom - clear - area.bottom,
    )
    most = max(out)
    return _SIDES[out.index(most)] if most > EPSILON else None


def _safe(page: LaidPage, box: PageBox, margin: float) -> Rect:
    """Where a box may stand: off the sides of the paper and, if it flows, in the page's area from top to bottom."""
    if box.in_margin:
        top, bottom = EDGE, page.height - EDGE
    else:
        top, bottom = (0.0, page.height) if box.stands_aside else (page.area.top, page.area.bottom)
    inner = (min(margin, page.area.left), max(page.width - margin, page.area.right))
    return Rect(inner[0], top, inner[1], bottom)
