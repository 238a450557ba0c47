from collections.abc import Callable
from pathlib import Path

import pytest


def test_a_specimen_is_written_to_out(run: Callable, project: Path) -> None:
    ran = run("theme", "show", "meridian")
    assert (ran.code, ran.out) == (0, "out/meridian.specimen.pdf\n")
    assert "meridian.specimen.pdf: 2 pages" in ran.err


def test_a_theme_of_ones_own_is_shown_by_name_and_by_path(run: Callable, project: Path) -> None:
    run("theme", "new", "harbour")
    assert run("theme", "show", "harbour", "-o", "mine.pdf").out == "mine.pdf\n"
    assert run("theme", "show", "styles/harbour/").out == "out/harbour.specimen.pdf\n"


def test_an_unknown_theme_says_which_was_meant(run: Callable, tmp_path: Path) -> None:
    ran = run("theme", "show", "meridain")
    assert ran.code == 2
    assert "there is no theme `meridain`; did you mean `meridian`?" in ran.err


@pytest.mark.parametrize("target", ["specimen", "specimen.png"])
def test_a_specimen_is_a_pdf(run: Callable, tmp_path: Path, target: str) -> None:
    assert run("theme", "show", "meridian", "-o", target).code == 2
    assert list(tmp_path.iterdir()) == []


def test_what_is_wrong_with_a_theme_is_told_at_its_line(run: Callable, project: Path) -> None:
    (project / "styles/own").mkdir(parents=True)
    (project / "styles/own/theme.toml").write_text('extends = "meridian"\ntitel = "Own"\n')
    ran = run("theme", "show", "own")
    assert (ran.code, ran.out) == (1, "")
    assert "styles/own/theme.toml:2:1: error[theme-invalid]" in ran.err


def test_a_brand_is_taken_and_left(run: Callable, project: Path) -> None:
    (project / "house.yml").write_text('color: {primary: "#9AA5B5"}\n')
    shown = run("theme", "show", "meridian", "--brand", "house.yml")
    assert shown.code == 0
    assert "house.yml:1:18: warning[contrast-low]" in shown.err
    ran = run("build", "boat", "--brand", "huose.yml")
    assert ran.code == 2
    assert "there is no file `huose.yml`" in ran.err
    assert run("build", "boat", "--to", "json", "--brand", "none").code == 2
