import re
import tomllib
from pathlib import Path

import pytest

from briefgen.build.library import load_theme
from briefgen.ground import files
from briefgen.start.theme import named, start_theme

THEMES = ["base", "meridian", "plain"]


def started(tmp_path: Path, parent: str = "meridian") -> Path:
    folder = tmp_path / "styles" / "old-harbour"
    start_theme(folder, load_theme(parent).unwrap(), parent)
    return folder


def with_all_in_use(text: str) -> str:
    """The scaffold with every line in use that is a key or a table behind a #."""
    return re.sub(r"(?m)^#(?=[a-z\"]|\[)", "", text)


@pytest.mark.parametrize("parent", THEMES)
def test_a_theme_loads_as_it_is_written_and_with_every_line_in_use(tmp_path: Path, parent: str) -> None:
    folder = started(tmp_path, parent)
    theme = load_theme("old-harbour", tmp_path).unwrap()
    assert (theme.chain[:2], theme.sheets[-1].file.split("/")[-1]) == (("old-harbour", parent), "old-harbour.css")
    settings = folder / "theme.toml"
    settings.write_text(with_all_in_use(settings.read_text(encoding="utf-8")), encoding="utf-8")
    theme = load_theme("old-harbour", tmp_path).unwrap()
    assert theme.tokens["text-font"] == '"House"'
    assert {(face.style, face.weight) for face in theme.faces if face.family == "House"} == {
        (style, weight) for style in ("normal", "italic") for weight in (400, 600)
    }
    assert "signal" in theme.tokens


@pytest.mark.parametrize("parent", THEMES)
def test_what_can_be_changed_stands_there_as_the_parent_has_it(tmp_path: Path, parent: str) -> None:
    started(tmp_path, parent)
    old, new = load_theme(parent).unwrap(), load_theme("old-harbour", tmp_path).unwrap()
    assert {name: new.tokens[name] for name in old.tokens} == old.tokens
    assert new.fit == old.fit
    assert set(new.tokens) - set(old.tokens) == {"stroke"}


def test_each_colour_says_what_it_is_for_and_its_contrast(tmp_path: Path) -> None:
    text = (started(tmp_path) / "theme.toml").read_text(encoding="utf-8")
    assert re.search(r'accent += "#23395B"  # 11\.6 on paper\. Headings', text)
    assert re.search(r'gold-on-navy = "#C9A24A"  # 4\.8 on accent\n', text)


def test_lines_keep_to_the_page(tmp_path: Path) -> None:
    for path in started(tmp_path).rglob("*.*"):
        assert max(map(len, path.read_text(encoding="utf-8").splitlines())) <= 130


def test_the_parent_is_named_or_led_to_from_the_folder(tmp_path: Path) -> None:
    assert named(tmp_path / "styles" / "own", "meridian") == "meridian"
    assert named(tmp_path / "styles" / "own", str(tmp_path / "other" / "house")) == "../../other/house"


def test_what_is_there_stays(tmp_path: Path) -> None:
    folder = started(tmp_path)
    (folder / "theme.toml").write_text('title = "mine"')
    with pytest.raises(FileExistsError):
        started(tmp_path)
    assert tomllib.loads((folder / "theme.toml").read_text()) == {"title": "mine"}


def test_a_failure_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = files.write

    def write(path: Path, content: bytes) -> None:
        if path.suffix == ".css":
            raise OSError(28, "No space left on device")
        real(path, content)

    monkeypatch.setattr(files, "write", write)
    with pytest.raises(OSError, match="No space"):
        started(tmp_path)
    assert list((tmp_path / "styles").iterdir()) == []
