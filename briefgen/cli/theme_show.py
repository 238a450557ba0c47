"""`briefgen theme show`: a house style -> a specimen of it; it must not know how one is made."""

from __future__ import annotations

import os

import click

from briefgen.cli import options, project
from briefgen.cli.report import Report


@click.command(short_help="Draw a specimen: colours, type, a page in use.")
@click.argument("theme")
@click.option("-o", "--output", metavar="FILE", help="Default: out/THEME.specimen.pdf")
@options.brand
@options.form
def command(theme: str, output: str | None, brand: str, form: options.Form) -> int:
    """Write a PDF that shows a house style in its own manner: a page in use, its colours and its type.

    Each colour stands with its role and its contrast to what it stands on. THEME is a name, or the path of a folder.
    """
    from briefgen.build.job import Job
    from briefgen.build.specimen import specimen

    root = project.root()
    project.themes([theme], root)
    name = os.path.basename(os.path.normpath(theme))
    target = output or project.shown(root / "out" / f"{name}.specimen.pdf")
    if not target.lower().endswith(".pdf"):
        raise click.UsageError(f"`-o {target}` doesn't end in `.pdf`")
    job = Job(name)
    with Report(form, results=True) as report:
        report.add(job, specimen(theme, str(root), target, lambda stage: report.progress(job, stage), brand))
    return report.exit_code
