"""Schemas -> files beside the sources, where editors find them; it must not know the terminal."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from briefgen.ground import files
from briefgen.model.schema import SCHEMAS, SchemaName, schema

FOLDER = ".schema"
"""One for all briefs: sources/.schema/brief.json is `../.schema/brief.json` to each of them."""


def write_schemas(sources: Path, names: Sequence[SchemaName] = SCHEMAS) -> list[Path]:
    """Write the schemas that differ from what is there, and give their paths. Raises OSError."""
    paths = [sources / FOLDER / f"{name}.json" for name in names]
    for name, path in zip(names, paths, strict=True):
        content = schema(name).encode()
        if not path.is_file() or path.read_bytes() != content:
            files.write(path, content)
    return paths
