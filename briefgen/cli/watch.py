"""`briefgen watch`: briefs -> files in out/, anew at each edit; it must not know how changes are found."""

from __future__ import annotations

import sys
from typing import Any

import click

from briefgen.cli import options, project, terminal
from briefgen.cli.build import jobs
from briefgen.cli.report import Report


@click.command(short_help="Write the PDF of briefs, anew at each edit.")
@options.briefs
@options.of_build
@options.strict
@click.option(
    "--format",
    "form",
    type=click.Choice(["human", "lines"]),
    default="human",
    show_default=True,
    help="How diagnostics are written; `lines` is file:line:column: severity[code]: message.",
)
def command(briefs: tuple[str, ...], strict: bool, form: options.Form, **given: Any) -> int:
    """Build each BRIEF, and again whenever a file changes that it rests on, or one appears; Ctrl-C ends it.

    All in sources/ when none is named. The options are those of `build`. Where an edit is broken, what is wrong is
    said, and the last PDF stays as it is. What is under way when the next edit comes is abandoned.
    """
    asked = jobs(briefs, strict=strict, **given)  # a wrong command line ends it at once
    from briefgen.build.watch import Event, Plan, Round, Watch

    def plan() -> Plan:
        nonlocal asked
        view = project.anew()
        if not briefs:
            try:
                asked = jobs(briefs, strict=strict, **given)
            except click.UsageError as error:
                terminal.say(error.format_message())
                asked = []
        return Plan(asked, view.asked)

    report = Report(form, results=True, strict=strict)

    def tell(event: Event) -> None:
        nonlocal report
        if not isinstance(event, Round):
            report.progress(event.job, event.stage)
            return
        with report:
            for job, result in zip(event.jobs, event.results, strict=True):
                report.add(job, result)
        terminal.say(f"{event.seconds:.1f} s; waiting for the next edit{_how_to_end()}")
        report = Report(form, results=True, strict=strict)

    Watch(plan, tell).run()
    return 0


def _how_to_end() -> str:
    return ", Ctrl-C ends" if sys.stderr is not None and sys.stderr.isatty() else ""
