"""Brief -> JSON: for programs to read, and as the canonical bytes that a build is named by; it must not know files."""

from __future__ import annotations

import json
from typing import Any

from briefgen.model.brief import Brief
from briefgen.model.grid import ResolvedCell, grid

Fields = dict[str, Any]


def canonical(brief: Brief) -> bytes:
    """Give the same bytes for the same brief. Keys keep their order: that of actors and sections is printed."""
    return json.dumps(_fields(brief), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def to_json(brief: Brief) -> bytes:
    """Write a brief with the words of its source; `positions` is a list with every cell of the matrix.

    What isn't given is left out. So are the texts of other sources, which only back evidence.
    """
    fields = _given(_fields(brief))
    matrix = {key: fields.pop(key, {}) for key in ("issues", "actors")}
    whole = {key: value for key, value in fields.items() if key not in ("positions", "texts")} | matrix
    whole["positions"] = [_position(actor, issue, cell) for (actor, issue), cell in grid(brief).items()]
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()


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
