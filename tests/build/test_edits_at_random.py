"""Edits at random while a brief is watched: no crash, no wrong page, and nothing left behind.

`BRIEFGEN_EDITS=1000 pytest tests/build/test_edits_at_random.py` makes as many as one likes.
"""

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from briefgen.build.job import Job
from briefgen.build.one import build
from briefgen.build.watch import Event, Plan, Round, Watch

BOAT, AWAY = Path("sources/boat"), Path("away")
OUT = Path("out/boat.meridian.pdf")
JOB = Job(str(BOAT), output="out/")
COUNT = int(os.environ.get("BRIEFGEN_EDITS", "40"))


class Hand:
    """Somebody who edits."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.paper = (BOAT / "paper.md").read_text(encoding="utf-8")

    def write(self, path: Path, text: str) -> None:
        if self.random.random() < 0.5:
            path.write_text(text, encoding="utf-8")
        else:
            beside = path.with_name(f".{path.name}.swp")
            beside.write_text(text, encoding="utf-8")
            os.replace(beside, path)

    def save(self) -> None:
        if BOAT.exists():
            self.write(BOAT / "paper.md", self.paper + "\n" * self.random.randrange(5))

    def say(self) -> None:
        if (BOAT / "brief.yaml").exists():
            text = (BOAT / "brief.yaml").read_text(encoding="utf-8")
            lines = [
                f"title: Day {self.random.randrange(99)}" if x.startswith("title: ") else x for x in text.split("\n")
            ]
            self.write(BOAT / "brief.yaml", "\n".join(lines))

    def spoil(self) -> None:
        if BOAT.exists():
            self.write(
                BOAT / "paper.md", self.paper + self.random.choice(["\n[^1]: \n", "\n::: box\n", "\0", "\n# X\n"])
            )

    def delete(self) -> None:
        (BOAT / self.random.choice(["paper.md", "positions.yaml"])).unlink(missing_ok=True)

    def move(self) -> None:
        one, other = (BOAT, AWAY) if BOAT.exists() else (AWAY, BOAT)
        one.rename(other)

    def touch(self) -> None:
        if (BOAT / "paper.md").exists():
            os.utime(BOAT / "paper.md")

    def appear(self) -> None:
        if BOAT.exists():
            path = BOAT / self.random.choice(["positions.csv", "evidence.lock", "notes.txt"])
            path.unlink() if path.exists() else path.write_text("", encoding="utf-8")

    def edit(self) -> None:
        ways: list[Callable[[], None]] = [
            self.save,
            self.say,
            self.spoil,
            self.delete,
            self.move,
            self.touch,
            self.appear,
        ]
        self.random.choices(ways, [4, 6, 2, 1, 1, 1, 1])[0]()

    def mend(self, whole: Path) -> None:
        for folder in (BOAT, AWAY):
            shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(whole, BOAT)


@pytest.mark.parametrize("seed", range(2))
def test_whatever_is_edited_the_last_pdf_is_that_of_a_clean_build(project: Path, seed: int) -> None:
    whole = shutil.copytree(BOAT, "whole")
    rounds: list[Round] = []

    def tell(event: Event) -> None:
        rounds.extend([event] if isinstance(event, Round) else [])

    watch, hand = Watch(lambda: Plan([JOB], {}), tell), Hand(seed)
    try:
        watch._begin(watch._plan())
        for _ in range(COUNT):
            hand.edit()
            for _ in range(hand.random.randrange(3)):
                watch.step(0.1)
        hand.mend(Path(whole))
        hand.say()
        quiet = 0
        while quiet < 20:
            before = len(rounds)
            watch.step(0.1)
            quiet = quiet + 1 if len(rounds) == before and rounds and not watch.busy else 0
    finally:
        watch.close()
    last = rounds[-1].results[0]
    assert [one.code for one in last.diagnostics if one.severity == "error"] == []
    assert not [one for done in rounds for result in done.results for one in result.diagnostics if "bug" in one.code]
    content = OUT.read_bytes()
    assert build(Job(str(BOAT), output="clean/", force=True)).path
    assert content == Path("clean/boat.meridian.pdf").read_bytes()
    assert not list(project.rglob("*.part"))
