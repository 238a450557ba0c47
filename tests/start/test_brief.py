import re
from pathlib import Path

import pytest
import yaml
from pydantic import BaseModel

from briefgen.ground import files
from briefgen.model.boxes import Claim
from briefgen.model.brief import BriefFile
from briefgen.model.positions import PositionsFile
from briefgen.start.brief import id_for, is_id, start_brief

SCAFFOLD = Path(__file__).parents[2] / "briefgen" / "start" / "scaffold" / "brief"


def keys(model: type[BaseModel]) -> set[str]:
    """Every key that may be written, of the model and of all inside it."""
    defined = model.model_json_schema().get("$defs", {}).values()
    names = {field.alias or name for name, field in model.model_fields.items()}
    return names.union(*(one.get("properties", {}) for one in defined))


def with_all_in_use(name: str) -> str:
    """The scaffold with every line in use that is a key behind a #."""
    text = (SCAFFOLD / name).read_text(encoding="utf-8")
    return re.sub(r"(?m)^( *)#(?=[a-z])", r"\1", text)


def test_a_brief_is_four_files(tmp_path: Path) -> None:
    start_brief(tmp_path / "boat")
    assert sorted(path.name for path in (tmp_path / "boat").iterdir()) == [
        "brief.yaml",
        "evidence.lock",
        "paper.md",
        "positions.yaml",
    ]


def test_what_is_there_stays(tmp_path: Path) -> None:
    (tmp_path / "boat").mkdir()
    with pytest.raises(FileExistsError):
        start_brief(tmp_path / "boat")
    assert list((tmp_path / "boat").iterdir()) == []


def test_a_failure_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = files.write

    def write(path: Path, content: bytes) -> None:
        if path.name == "paper.md":
            raise OSError(28, "No space left on device")
        real(path, content)

    monkeypatch.setattr(files, "write", write)
    with pytest.raises(OSError, match="No space"):
        start_brief(tmp_path / "boat")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("name", "model"), [("brief.yaml", BriefFile), ("positions.yaml", PositionsFile)])
def test_every_key_is_named(name: str, model: type[BaseModel]) -> None:
    text = (SCAFFOLD / name).read_text(encoding="utf-8")
    elsewhere = keys(Claim) if model is PositionsFile else set()  # evidence is explained in brief.yaml
    missing = {key for key in keys(model) - elsewhere if not re.search(rf"(?<![\w-]){re.escape(key)}(?![\w-])", text)}
    assert missing == set()


@pytest.mark.parametrize(("name", "model"), [("brief.yaml", BriefFile), ("positions.yaml", PositionsFile)])
def test_lines_that_are_off_are_right_when_switched_on(name: str, model: type[BaseModel]) -> None:
    written = yaml.load(with_all_in_use(name), yaml.BaseLoader)
    assert set(written) == {field.alias for field in model.model_fields.values()}
    model.model_validate(written)


@pytest.mark.parametrize(
    ("name", "fits"),
    [("boat", True), ("b2-4", True), ("Boat", False), ("2b", False), ("a b", False), ("boat\n", False)],
)
def test_a_name_is_an_id(name: str, fits: bool) -> None:
    assert is_id(name) is fits


@pytest.mark.parametrize(
    ("name", "made"),
    [("Boat!", "boat"), (" The  Boat ", "the-boat"), ("Œuvre", "uvre"), ("3 boats", "boats"), ("42", ""), ("船", "")],
)
def test_a_name_that_is_none_is_made_one(name: str, made: str) -> None:
    assert id_for(name) == made
    assert not made or is_id(made)
