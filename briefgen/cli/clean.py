"""`briefgen clean`: forgets what earlier builds left in the cache; it must not know what that is."""

from __future__ import annotations

import click

from briefgen.cli import options, project, terminal
from briefgen.cli.exits import DONE, MACHINE


@click.command(short_help="Forget what earlier builds have left for later ones.")
@options.briefs
def command(briefs: tuple[str, ...]) -> int:
    """Forget what is kept so that a build needn't do all of it again: of each BRIEF, or everything.

    No brief and no PDF is touched. The next build takes longer, and comes out the same.
    """
    from briefgen.build.cache import forget

    folders = project.briefs(briefs, project.root()) if briefs else []
    try:
        count = forget([str(folder) for folder in folders])
    except OSError as error:
        cause = (error.strerror or type(error).__name__).lower()
        terminal.say(f"error[output-unwritable]: `{error.filename}` cannot be removed: {cause}")
        return MACHINE
    terminal.say(f"{count} file{'' if count == 1 else 's'} forgotten")
    return DONE
