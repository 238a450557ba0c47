"""What a Python program asks of briefgen: a folder -> a brief, a file; it must not know the terminal."""

from __future__ import annotations

import os
from pathlib import Path

from briefgen.build import editions, one, pipeline
from briefgen.build.job import Format, Job
from briefgen.ground.diagnostics import Outcome
from briefgen.ground.files import Files
from briefgen.model.brief import Brief, Variant
from briefgen.model.changes import Changes
from briefgen.model.judgement import Judged
from briefgen.render.html import Html
from briefgen.theme.tokens import Theme

PathLike = str | os.PathLike[str]


def load(folder: PathLike) -> Outcome[Brief]:
    """Read and check a brief's folder; the diagnostics name file, line and column."""
    reading = pipeline.read(Path(folder), Files())
    judged = reading.judged
    return Outcome(judged.value.brief if judged.value else None, reading.located(judged.diagnostics))


def check(brief: Brief) -> Outcome[Judged]:
    """Hold every claim against what it rests on. The diagnostics name addresses; `load` names lines."""
    from briefgen.check import check as judge

    return judge(brief)


def load_theme(name: str = pipeline.DEFAULT_THEME, root: PathLike = ".") -> Outcome[Theme]:
    """Load a theme by name or path; those in the styles/ of `root` come before the packaged ones."""
    from briefgen.theme.load import load_theme as load_layers

    return load_layers(name, one.theme_folders(os.fspath(root)), Files())


def render(judged: Judged, theme: Theme, variant: Variant = "full") -> Outcome[Html]:
    """Make the HTML, sheets, faces and assets that the press gets."""
    return pipeline.html(judged, theme, variant)


def build(
    folder: PathLike, theme: str = "", to: Format = "pdf", output: PathLike = "out/", root: PathLike = "."
) -> Outcome[Path]:
    """Write a brief's PDF or JSON and give its path.

    theme: a name or a path; empty for the one that the brief asks for. output: a file; a folder when it is one, or
    ends in a slash.
    """
    target = os.fspath(output)
    if target.endswith("/") or os.path.isdir(target):
        target = os.path.join(target, "")
    result = one.build(Job(os.fspath(folder), os.fspath(root), theme, to, target))
    return Outcome(Path(result.path) if result.path else None, result.diagnostics)


def compare(old: PathLike, new: PathLike, root: PathLike = ".") -> Outcome[Changes]:
    """Find what changed between two editions: PDFs, folders that `extract` made, or briefs' folders."""
    folders, view = one.theme_folders(os.fspath(root)), Files()
    both = Outcome.both(*(editions.edition(Path(path), folders, view) for path in (old, new)))
    return both.then(lambda pair: editions.compared(*pair))


def extract(pdf: PathLike, folder: PathLike) -> Outcome[Path]:
    """Write what is inside a PDF that briefgen made into a new folder, and give its path."""
    from briefgen.build.extract import extract as take_out
    from briefgen.build.extract import open_pdf

    return open_pdf(Path(pdf), Files()).then(lambda inside: take_out(inside, Path(folder)))
