"""Options that several commands share; it must not know what a command does with them."""

from __future__ import annotations

from typing import Literal

import click

from briefgen.cli.project import complete_brief

Form = Literal["human", "lines", "json", "sarif"]

briefs = click.argument("briefs", metavar="[BRIEF]...", nargs=-1, shell_complete=complete_brief)
form = click.option(
    "--format",
    "form",
    type=click.Choice(["human", "lines", "json", "sarif"]),
    default="human",
    show_default=True,
    help="How diagnostics are written; `lines` is file:line:column: severity[code]: message. See docs/formats.md.",
)
strict = click.option("--strict", is_flag=True, help="Warnings fail as errors do, with exit code 3.")
variant = click.option(
    "--variant", type=click.Choice(["full", "short"]), default="full", show_default=True, help="All of it, or the cut."
)
