"""The same brief is the same file: whoever builds it, wherever it lies, whatever the machine is set to."""

import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from briefgen.build import pipeline
from briefgen.build.one import theme_folders
from briefgen.convert.json import canonical
from briefgen.ground.files import Files
from briefgen.model.brief import Brief
from briefgen.start.brief import start_brief
from briefgen.theme.tokens import Theme

HOUSE = Path(__file__).parents[2]
SETTINGS = {
    "seed": {"PYTHONHASHSEED": "1"},
    "zone": {"TZ": "Pacific/Kiritimati"},
    "locale": {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "LANGUAGE": "tr"},
    "bytes": {"LC_ALL": "C", "PYTHONUTF8": "0"},
    "person": {"USER": "someone", "LOGNAME": "someone", "HOME": "/nonexistent"},
    "clock": {"SOURCE_DATE_EPOCH": "1"},
}


@pytest.fixture(scope="module")
def brief(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A brief without an id, so that its folder names the file."""
    folder = tmp_path_factory.mktemp("here") / "sources" / "boat"
    start_brief(folder)
    path = folder / "brief.yaml"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if not line.startswith("id:")), encoding="utf-8")
    return folder


def built(folder: Path, output: Path, user: int | None = None, **settings: str) -> str:
    """The digest of what another process writes."""
    output.parent.mkdir(parents=True, exist_ok=True)
    run = [sys.executable, "-m", "briefgen", "build", str(folder), "--embed", "source", "-o", str(output)]
    environment = {**os.environ, "PYTHONPATH": str(HOUSE), "PYTHONDONTWRITEBYTECODE": "1", **settings}
    ended = subprocess.run(run, cwd=folder.parents[1], env=environment, capture_output=True, text=True, user=user)
    assert ended.returncode == 0, ended.stderr
    return sha256(output.read_bytes()).hexdigest()


@pytest.fixture(scope="module")
def digest(brief: Path) -> str:
    return built(brief, brief.parents[1] / "out" / "first.pdf", PYTHONHASHSEED="0", TZ="UTC", LC_ALL="C.UTF-8")


@pytest.mark.parametrize("name", SETTINGS)
def test_the_machine_shapes_no_byte(brief: Path, digest: str, tmp_path: Path, name: str) -> None:
    assert built(brief, tmp_path / "other.pdf", **SETTINGS[name]) == digest


def test_the_folder_and_its_name_shape_no_byte(brief: Path, digest: str, tmp_path: Path) -> None:
    other = tmp_path / "a place" / "sources" / "Fährboot"
    shutil.copytree(brief, other)
    assert built(other, tmp_path / "other.pdf") == digest


def others_may_run() -> bool:
    """Say whether another user could run this interpreter with this checkout, and we could become one."""
    ways = [folder for path in (Path(sys.executable).resolve(), HOUSE, Path(sys.prefix)) for folder in path.parents]
    return os.geteuid() == 0 and all(folder.stat().st_mode & 0o001 for folder in ways)


@pytest.mark.skipif(not others_may_run(), reason="needs root, and an interpreter that others may run")
def test_the_user_shapes_no_byte(brief: Path, digest: str, tmp_path: Path) -> None:
    place = Path("/tmp") / f"briefgen-user-{os.getpid()}"
    try:
        shutil.copytree(brief, place / "sources" / "boat")
        (place / "out").mkdir()
        place.chmod(0o777)
        (place / "out").chmod(0o777)
        cache = {"HOME": str(place), "BRIEFGEN_CACHE": str(place / "out" / "cache"), "FONTCONFIG_PATH": "/etc/fonts"}
        assert built(place / "sources" / "boat", place / "out" / "other.pdf", user=65534, **cache) == digest
    finally:
        shutil.rmtree(place, ignore_errors=True)


# The build id, which names what shapes the pages.


def theme_of(name: str = "meridian", **tokens: str) -> Theme:
    from briefgen.theme.load import load_theme

    return load_theme(name, theme_folders("."), Files(), tokens).unwrap()


def test_the_build_id_changes_with_what_shapes_the_pages(brief: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    judged = pipeline.read(brief, Files()).judged.unwrap()
    given = pipeline.read(brief, Files(), given=("page-size=Letter",)).judged.unwrap()
    ids = [
        pipeline.build_id(judged, theme_of(), "full"),
        pipeline.build_id(judged, theme_of(), "short"),
        pipeline.build_id(judged, theme_of("plain"), "full"),
        pipeline.build_id(judged, theme_of(accent="#114433"), "full"),
        pipeline.build_id(given, theme_of(), "full"),
    ]
    monkeypatch.setattr("briefgen.build.versions.VERSION", "9.9")
    monkeypatch.setattr("briefgen.build.versions.of_pages", lambda: {"briefgen": "9.9"})
    ids.append(pipeline.build_id(judged, theme_of(), "full"))
    assert len(set(ids)) == len(ids)
    assert all(len(one) == 8 and int(one, 16) >= 0 for one in ids)


def test_what_editors_tell_each_other_changes_no_build_id(brief: Path, tmp_path: Path) -> None:
    other = tmp_path / "sources" / "other"
    shutil.copytree(brief, other)
    positions = other / "positions.yaml"
    text = positions.read_text(encoding="utf-8")
    assert "basis: reported" in text
    text = f"# a comment\n{text}".replace("basis: reported", "note: a note\n      basis: reported", 1)
    positions.write_text(text.replace("note: a note\n      basis", "note: a note\n      checked-by: me\n      basis"))

    def loaded(folder: Path) -> Brief:
        return pipeline.read(folder, Files()).judged.unwrap().brief

    assert loaded(other) != loaded(brief)
    assert canonical(loaded(other)) == canonical(loaded(brief))
