"""`briefgen explain`: a code -> what docs/diagnostics.md says of it, for a terminal; it must not know what finds it."""

from __future__ import annotations

import shutil

import click
from click.shell_completion import CompletionItem

from briefgen.cli import terminal
from briefgen.cli.exits import DONE
from briefgen.ground import resources
from briefgen.ground.catalogue import CATALOGUE
from briefgen.show.explained import explanation, in_full

_LONGEST = 100
"""Columns of a paragraph; a wider one is hard to read."""


def _complete(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    return [CompletionItem(code, help=entry.title) for code, entry in CATALOGUE.items() if code.startswith(incomplete)]


@click.command(short_help="Explain a diagnostic.")
@click.argument("code", required=False, shell_complete=_complete)
def command(code: str | None) -> int:
    """Say what a diagnostic means and how to mend it; without CODE, list all codes."""
    if code is None:
        width = max(map(len, CATALOGUE))
        terminal.give("\n".join(f"{name:{width}}  {entry.title}" for name, entry in CATALOGUE.items()))
        return DONE
    if code not in CATALOGUE:
        raise click.UsageError(f"there is no code `{code}`{terminal.meant(code, CATALOGUE)}")
    entry = CATALOGUE[code]
    explained = explanation(resources.diagnostics().read_text(encoding="utf-8"), code)
    width = min(shutil.get_terminal_size().columns, _LONGEST)
    terminal.give(f"{entry.severity}[{code}]: {entry.title}\n\n{in_full(explained, width)}")
    return DONE
