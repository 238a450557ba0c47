"""How many pages each setting makes, a limit -> the setting to print in; it must not know how pages are made."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from briefgen.model.adjust import DESIGNED, STEPS
from briefgen.model.boxes import PageLimit

MOST = 6
"""Layouts that a search may cost."""
_TIGHTEST, _LOOSEST = STEPS - 1, 0


@dataclass(frozen=True, slots=True)
class Found:
    """The setting nearest to the designed one that keeps to the limit, None where none was found.

    counts: the pages of each setting that was laid out.
    """

    step: int | None
    counts: Mapping[int, int]


def search(count_at: Callable[[int], int], limit: PageLimit, *, fill: bool = False) -> Found:
    """Search in at most six layouts, each setting once. fill: set it as loose as the limit allows.

    As designed first. What has too many pages is set tighter: the tightest, then by halves the loosest that keeps to
    the limit; what has too few is set looser likewise. The number of pages isn't strictly monotone: the setting that
    is given has itself been laid out.
    """
    counts: dict[int, int] = {}

    def count(step: int) -> int:
        if step not in counts:
            counts[step] = count_at(step)
        return counts[step]

    if keeps(limit, count(DESIGNED)):
        return Found(_loosest(limit, count) if fill else DESIGNED, counts)
    for end in _ends(limit, count(DESIGNED)):
        count(end)
        aim = _aim(limit, counts[DESIGNED], counts[end])
        if aim is None:
            continue
        near, far = DESIGNED, end
        while abs(far - near) > 1 and len(counts) < MOST:
            middle = (near + far) // 2
            reached = count(middle) <= aim if end == _TIGHTEST else count(middle) >= aim
            near, far = (near, middle) if reached else (middle, far)
        good = [step for step, pages in counts.items() if keeps(limit, pages)]
        if good:
            return Found(min(good, key=lambda step: abs(step - DESIGNED)), counts)
    return Found(None, counts)


def _loosest(limit: PageLimit, count: Callable[[int], int]) -> int:
    """The loosest setting found that keeps to the limit, as the designed one does."""
    good, bad = DESIGNED, _LOOSEST - 1
    step = _LOOSEST
    while good - bad > 1:
        good, bad = (step, bad) if keeps(limit, count(step)) else (good, step)
        step = (good + bad) // 2
    return good


def keeps(limit: PageLimit, count: int) -> bool:
    """Say whether so many pages keep to a limit."""
    return (
        (limit.max is None or count <= limit.max)
        and limit.exactly in (None, count)
        and (limit.multiple is None or count % limit.multiple == 0)
    )


def _ends(limit: PageLimit, count: int) -> Iterator[int]:
    """Which way to go: tighter where there are too many pages, looser where more are allowed."""
    if any(keeps(limit, pages) for pages in range(1, count)):
        yield _TIGHTEST
    if any(keeps(limit, pages) for pages in range(count + 1, 2 * count + (limit.multiple or limit.exactly or 0) + 1)):
        yield _LOOSEST


def _aim(limit: PageLimit, designed: int, end: int) -> int | None:
    """The number of pages to reach between the designed and an end: the one that keeps to the limit and is nearest."""
    between = range(designed - 1, end - 1, -1) if end < designed else range(designed + 1, end + 1)
    return next((pages for pages in between if keeps(limit, pages)), None)
