"""Options that several commands share; it must not know what a command does with them."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import click

from briefgen.cli import project
from briefgen.cli.project import complete_brief

Form = Literal["human", "lines", "json", "sarif"]
PageSize = Literal["A4", "Letter"]

briefs = click.argument("briefs", metavar="[BRIEF]...", nargs=-1, shell_complete=complete_brief)
form = click.option(
    "--format",
    "form",
    type=click.Choice(["human", "lines", "json", "sarif"]),
    default="human",
    show_default=True,
    help="How diagnostics are written; `lines` is file:line:column: severity[code]: message. See docs/formats.md.",
)
force = click.option("--force", is_flag=True, help="Do all of it anew, even where nothing has changed.")
strict = click.option("--strict", is_flag=True, help="Warnings fail as errors do, with exit code 3.")
variant = click.option(
    "--variant", type=click.Choice(["full", "short"]), default="full", show_default=True, help="All of it, or the cut."
)
page_size = click.option(
    "--page-size", type=click.Choice(["A4", "Letter"]), help="The paper, in place of what the brief says."
)
given = click.option(
    "--set",
    "given",
    metavar="KEY=VALUE",
    multiple=True,
    callback=lambda context, parameter, values: _settings(values),
    help="In place of what brief.yaml says: title=…, tokens.accent=#5A1F2B.",
)

brand = click.option(
    "--brand",
    metavar="FILE",
    default="",
    callback=lambda context, parameter, value: _brand(value),
    help="A _brand.yml over the theme; `none` for no brand. Default: the theme's own, the brief's, the project's.",
)

_OF_BUILD = (
    click.option(
        "-t", "--theme", "themes", metavar="THEME", multiple=True, help="House style; several times, or `all`."
    ),
    click.option("-o", "--output", metavar="FILE|DIR", help="A file for one result, or a folder. Default: out/"),
    click.option(
        "--to",
        type=click.Choice(["pdf", "json", "jsonld", "factcheck"]),
        default="pdf",
        show_default=True,
        help="What to write.",
    ),
    variant,
    page_size,
    click.option("--max-pages", type=click.IntRange(1), metavar="N", help="Set it tighter, so that it has at most N."),
    click.option("--proof", is_flag=True, help="Write <id>.<theme>.proof.pdf, too: each finding outlined on its page."),
    click.option(
        "--embed",
        type=click.Choice(["data", "source", "none"]),
        default="data",
        show_default=True,
        help="What the PDF carries: what it prints, as JSON and CSV; its source, too; nothing.",
    ),
    brand,
    given,
)


def of_build(command: Callable[..., int]) -> Callable[..., int]:
    """The options that say what is written, and how."""
    for option in reversed(_OF_BUILD):
        command = option(command)
    return command


_SETTING = re.compile(r"[^\s.=]+(?:\.[^\s.=]+)*=.*", re.DOTALL)


def _brand(value: str) -> str:
    if value and value != "none" and not project.view().is_file(Path(value)):
        raise click.UsageError(f"there is no file `{value}`: `--brand` takes a _brand.yml, or `none`")
    return value


def _settings(values: tuple[str, ...]) -> tuple[str, ...]:
    for value in values:
        if not _SETTING.fullmatch(value):
            raise click.UsageError(f"`--set {value}` sets nothing: write KEY=VALUE, as in tokens.accent=#5A1F2B")
    return values
