"""`briefgen schema`: what may be written -> JSON Schema; it must not know the model."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from briefgen.cli import project, terminal
from briefgen.cli.exits import DONE, MACHINE

if TYPE_CHECKING:
    from briefgen.start.schemas import SchemaName

NAMES = ["brief", "positions", "theme", "json"]


@click.command(short_help="Print the schema that editors complete and check by.")
@click.argument("which", metavar="[brief|positions|theme|json]", required=False, type=click.Choice(NAMES))
@click.option("--write", is_flag=True, help="Write the schemas to .schema/ of sources/ and styles/, for editors.")
def command(which: str | None, write: bool) -> int:
    """Print the JSON Schema of brief.yaml (or of positions.yaml, or theme.toml): every key, with its explanation.

    `json` is that of what `briefgen build --to json` writes, and of brief.json inside a PDF.

    With --write all, or the one named, are written for editors with a YAML or TOML language server; their paths go to
    standard output.
    """
    if which == "json":
        from briefgen.convert.json import schema as of_json

        if write:
            raise click.UsageError("`--write` is for what editors write: it takes brief, positions or theme")
        terminal.give(of_json().rstrip("\n"))
        return DONE
    if not write:
        from briefgen.start.schemas import schema

        terminal.give(schema(cast("SchemaName", which or "brief")).rstrip("\n"))
        return DONE
    from briefgen.start.schemas import SOURCES, write_schemas

    root = project.root()
    themes: tuple[SchemaName, ...] = ("theme",) if (root / "styles").is_dir() else ()
    try:
        paths = write_schemas(root / "sources", (cast("SchemaName", which),) if which else SOURCES + themes)
    except OSError as error:
        where = project.shown(Path(error.filename or root))
        terminal.say(f"error[output-unwritable]: `{where}` cannot be written: {error.strerror}")
        return MACHINE
    for path in paths:
        terminal.give(project.shown(path))
    return DONE
