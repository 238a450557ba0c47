import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from briefgen.ground import resources
from briefgen.model.brief import BriefFile
from briefgen.model.schema import SCHEMAS, SchemaName, schema

SAMPLE = resources.sources() / "european-peacekeeping"
SCAFFOLD = Path(__file__).parents[2] / "briefgen" / "start" / "scaffold" / "brief"


class Editor(yaml.SafeLoader):
    """Plain scalars as an editor's YAML 1.2 takes them: `yes` and 2025-02-17 are texts, 7 and 2022 are numbers."""


Editor.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+.0123456789")),
):
    Editor.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)


def complaints(name: SchemaName, text: str) -> list[str]:
    validator = Draft202012Validator(json.loads(schema(name)))
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(yaml.load(text, Editor))]


def objects(value: Any) -> list[dict[str, Any]]:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [found for one in inner for found in objects(one)] + ([value] if isinstance(value, dict) else [])


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_itself_valid(name: SchemaName) -> None:
    Draft202012Validator.check_schema(json.loads(schema(name)))


@pytest.mark.parametrize("name", SCHEMAS)
@pytest.mark.parametrize("folder", [SAMPLE, SCAFFOLD], ids=["sample", "scaffold"])
def test_what_we_write_ourselves_fits(folder: Path, name: SchemaName) -> None:
    assert complaints(name, (folder / f"{name}.yaml").read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schemas_beside_the_sources_are_up_to_date(name: SchemaName) -> None:
    kept = Path(__file__).parents[2] / "sources" / ".schema" / f"{name}.json"
    assert kept.read_text(encoding="utf-8") == schema(name), "run: briefgen schema --write"


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_key_is_explained_and_no_other_is_allowed(name: SchemaName) -> None:
    for one in objects(json.loads(schema(name))):
        if isinstance(one.get("properties"), dict) and one.get("type") == "object":
            assert one["additionalProperties"] is False
            for key, value in one["properties"].items():
                assert "_" not in key
                assert value["title"]
                assert value.get("description"), f"{one.get('title')}.{key}"


LEAST = "title: T\nstandfirst: S\nat-a-glance: [A]\n"


@pytest.mark.parametrize(
    "more",
    [
        "date: 2022", "date: 2025-02-17", "date: undated", "edition: 2", "number: 7", "number: 7.1", "pages: {max: 8}",
        "authors: A. Holm", "authors: [A. Holm]", "authors: {name: A. Holm}", "authors: [{name: A. Holm, role: R}]",
        "flags: {print: yes}", "flags: {print: true, items: [F]}", "coding: {complete: no, on: 2024}", "publisher:",
        "key-figures:", "key-figures: [{value: 5, label: five, evidence: words}]", "corrections: [One]",
        "bottom-line: {text: B, evidence: [words, {count: points, in: s, is: 3}, {sum: 1 / 2, is: half}]}",
        "bottom-line: {text: B, evidence: {passage: words, in: s}}", "short: {at-a-glance: [1, 2]}",
    ],
)  # fmt: skip
def test_all_forms_fit_that_may_be_written(more: str) -> None:
    assert complaints("brief", LEAST + more) == []


@pytest.mark.parametrize(
    "wrong",
    [
        "titel: T", "status: finished", "edition: [1]", "page-size: A5", "pages: {max: some}", "flags: {print: maybe}",
        "date: [2022]", "bottom-line: {text: B, evidence: {count: cells, is: 3}}", "id: Has Spaces",
        "language: English",
    ],
)  # fmt: skip
def test_what_may_not_be_written_does_not_fit(wrong: str) -> None:
    assert complaints("brief", LEAST + wrong) != []


def test_a_required_key_may_not_be_left_empty() -> None:
    assert complaints("brief", "title:\nstandfirst: S\nat-a-glance: [A]\n") != []


def test_ids_are_the_keys_of_the_matrix() -> None:
    issue = "{label: L, question: Q}"
    assert complaints("positions", f"issues: {{a-1: {issue}}}") == []
    assert complaints("positions", f"issues: {{A: {issue}}}") != []


def test_the_schema_names_every_key_of_the_model() -> None:
    assert set(json.loads(schema("brief"))["properties"]) == {field.alias for field in BriefFile.model_fields.values()}
