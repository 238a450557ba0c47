"""`briefgen theme new`: a name -> a house style that builds at once; it must not know what is in it."""

from __future__ import annotations

import os
from pathlib import Path

import click

from briefgen.cli import project, terminal
from briefgen.cli.exits import DONE, MACHINE, exit_code


@click.command(short_help="Start a house style of your own.")
@click.argument("name")
@click.option("--from", "parent", metavar="THEME", default="meridian", show_default=True, help="What it extends.")
def command(name: str, parent: str) -> int:
    """Write styles/NAME: a small house style that builds at once, with what can be changed explained in place.

    It extends THEME and says only what is to differ. NAME is small Latin letters, figures and hyphens. Nothing is
    written over, and no theme is hidden behind another of the same name.
    """
    from briefgen import show
    from briefgen.build.library import load_theme
    from briefgen.start.theme import named, start_theme

    root = project.root()
    folder = root / "styles" / name
    _refuse(name, folder, root)
    project.themes([parent], root)
    theme = load_theme(parent, root)
    if theme.value is None or theme.failed:
        terminal.say(show.human(theme.diagnostics))
        return exit_code(theme.diagnostics)
    try:
        start_theme(folder, theme.value, named(folder, parent))
        _write_schema(root)
    except OSError as error:
        if isinstance(error, FileExistsError) and os.path.lexists(folder):  # else a file stands where styles/ should
            raise click.UsageError(f"`{project.shown(folder)}` is already there; choose another name") from None
        terminal.say(f"error[output-unwritable]: `{project.shown(folder)}` cannot be written: {error.strerror}")
        return MACHINE
    terminal.give(project.shown(folder))
    terminal.say(f"Now change it, and see it with: briefgen theme show {name}")
    return DONE


def _refuse(name: str, folder: Path, root: Path) -> None:
    """Raise click.UsageError for a name that can't be, or that is taken."""
    from briefgen.build.one import theme_folders
    from briefgen.start.brief import id_for
    from briefgen.start.theme import is_name
    from briefgen.theme.chain import available

    if not is_name(name):
        cure = f"; did you mean `{id_for(name)}`?" if id_for(name) else ""
        raise click.UsageError(f"`{name}` can't name a theme: small letters, figures and hyphens, a letter first{cure}")
    taken = available(theme_folders(str(root)), project.view()).get(name)
    if taken and taken.where != folder:
        raise click.UsageError(f"there is a theme `{name}` in `{project.shown(taken.where)}`; choose another name")


def _write_schema(root: Path) -> None:
    from briefgen.start.schemas import write_schemas

    write_schemas(root / "sources", ("theme",))  # that of themes lies in the styles/ beside it
