"""The sample in every house style, variant and paper, each set once."""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace
from typing import Literal

from briefgen.build import pipeline
from briefgen.build.job import Job
from briefgen.ground.diagnostics import Diagnostic
from briefgen.ground.files import Files
from briefgen.ground.resources import sources, styles
from briefgen.press.pages import Pages
from briefgen.theme.tokens import Theme

THEMES = ("clear", "ledger", "marginalia", "meridian", "plain")
SAMPLE = sources() / "european-peacekeeping"

Paper = Literal["A4", "Letter"]
Variant = Literal["full", "short"]


@dataclass(frozen=True)
class Setting:
    theme: Theme
    pages: Pages
    found: tuple[Diagnostic, ...]


@functools.cache
def setting(name: str, variant: Variant = "full", paper: Paper = "A4") -> Setting:
    """The sample, set as `briefgen build` sets it."""
    files = Files()
    reading = pipeline.read(SAMPLE, files)
    theme = pipeline.theme(name, [styles()], files, reading).unwrap()
    judged = reading.judged.unwrap()
    judged = replace(judged, brief=judged.brief.model_copy(update={"page_size": paper}))
    html = pipeline.html(judged, theme, variant).unwrap()
    pages = pipeline.pages(pipeline.wish(judged, theme, html, Job(str(SAMPLE), variant=variant)))
    return Setting(theme, pages.unwrap(), pages.diagnostics)
