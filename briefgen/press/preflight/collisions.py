"""Pages -> texts printed over each other; it must not know why they stand where they do."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.ground.diagnostics import Diagnostic, Note, OnPage, address
from briefgen.press.engine.boxes import PageBox, Rect
from briefgen.press.preflight.view import View, found, ink, is_decoration, quoted, telling

_LEAST = 1.0
"""CSS px that two texts have in common before they touch."""


def check(view: View) -> Iterator[Diagnostic]:
    """Find each pair of blocks whose letters lie over each other, once."""
    for page in view.pages:
        told: set[tuple[int, int]] = set()
        open_: list[tuple[PageBox, Rect]] = []
        seen = (
            (box, _core(box)) for box in ink(page) if not (box.oblique or box.behind) and _meet(box.rect, box.shown)
        )
        for box, core in sorted(seen, key=lambda pair: pair[1].top):
            open_ = [(other, area) for other, area in open_ if area.bottom > core.top]
            for other, area in open_:
                pair = (min(id(box.parent), id(other.parent)), max(id(box.parent), id(other.parent)))
                if pair not in told and _meet(core, area) and not _belong(box, other):
                    told.add(pair)
                    yield _of(other, box)
            open_.append((box, core))


def _core(box: PageBox) -> Rect:
    """Where letters are: from the height of capitals to a little below the baseline, as fonts have them."""
    left, top, right, bottom = box.rect
    if box.kind == "picture":
        return box.shown
    if box.transformed:
        return Rect(left + 1, top + 1, right - 1, bottom - 1)
    return Rect(left, top + (bottom - top) * 0.23, right, bottom - (bottom - top) * 0.16)


def _meet(one: Rect, other: Rect) -> bool:
    common = one.common(other)
    return common.width > _LEAST and common.height > _LEAST


def _belong(one: PageBox, other: PageBox) -> bool:
    """Say whether two boxes may lie over each other: on one line, decoration beneath text, decoration twice."""
    if one.kind == other.kind == "picture":
        return True
    if _line(one) is _line(other) is not None:
        return True
    if (
        one.element is other.element and one.tag == other.tag and not one.transformed
    ):  # lines may be set as close as they like, but not touch
        upper, lower = sorted((one.rect, other.rect), key=lambda rect: rect.top)
        return lower.top - upper.top > 0.51 * upper.height
    if one.text == other.text and is_decoration(one) and is_decoration(other):
        return True
    return any(box.kind == "picture" and is_decoration(box) for box in (one, other))


def _line(box: PageBox) -> PageBox | None:
    return next((around for around in box.around() if around.kind == "line"), None)


def _of(first: PageBox, second: PageBox) -> Diagnostic:
    one, other = (second, first) if second.at else (first, second)
    names = ["a picture" if box.kind == "picture" else quoted(telling(box)) for box in (one, other)]
    place = OnPage(other.page, None, address(other.at), telling(other)) if other.at else None
    message = f"{names[0]} is printed over {names[1]}"
    hint = "shorten one of them, or give them more room in the theme"
    notes = (Note("the other stands here", place),) if place and other.at != one.at else ()
    return found("text-collides", message, one, hint, words=telling(one), notes=notes)
