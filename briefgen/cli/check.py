"""`briefgen check`: briefs -> diagnostics; it must not know how they are found."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from briefgen.build.job import Job
from briefgen.cli import options, project
from briefgen.cli.report import Report

if TYPE_CHECKING:  # importing it imports Pydantic
    from briefgen.model.brief import Variant


@click.command(short_help="Find what is wrong, without writing anything.")
@options.briefs
@click.option("--press", is_flag=True, help="Lay the pages out, too, and look at every one.")
@click.option("--aloud", is_flag=True, help="Print what a screen reader says of the PDF, in its order; with --press.")
@options.variant
@options.page_size
@options.brand
@options.given
@options.force
@options.strict
@options.form
def command(
    briefs: tuple[str, ...],
    press: bool,
    aloud: bool,
    variant: Variant,
    page_size: options.PageSize | None,
    brand: str,
    given: tuple[str, ...],
    force: bool,
    strict: bool,
    form: options.Form,
) -> int:
    """Do everything but the PDF, and say what was found.

    In each BRIEF; in all of sources/ when none is named. For a reader it is written to standard error; with
    --format lines, json or sarif it is the result, and goes to standard output. So does what --aloud prints: a line for
    each heading, paragraph, item and cell, a cell with the heads that are read with it.
    """
    if aloud and form != "human":
        raise click.UsageError("--aloud is for a reader: it takes no --format")
    root = project.root()
    asked = Job(
        "",
        str(root),
        press=press or aloud,
        aloud=aloud,
        variant=variant,
        page_size=page_size or "",
        given=given,
        brand=brand,
        force=force,
    )
    jobs = [replace(asked, folder=project.shown(folder)) for folder in project.briefs(briefs, root)]
    from briefgen.build.many import check_all

    with Report(form, results=False, strict=strict) as report:
        for job, result in zip(jobs, check_all(jobs, report.progress), strict=True):
            report.add(job, result)
    return report.exit_code
