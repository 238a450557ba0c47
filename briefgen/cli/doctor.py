"""`briefgen doctor`: the machine -> what it has and lacks; it must not know how that is found out."""

from __future__ import annotations

import click

from briefgen.cli import project, terminal
from briefgen.cli.exits import DONE, MACHINE


@click.command(short_help="Say what the machine lacks, and the command that mends it.")
def command() -> int:
    """Look at everything that a build needs of the machine: packages, libraries, fonts, folders.

    Ends with 4 when something is missing. What is merely advised makes a build slower, and no more.
    """
    from briefgen.build.machine import examine
    from briefgen.build.one import theme_folders

    parts = list(examine(theme_folders(str(project.root()))))
    width = max(len(part.name) for part in parts)
    for part in parts:
        line = f"{part.state:8} {part.name:{width}}  {part.detail}".rstrip()
        terminal.give(f"{line}\n{'':9}{part.cure}" if part.cure else line)
    return MACHINE if any(part.state == "missing" for part in parts) else DONE
