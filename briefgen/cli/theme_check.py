"""`briefgen theme check`: house styles -> tables of what was found in each; it must not know how it is found."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.cli import exits, options, project, terminal

if TYPE_CHECKING:  # importing it imports all that prints
    from briefgen.contract.report import Report


@click.command(short_help="Find what in a house style will go wrong in some brief.")
@click.argument("themes", metavar="[THEME]...", nargs=-1)
@click.option("--quick", is_flag=True, help="Read the theme, and print no briefs in it: seconds in place of a minute.")
@options.strict
@options.form
def command(themes: tuple[str, ...], quick: bool, strict: bool, form: options.Form) -> int:
    """Hold house styles against the contract: whatever a brief has, it prints in each.

    THEME is a name, or the path of a folder; all themes when none is named. The tables of results go to standard
    output, and what is found to standard error; with --format lines, json or sarif it is the result itself.
    """
    from briefgen.build.one import theme_folders
    from briefgen.contract.contract import check
    from briefgen.ground.files import Files

    root = project.root()
    folders = theme_folders(str(root))
    line = terminal.ProgressLine()
    reports: list[Report] = []
    for name in _named(themes, folders):
        report = check(name, folders, Files(), not quick, partial(_progress, line, name))
        line.clear()
        _show(report, form)
        reports.append(report)
    return _close(reports, form, strict)


def _progress(line: terminal.ProgressLine, name: str, part: str) -> None:
    line.show(f"{name}: {part} …")


def _named(themes: tuple[str, ...], folders: tuple[Path, ...]) -> list[str]:
    """The themes that are meant. Raises click.UsageError for one that can't be found."""
    from briefgen.theme.chain import available

    known = available(folders, project.view())
    for theme in themes:
        if theme not in known and not project.is_theme_folder(theme):
            raise click.UsageError(f"there is no theme `{theme}`{terminal.meant(theme, known)}")
    return list(dict.fromkeys(themes)) or [theme for theme in known if theme != "base"]


def _show(report: Report, form: options.Form) -> None:
    from briefgen import show
    from briefgen.contract.report import table

    if form == "human":
        terminal.give(table(report))
        if report.diagnostics:
            terminal.say(f"\n{show.human(report.diagnostics, colour=terminal.coloured(sys.stderr))}\n")
    elif form == "lines":
        terminal.give(show.lines(report.diagnostics))


def _close(reports: list[Report], form: options.Form, strict: bool) -> int:
    from briefgen import show

    found = tuple(dict.fromkeys(one for report in reports for one in report.diagnostics))
    code = exits.exit_code(found, strict=strict)
    if form == "json":
        terminal.give(show.as_json(found, {}, None))
    elif form == "sarif":
        terminal.give(show.as_sarif(found, {}, None, exit_code=code, here=project.here()))
    elif form == "human":
        terminal.say(show.summary(found, {}, colour=terminal.coloured(sys.stderr)))
    return code
