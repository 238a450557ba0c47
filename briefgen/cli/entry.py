"""The command line as a whole: finds a command, ends with an exit code; it must not know what a command does."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import cast

import click

from briefgen.build import stamp
from briefgen.cli import terminal
from briefgen.cli.exits import DONE, INTERRUPTED, SOURCE, WARNED, exit_code
from briefgen.ground.files import Files
from briefgen.ground.version import VERSION

COMMANDS = (
    "build", "watch", "preview", "check", "confirm", "compare", "extract", "new", "theme", "schema", "explain",
    "doctor", "clean",
)  # fmt: skip
"""In the order of the help. Each is the module beside this one that holds `command`."""


class _Commands(click.Group):
    """Imports a command when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        return cast(click.Command, import_module(f"briefgen.cli.{cmd_name}").command)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name not in COMMANDS and not name.startswith("-") and not ctx.resilient_parsing:
            raise click.UsageError(f"there is no command `{name}`{terminal.meant(name, COMMANDS)}", ctx)
        return super().resolve_command(ctx, args)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(VERSION, message="briefgen %(version)s")
def commands() -> None:
    """Compile policy papers into printed PDF briefs.

    BRIEF is a path, or the name of a folder in sources/, or of the packaged sample, european-peacekeeping.
    Results go to standard output, everything else to standard error.

    Exit codes: 0 done; 1 the source or the theme has errors; 2 the command line is wrong; 3 warnings, under
    --strict; 4 the machine lacks something, or the output can't be written; 70 a bug in briefgen; 130 interrupted.

    Completion in a shell: eval "$(_BRIEFGEN_COMPLETE=bash_source briefgen)"; zsh_source and fish_source likewise.
    """


def main(arguments: Sequence[str]) -> int:
    """Run a command and give its exit code, and keep what it said for the next time."""
    place = stamp.place(arguments)  # before a run changes its environment
    terminal.prepare()
    view = Files()
    with terminal.recorded() as said:
        code = _run(arguments, view)
    if place and code in (DONE, SOURCE, WARNED):
        stamp.keep(place, code, said, view.asked)
    return code


def _run(arguments: Sequence[str], view: Files) -> int:
    """Run a command; a user's mistake or our own never ends in a traceback."""
    try:
        return int(commands.main(list(arguments), prog_name="briefgen", standalone_mode=False, obj=view) or 0)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        terminal.say("interrupted")
        return INTERRUPTED
    except terminal.Unwritable as error:
        terminal.say(f"error[output-unwritable]: {error}")
        return error.exit_code
    except Exception as error:
        from briefgen.build.bug import bug

        found = bug(error)
        terminal.say(f"error[{found.code}]: {found.message}\n  {found.hint}")
        return exit_code([found])
