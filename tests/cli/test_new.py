from collections.abc import Callable
from pathlib import Path

import pytest


def test_a_new_brief_builds_at_once_in_an_empty_folder(shell: Callable, tmp_path: Path) -> None:
    made = shell("new", "my-brief")
    assert (made.code, made.out) == (0, "sources/my-brief\n")
    assert "briefgen build my-brief" in made.err
    built = shell("build")
    assert (built.code, built.out) == (0, "out/my-brief.meridian.pdf\n")
    assert "warning" not in built.err
    assert "error" not in built.err


def test_a_new_brief_stands_in_the_project_wherever_one_stands(
    run: Callable, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project / "sources" / "boat")
    assert run("new", "anchor").out == "../anchor\n"
    assert (project / "sources/anchor/paper.md").is_file()


def test_editors_find_the_schemas(run: Callable, tmp_path: Path) -> None:
    run("new", "anchor")
    for name in ("brief", "positions"):
        first = (tmp_path / f"sources/anchor/{name}.yaml").read_text(encoding="utf-8").splitlines()[0]
        written = first.removeprefix("# yaml-language-server: $schema=")
        assert (tmp_path / "sources/anchor" / written).is_file()


def test_nothing_is_written_over(run: Callable, project: Path) -> None:
    (project / "sources/boat/paper.md").write_text("mine")
    ran = run("new", "boat")
    assert (ran.code, ran.out) == (2, "")
    assert "already there" in ran.err
    assert (project / "sources/boat/paper.md").read_text() == "mine"


@pytest.mark.parametrize(
    ("name", "meant"),
    [("My Brief", "my-brief"), ("my_brief", "my-brief"), ("Éclairage", "eclairage"), ("2025 outlook", "outlook")],
)
def test_a_name_that_cannot_be_says_which_could(run: Callable, tmp_path: Path, name: str, meant: str) -> None:
    ran = run("new", name)
    assert (ran.code, ran.out) == (2, "")
    assert f"did you mean `{meant}`?" in ran.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["..", "42", "ملف", "/"])
def test_a_name_without_letters_gets_no_suggestion(run: Callable, tmp_path: Path, name: str) -> None:
    ran = run("new", name)
    assert ran.code == 2
    assert "did you mean" not in ran.err


def test_a_folder_that_cannot_be_made_is_the_machines_fault(run: Callable, tmp_path: Path) -> None:
    (tmp_path / "sources").write_text("a file")
    ran = run("new", "boat")
    assert (ran.code, ran.out) == (4, "")
    assert "error[output-unwritable]" in ran.err
