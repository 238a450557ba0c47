"""`briefgen compare`: two editions -> what changed; it must not know how that is found."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Literal

import click

from briefgen import show
from briefgen.build.job import Job
from briefgen.cli import options, project, terminal
from briefgen.cli.exits import exit_code
from briefgen.cli.report import Report
from briefgen.ground.files import Files

To = Literal["text", "json", "pdf"]


@click.command(short_help="Say what changed between two editions.")
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@click.option(
    "--to", type=click.Choice(["text", "json", "pdf"]), default="text", show_default=True, help="How it is said."
)
@click.option(
    "-t",
    "--theme",
    metavar="THEME",
    default="",
    help="House style of the PDF. Default: the brief's own; of a PDF, meridian.",
)
@click.option("-o", "--output", metavar="FILE|DIR", default="", help="A file for the PDF, or a folder. Default: out/")
@options.brand
def command(old: str, new: str, to: To, theme: str, output: str, brand: str) -> int:
    """Say what changed from OLD to NEW: each edit once, with the claims that rest on what it touched.

    Each is a PDF that briefgen made, a folder that `briefgen extract` made of one, or a brief: what is printed is
    compared, and nothing else. As text or JSON it goes to standard output; as a PDF, NEW is printed with change bars
    and a list of what changed, out/<id>.<theme>.changes.pdf, whose path goes to standard output.
    """
    if to != "pdf" and (theme or output or brand):
        raise click.UsageError(f"`-t`, `-o` and `--brand` have no meaning with `--to {to}`")
    root = project.root()
    paths = [_place(name, root) for name in (old, new)]
    return _pdf(paths, root, theme, output, brand) if to == "pdf" else _said(paths, root, to)


def _place(name: str, root: Path) -> Path:
    """A PDF or a folder by its path, else a brief."""
    path = Path(name)
    if path.suffix.lower() == ".pdf" or os.path.isfile(path / "brief.json"):
        return path
    return Path(project.shown(project.briefs([name], root)[0]))


def _said(paths: list[Path], root: Path, to: To) -> int:
    from briefgen.build.editions import compared, edition
    from briefgen.build.one import theme_folders
    from briefgen.convert.changes import to_json, to_text
    from briefgen.ground.diagnostics import Outcome

    old, new = (edition(path, theme_folders(str(root)), Files()) for path in paths)
    changes = Outcome.both(old, new).then(lambda pair: compared(*pair))
    if changes.diagnostics:
        terminal.say(show.human(changes.diagnostics, colour=terminal.coloured(sys.stderr)))
    if changes.value:
        told = to_json(changes.value).decode() if to == "json" else to_text(changes.value)
        terminal.give(told.rstrip("\n"))
    return exit_code(changes.diagnostics)


def _pdf(paths: list[Path], root: Path, theme: str, output: str, brand: str) -> int:
    from briefgen.build.many import build_all

    target = output or project.shown(root / "out") + os.sep
    if target.endswith("/") or os.path.isdir(target):
        target = os.path.join(target, "")
    job = Job(str(paths[1]), str(root), theme, "pdf", target, brand=brand, since=str(paths[0]))
    with Report("human", results=True) as report:
        for one, result in zip([job], build_all([job], report.progress), strict=True):
            report.add(one, result)
    return report.exit_code
