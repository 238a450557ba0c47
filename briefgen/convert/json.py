"""Brief <-> JSON (docs/formats.md), for programs and inside a PDF; it must not know files."""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple, cast

from pydantic import TypeAdapter, ValidationError

from briefgen.ground.diagnostics import pointer
from briefgen.ground.version import VERSION
from briefgen.model.brief import Brief, Variant
from briefgen.model.evidence import Absence
from briefgen.model.grid import ResolvedCell, grid
from briefgen.model.node import ID_PATTERN, Id, Node
from briefgen.model.positions import Position

FORMAT = 1
"""The version of the form. Keys may be added to it; none changes its meaning."""
_SETTINGS = ("id", "theme", "tokens", "page-size", "pages", "previous", "pull-quotes", "short", "logo", "texts")
"""Of a brief, what says how it is made and isn't printed."""
_HEAD = ("version", "generator", "build", "variant")

_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")

Fields = dict[str, Any]


class Edition(NamedTuple):
    """A brief as it was printed. build: the id that stands in it; empty where it doesn't say."""

    brief: Brief
    variant: Variant = "full"
    build: str = ""


def canonical(brief: Brief) -> bytes:
    """Give the same bytes for the same content. Keys keep their order: that of actors and sections is printed.

    Left out are `id`, which may be a folder's name, and what is said to editors only.
    """
    fields = _fields(brief)
    del fields["id"]
    for cells in fields["positions"].values():
        for cell in cells.values():
            cell.pop("note", None)
            cell.pop("checked-by", None)
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def to_json(brief: Brief) -> bytes:
    """Write a brief with the words of its source; `positions` is a list with every cell of the matrix.

    What isn't given is left out. So are the texts of other sources, which only back evidence.
    """
    return _dumped({"version": FORMAT} | _listed(brief, ("texts",)))


def published(edition: Edition) -> bytes:
    """Write an edition, which is what is inside its PDF; the same edition is the same bytes."""
    fields = _listed(edition.brief, _SETTINGS)
    fields.get("matrix", {}).pop("form", None)
    head = {"version": FORMAT, "generator": f"briefgen {VERSION}", "build": edition.build, "variant": edition.variant}
    return _dumped(head | fields)


def read_json(content: bytes) -> Edition:
    """Read what `to_json` or `published` wrote; pictures have no content. Raises ValueError that says what is wrong."""
    try:
        fields = json.loads(content)
    except (ValueError, RecursionError):
        raise ValueError("it is not JSON") from None
    if _is_unprintable(fields):
        raise ValueError("it holds characters that no brief has")
    if not isinstance(fields, dict) or not isinstance(fields.get("version"), int):
        raise ValueError("it is no brief of briefgen: it has no `version`")
    if fields["version"] != FORMAT:
        raise ValueError(f"it is of version {fields['version']}, and this briefgen reads version {FORMAT}")
    head = {key: fields.pop(key, "") for key in _HEAD}
    variant = "short" if head["variant"] == "short" else "full"
    try:
        return Edition(_brief(fields), cast(Variant, variant), str(head["build"]))
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise ValueError(f"`{pointer(tuple(first['loc'])) or '/'}` is not as it should be") from None


class _Row(Position):
    """A cell in a list."""

    actor: Id
    issue: Id
    inherited_from: Id | None = None


def _is_unprintable(value: Any) -> bool:
    """Say whether a text has half a character, or one that steers a terminal."""
    stack = [value]
    while stack:
        one = stack.pop()
        if isinstance(one, str) and _UNPRINTABLE.search(one):
            return True
        stack += [*one, *one.values()] if isinstance(one, dict) else one if isinstance(one, list) else []
    return False


def _brief(fields: Fields) -> Brief:
    rows = TypeAdapter(list[_Row]).validate_python(fields.pop("positions", []))
    pictures = fields.get("pictures")
    if isinstance(pictures, dict):
        fields["pictures"] = {
            path: {**picture, "content": b""} for path, picture in pictures.items() if isinstance(picture, dict)
        }
    brief = Brief.model_validate({"id": "brief", **fields})
    unwritten: Absence = "not-stated" if brief.coding.complete else "not-researched"
    positions: dict[str, dict[str, Position]] = {}
    for row in rows:
        cell = Position.model_validate(row.model_dump(exclude={"actor", "issue", "inherited_from"}))
        if row.inherited_from is None and cell != Position(stance=unwritten):
            positions.setdefault(row.actor, {})[row.issue] = cell
    return brief.model_copy(update={"positions": positions})


def _dumped(fields: Fields) -> bytes:
    return (json.dumps(fields, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "surrogatepass")


def _listed(brief: Brief, without: tuple[str, ...]) -> Fields:
    """The fields of a brief, the matrix last."""
    fields = _given({key: value for key, value in _fields(brief).items() if key not in without})
    matrix = {key: fields.pop(key, {}) for key in ("issues", "actors")}
    whole = {key: value for key, value in fields.items() if key != "positions"} | matrix
    return whole | {"positions": [_position(actor, issue, cell) for (actor, issue), cell in grid(brief).items()]}


def _fields(brief: Brief) -> Fields:
    return brief.model_dump(mode="json", by_alias=True, exclude_none=True)


def _position(actor: str, issue: str, cell: ResolvedCell) -> Fields:
    written = cell.position.model_dump(mode="json", by_alias=True, exclude_none=True) if cell.position else {}
    fields: Fields = {"actor": actor, "issue": issue, "stance": cell.stance, "inherited-from": cell.inherited_from}
    fields |= {key: value for key, value in written.items() if key != "stance"}
    if "quantity" in fields:
        fields["quantity"] = {key: _whole(value) for key, value in fields["quantity"].items()}
    return _given(fields)


def _given(fields: Fields) -> Fields:
    return {key: value for key, value in fields.items() if value not in (None, [], {})}


def _whole(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() else value


def schema() -> str:
    """Give the JSON Schema (2020-12) of what `to_json` and `published` write, as text. Keys may be added."""
    found, cell = (_described(model) for model in (Brief, Position))
    definitions = found.pop("$defs", {}) | cell.pop("$defs", {})
    place = {"type": "string", "pattern": ID_PATTERN}
    row = {"actor": place, "issue": place, "inherited-from": place, **cell["properties"]}
    head = {
        "version": {"const": FORMAT},
        "generator": {"type": "string"},
        "build": {"type": "string", "pattern": "^[0-9a-f]{8}$"},
        "variant": {"enum": ["full", "short"]},
    }
    positions = {"type": "array", "items": {"type": "object", "properties": row, "required": ["actor", "issue"]}}
    return _dumped(
        {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "A brief as JSON, version 1",
            "type": "object",
            "properties": {**head, **found["properties"], "positions": positions},
            "required": ["version", "title", "standfirst", "positions"],
            "$defs": {name: _open(one) for name, one in definitions.items()},
        }
    ).decode()


def _described(model: type[Node]) -> Fields:
    """A model's own schema. Kinds are told apart by keys, and keys may be added: so a value may be of two kinds."""
    return cast(
        Fields, json.loads(json.dumps(model.model_json_schema(mode="serialization")).replace('"oneOf"', '"anyOf"'))
    )


def _open(definition: Fields) -> Fields:
    """A definition to which keys may be added, and in which those that are empty are left out."""
    return {key: value for key, value in definition.items() if key not in ("additionalProperties", "required")}
