"""Schemas -> files beside what they describe, where editors find them; it must not know the terminal."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from briefgen.ground import files
from briefgen.model import schema as source
from briefgen.theme import schema as theme

SchemaName = Literal["brief", "positions", "theme"]
SOURCES: tuple[SchemaName, ...] = ("brief", "positions")

FOLDER = ".schema"
"""One for all briefs: sources/.schema/brief.json is `../.schema/brief.json` to each of them."""


def schema(name: SchemaName) -> str:
    """Give the JSON Schema of brief.yaml, positions.yaml or theme.toml as text."""
    return theme.schema() if name == "theme" else source.schema(name)


def write_schemas(sources: Path, names: Sequence[SchemaName] = SOURCES) -> list[Path]:
    """Write the schemas that differ from what is there, and give their paths. Raises OSError.

    sources: the folder of the briefs; that of theme.toml lies in the styles/ beside it.
    """
    paths = [(sources.parent / "styles" if name == "theme" else sources) / FOLDER / f"{name}.json" for name in names]
    for name, path in zip(names, paths, strict=True):
        content = schema(name).encode()
        if not path.is_file() or path.read_bytes() != content:
            files.write(path, content)
    return paths
