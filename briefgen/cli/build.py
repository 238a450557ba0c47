"""`briefgen build`: briefs -> files in out/; it must not know how they are made."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from briefgen.build.ahead import start
from briefgen.build.job import Embed, Format, Job
from briefgen.cli import options, project
from briefgen.cli.report import Report
from briefgen.cli.terminal import meant

if TYPE_CHECKING:  # importing it imports Pydantic
    from briefgen.model.brief import Variant

DATA = ("json", "jsonld")
"""Formats without pages."""


@click.command(short_help="Write the PDF of briefs.")
@options.briefs
@options.of_build
@options.force
@options.strict
@options.form
def command(briefs: tuple[str, ...], force: bool, strict: bool, form: options.Form, **given: Any) -> int:
    """Write out/<id>.<theme>.pdf, out/<id>.json or .jsonld, or out/<id>.<theme>.factcheck.pdf and .csv.

    Of each BRIEF; of all in sources/ when none is named. The short variant is out/<id>.<theme>.short.pdf, and
    another paper than the brief's own stands in the name: out/<id>.<theme>.letter.pdf. The paths
    written go to standard output, one a line; what was found goes to standard error. With --format json or sarif
    standard output is one object instead: diagnostics, claims, and the paths under "outputs". A build that fails
    leaves the file of the last one as it was; with --strict a warning fails it, too. A fact-check sheet is written
    where evidence fails, and a proof where a page does: they say what is wrong. Where nothing has changed since the
    last time, what was said then is said again.
    """
    asked = jobs(briefs, strict=strict, force=force, **given)
    ahead = start() if len(asked) == 1 and asked[0].to == "pdf" and not asked[0].proof else None
    from briefgen.build.many import build_all

    try:
        with Report(form, results=True, strict=strict) as report:
            for job, result in zip(asked, build_all(asked, report.progress, ahead), strict=True):
                report.add(job, result)
    finally:
        if ahead:
            ahead.close()
    return report.exit_code


def jobs(
    briefs: Sequence[str],
    themes: tuple[str, ...],
    output: str | None,
    to: str,
    variant: Variant,
    page_size: options.PageSize | None,
    max_pages: int | None,
    proof: bool,
    embed: Embed,
    brand: str,
    given: tuple[str, ...],
    strict: bool,
    force: bool = False,
) -> list[Job]:
    """What the words of a command line ask for. Raises click.UsageError."""
    if to != "pdf" and (variant != "full" or max_pages or proof or embed != "data"):
        options = "`--variant`, `--max-pages`, `--proof` and `--embed`"
        raise click.UsageError(f"{options} have no meaning with `--to {to}`")
    if to in DATA and page_size:
        raise click.UsageError(f"`--page-size` has no meaning with `--to {to}`: no page is in it")
    if to in DATA and brand:
        raise click.UsageError(f"`--brand` has no meaning with `--to {to}`: no theme is in it")
    if variant == "short" and max_pages:
        raise click.UsageError("`--max-pages` has no meaning with `--variant short`: the theme says how many it has")
    root = project.root()
    folders = project.briefs(briefs, root)
    return [
        replace(
            job,
            strict=strict,
            variant=variant,
            most=max_pages or 0,
            proof=proof,
            embed=embed,
            page_size=page_size or "",
            given=given,
            brand=brand,
            force=force,
        )
        for job in _jobs(folders, _themes(themes, to, root), cast(Format, to), output, root)
    ]


def _themes(asked: Sequence[str], to: str, root: Path) -> list[str]:
    """Names of themes; the empty one is the brief's own choice."""
    if not asked:
        return [""]
    if to in DATA:
        raise click.UsageError(f"`-t` has no meaning with `--to {to}`: no theme is in it")
    from briefgen.build.one import theme_folders
    from briefgen.theme.chain import available

    known = available(theme_folders(str(root)), project.view())
    found: list[str] = []
    for name in asked:
        if name == "all":
            found += [theme for theme in known if theme != "base"]
        elif name in known or project.is_theme_folder(name):
            found.append(name)
        else:
            raise click.UsageError(f"there is no theme `{name}`{meant(name, known)}")
    return list(dict.fromkeys(found))


def _jobs(folders: Sequence[Path], themes: Sequence[str], to: Format, output: str | None, root: Path) -> list[Job]:
    single = len(folders) * len(themes) == 1
    target = _target(output, to, single) if output else project.shown(root / "out") + os.sep
    return [Job(project.shown(folder), str(root), theme, to, target) for folder in folders for theme in themes]


def _target(output: str, to: Format, single: bool) -> str:
    """A file, or a folder with a slash at its end: what is there decides, then the slash, then the ending."""
    suffix = Path(output).suffix.lower()
    if output.endswith(("/", os.sep)) or project.view().is_folder(Path(output)) or not suffix:
        return os.path.join(output, "")
    ending = f".{to}" if to in DATA else ".pdf"
    if suffix != ending:
        raise click.UsageError(f"`-o {output}` doesn't end in `{ending}`; a folder's name ends in a slash")
    if not single:
        raise click.UsageError(f"`-o {output}` names one file, and there are several results; name a folder")
    return output
