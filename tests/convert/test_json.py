import json
from pathlib import Path
from typing import Any

import pytest

from briefgen.build.library import load
from briefgen.convert.json import canonical, to_json
from briefgen.ground import resources
from briefgen.model.brief import Brief
from briefgen.start.brief import start_brief


@pytest.fixture(scope="module")
def sample() -> Brief:
    return load(resources.sources() / "european-peacekeeping").unwrap()


@pytest.fixture(scope="module")
def written(sample: Brief) -> dict[str, Any]:
    return json.loads(to_json(sample))


def test_every_cell_is_there_once_absences_included(sample: Brief, written: dict[str, Any]) -> None:
    cells = [(cell["actor"], cell["issue"]) for cell in written["positions"]]
    assert cells == [(actor, issue) for actor in sample.actors for issue in sample.issues]
    assert {"not-stated", "not-applicable"} < {cell.get("stance") for cell in written["positions"]}


def test_a_coded_cell_says_what_it_rests_on(written: dict[str, Any]) -> None:
    coded = [cell for cell in written["positions"] if cell.get("basis")]
    assert len(coded) == 25
    assert all(cell.get("stance") or cell.get("answer") for cell in coded)
    assert all(cell.get("evidence") or cell.get("sides") for cell in coded)


def test_the_words_are_those_of_the_source(written: dict[str, Any]) -> None:
    (cell,) = [one for one in written["positions"] if (one["actor"], one["issue"]) == ("france", "own-troops")]
    assert (cell["stance"], cell["basis"]) == ("leans", "inferred")
    assert cell["quantity"] == {
        "value": 10000, "unit": "troops", "qualifier": "about", "role": "estimate", "as-printed": "ten thousand",
    }  # fmt: skip
    assert "short-title" in written
    assert not [key for key in written if "_" in key]


def test_what_is_not_given_is_left_out(written: dict[str, Any]) -> None:
    assert "publisher" not in written
    assert "authors" not in written
    assert None not in written.values()


def test_the_brief_comes_first_and_the_matrix_last(written: dict[str, Any]) -> None:
    assert list(written)[:2] == ["version", "id"]
    assert list(written)[-3:] == ["issues", "actors", "positions"]


def test_texts_of_other_sources_stay_here(tmp_path: Path) -> None:
    start_brief(tmp_path / "boat")
    (tmp_path / "boat" / "texts").mkdir()
    (tmp_path / "boat" / "texts" / "contract.txt").write_text("not to be given away")
    path = tmp_path / "boat" / "brief.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("#sources:", "sources:"), encoding="utf-8")
    brief = load(tmp_path / "boat").unwrap()
    assert brief.texts
    assert b"given away" not in to_json(brief)
    assert b"given away" in canonical(brief)


def test_an_inherited_cell_names_its_group(tmp_path: Path) -> None:
    start_brief(tmp_path / "boat")
    path = tmp_path / "boat" / "positions.yaml"
    text = path.read_text(encoding="utf-8")
    text = text.replace("    #members: [school]\n", "    members: [school]\n")
    text = text.replace("  company:\n    name:", "  school:\n    name: School\n  company:\n    name:")
    path.write_text(text, encoding="utf-8")
    cells = json.loads(to_json(load(tmp_path / "boat").unwrap()))["positions"]
    (cell,) = [one for one in cells if (one["actor"], one["issue"]) == ("school", "daily")]
    assert (cell["stance"], cell["inherited-from"]) == ("supports", "islanders")


def test_canonical_bytes_change_with_the_order_that_is_printed(sample: Brief) -> None:
    turned = sample.model_copy(update={"actors": dict(reversed(sample.actors.items()))})
    assert canonical(sample) == canonical(sample.model_copy())
    assert canonical(turned) != canonical(sample)
