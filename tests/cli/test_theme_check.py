"""`briefgen theme check`: a table to standard output, what was found, and the exit code that it earns."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from briefgen.contract import documents


@pytest.fixture(autouse=True)
def fewer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "WRITTEN", frozenset(["everything"]))


@pytest.fixture
def mine(project: Path) -> Path:
    folder = project / "styles" / "mine"
    (folder / "css").mkdir(parents=True)
    (folder / "theme.toml").write_text('extends = "meridian"\ntitle = "Mine"\n')
    (folder / "css" / "mine.css").write_text(".box { color: var(--ink) }\n")
    return folder


def test_a_sound_theme_is_a_table_and_nothing_else(run: Callable, mine: Path) -> None:
    ran = run("theme", "check", "mine", "--quick")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("mine (Mine)\n  settings   passed  ")
    assert "print" not in ran.out


def test_what_is_found_stands_at_its_line_and_fails(run: Callable, mine: Path) -> None:
    (mine / "css" / "mine.css").write_text(".box {\n  colour: var(--ink) }\n")
    ran = run("theme", "check", "styles/mine", "--quick")
    assert ran.code == 1
    assert "  effect     failed  1 error" in ran.out
    assert "styles/mine/css/mine.css:2:3: error[css-invalid]" in ran.err
    assert ran.err.endswith("1 error\n")


def test_warnings_fail_when_they_are_to(run: Callable, mine: Path) -> None:
    (mine / "css" / "mine.css").write_text(".galnce { color: var(--ink) }\n")
    assert run("theme", "check", "mine", "--quick").code == 0
    assert run("theme", "check", "mine", "--quick", "--strict").code == 3


@pytest.mark.parametrize("form", ["lines", "json", "sarif"])
def test_for_programs_what_is_found_is_the_result(run: Callable, mine: Path, form: str) -> None:
    (mine / "css" / "mine.css").write_text(".galnce { color: var(--ink) }\n")
    ran = run("theme", "check", "mine", "--quick", "--format", form)
    assert ran.err == ""
    assert "css-idle" in ran.out
    assert ran.out.startswith("styles/mine/css/mine.css:1:2: ") if form == "lines" else json.loads(ran.out)


def test_an_unknown_theme_says_which_was_meant(run: Callable, project: Path) -> None:
    ran = run("theme", "check", "meridain", "--quick")
    assert ran.code == 2
    assert "there is no theme `meridain`; did you mean `meridian`?" in ran.err


def test_all_themes_are_checked_when_none_is_named(run: Callable, mine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefgen.contract.contract.READ", ())
    heads = [line.split()[0] for line in run("theme", "check", "--quick").out.splitlines()]
    assert "mine" in heads
    assert "meridian" in heads
    assert "base" not in heads
