"""`briefgen extract`: a PDF -> a folder of what is inside it; it must not know how it got there."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from briefgen import show
from briefgen.cli import project, terminal
from briefgen.cli.exits import exit_code
from briefgen.ground.files import Files


@click.command(short_help="Take out what is inside a PDF that briefgen made.")
@click.argument("pdf", metavar="PDF", type=click.Path())
@click.option("-o", "--output", metavar="DIR", required=True, help="A new folder for what is inside.")
def command(pdf: str, output: str) -> int:
    """Write brief.json and positions.csv, as every PDF carries them, into a new folder.

    Of a PDF that was built with --embed source the folder holds its source, too, and standard output has, after the
    folder, the command that makes the same file again, byte for byte; where something here would make another one, that
    is said on standard error instead. A PDF that briefgen didn't make, or that was changed since, is refused.
    """
    from briefgen.build import extract
    from briefgen.build.one import theme_folders

    opened = extract.open_pdf(Path(pdf), Files())
    inside = opened.value
    written = opened.then(lambda inside: extract.extract(inside, Path(output)))
    found = list(written.diagnostics)
    command = ""
    if inside and written.value:
        terminal.give(output)
        differing = list(extract.differing(inside, written.value, theme_folders(str(project.root()))))
        found += differing
        command = extract.command(inside, output)
        if command and not differing:
            terminal.give(command)
    if found:
        terminal.say(show.human(found, colour=terminal.coloured(sys.stderr)))
    if inside and written.value and not command:
        terminal.say("its source is not inside: brief.json and positions.csv have what it prints")
    return exit_code(found)
