"""Models -> JSON Schema of what one writes; it must not know where a schema is kept or shown.

An editor types a plain scalar by YAML 1.2 (`number: 7` is a number to it) where briefgen keeps its text, so the schema
takes both. A key whose value is left empty is the same as none.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Literal

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from briefgen.model.brief import BriefFile
from briefgen.model.positions import PositionsFile

SchemaName = Literal["brief", "positions"]
SCHEMAS: tuple[SchemaName, ...] = ("brief", "positions")
_MODELS: dict[SchemaName, type[BriefFile] | type[PositionsFile]] = {"brief": BriefFile, "positions": PositionsFile}
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SAID = ("title", "description", "default", "examples")


def schema(name: SchemaName) -> str:
    """Give the JSON Schema (2020-12) of brief.yaml or positions.yaml as text."""
    model = _MODELS[name]
    found = model.model_json_schema(schema_generator=_Written, mode="validation")
    for part in _parts(found):
        _tidy(part)
    found = {"$schema": _DIALECT, "title": f"{name}.yaml", "description": model.__doc__, **_without(found, *_SAID)}
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"


class _Written(GenerateJsonSchema):
    """Scalars as they may be written."""

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        found = super().str_schema(schema)
        return found if "pattern" in found else {**found, "type": ["string", "number", "boolean"]}

    def bool_schema(self, schema: core_schema.BoolSchema) -> JsonSchemaValue:
        return {"enum": ["yes", "no", True, False]}


def _parts(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _parts(inner)


def _tidy(part: dict[str, Any]) -> None:
    if isinstance(part.get("patternProperties"), dict):
        part["additionalProperties"] = False
    properties = part.get("properties")
    if part.get("type") != "object" or not isinstance(properties, dict):
        return
    for key, value in properties.items():
        properties[key] = _field(key, value, optional=key not in part.get("required", ()))


def _field(key: str, value: dict[str, Any], optional: bool) -> dict[str, Any]:
    said = {"title": key.replace("-", " ").capitalize(), **{k: value[k] for k in _SAID[1:] if value.get(k)}}
    wanted = _without(value, *_SAID)
    if optional and {"type": "null"} not in wanted.get("anyOf", ()):
        wanted = {"anyOf": [*wanted.get("anyOf", (wanted,)), {"type": "null"}]}
    return {**said, **wanted}


def _without(value: dict[str, Any], *keys: str) -> dict[str, Any]:
    return {key: inner for key, inner in value.items() if key not in keys}
