"""`briefgen preview`: a brief -> a live page in the browser; it must not know how it is served."""

from __future__ import annotations

import os
import re
import threading
import webbrowser
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.build.job import Job
from briefgen.cli import options, project, terminal
from briefgen.cli.exits import DONE, MACHINE, SOURCE

if TYPE_CHECKING:  # importing it imports Pydantic
    from briefgen.model.brief import Variant

_LINE = re.compile(r"(?P<file>.+?):(?P<line>[1-9][0-9]{0,8})(?::[0-9]+)?")


@click.command(short_help="Show a brief live in the browser.")
@click.argument("brief", required=False, shell_complete=project.complete_brief)
@click.option("-t", "--theme", metavar="THEME", default="", help="House style to begin with.")
@options.variant
@options.page_size
@options.brand
@options.given
@click.option("--port", type=click.IntRange(1, 65535), help="Default: the one it had last, or any that is free.")
@click.option("--editor", metavar="EDITOR", default="", help="What opens a source line: `vscode`, a link, a command.")
@click.option("--show", "at", metavar="FILE:LINE", help="Have the preview that is running go to a line, and end.")
@click.option("--no-open", is_flag=True, help="Print the address, and open no browser.")
def command(
    brief: str | None,
    theme: str,
    variant: Variant,
    page_size: options.PageSize | None,
    brand: str,
    given: tuple[str, ...],
    port: int | None,
    editor: str,
    at: str | None,
    no_open: bool,
) -> int:
    """Show the pages of BRIEF in the browser, anew at each edit, with what was found beside them; Ctrl-C ends it.

    A click on a paragraph, an item or a cell opens its source line in your editor: the one under --editor, else in
    $BRIEFGEN_EDITOR or $VISUAL, else Visual Studio Code. A command may say {file}, {line} and {column}. The page is
    served to this machine alone, at 127.0.0.1; its address holds a token, without which nothing is answered.
    """
    folder = _brief(brief)
    if at is not None:
        return _show(folder, at)
    from briefgen.build.one import theme_folders
    from briefgen.preview.editors import editor as chosen
    from briefgen.preview.serve import Preview
    from briefgen.theme.chain import available

    root = project.root()
    if theme:
        project.themes([theme], root)
    themes = [name for name in available(theme_folders(str(root)), project.view()) if name != "base"]
    output = project.shown(root / "out") + os.sep
    job = Job(project.shown(folder), str(root), theme, "pdf", output, variant=variant, given=given, brand=brand)
    try:
        opener = chosen(editor, os.environ)
    except ValueError:
        raise click.UsageError(f"`--editor {editor}` has a quotation mark that isn't closed") from None

    try:
        preview = Preview(replace(job, page_size=page_size or ""), [*themes, *_own(theme, themes)], opener, port or 0)
    except OSError as error:
        terminal.say(f"error[output-unwritable]: port {port} can't be had: {(error.strerror or 'it failed').lower()}")
        return MACHINE
    terminal.give(preview.url)
    if not no_open:  # a browser in the terminal would wait for a server that waits for it
        threading.Thread(target=_open, args=(preview.url,), daemon=True).start()
    preview.run()
    return DONE


def _open(url: str) -> None:
    if not webbrowser.open(url):
        terminal.say("open this address in a browser")


def _own(theme: str, themes: list[str]) -> list[str]:
    """A theme that is named by its folder."""
    return [theme] if theme and theme not in themes else []


def _brief(name: str | None) -> Path:
    root = project.root()
    found = project.briefs([name] if name else [], root)
    if len(found) > 1:
        names = ", ".join(f"`{folder.name}`" for folder in found)
        raise click.UsageError(f"there are several briefs, {names}: name one")
    return found[0]


def _show(folder: Path, at: str) -> int:
    from briefgen.preview.running import show

    place = _LINE.fullmatch(at)
    if place is None:
        raise click.UsageError(f"`--show {at}` names no line: write FILE:LINE")
    file = place["file"] if os.path.exists(place["file"]) else str(folder / place["file"])
    against = show(project.shown(folder), file, int(place["line"]))
    if against:
        terminal.say(f"{at}: {against}")
        return SOURCE
    return DONE
