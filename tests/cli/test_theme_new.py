from collections.abc import Callable
from pathlib import Path

import pytest


def test_a_new_theme_builds_the_sample_at_once(run: Callable, tmp_path: Path) -> None:
    made = run("theme", "new", "harbour")
    assert (made.code, made.out) == (0, "styles/harbour\n")
    assert "briefgen theme show harbour" in made.err
    built = run("build", "european-peacekeeping", "-t", "harbour")
    assert (built.code, built.out) == (0, "out/european-peacekeeping.harbour.pdf\n")
    assert "warning" not in built.err
    assert "error" not in built.err


@pytest.mark.parametrize("parent", ["meridian", "plain"])
def test_nothing_of_its_own_offends_the_contract(run: Callable, project: Path, parent: str) -> None:
    run("theme", "new", "harbour", "--from", parent)
    found = run("theme", "check", "harbour", "--quick", "--format", "lines").out
    assert [line for line in found.splitlines() if "harbour" in line] == []


def test_it_extends_what_it_is_asked_to(run: Callable, project: Path) -> None:
    assert run("theme", "new", "harbour", "--from", "plain").code == 0
    (line,) = [line for line in run("theme", "list").out.splitlines() if line.startswith("harbour ")]
    assert "extends plain" in line


def test_editors_find_the_schema(run: Callable, project: Path) -> None:
    run("theme", "new", "harbour")
    first = (project / "styles/harbour/theme.toml").read_text(encoding="utf-8").splitlines()[0]
    assert (project / "styles/harbour" / first.removeprefix("#:schema ")).is_file()


def test_nothing_is_written_over(run: Callable, project: Path) -> None:
    (project / "styles/harbour").mkdir(parents=True)
    ran = run("theme", "new", "harbour")
    assert (ran.code, ran.out) == (2, "")
    assert "already there" in ran.err
    assert list((project / "styles/harbour").iterdir()) == []


def test_no_theme_is_hidden_behind_another(run: Callable, tmp_path: Path) -> None:
    ran = run("theme", "new", "meridian")
    assert ran.code == 2
    assert "there is a theme `meridian` in " in ran.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("name", "meant"), [("My House", "my-house"), ("my_house", "my-house"), ("Éclat", "eclat")])
def test_a_name_that_cannot_be_says_which_could(run: Callable, tmp_path: Path, name: str, meant: str) -> None:
    ran = run("theme", "new", name)
    assert (ran.code, ran.out) == (2, "")
    assert f"did you mean `{meant}`?" in ran.err
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_parent_says_which_was_meant(run: Callable, tmp_path: Path) -> None:
    ran = run("theme", "new", "harbour", "--from", "meridain")
    assert ran.code == 2
    assert "there is no theme `meridain`; did you mean `meridian`?" in ran.err
    assert list(tmp_path.iterdir()) == []


def test_a_parent_with_errors_shows_them(run: Callable, project: Path) -> None:
    (project / "styles/own").mkdir(parents=True)
    (project / "styles/own/theme.toml").write_text("titel = 1\n")
    ran = run("theme", "new", "harbour", "--from", "own")
    assert ran.code == 1
    assert "styles/own/theme.toml:1:1: error[theme-invalid]: unknown key `titel`" in ran.err
    assert not (project / "styles/harbour").exists()


def test_a_folder_that_cannot_be_made_is_the_machines_fault(run: Callable, tmp_path: Path) -> None:
    (tmp_path / "styles").write_text("a file")
    ran = run("theme", "new", "harbour")
    assert (ran.code, ran.out) == (4, "")
    assert "error[output-unwritable]" in ran.err
