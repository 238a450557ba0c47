"""`briefgen explain`: a code -> its paragraph in docs/diagnostics.md; it must not know what finds it."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem

from briefgen.cli import terminal
from briefgen.cli.exits import DONE
from briefgen.ground import resources
from briefgen.ground.catalogue import CATALOGUE


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
    terminal.give(f"{entry.severity}[{code}]: {entry.title}\n\n{_paragraph(code)}".rstrip())
    return DONE


def _paragraph(code: str) -> str:
    """What stands under the code's heading."""
    _, _, after = f"\n{resources.diagnostics().read_text(encoding='utf-8')}".partition(f"\n## {code}\n")
    return after.partition("\n#")[0].strip()
