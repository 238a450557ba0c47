"""All that docs/performance.md says, measured in turn in one run, and written there.

Usage: python -m benchmarks.whole [--rounds N] [--briefs N] [--peers PYTHON] [--write]. REF is one cold run of plain
WeasyPrint on the same HTML, sheets, faces and pictures, with tags. Machines are noisy: only ratios mean anything.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.bench import PLAIN, run
from benchmarks.inputs import SAMPLE, grown, html_of, write_plain
from benchmarks.typeset import typeset
from benchmarks.warm import Edited, warm
from briefgen.build.job import Job
from briefgen.build.one import build

HERE = Path(__file__).parent
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")


@dataclass
class Way:
    """Something to measure. goal: what it should be of REF, as words; empty for a peer."""

    name: str
    measure: Callable[[], float]
    goal: str = ""
    ratios: list[float] = field(default_factory=list)

    def row(self) -> str:
        middle, least, most = statistics.median(self.ratios), min(self.ratios), max(self.ratios)
        return f"| {self.name} | {middle:.3f} | {least:.3f}-{most:.3f} | {self.goal} |"


def command(*words: object) -> Callable[[], float]:
    return lambda: run([str(word) for word in words])[0]


def briefgen(folder: Path, output: Path, *words: str) -> list[str]:
    return [sys.executable, "-m", "briefgen", "build", str(folder), "-o", f"{output}{os.sep}", *words]


def ours(work: Path) -> Iterator[Way]:
    """What briefgen does: in a process of its own each time, or in this one, which stays."""
    for theme in ("meridian", "marginalia"):  # seen before
        run(briefgen(SAMPLE, work / "swap", "-t", theme))
    edited = Edited(Path(shutil.copytree(SAMPLE, work / "edited")), work / "warm")
    again = Path(shutil.copytree(SAMPLE, work / "again"))
    other = Edited(again, work / "other")

    def after_an_edit() -> float:
        other.edit()
        return run(briefgen(again, work / "again-out"))[0]

    swaps = iter([theme for _ in range(99) for theme in ("meridian", "marginalia")])
    yield Way("a build, cold (`--force`)", command(*briefgen(SAMPLE, work / "cold", "--force")), "0.55, then 0.45")
    yield Way("a build after an edit, cold", after_an_edit, "0.55, then 0.45")
    yield Way("an edit to a new PDF in a process that stays", lambda: warm(edited, work / "warm"), "0.30, then 0.20")
    yield Way("nothing to do", command(*briefgen(SAMPLE, work / "nothing")), "0.03")
    yield Way(
        "a swap to a style that was built", lambda: run(briefgen(SAMPLE, work / "swap", "-t", next(swaps)))[0], "0.03"
    )


def peers(work: Path, plain: Path, python: str | None) -> Iterator[Way]:
    """What somebody might take instead: the same HTML, or for Typst the same text."""
    if python:
        source = work / "paper.typ"
        source.write_text(typeset(html_of(SAMPLE)), encoding="utf-8")
        typst = [python, str(HERE / "peers" / "typst_once.py"), str(source), str(work / "typst.pdf")]
        yield Way("Typst, cold (the same text, PDF/UA-1, its own look)", command(*typst))

        def typst_warm() -> float:
            made = subprocess.run([*typst, "3"], capture_output=True, check=True, text=True)
            return statistics.median(map(float, made.stdout.split()))

        yield Way("Typst, an edit in a process that stays", typst_warm)
        pluto = [python, HERE / "peers" / "pluto_once.py", plain, work / "pluto.pdf"]
        yield Way("PlutoPrint, cold (untagged, no page numbers in the contents)", command(*pluto))
    if browser := next(filter(None, map(shutil.which, CHROMIUM)), None):
        printing = f"--print-to-pdf={work / 'chromium.pdf'}"
        page = (plain / "brief.html").as_uri()
        quiet = ("--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer")
        yield Way("Chromium, cold (no page numbers in the contents)", command(browser, *quiet, printing, page))


def interleaved(ways: Sequence[Way], reference: Callable[[], float], rounds: int) -> list[float]:
    """Measure all in turn, so that a slow minute slows them all; the first round only warms the disk."""
    seconds = []
    for number in range(rounds + 1):
        whole = reference()
        found = [way.measure() / whole for way in ways]
        if number:
            seconds.append(whole)
            for way, ratio in zip(ways, found, strict=True):
                way.ratios.append(ratio)
        print(f"round {number} of {rounds}", file=sys.stderr)
    return seconds


def many(work: Path, count: int) -> float:
    """How many times as fast two processes make many briefs as two of plain WeasyPrint make as many documents."""
    briefs, plains = [], []
    for number in range(count):
        folder = Path(shutil.copytree(SAMPLE, work / f"many-{number}"))
        text = (folder / "brief.yaml").read_text(encoding="utf-8")
        text = "\n".join(f"id: brief-{number}" if line.startswith("id:") else line for line in text.split("\n"))
        (folder / "brief.yaml").write_text(text.replace("title: ", f"title: {number}. ", 1), encoding="utf-8")
        briefs.append(folder)
        plains.append(write_plain(html_of(folder), work / f"many-plain-{number}"))
    halves = [slice(0, count // 2), slice(count // 2, count)]
    plain = [[sys.executable, HERE / "many_plain.py", work / f"p{n}", *plains[half]] for n, half in enumerate(halves)]
    own = [[sys.executable, "-m", "briefgen", "build", *briefs[half], "-o", f"{work / 'many'}/"] for half in halves]
    return _together(plain) / _together(own)


def _together(commands: Sequence[Sequence[object]]) -> float:
    begun = time.perf_counter()
    running = [
        subprocess.Popen([str(word) for word in words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for words in commands
    ]
    codes = [one.wait() for one in running]
    if any(codes):
        raise SystemExit("a build failed")
    return time.perf_counter() - begun


def first_sight(work: Path, rounds: int) -> float:
    """How long a style takes that a process sees for the first time, of what plain WeasyPrint takes there."""
    once = [sys.executable, "-m", "benchmarks.swaponce"]
    folders = [write_plain(html_of(SAMPLE, theme), work / f"swap-{theme}") for theme in ("meridian", "marginalia")]
    plain = [*once, "plain", *map(str, folders), str(work / "swapped")]
    own = [*once, "ours", str(SAMPLE), str(work / "swapped-own")]

    def seconds(words: list[str]) -> float:
        return float(subprocess.run(words, capture_output=True, check=True, text=True).stdout)

    return statistics.median(seconds(own) / seconds(plain) for _ in range(rounds))


def memory(work: Path, edits: int) -> tuple[float, float]:
    """MiB of this process after a quarter of some edits, and after all of them."""
    edited = Edited(Path(shutil.copytree(SAMPLE, work / "memory")), work / "memory-out")
    found = []
    for number in range(1, edits + 1):
        edited.edit()
        build(Job(str(edited.folder), output=f"{work / 'memory-out'}{os.sep}"))
        if number in (max(1, edits // 4), edits):
            found.append(_resident())
    return found[0], found[-1]


def _resident() -> float:
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return pages * resource.getpagesize() / 2**20
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def growth(work: Path) -> list[tuple[int, int, float, float]]:
    """Pages, seconds of layout, peak memory against plain WeasyPrint's: of the sample, and of it several times over."""
    from benchmarks.bench import one_build

    rows = []
    for times in (1, 4, 16):
        folder = grown(times, work)
        plain = write_plain(html_of(folder), work / f"grown-plain-{times}")
        _, reference = run([sys.executable, str(PLAIN), str(plain), str(work / "plain.pdf")])
        _, own = run(briefgen(folder, work / "grown", "--force"))
        seconds, pages = one_build(folder)
        rows.append((times, pages, seconds[1], own / reference))
    return rows


