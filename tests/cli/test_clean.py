from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture
def kept(tmp_path: Path, project: Path, monkeypatch: pytest.MonkeyPatch, run: Callable) -> Path:
    """A cache of its own, with what two briefs left."""
    cache = tmp_path / "own cache"
    monkeypatch.setenv("BRIEFGEN_CACHE", str(cache))
    run("new", "ship")
    for name in ("boat", "ship"):
        assert run("check", name).code == 0
    return cache


def stamps(cache: Path) -> int:
    return len(list((cache / "stamps").iterdir()))


def test_all_is_forgotten_and_nothing_else_goes(run: Callable, kept: Path, project: Path) -> None:
    (kept / "mine.txt").write_text("")
    ran = run("clean")
    assert (ran.code, ran.out) == (0, "")
    assert "files forgotten" in ran.err
    assert [path.name for path in kept.rglob("*") if path.is_file()] == ["mine.txt"]
    assert (project / "sources/boat/paper.md").is_file()
    assert run("clean").err == "0 files forgotten\n"


def test_one_brief_is_forgotten(run: Callable, kept: Path) -> None:
    assert stamps(kept) == 2
    assert run("clean", "boat").err == "1 file forgotten\n"
    assert stamps(kept) == 1


def test_a_brief_that_is_not_there_is_a_mistake(run: Callable, kept: Path) -> None:
    ran = run("clean", "boot")
    assert ran.code == 2
    assert "did you mean `boat`?" in ran.err
    assert stamps(kept) == 2
