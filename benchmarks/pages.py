"""Prints what it costs to look at pages, as a share of a build, and how many layouts a limit of pages costs.

Usage: python -m benchmarks.pages [--rounds N] [BRIEF...]. Processor time; the build is the line from the folder to the
PDF's bytes in a process that has built before, so that imports don't flatter the share.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeVar

from benchmarks.inputs import SAMPLE, html_of
from briefgen.build.job import Job
from briefgen.build.library import load, load_theme
from briefgen.build.pipeline import pages as set_pages
from briefgen.check import check
from briefgen.model.boxes import PageLimit
from briefgen.press.layout import lay_out
from briefgen.press.pdf import write
from briefgen.press.preflight import preflight

T = TypeVar("T")
GOAL = 0.08
"""The share of a build that preflight may cost."""
LAYOUTS = 6
"""The layouts that a limit of pages may cost."""


class Cost(NamedTuple):
    """Seconds of processor time, and pages."""

    build: float
    look: float
    pages: int


def once(folder: Path) -> Cost:
    """Build a brief once, without what is mended in it."""
    html, reading = _timed(lambda: html_of(folder))
    pages, laying = _timed(lambda: lay_out(html).unwrap())
    limits = load_theme().unwrap().limits
    _, looking = _timed(lambda: preflight(pages, limits))
    _, writing = _timed(lambda: write(pages))
    return Cost(reading + laying + looking + writing, looking, pages.count)


def layouts(folder: Path, limit: PageLimit) -> tuple[int, str]:
    """Fit a brief; the layouts that it cost, those of mending apart, and what came of it."""
    tried: list[int] = []
    brief = load(folder).unwrap().model_copy(update={"pages": limit})
    judged, theme, html = check(brief).unwrap(), load_theme(brief.theme).unwrap(), html_of(folder)
    import briefgen.build.pipeline as pipeline

    made = pipeline.html

    def counting(*arguments: object) -> object:
        tried.append(1)
        return made(*arguments)  # type: ignore[arg-type]

    pipeline.html = counting  # type: ignore[assignment]
    try:
        outcome = set_pages(judged, theme, html, Job(""))
    finally:
        pipeline.html = made
    codes = [found.code for found in outcome.diagnostics if found.code.startswith("pages-")]
    return len(tried) + 1, f"{outcome.value.count if outcome.value else 0} pages, {', '.join(codes) or 'as designed'}"


def _timed(run: Callable[[], T]) -> tuple[T, float]:
    start = time.process_time()
    value = run()
    return value, time.process_time() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("briefs", nargs="*", type=Path, default=[SAMPLE])
    parser.add_argument("--rounds", type=int, default=5)
    asked = parser.parse_args()
    print("| brief | pages | build | preflight | share | goal |\n|---|---|---|---|---|---|")
    for folder in asked.briefs:
        costs = [once(folder) for _ in range(asked.rounds + 1)][1:]
        build, look = (statistics.median(cost[i] for cost in costs) for i in (0, 1))
        share = statistics.median(cost.look / cost.build for cost in costs)
        times = f"{1000 * build:.0f} ms | {1000 * look:.0f} ms"
        print(f"| {folder.name} | {costs[0].pages} | {times} | {share:.1%} | {GOAL:.0%} |", flush=True)
    print("\n| limit of the sample | layouts | goal | what came of it |\n|---|---|---|---|")
    for limit in (PageLimit(max=10), PageLimit(max=8), PageLimit(max=6), PageLimit(exactly=11), PageLimit(multiple=4)):
        count, words = layouts(SAMPLE, limit)
        name = next(f"{key} {value}" for key, value in limit.model_dump().items() if value)
        print(f"| {name} | {count} | {LAYOUTS} | {words} |", flush=True)


if __name__ == "__main__":
    main()
