"""`briefgen schema`: what may be written -> JSON Schema; it must not know the model."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import click

from briefgen.cli import project, terminal
from briefgen.cli.exits import DONE, MACHINE

if TYPE_CHECKING:
    from briefgen.model.schema import SchemaName


@click.command(short_help="Print the schema that editors complete and check by.")
@click.argument("which", metavar="[brief|positions]", required=False, type=click.Choice(["brief", "positions"]))
@click.option("--write", is_flag=True, help="Write the schemas to sources/.schema/, where editors look for them.")
def command(which: str | None, write: bool) -> int:
    """Print the JSON Schema of brief.yaml (or of positions.yaml): every key, with its explanation.

    With --write both, or the one named, are written for editors with a YAML language server; their paths go to standard
    output.
    """
    if not write:
        from briefgen.model.schema import schema

        terminal.give(schema(cast("SchemaName", which or "brief")).rstrip("\n"))
        return DONE
    from briefgen.model.schema import SCHEMAS
    from briefgen.start.schemas import write_schemas

    sources = project.root() / "sources"
    try:
        paths = write_schemas(sources, (cast("SchemaName", which),) if which else SCHEMAS)
    except OSError as error:
        terminal.say(f"error[output-unwritable]: `{project.shown(sources)}` cannot be written: {error.strerror}")
        return MACHINE
    for path in paths:
        terminal.give(project.shown(path))
    return DONE
