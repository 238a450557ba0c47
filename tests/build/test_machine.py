from pathlib import Path

import pytest

from briefgen.build.machine import PACKAGES, Part, examine
from briefgen.build.one import theme_folders


def parts() -> dict[str, Part]:
    return {part.name: part for part in examine(theme_folders("."))}


def test_a_machine_that_can_build_lacks_nothing(project: Path) -> None:
    assert {part.state for part in parts().values()} == {"ok"}


def test_a_missing_package_is_named_with_its_cure(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefgen.build.machine.PACKAGES", (*PACKAGES, "no-such-package"))
    part = parts()["no-such-package"]
    assert part.state == "missing"
    assert "pip install no-such-package" in part.cure


def test_a_theme_that_cannot_be_used_is_missing(project: Path) -> None:
    (project / "styles" / "house").mkdir(parents=True)
    (project / "styles" / "house" / "theme.toml").write_text('extends = "nowhere"\n')
    assert parts()["theme house"].state == "missing"


def test_packaged_themes_that_are_gone_are_missing(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefgen.ground.resources.styles", lambda: project / "nowhere")
    assert parts()["theme meridian"].state == "missing"


def test_the_packages_are_those_of_the_project() -> None:
    import tomllib

    pyproject = Path(__file__).parents[2] / "pyproject.toml"
    wanted = tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {name.split("=")[0].split(">")[0].split("[")[0] for name in wanted}
    assert set(PACKAGES) == {name for name in names if not name.startswith("fontpkg-")}
