"""Laid-out pages -> how many lines are too many, how many would still fit, and which paragraphs would give one; it must
not know limits or who asks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from math import ceil, floor
from typing import NamedTuple

from briefgen.ground.diagnostics import Address, OnPage, address
from briefgen.press.engine.boxes import LaidPage, PageBox
from briefgen.press.preflight.view import EPSILON, View

FORCED = frozenset(["page", "always", "left", "right", "recto", "verso"])
_SHORT = 0.3
"""A last line that fills less of its measure is the cheapest to save."""
_MOST = 3
"""Paragraphs that are named."""
_FEW = 4
"""Words that a paragraph can lose."""
_PROSE = ("sections", "at-a-glance", "options", "recommendations", "flags", "timeline", "standfirst", "bottom-line")
"""Where words can go; a label or a title has none too many."""


class Saving(NamedTuple):
    """Lines that must go, at least, so that pages are saved. run: the first and last page of the text that has them."""

    lines: int
    run: tuple[int, int]
    paragraphs: tuple[Short, ...]


class Short(NamedTuple):
    """A paragraph that would be a line shorter if it lost a few words."""

    address: Address
    words: int
    place: OnPage


def savings(view: View, pages: int) -> tuple[Saving, ...]:
    """Find the cheapest way to save so many pages, run by run; empty where the runs have no page to give."""
    chains = runs(view)
    taken = [0] * len(chains)
    for _ in range(pages):
        costs = [
            _cost(view, chain, fewer + 1) - _cost(view, chain, fewer)
            for chain, fewer in zip(chains, taken, strict=True)
        ]
        open_ = [i for i, chain in enumerate(chains) if len(chain) - taken[i] > 1]
        if not open_:
            return ()
        taken[min(open_, key=lambda i: costs[i])] += 1
    return tuple(
        Saving(_cost(view, chain, fewer), (chain[0].number, chain[-1].number), tuple(_short(view, chain)))
        for chain, fewer in zip(chains, taken, strict=True)
        if fewer
    )


def _cost(view: View, chain: list[LaidPage], fewer: int) -> int:
    """The lines that a run has more than so many pages fewer have room for; what is white on them counts as room."""
    if not fewer or fewer >= len(chain):
        return 0
    room = sum(floor((page.area.height + EPSILON) / _leading(view)) for page in chain[: len(chain) - fewer])
    return max(1, sum(_lines(view, page) for page in chain) - room)


def share(view: View, number: int) -> float:
    """Say which share of the lines of its run stands on a page."""
    chain = next(chain for chain in runs(view) if any(page.number == number for page in chain))
    lines = {page.number: _lines(view, page) for page in chain}
    return lines[number] / sum(lines.values())


def spare(view: View) -> int:
    """Say how many lines the last page would still take."""
    last = view.pages[-1]
    return max(0, floor((last.area.bottom - _foot(last)) / _leading(view)))


def depth(view: View) -> int:
    """Say how many lines of running text a page takes: the last page, as all pages of text are alike."""
    return max(1, floor(view.pages[-1].area.height / _leading(view)))


def runs(view: View) -> list[list[LaidPage]]:
    """Divide the pages where a new one was asked for: text can't flow from one run into the one before."""
    chains: list[list[LaidPage]] = []
    for page in view.pages:
        if chains and chains[-1][-1].name == page.name and not _begins(view, page):
            chains[-1].append(page)
        else:
            chains.append([page])
    return chains


def _begins(view: View, page: LaidPage) -> bool:
    """Say whether the first thing on a page asked to stand on a new one, or the last before it asked for that."""
    before = view.pages[page.number - 2]
    if any(box.breaks[1] in FORCED and box.element is not None for box in before.of("block", "table")):
        return True
    box: PageBox | None = page.root
    while box is not None:
        begun = box.element is not None and view.fragments.get(box.element, [box])[0].page == page.number
        if begun and box.breaks[0] in FORCED:
            return True
        box = next((child for child in box.children if _flows(child)), None)
    return False


def _flows(box: PageBox) -> bool:
    return box.kind in ("block", "table", "group", "row") and not box.placed and not box.floats and box.rect.height > 0


def _lines(view: View, page: LaidPage) -> int:
    """The lines of running text that a page's content is as tall as."""
    return max(1, ceil((_foot(page) - page.area.top - EPSILON) / _leading(view)))


def _foot(page: LaidPage) -> float:
    """Where the text of a page ends, its notes apart."""
    return max(
        (line.rect.bottom for line in page.of("line", "picture") if not line.in_margin and not line.in_notes),
        default=page.area.top,
    )


def _leading(view: View) -> float:
    """The distance of lines in running text: the commonest."""
    heights = Counter(
        round(line.rect.height, 1)
        for page in view.pages
        for line in page.of("line")
        if line.element is not None and line.element.tag == "p" and not line.in_margin
    )
    return heights.most_common(1)[0][0] if heights else 18.0


def _short(view: View, chain: list[LaidPage]) -> Iterator[Short]:
    """The paragraphs of a run that end in the shortest lines."""
    numbers = {page.number for page in chain}
    found: dict[Address, Short] = {}
    for boxes in view.fragments.values():
        last = boxes[-1]
        if last.kind != "block" or last.at is None or last.page not in numbers or last.in_notes or last.stands_aside:
            continue
        lines = [line for box in boxes for line in view.lines(box)]
        if len(lines) < 2 or lines[-1].rect.width > _SHORT * max(line.rect.width for line in lines):
            continue
        words = len(lines[-1].text.split())
        if words > _FEW:
            continue
        rect = lines[-1].rect
        outline = (rect.left, rect.top, rect.width, rect.height)
        where = address(last.at)
        if where[0] not in _PROSE:
            continue
        found[where] = Short(where, words, OnPage(last.page, outline, where, lines[-1].text))
    yield from sorted(found.values(), key=lambda short: (short.address[0] != "sections", short.words))[:_MOST]
