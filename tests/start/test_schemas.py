from pathlib import Path

from briefgen.model.schema import schema
from briefgen.start.schemas import write_schemas


def test_schemas_lie_in_one_hidden_folder(tmp_path: Path) -> None:
    assert [path.relative_to(tmp_path).as_posix() for path in write_schemas(tmp_path)] == [
        ".schema/brief.json", ".schema/positions.json",
    ]  # fmt: skip


def test_a_schema_that_is_up_to_date_is_left_alone(tmp_path: Path) -> None:
    (path,) = write_schemas(tmp_path, ["brief"])
    before = path.stat().st_mtime_ns, path.stat().st_ino
    write_schemas(tmp_path, ["brief"])
    assert (path.stat().st_mtime_ns, path.stat().st_ino) == before


def test_an_old_schema_is_replaced(tmp_path: Path) -> None:
    (tmp_path / ".schema").mkdir()
    (tmp_path / ".schema" / "brief.json").write_text("{}")
    (path,) = write_schemas(tmp_path, ["brief"])
    assert path.read_text(encoding="utf-8") == schema("brief")
