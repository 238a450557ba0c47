from collections.abc import Callable
from pathlib import Path


def test_every_theme_is_named_with_what_it_extends(run: Callable) -> None:
    ran = run("theme", "list")
    assert (ran.code, ran.err) == (0, "")
    (line,) = [line for line in ran.out.splitlines() if line.startswith("meridian ")]
    assert "extends base" in line
    assert line.endswith("styles/meridian")


def test_the_projects_own_come_first(run: Callable, project: Path) -> None:
    (project / "styles" / "meridian").mkdir(parents=True)
    (project / "styles" / "meridian" / "theme.toml").write_text('title = "Ours"\nextends = "base"\n')
    (line,) = [line for line in run("theme", "list").out.splitlines() if line.startswith("meridian ")]
    assert "Ours" in line
    assert line.endswith(" styles/meridian")
