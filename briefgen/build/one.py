"""Job -> Result: one brief in one theme, read, judged, laid out, written; it must not know the terminal."""

from __future__ import annotations

import os
from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.build.job import Job, Result
from briefgen.ground import files, resources
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic, Outcome

if TYPE_CHECKING:
    from briefgen.build.pipeline import Progress, Reading
    from briefgen.model.brief import Brief
    from briefgen.render.html import Html


@dataclass(frozen=True, slots=True)
class _Product:
    """The bytes of a file and its name, where the job doesn't give one."""

    name: str
    content: bytes
    pages: int | None = None


def check(job: Job, progress: Progress | None = None) -> Result:
    """Run everything before the press; nothing is written."""

    def front(job: Job) -> Result:
        reading, outcome = _front(job, progress)
        return _result(reading, outcome.diagnostics)

    return _guarded(job, front)


def build(job: Job, progress: Progress | None = None, taken: Container[str] = ()) -> Result:
    """Make one file, whole or not at all; a file in `taken` was made by a job before and is not written over."""

    def make(job: Job) -> Result:
        reading, product = _json(job, progress) if job.to == "json" else _pdf(job, progress)
        if product.value is None or product.failed:
            return _result(reading, product.diagnostics)
        return _written(reading, product.value, product.diagnostics, job, taken)

    return _guarded(job, make)


def _front(job: Job, progress: Progress | None) -> tuple[Reading, Outcome[tuple[Brief, Html]]]:
    from briefgen.build import pipeline

    view = files.Files()
    reading = pipeline.read(Path(job.folder), view, progress)
    theme = pipeline.theme(job.theme or reading.theme, theme_folders(job.root), view, reading)
    # What has errors isn't composed: a page made from half a brief would bring errors of its own.
    both = Outcome.both(reading.judged, theme).unless_failed()
    html = both.then(lambda pair: pipeline.html(pair[0], pair[1], "full"))
    judged = reading.judged.value
    return reading, Outcome((judged.brief, html.value) if judged and html.value else None, html.diagnostics)


def _pdf(job: Job, progress: Progress | None) -> tuple[Reading, Outcome[_Product]]:
    from briefgen.build import pipeline

    reading, front = _front(job, progress)
    if front.value is None or front.failed:
        return reading, Outcome(None, front.diagnostics)
    brief, html = front.value
    theme = Path(job.theme or reading.theme).name
    pdf = pipeline.pdf(html, brief, progress)
    product = _Product(f"{brief.id}.{theme}.pdf", pdf.value.content, pdf.value.pages) if pdf.value else None
    return reading, Outcome(product, front.diagnostics + pdf.diagnostics)


def _json(job: Job, progress: Progress | None) -> tuple[Reading, Outcome[_Product]]:
    from briefgen.build import pipeline
    from briefgen.convert.json import to_json

    reading = pipeline.read(Path(job.folder), files.Files(), progress)
    judged = reading.judged.value
    product = _Product(f"{judged.brief.id}.json", to_json(judged.brief)) if judged else None
    return reading, Outcome(product, reading.judged.diagnostics)


def _written(
    reading: Reading, product: _Product, found: tuple[Diagnostic, ...], job: Job, taken: Container[str]
) -> Result:
    target = job.output + product.name if job.output.endswith(os.sep) else job.output
    if target in taken:
        message = f"`{target}` was written from another brief just now"
        twice = diagnostic("output-unwritable", message, hint="give one of the two another `id` in brief.yaml")
        return _result(reading, (*found, twice))
    try:
        files.write(Path(target), product.content)
    except OSError as error:
        return _result(reading, (*found, unwritable(target, error)))
    return _result(reading, found, target, product.pages)


def unwritable(target: str, error: OSError) -> Diagnostic:
    """Say that a file can't be written, in the machine's words."""
    cause = (error.strerror or type(error).__name__).lower()
    return diagnostic("output-unwritable", f"`{target}` cannot be written: {cause}", hint="choose another place with -o")


def theme_folders(root: str) -> tuple[Path, ...]:
    """Where themes are looked for: in the project, then in the package."""
    return tuple(dict.fromkeys((Path(os.path.abspath(root)) / "styles", resources.styles())))


def _result(
    reading: Reading, found: tuple[Diagnostic, ...], path: str | None = None, pages: int | None = None
) -> Result:
    from briefgen.check.summary import count_claims

    judged = reading.judged.value
    return Result(reading.located(found), path, pages, count_claims(judged) if judged else {})


def _guarded(job: Job, make: _Make) -> Result:
    try:
        return make(job)
    except Exception as error:
        from briefgen.build.bug import bug

        return Result((bug(error, job.folder),))


if TYPE_CHECKING:
    from collections.abc import Callable

    _Make = Callable[[Job], Result]