def report(work: Path, options: argparse.Namespace) -> Iterator[str]:
    plain = write_plain(html_of(SAMPLE), work / "plain")
    own, others = list(ours(work)), list(peers(work, plain, options.peers))
    seconds = interleaved([*own, *others], command(sys.executable, PLAIN, plain, work / "plain.pdf"), options.rounds)
    head = "| what | of REF | least to most | goal |\n|---|---|---|---|"
    middle, least, most = statistics.median(seconds), min(seconds), max(seconds)
    yield f"REF took {middle:.2f} s ({least:.2f}-{most:.2f}), {options.rounds} rounds.\n"
    yield f"{head}\n" + "\n".join(way.row() for way in own)
    yield "\n## What one might take instead\n"
    yield f"{head}\n" + "\n".join(way.row() for way in others) if others else "None was there."
    yield "\n## Many, long, and for long\n"
    times = many(work, options.briefs)
    yield f"- {options.briefs} briefs in two processes: {times:.2f} times as fast as plain WeasyPrint (goal: 2.1)"
    sight = first_sight(work, max(1, options.rounds // 2))
    yield f"- a style that a process sees for the first time: {sight:.2f} of plain WeasyPrint there (goal: 1.0)"
    quarter, end = memory(work, options.edits)
    some = f"{quarter:.0f} MiB after {options.edits // 4} edits, {end:.0f} MiB after {options.edits}"
    yield f"- memory of a process that stays: {some} (goal: level)\n"
    yield "| sections, so many times | pages | layout, of one | memory, of REF (goal: 1.1) |\n|---|---|---|---|"
    rows = growth(work)
    for times, pages, layout, ratio in rows:
        yield f"| {times} | {pages} | {layout / rows[0][2]:.1f} | {ratio:.2f} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--briefs", type=int, default=20)
    parser.add_argument("--edits", type=int, default=60)
    parser.add_argument("--peers", help="a Python that has Typst and PlutoPrint")
    parser.add_argument("--write", action="store_true", help="write docs/performance.md")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        os.environ["BRIEFGEN_CACHE"] = str(Path(name, "cache"))
        lines = []
        for line in report(Path(name), options):
            print(line, flush=True)
            lines.append(line)
    if options.write:
        target = HERE.parent / "docs" / "performance.md"
        before, mark, _ = target.read_text(encoding="utf-8").partition("<!-- measured -->\n")
        machine = f"Python {platform.python_version()}, {os.cpu_count()} processors, `sh scripts/bench --write`.\n"
        target.write_text(before + mark + "\n" + "\n".join([machine, *lines]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
