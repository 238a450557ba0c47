"""Laid-out pages -> where each value of the brief stands on them; it must not know what the values are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the engine imports WeasyPrint
    from briefgen.press.engine.boxes import LaidPage


@dataclass(frozen=True, slots=True)
class Placed:
    """A box that shows a value. rect: left, top, right, bottom in CSS px from the page's top left; at: a pointer."""

    rect: tuple[float, float, float, float]
    at: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page. Sizes in CSS px; what is placed on it stands in the order of the document, what holds it before it.

    top, bottom: of the area in which text stands.
    """

    width: float
    height: float
    top: float
    bottom: float
    placed: tuple[Placed, ...] = field(repr=False)


def sheets(pages: tuple[LaidPage, ...]) -> tuple[Sheet, ...]:
    """Find the boxes of each page that show a value of their own."""
    return tuple(
        Sheet(page.width, page.height, page.area.top, page.area.bottom, tuple(_placed(page))) for page in pages
    )


def used(sheets: tuple[Sheet, ...]) -> float:
    """How many pages are filled: the last one counts as far down as anything stands on it."""
    if not sheets:
        return 0.0
    last = sheets[-1]
    lowest = max((one.rect[3] for one in last.placed if one.rect[3] <= last.bottom + 1), default=last.bottom)
    return len(sheets) - 1 + min(max((lowest - last.top) / (last.bottom - last.top), 0.0), 1.0)


def _placed(page: LaidPage) -> Iterator[Placed]:
    for box in page.boxes:
        if box.at is not None and (box.parent is None or box.parent.at != box.at):
            left, top, right, bottom = (round(value, 1) for value in box.rect)
            if right > left and bottom > top:
                yield Placed((left, top, right, bottom), box.at)
