"""A command with nothing to do says what it said; anything that might change the answer makes it run."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from briefgen.build import stamp
from briefgen.cli import main

BOAT = Path("sources/boat")
JSON = ("build", "boat", "--to", "json")


@pytest.fixture
def project(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BRIEFGEN_CACHE", str(tmp_path / "own cache"))
    return project


def repeats(*arguments: str) -> bool:
    """Say whether a command would be repeated, without a word of it."""
    return stamp.repeat(arguments) is not None


def test_the_same_words_and_the_same_code(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / BOAT / "brief.yaml").write_text("title: [\n")
    codes = [main(["check"])]
    first = capsys.readouterr()
    assert "yaml" in first.err
    codes.append(stamp.repeat(["check"]))
    assert (codes, capsys.readouterr()) == ([1, 1], first)


def edited(path: Path) -> None:
    path.write_text(path.read_text() + "\n")


CHANGES: dict[str, Callable[[Path], object]] = {
    "a source edited": lambda root: edited(root / BOAT / "paper.md"),
    "a table that appears": lambda root: (root / BOAT / "positions.csv").write_text("actor\n"),
    "a lock that appears": lambda root: (root / BOAT / "evidence.lock").write_text("claims: {}\n"),
    "a source that goes": lambda root: (root / BOAT / "positions.yaml").unlink(),
    "the folder renamed": lambda root: (root / BOAT).rename(root / "sources" / "ship"),
    "the output edited": lambda root: edited(root / "out" / "boat.json"),
    "the output gone": lambda root: (root / "out" / "boat.json").unlink(),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_makes_it_run(project: Path, change: str) -> None:
    main(JSON)
    assert repeats(*JSON)
    CHANGES[change](project)
    assert not repeats(*JSON)


THEME_CHANGES: dict[str, Callable[[Path], object]] = {
    "a template that overrides": lambda root: (root / "styles/mine/templates/box.html").write_text(""),
    "a sheet edited": lambda root: edited(root / "styles/mine/css/mine.css"),
    "a sheet that appears": lambda root: (root / "styles/mine/css/more.css").write_text(""),
    "a brand that appears": lambda root: (root / "_brand.yml").write_text("color: {primary: '#123'}\n"),
    "a theme of that name nearer by": lambda root: shutil.copytree(root / "styles/mine", root / "styles/meridian"),
}


@pytest.mark.parametrize("change", THEME_CHANGES)
def test_a_change_of_the_theme_makes_it_run(project: Path, change: str) -> None:
    main(["theme", "new", "mine", "--from", "meridian"])
    asked = ("check", "boat", "--set", "theme=mine")
    for folder in ("css", "templates"):
        (project / "styles/mine" / folder).mkdir(exist_ok=True)
    (project / "styles/mine/css/mine.css").write_text("")
    main(asked)
    assert repeats(*asked)
    THEME_CHANGES[change](project)
    assert not repeats(*asked)


def test_a_brief_that_appears_makes_all_run(project: Path) -> None:
    main(["build", "--to", "json"])
    assert repeats("build", "--to", "json")
    shutil.copytree(project / BOAT, project / "sources" / "ship")
    assert not repeats("build", "--to", "json")


def test_a_touch_is_no_change(project: Path) -> None:
    main(JSON)
    for path in (project / BOAT).iterdir():
        os.utime(path)
    assert repeats(*JSON)


def test_another_folder_or_environment_is_another_run(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    main(JSON)
    assert repeats(*JSON)
    with monkeypatch.context() as patch:
        patch.setenv("NO_COLOR", "1")
        assert not repeats(*JSON)
    with monkeypatch.context() as patch:
        patch.setattr(sys, "version", "another")
        assert not repeats(*JSON)
    monkeypatch.chdir(project / "sources")
    assert not repeats(*JSON)


def test_force_runs_and_is_kept_for_the_next_time(project: Path) -> None:
    assert not repeats(*JSON)
    main([*JSON, "--force"])
    assert repeats(*JSON)
    assert not repeats(*JSON, "--force")
    assert not repeats(*JSON, "--", "--force")


def test_only_what_reads_and_writes_the_same_is_repeated(project: Path) -> None:
    for arguments in (["--version"], ["build", "nothing"], ["build", "--wrong"], ["theme", "list"], []):
        main(arguments)
        assert not repeats(*arguments)


def test_an_output_that_cannot_be_written_is_tried_again(project: Path) -> None:
    (project / "out").write_text("")
    assert main(JSON) == 4
    assert not repeats(*JSON)


DAMAGES: list[Callable[[bytes], bytes]] = [
    lambda held: b"",
    lambda held: held[:-1],
    lambda held: held[:50] + b"?" + held[51:],
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_stamp_is_none(project: Path, damage: Callable[[bytes], bytes]) -> None:
    main(JSON)
    (path,) = (project / "own cache" / stamp.FOLDER).iterdir()
    path.write_bytes(damage(path.read_bytes()))
    assert not repeats(*JSON)
    main(JSON)
    assert repeats(*JSON)


def test_a_cache_that_cannot_be_written_breaks_nothing(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFGEN_CACHE", "/dev/null/cache")
    assert [main(JSON), main(JSON)] == [0, 0]


def test_old_stamps_are_forgotten(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stamp, "MOST", 3)
    asked = [("check", "boat", "--set", f"title=T{number}") for number in range(5)]
    for number, arguments in enumerate(asked):
        main(arguments)
        held = max((project / "own cache" / stamp.FOLDER).iterdir(), key=lambda path: path.stat().st_ctime_ns)
        os.utime(held, (number, number))
    assert [repeats(*arguments) for arguments in asked] == [False, False, True, True, True]


def test_nothing_is_imported_to_do_nothing(project: Path) -> None:
    command = [sys.executable, "-X", "importtime", "-m", "briefgen", *JSON]
    subprocess.run(command, check=True, capture_output=True)
    again = subprocess.run(command, check=True, capture_output=True, text=True)
    assert again.stdout == "out/boat.json\n"
    imported = {line.rpartition("|")[2].strip() for line in again.stderr.splitlines() if line.startswith("import time")}
    ours = {name for name in imported if name.startswith("briefgen")}
    assert ours <= {
        "briefgen", "briefgen.cli", "briefgen.build", "briefgen.build.stamp", "briefgen.ground", "briefgen.ground.disk",
        "briefgen.ground.version",
    }  # fmt: skip
    assert not imported & {"re", "typing", "dataclasses", "pathlib", "hashlib", "json", "click"}


def ran(command: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    line = command.replace("BRIEFGEN", f"{sys.executable} -m briefgen")
    return subprocess.run(["sh", "-c", line], capture_output=True, env={**os.environ, **environment})


def test_streams_that_take_nothing_are_met_as_in_a_run(project: Path) -> None:
    for environment in ({}, {"PYTHONIOENCODING": "ascii"}):
        first, again = (ran("BRIEFGEN build --to json -o $(printf 'é\\351/')", **environment) for _ in range(2))
        assert first.stdout
        assert (first.returncode, first.stdout, first.stderr) == (again.returncode, again.stdout, again.stderr)
    asked = "BRIEFGEN build --to json --format json"
    for end, code in (("| true", 0), (">/dev/full", 4), (">&- 2>&-", 0), ("2>/dev/full", 0)):
        first, again = (ran(f"{asked} {end}") for _ in range(2))
        assert (first.returncode, again.returncode) == (code, code)
        assert b"Traceback" not in again.stderr
        assert b"Exception" not in again.stderr
