"""Prints what tags cost: a cold build of each theme against the same build without them, in processor time.

Usage: python -m benchmarks.tags [--rounds N]. The two take turns; the goal is 1.20 at most.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from briefgen.ground import resources

THEMES = ("meridian", "marginalia", "ledger", "plain", "clear")
GOAL = 1.20


def seconds(command: list[str]) -> float:
    """Processor time of one process: a busy machine lengthens any other."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"failed: {' '.join(command)}")
    return usage.ru_utime + usage.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    folder = str(resources.sources() / "european-peacekeeping")
    print("| theme | untagged | tagged | tagged / untagged |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        target = str(Path(name) / "out.pdf")
        for theme in THEMES:
            once = [sys.executable, "-m", "benchmarks.tagsonce"]
            commands = [[*once, how, folder, theme, target] for how in ("without", "with")]
            pairs = [tuple(map(seconds, commands)) for _ in range(options.rounds + 1)][1:]
            ratios = [tagged / without for without, tagged in pairs]
            middle = [statistics.median(times) for times in zip(*pairs, strict=True)]
            said = f"{statistics.median(ratios):.2f} ({min(ratios):.2f}-{max(ratios):.2f})"
            print(f"| {theme} | {middle[0]:.2f} s | {middle[1]:.2f} s | {said} |", flush=True)


if __name__ == "__main__":
    main()
