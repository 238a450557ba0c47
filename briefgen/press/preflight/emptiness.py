"""Pages -> holes in a page, and a last page that holds next to nothing; it must not know what a brief consists of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from briefgen.ground.diagnostics import Diagnostic
from briefgen.press.engine.boxes import LaidPage, PageBox, Rect
from briefgen.press.preflight.view import View, found, ink, quoted, telling

TURNED = "turned"
"""The page of a table that its column didn't hold: the rest of it is white by design."""
_APART = 0.04
"""The share of a page's height that paragraphs and headings stand apart without leaving the page empty."""
_GROUND = 0.9
"""The share of a page's height from which a colour is the page's ground and nothing that fills it."""
_ASIDE = 1.5
"""By how much more may be white of a page that isn't as most pages are, where it stands for one table or picture."""
_FORCED = frozenset(["page", "left", "right", "recto", "verso", "always"])

_WHOLE = frozenset(["block", "cell", "caption"])
_FORCED_HINT = "shorten what is above until it fits on the page before, or let the theme go on without a break"
_KEPT_HINT = "it is kept in one piece: make it smaller, divide it, or move it to another place in the text"


@dataclass(slots=True)
class _Band:
    """A strip of the page that is filled from top to bottom, with the first thing in it and the last."""

    top: float
    bottom: float
    first: PageBox
    last: PageBox


def check(view: View) -> Iterator[Diagnostic]:
    """Look at each page's area from top to bottom; what stands beside other things fills the page too."""
    filled = [(page, _bands(page)) for page in view.pages]
    names = Counter(page.name for page in view.pages)
    for (page, bands), (after, _) in pairwise(filled):
        if not page.blank and page.area.height > 0 and page.name != TURNED:
            aside = after.name != page.name and names[page.name] < max(names.values())
            most = min(view.limits.hole * (_ASIDE if aside else 1.0), 1.0)
            yield from _holes(page, bands, most, after)
    if len(filled) > 1:
        yield from _nearly_empty(*filled[-1], view.limits.last)


def _bands(page: LaidPage) -> list[_Band]:
    """The filled strips of a page's area, from its top."""
    bands: list[_Band] = []
    for box in sorted(_visible(page), key=lambda box: box.rect.top):
        top, bottom = max(box.rect.top, page.area.top), min(box.rect.bottom, page.area.bottom)
        if bottom <= top:
            continue
        if not bands or top > bands[-1].bottom:
            bands.append(_Band(top, bottom, box, box))
        elif bottom >= bands[-1].bottom:
            bands[-1].bottom, bands[-1].last = bottom, box
    return bands


def _visible(page: LaidPage) -> Iterator[PageBox]:
    """Texts, pictures and painted boxes of the page itself, not those that every page has."""
    fixed = {id(box) for box in page.of("block", "picture", "table") if box.fixed}
    painted = (
        box
        for box in page.of("block", "cell")
        if not box.children and box.rect.height < _GROUND * page.area.height and box.painted
    )
    for box in (*ink(page), *painted):
        if not box.in_margin and not (fixed and any(id(around) in fixed for around in (box, *box.around()))):
            yield box


def _holes(page: LaidPage, bands: list[_Band], most: float, after: LaidPage) -> Iterator[Diagnostic]:
    """Find the largest hole of a page, below something that stands on it."""
    if not bands:
        at = next((box.at for box in _visible(after)), None)
        hint = "two page breaks follow each other: take one away (in the theme, `break-before` or `page`)"
        yield found("page-hole", "the page is empty", page.root, hint, at=at, area=page.area)
        return
    tops = [*((band.top, band.first) for band in bands[1:]), (page.area.bottom, None)]
    height, above, (bottom, below) = max(
        ((top - band.bottom, band, (top, first)) for band, (top, first) in zip(bands, tops, strict=True)),
        key=lambda hole: hole[0],
    )
    if height > most * page.area.height:
        area = Rect(page.area.left, above.bottom, page.area.right, bottom)
        if below is None or below.in_notes:
            following = next((box for box in _visible(after) if any(map(str.isalpha, _words(box)))), None)
            if not (following and _is_whole(following)):
                yield _open(above.last, area, height / page.area.height, page, following, after)
        else:
            yield _between(above.last, area, height / page.area.height, below)


def _is_whole(box: PageBox) -> bool:
    """Say whether it begins what its template says is never divided, with `data-whole`: white before it is meant."""
    elements = (around.element for around in (box, *box.around()))
    return any(element is not None and element.get("data-whole") is not None for element in elements)


def _open(
    last: PageBox, area: Rect, share: float, page: LaidPage, following: PageBox | None, after: LaidPage
) -> Diagnostic:
    forced = after.name != page.name or after.blank
    what = "what follows"
    if following is not None:
        what = quoted(next((box.text for box in following.around() if box.kind in _WHOLE), following.text))
        forced = forced or any(box.breaks[0] in _FORCED for box in (following, *following.around()))
    why = "begins a new page" if forced else "doesn't fit there"
    message = f"{share:.0%} of the page is white below {_named(last)}: {what} {why}"
    return found("page-hole", message, last, _FORCED_HINT if forced else _KEPT_HINT, words=_words(last), area=area)


def _between(last: PageBox, area: Rect, share: float, below: PageBox) -> Diagnostic:
    message = f"{share:.0%} of the page is white between {_named(last)} and {_named(below)}"
    hint = "in the theme, take away the space between them, or the height that one of them is given"
    return found("page-hole", message, last, hint, words=_words(last), area=area)


def _nearly_empty(page: LaidPage, bands: list[_Band], least: float) -> Iterator[Diagnostic]:
    """Judge the last page by the height of what stands on it, with the distances usual between its parts."""
    apart = _APART * page.area.height
    gaps = (other.top - one.bottom for one, other in pairwise(bands))
    filled = sum(band.bottom - band.top for band in bands) + sum(gap for gap in gaps if gap <= apart)
    if filled >= least * page.area.height:
        return
    pages = f"{page.number - 1} page{'s' if page.number > 2 else ''}"
    hint = f"shorten the text by as much, lengthen it, or ask for {pages} (`pages`, `--max-pages`)"
    if not bands:
        yield found("page-nearly-empty", "the last page is empty", page.root, hint, area=page.area)
        return
    last = bands[-1].last
    lines = sum(1 for line in page.of("line") if line.text.strip() and not line.in_margin)
    what = f"{lines} line{'s' if lines != 1 else ''}" if lines else "a picture"
    message = f"the last page holds no more than {what}, the last of it {_named(last)}"
    area = Rect(page.area.left, bands[-1].bottom, page.area.right, page.area.bottom)
    yield found("page-nearly-empty", message, last, hint, words=_words(last), area=area)


def _named(box: PageBox) -> str:
    return quoted(_words(box)) if _words(box) else "a picture"


def _words(box: PageBox) -> str:
    return telling(box) if box.kind == "text" else ""
