"""What is edited is built again, once, and nothing else is."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from briefgen.build.job import Job
from briefgen.build.one import build
from briefgen.build.watch import Event, Plan, Round, Watch
from briefgen.ground.files import Files

BOAT = Path("sources/boat")
PDF, JSON = Path("out/boat.meridian.pdf"), Path("out/boat.json")


class Watched:
    """A watch that is stepped by hand, and the rounds it came through."""

    def __init__(self) -> None:
        self.jobs = [Job(str(BOAT), to="json", output="out/")]
        self.rounds: list[Round] = []
        self.watch = Watch(self._plan, self._tell)
        self.begin()

    def _plan(self) -> Plan:
        return Plan(self.jobs, Files().asked)

    def _tell(self, event: Event) -> None:
        if isinstance(event, Round):
            self.rounds.append(event)

    def begin(self) -> None:
        self.watch._begin(self.watch._plan())
        self.until(1)

    def until(self, count: int) -> Round:
        """Go on until so many rounds are over."""
        for _ in range(200):
            if len(self.rounds) >= count:
                return self.rounds[-1]
            self.watch.step(0.5)
        raise AssertionError(f"{len(self.rounds)} rounds in a hundred seconds")

    def after(self, change: Callable[[], object]) -> Round:
        """What comes of a change."""
        change()
        return self.until(len(self.rounds) + 1)

    def quiet(self) -> bool:
        """Say whether nothing is under way, or comes."""
        before = len(self.rounds)
        for _ in range(4):
            self.watch.step(0.1)
        return len(self.rounds) == before


@pytest.fixture
def watched(project: Path) -> Iterator[Watched]:
    watched = Watched()
    yield watched
    watched.watch.close()


def codes(done: Round) -> list[str]:
    return [found.code for result in done.results for found in result.diagnostics if found.severity == "error"]


def edit(path: Path, old: str = "", new: str = "") -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(old, new, 1) if old else text + "\n", encoding="utf-8")


def by_renaming(path: Path, old: str, new: str) -> None:
    beside = path.with_name("4913~")
    shutil.copy(path, beside)
    edit(beside, old, new)
    os.replace(beside, path)


@pytest.mark.parametrize("how", [edit, by_renaming])
def test_an_edit_is_seen_however_it_is_saved(watched: Watched, how: Callable[[Path, str, str], None]) -> None:
    watched.after(lambda: how(BOAT / "brief.yaml", "title: ", "title: Again, "))
    assert '"title": "Again, ' in JSON.read_text(encoding="utf-8")
    assert watched.quiet()


def test_a_broken_edit_is_told_and_keeps_the_file(watched: Watched) -> None:
    before = JSON.read_bytes()
    done = watched.after(lambda: edit(BOAT / "brief.yaml", "title: ", "title: ["))
    assert "yaml-syntax" in codes(done)
    assert JSON.read_bytes() == before
    assert codes(watched.after(lambda: edit(BOAT / "brief.yaml", "title: [", "title: "))) == []


def test_many_saves_in_a_burst_are_one_build(watched: Watched) -> None:
    def burst() -> None:
        for _ in range(20):
            edit(BOAT / "paper.md")

    watched.after(burst)
    assert watched.quiet()
    assert len(watched.rounds) == 2


def test_what_nobody_reads_is_nothing(watched: Watched) -> None:
    (BOAT / "notes.txt").write_text("")
    os.utime(BOAT / "paper.md")
    shutil.copytree(BOAT, "sources/ship")
    assert watched.quiet()
    assert len(watched.rounds) == 1


def test_what_was_looked_for_and_appears_is_seen(watched: Watched) -> None:
    done = watched.after(lambda: (BOAT / "positions.csv").write_text("actor,issue,stance\n", encoding="utf-8"))
    assert "positions-twice" in codes(done)
    assert codes(watched.after((BOAT / "positions.csv").unlink)) == []


def test_a_folder_that_goes_and_comes_back_is_found(watched: Watched, tmp_path: Path) -> None:
    away = tmp_path / "away"
    assert codes(watched.after(lambda: BOAT.rename(away))) == ["file-missing"]
    assert codes(watched.after(lambda: away.rename(BOAT))) == []
    shutil.move("sources", away)
    assert codes(watched.until(len(watched.rounds) + 1)) == ["file-missing"]
    assert codes(watched.after(lambda: shutil.move(away, "sources"))) == []


def test_an_edit_in_the_middle_ends_what_is_under_way(watched: Watched) -> None:
    watched.jobs = [Job(str(BOAT), output="out/", force=True)]
    edit(BOAT / "paper.md")
    watched.watch.step(1.0)
    edit(BOAT / "brief.yaml", "title: ", "title: Last, ")
    watched.until(2)
    assert watched.quiet()
    content = PDF.read_bytes()
    build(watched.jobs[0])
    assert PDF.read_bytes() == content


def test_the_polls_find_what_no_event_told(watched: Watched) -> None:
    watched.watch._lookout.close()
    watched.after(lambda: edit(BOAT / "brief.yaml", "title: ", "title: Again, "))
    assert '"title": "Again, ' in JSON.read_text(encoding="utf-8")


def test_a_process_that_dies_twice_is_a_bug_and_the_next_edit_is_built(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = watched.watch._worker.ask

    def ask_and_kill(jobs: list[Job]) -> int:
        wish = asked(jobs)
        os.kill(watched.watch._worker.pid or 0, 9)
        return wish

    with monkeypatch.context() as patch:
        patch.setattr(watched.watch._worker, "ask", ask_and_kill)
        assert codes(watched.after(lambda: edit(BOAT / "paper.md"))) == ["briefgen-bug"]
    assert codes(watched.after(lambda: edit(BOAT / "paper.md"))) == []
