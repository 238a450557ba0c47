"""Prints what an edit costs in a process that stays, and what nothing to do costs, against plain WeasyPrint, cold.

Usage: python -m benchmarks.warm [--rounds N]. The edit changes a word of the sample, back and forth, among others: the
PDF is another one each time, and nothing of it comes from what earlier runs have kept on disk.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import statistics
import sys
import tempfile
import time
from itertools import permutations
from pathlib import Path

from benchmarks.bench import PLAIN, run
from benchmarks.inputs import SAMPLE, html_of, write_plain
from briefgen.build.job import Job
from briefgen.build.one import build

GOALS = {"nothing to do": 0.03, "an edit, warm": 0.30, "cold": 0.55}


class Edited:
    """The sample, with a word that is another one at each edit: one that no claim rests on, and that breaks no page."""

    def __init__(self, folder: Path, output: Path) -> None:
        self.folder = folder
        self._text = (folder / "paper.md").read_text(encoding="utf-8")
        job = Job(str(folder), output=f"{output}{os.sep}")
        before = [one.code for one in build(job).diagnostics]
        for found in re.finditer(r"(?<=[a-z] )[a-z]{8,}(?= [a-z])", self._text):
            self._word, self._orders = found, permutations(reversed(found[0]))
            self.edit()
            if [one.code for one in build(job).diagnostics] == before:
                return
        raise SystemExit("there is no such word")

    def edit(self) -> None:
        """Put the word's letters into another order."""
        start, end = self._word.span()
        word = "".join(next(self._orders))
        (self.folder / "paper.md").write_text(self._text[:start] + word + self._text[end:], encoding="utf-8")


def warm(edited: Edited, output: Path) -> float:
    """Seconds of one edit, from the saved file to the written PDF, tags, preflight and attachments included."""
    edited.edit()
    begun = time.perf_counter()
    result = build(Job(str(edited.folder), output=f"{output}{os.sep}"))
    assert result.path, result.diagnostics
    return time.perf_counter() - begun


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        plain = write_plain(html_of(SAMPLE), work / "plain")
        edited = Edited(Path(shutil.copytree(SAMPLE, work / "edited")), work / "warm")
        brief = [sys.executable, "-m", "briefgen", "build", str(SAMPLE), "-o", f"{work / 'cold'}{os.sep}"]
        ways = {
            "nothing to do": lambda: run(brief)[0],
            "an edit, warm": lambda: warm(edited, work / "warm"),
            "cold": lambda: run([*brief, "--force"])[0],
        }
        reference: list[float] = []
        ratios: dict[str, list[float]] = {way: [] for way in ways}
        for number in range(rounds + 1):  # the first round only warms
            seconds = run([sys.executable, str(PLAIN), str(plain), str(work / "plain.pdf")])[0]
            found = {way: measure() / seconds for way, measure in ways.items()}
            if number:
                reference.append(seconds)
                for way, ratio in found.items():
                    ratios[way].append(ratio)
        print(f"REF: one cold run of plain WeasyPrint, {statistics.median(reference):.2f} s\n")
        print("| what | of REF | least to most | goal |\n|---|---|---|---|")
        for way, all_ in ratios.items():
            middle = statistics.median(all_)
            print(f"| {way} | {middle:.3f} | {min(all_):.3f}-{max(all_):.3f} | {GOALS[way]} |")


if __name__ == "__main__":
    main()
