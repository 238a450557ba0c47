"""`briefgen new`: a name -> a brief that builds at once; it must not know what is in it."""

from __future__ import annotations

import os

import click

from briefgen.cli import project, terminal
from briefgen.cli.exits import DONE, MACHINE


@click.command(short_help="Start a brief of your own.")
@click.argument("name")
def command(name: str) -> int:
    """Write sources/NAME: a small brief that builds at once, with every field explained in place.

    NAME becomes the name of the PDF: small Latin letters, figures and hyphens. Nothing is written over.
    """
    from briefgen.start.brief import id_for, is_id, start_brief
    from briefgen.start.schemas import write_schemas

    if not is_id(name):
        cure = f"; did you mean `{id_for(name)}`?" if id_for(name) else ""
        raise click.UsageError(f"`{name}` can't name a brief: small letters, figures and hyphens, a letter first{cure}")
    folder = project.root() / "sources" / name
    try:
        write_schemas(folder.parent)
        start_brief(folder)
    except OSError as error:
        if isinstance(error, FileExistsError) and os.path.lexists(folder):  # else a file stands where sources/ should
            raise click.UsageError(f"`{project.shown(folder)}` is already there; choose another name") from None
        terminal.say(f"error[output-unwritable]: `{project.shown(folder)}` cannot be written: {error.strerror}")
        return MACHINE
    terminal.give(project.shown(folder))
    terminal.say(f"Now write over it, and see it with: briefgen build {name}")
    return DONE
