import json
from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.mark.parametrize("name", ["brief", "positions", "theme"])
def test_a_schema_is_one_json_document(run: Callable, name: str) -> None:
    ran = run("schema", name)
    assert (ran.code, ran.err) == (0, "")
    assert json.loads(ran.out)["title"] == ("theme.toml" if name == "theme" else f"{name}.yaml")


def test_none_named_means_the_briefs(run: Callable) -> None:
    assert json.loads(run("schema").out)["title"] == "brief.yaml"


def test_write_puts_both_beside_the_sources(run: Callable, project: Path) -> None:
    ran = run("schema", "--write")
    assert (ran.code, ran.out) == (0, "sources/.schema/brief.json\nsources/.schema/positions.json\n")
    assert json.loads((project / "sources/.schema/brief.json").read_text(encoding="utf-8"))


def test_write_takes_one(run: Callable, project: Path) -> None:
    assert run("schema", "positions", "--write").out == "sources/.schema/positions.json\n"
    assert not (project / "sources/.schema/brief.json").exists()


def test_an_unknown_schema_is_a_wrong_command_line(run: Callable) -> None:
    assert run("schema", "paper").code == 2


def test_the_schema_of_themes_lies_with_the_themes_where_a_project_has_any(run: Callable, project: Path) -> None:
    (project / "styles" / "own").mkdir(parents=True)
    assert run("schema", "--write").out.splitlines()[2:] == ["styles/.schema/theme.json"]
