"""Prints what it costs to check a brief beyond reading it, against the goals: the sample, and a long paper.

Usage: python -m benchmarks.checks [--rounds N] [--profile].
"""

from __future__ import annotations

import argparse
import cProfile
import json
import pstats
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.checkonce import Times, once
from benchmarks.inputs import SAMPLE
from benchmarks.longpaper import long_brief
from briefgen.build.library import check, load
from briefgen.model.claims import claims

GOALS = {"sample": 0.030, "long": 1.0}
"""Seconds that checking may take beyond reading."""


def cold(folder: Path) -> Times:
    """The same in a process of its own."""
    ran = subprocess.run([sys.executable, "-m", "benchmarks.checkonce", str(folder)], capture_output=True, check=True)
    return Times(*json.loads(ran.stdout))


def size(folder: Path) -> tuple[int, int]:
    """Words of the paper, and claims."""
    words = len((folder / "paper.md").read_text(encoding="utf-8").split())
    return words, sum(1 for _ in claims(load(folder).unwrap()))


def row(name: str, folder: Path, rounds: int) -> None:
    """Print one row: medians of `rounds`, after a round that only warms up."""
    kinds = {"warm": once, "cold": cold}
    found = {kind: [measure(folder) for _ in range(rounds + 1)][1:] for kind, measure in kinds.items()}
    cells = [
        f"{1000 * seconds:.0f} ms"
        for times in found.values()
        for seconds in map(statistics.median, zip(*times, strict=True))
    ]
    words, count = size(folder)
    print(f"| {name} | {words:,} | {count} | {' | '.join(cells)} | {1000 * GOALS[name]:.0f} ms |", flush=True)


def profile(folder: Path) -> None:
    """Print where a warm check spends its time."""
    brief = load(folder).unwrap()
    check(brief)
    profiler = cProfile.Profile()
    profiler.runcall(check, brief)
    pstats.Stats(profiler).strip_dirs().sort_stats("tottime").print_stats(25)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--profile", action="store_true", help="print where the time goes, too")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folders = {"sample": SAMPLE, "long": long_brief(Path(name) / "long")}
        print("| brief | words | claims | read, warm | check, warm | read, cold | check, cold | goal of check |")
        print("|---|---|---|---|---|---|---|---|", flush=True)
        for title, folder in folders.items():
            row(title, folder, options.rounds)
        for title, folder in folders.items() if options.profile else ():
            print(f"\n{title}")
            profile(folder)


if __name__ == "__main__":
    main()
