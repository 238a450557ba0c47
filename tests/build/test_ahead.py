"""A press in a process of its own makes what the press makes here; where it is lost, this process does it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from briefgen.build import ahead

BUILD = """
import hashlib, json, os, signal, sys
from pathlib import Path
from briefgen.build import ahead
from briefgen.build.job import Job
from briefgen.build.one import build

how, *words = sys.argv[1:]
other = None if how == "here" else ahead.start()
assert (other is None) == (how == "here")
if how == "lost":
    os.kill(other._process, signal.SIGKILL)
stages = []
result = build(Job("sources/boat", output="out/", force=True, given=tuple(words)), stages.append, ahead=other)
if other:
    other.close()
    assert not Path(f"/proc/{other._process}").exists()
print(json.dumps({
    "pressed": "weasyprint" in sys.modules,
    "opened": any("libpango" in path for _, path in result.asked),
    "stages": stages,
    "said": list(map(repr, result.diagnostics)),
    "pdf": result.path and hashlib.sha256(Path(result.path).read_bytes()).hexdigest(),
}))
"""
"""Builds in a process that has imported nothing yet, and says what came of it."""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a press of its own is forked on Linux alone")


def built(how: str, *words: str) -> dict[str, object]:
    made = subprocess.run([sys.executable, "-c", BUILD, how, *words], capture_output=True, check=True, text=True)
    found = json.loads(made.stdout)
    assert isinstance(found, dict)
    return found


@pytest.fixture
def two_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.sched_getaffinity", lambda _: {0, 1})


@pytest.mark.parametrize("words", [(), ("pages.max=1",), ("pages.multiple=4",), ("status=draft",)])
def test_the_same_is_made_and_said(project: Path, words: tuple[str, ...]) -> None:
    here, there = built("here", *words), built("there", *words)
    assert here.pop("pressed") is True
    assert there.pop("pressed") is False
    assert here.pop("opened") is False
    assert there.pop("opened") is True  # what it rests on in the other process is in the stamp
    assert there == here


def test_a_process_that_is_lost_costs_time_only(project: Path) -> None:
    lost = built("lost")
    assert lost.pop("pressed") is True
    assert lost["pdf"] == built("there")["pdf"]


def test_a_brief_that_asks_for_other_settings_is_asked_back(project: Path) -> None:
    paper = Path("sources/boat/paper.md")
    paper.write_text(paper.read_text(encoding="utf-8") + "\nA boat is a boat is a boat.\n" * 60, encoding="utf-8")
    here, there = built("here", "pages.max=2"), built("there", "pages.max=2")
    assert there["said"] == here["said"]
    assert there["pressed"] is False
    assert "page" in str(here["said"])


def test_a_command_takes_it(project: Path) -> None:
    command = "import sys; from briefgen.cli import main; main(sys.argv[1:]); print('weasyprint' in sys.modules)"
    words = [sys.executable, "-c", command, "build", "boat"]
    made = subprocess.run([*words, "--force"], capture_output=True, check=True, text=True)
    assert made.stdout.split() == ["out/boat.meridian.pdf", "False"]
    assert subprocess.run(words, capture_output=True, check=True, text=True).stdout == made.stdout


def test_a_proof_is_made_where_the_pages_are(project: Path) -> None:
    command = "import sys; from briefgen.cli import main; main(sys.argv[1:]); print('weasyprint' in sys.modules)"
    words = [sys.executable, "-c", command, "build", "boat", "--proof"]
    assert subprocess.run(words, capture_output=True, check=True, text=True).stdout.split()[-1] == "True"


@pytest.mark.usefixtures("two_processors")
def test_a_process_with_weasyprint_in_it_does_it_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "briefgen.press.engine.document", sys)
    assert ahead.start() is None


@pytest.mark.usefixtures("two_processors")
def test_a_process_with_threads_isnt_forked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "briefgen.press.engine.document", raising=False)
    monkeypatch.setattr("os.listdir", lambda _: ["1", "2"])
    assert ahead.start() is None


def test_one_processor_has_nobody_to_help(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "briefgen.press.engine.document", raising=False)
    monkeypatch.setattr("os.sched_getaffinity", lambda _: {0})
    assert ahead.start() is None
