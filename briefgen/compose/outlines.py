"""Places on pages -> outlines, and room beside each for its number; it must not know what was found there.

Lengths are CSS px from the page's top left; areas are left, top, right, bottom.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from briefgen.ground.diagnostics import Severity

PAD = 1.0
"""How far an outline stands off what it is drawn round."""
EDGE = 3.0
"""How near to the page's edge an outline or a number comes."""
LEAST = 8.0
"""The least width and height of an outline."""
HEIGHT, DIGIT, GAP = 17.0, 5.5, 1.5
"""Of a number: its height, what each digit from the third on adds to its width, and its distance from the outline."""
NEAR, FAR = 4, 12
"""How many numbers' widths and heights around are searched: for room where nothing is, and for any."""


class Area(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return round(self.right - self.left, 2)

    @property
    def height(self) -> float:
        return round(self.bottom - self.top, 2)

    def encloses(self, other: Area) -> bool:
        return (
            self.left <= other.left
            and self.top <= other.top
            and self.right >= other.right
            and self.bottom >= other.bottom
        )

    def meets(self, other: Area) -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


@dataclass(frozen=True, slots=True)
class Paper:
    """A page as it was laid out: its size, and where its words stand."""

    width: float
    height: float
    words: tuple[Area, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Outline:
    """A finding on a page. thread: from the number to the outline, where the one doesn't touch the other."""

    number: int
    severity: Severity
    area: Area
    label: Area
    thread: tuple[float, float, float, float] | None = None


def outlined(paper: Paper, places: Sequence[tuple[int, Severity, Area]]) -> Iterator[Outline]:
    """Outline each numbered place, as much of it as lies on the page; no number stands on another while there is room.

    A number stands where it hides no words and isn't in another's outline: at its own, else near by; where there is no
    such room, over words.
    """
    areas = [_on(paper, place) for _, _, place in places]
    labels: list[Area] = []
    for (number, severity, _), own in zip(places, areas, strict=True):
        width = HEIGHT + DIGIT * max(0, len(str(number)) - 2)
        full = [*paper.words, *(area for area in areas if not area.encloses(own))]
        label = _room(paper, own, width, full, labels)
        labels.append(label)
        yield Outline(number, severity, _rounded(own), _rounded(label), _thread(label, own))


def _on(paper: Paper, place: Area) -> Area:
    """The outline of a place; of one off the page, the nearest that can be seen."""
    left, right = _within(place.left, place.right, paper.width)
    top, bottom = _within(place.top, place.bottom, paper.height)
    return Area(left, top, right, bottom)


def _within(start: float, end: float, size: float) -> tuple[float, float]:
    start = min(max(start - PAD, EDGE), size - EDGE - LEAST)
    return start, max(min(end + PAD, size - EDGE), start + LEAST)


def _room(paper: Paper, own: Area, width: float, full: list[Area], labels: list[Area]) -> Area:
    """The place of a number: full is what it had better not hide, labels are the numbers that it may not."""

    def free(places: Iterable[Area]) -> list[Area]:
        return [place for place in places if _fits(paper, place) and not any(map(place.meets, labels))]

    far = (NEAR + 2) * width
    reach = Area(own.left - far, own.top - far, own.right + far, own.bottom + far)
    full = [area for area in full if area.meets(reach)]
    beside, near = free(_beside(own, width)), free(_around(own, width, NEAR))
    for place in (*beside, *near):
        if not any(map(place.meets, full)):
            return place
    return next(iter(beside or near or free(_around(own, width, FAR))), _nearest(paper, own, width))


def _beside(own: Area, width: float) -> Iterator[Area]:
    """Where a number may touch its outline, the best place first: outside, then in its corners."""
    before, after, above, below = own.left - width - GAP, own.right + GAP, own.top - HEIGHT - GAP, own.bottom + GAP
    end, foot = own.right - width - GAP, own.bottom - HEIGHT - GAP
    for left, top in (
        (before, own.top), (after, own.top), (own.left, above), (end, above), (own.left, below), (end, below),
        (before, foot), (after, foot), (end, own.top + GAP), (end, foot), (own.left + GAP, foot),
        (own.left + GAP, own.top + GAP),
    ):  # fmt: skip
        yield Area(left, top, left + width, top + HEIGHT)


def _around(own: Area, width: float, far: int) -> Iterator[Area]:
    """Places on a lattice about the outline's first corner, the nearest first."""
    steps = [(across, down) for across in range(-far, far + 1) for down in range(-far, far + 1)]
    for across, down in sorted(steps, key=lambda step: (step[0] ** 2 + step[1] ** 2, step)):
        left, top = own.left + across * (width + 1) - width - GAP, own.top + down * (HEIGHT + 1)
        yield Area(left, top, left + width, top + HEIGHT)


def _nearest(paper: Paper, own: Area, width: float) -> Area:
    """Where a number stands when all room is taken: at its outline, over what is there."""
    left = min(max(own.left, EDGE), paper.width - EDGE - width)
    top = min(max(own.top, EDGE), paper.height - EDGE - HEIGHT)
    return Area(left, top, left + width, top + HEIGHT)


def _fits(paper: Paper, label: Area) -> bool:
    return (
        label.left >= EDGE
        and label.top >= EDGE
        and label.right <= paper.width - EDGE
        and label.bottom <= paper.height - EDGE
    )


def _thread(label: Area, own: Area) -> tuple[float, float, float, float] | None:
    """A line from the middle of a number to the nearest point of an outline; none where the two touch."""
    reach = GAP + 1
    if label.meets(Area(own.left - reach, own.top - reach, own.right + reach, own.bottom + reach)):
        return None
    x, y = (label.left + label.right) / 2, (label.top + label.bottom) / 2
    return (
        round(x, 2), round(y, 2),
        round(min(max(x, own.left), own.right), 2), round(min(max(y, own.top), own.bottom), 2),
    )  # fmt: skip


def _rounded(area: Area) -> Area:
    return Area(*(round(length, 2) for length in area))
