"""`briefgen theme`: the themes there are; it must not know how a theme is made."""

from __future__ import annotations

import click

from briefgen.cli import project, terminal, theme_check, theme_new, theme_show
from briefgen.cli.exits import DONE


@click.group(short_help="List the house styles, start and check one of your own.")
def command() -> None:
    """Look at the house styles, start one of your own, and find out whether every brief will print in it."""


@command.command("list", short_help="Name every theme.")
def list_() -> int:
    """Name every theme, with its title, what it extends, and its folder.

    A folder of the project's styles/ comes before a packaged theme of the same name.
    """
    from briefgen.build.one import theme_folders
    from briefgen.theme.chain import available

    themes = available(theme_folders(str(project.root())), project.view()).values()
    rows = [(theme.name, theme.title, theme.extends and f"extends {theme.extends}") for theme in themes]
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(3)]
    for row, theme in zip(rows, themes, strict=True):
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
        terminal.give("  ".join([*cells, project.shown(theme.where)]))
    return DONE


command.add_command(theme_new.command, "new")
command.add_command(theme_check.command, "check")
command.add_command(theme_show.command, "show")
