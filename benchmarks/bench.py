"""Prints how long a cold build takes against plain WeasyPrint on the same HTML, as ratios of interleaved runs.

Usage: python -m benchmarks.bench [--rounds N] [--sizes 1,4,16].
Machines are noisy: only the ratios of one run mean anything.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.inputs import grown, html_of, write_plain
from briefgen.press import layout
from briefgen.press.layout import lay_out
from briefgen.press.pdf import write

PLAIN = Path(__file__).with_name("plain.py")


def run(command: list[str]) -> tuple[float, float]:
    """Seconds and peak MiB of one process."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    assert process.stderr
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if status:
        raise SystemExit(f"{' '.join(command)}\n{errors.decode()}")
    return seconds, usage.ru_maxrss / 1024


def interleaved(commands: dict[str, list[str]], rounds: int) -> dict[str, tuple[list[float], list[float]]]:
    """Run the commands in turn, so that a slow minute slows them all; the first round only warms the disk."""
    found: dict[str, tuple[list[float], list[float]]] = {name: ([], []) for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            seconds, memory = run(command)
            if number:
                found[name][0].append(seconds)
                found[name][1].append(memory)
    return found


def compare(folder: Path, work: Path, rounds: int) -> None:
    """Print one row: a cold build against plain WeasyPrint."""
    plain = write_plain(html_of(folder), work / f"plain-{folder.name}")
    build = [sys.executable, "-m", "briefgen", "build", "--force", str(folder), "-o", str(work / "ours.pdf")]
    found = interleaved(
        {"plain": [sys.executable, str(PLAIN), str(plain), str(work / "plain.pdf")], "build": build}, rounds
    )
    (reference, reference_memory), (ours, memory) = found["plain"], found["build"]
    ratios = [b / a for a, b in zip(reference, ours, strict=True)]
    print(
        f"| {folder.name} | {statistics.median(reference):.2f} s | {statistics.median(ours):.2f} s "
        f"| {statistics.median(ratios):.2f} ({min(ratios):.2f}-{max(ratios):.2f}) "
        f"| {statistics.median(memory) / statistics.median(reference_memory):.2f} |"
    )


def stages(folder: Path, rounds: int) -> None:
    """Print one row: the stages of a build in a process that is already warm."""
    times: dict[str, list[float]] = {"front half": [], "layout": [], "writing": []}
    for _ in range(rounds):
        seconds, pages = one_build(folder)
        for name, value in zip(times, seconds, strict=True):
            times[name].append(value)
    total = sum(statistics.median(values) for values in times.values())
    cells = " | ".join(
        f"{statistics.median(values):.3f} s ({statistics.median(values) / total:.0%})" for values in times.values()
    )
    print(f"| {folder.name} | {pages} | {cells} |")


def one_build(folder: Path) -> tuple[tuple[float, float, float], int]:
    """Seconds of the front half, the layout and the writing of one build, and its pages."""
    for styling in layout._parsed.values():
        styling.forget()  # else the pages of the last round would be taken over
    start = time.perf_counter()
    html = html_of(folder)
    composed = time.perf_counter()
    pages = lay_out(html).unwrap()
    laid = time.perf_counter()
    write(pages).unwrap()
    return (composed - start, laid - composed, time.perf_counter() - laid), pages.count


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--sizes", default="1,4,16")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        folders = [grown(int(size), work) for size in options.sizes.split(",")]
        print("Cold, whole process; REF is plain WeasyPrint on the same HTML, sheets and faces\n")
        print("| brief | REF | build | build / REF | memory / REF |\n|---|---|---|---|---|")
        for folder in folders:
            compare(folder, work, options.rounds)
        print("\nStages, in a warm process\n\n| brief | pages | front half | layout | writing |\n|---|---|---|---|---|")
        for folder in folders:
            stages(folder, max(2, options.rounds // 2))


if __name__ == "__main__":
    main()
