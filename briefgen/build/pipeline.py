"""A folder and a theme's name -> Pdf: the line of stages; it must not know the terminal or write files."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import At, Diagnostic, Outcome, Span, pointer
from briefgen.ground.files import Files
from briefgen.model.adjust import AS_DESIGNED, Adjust
from briefgen.model.boxes import PageLimit
from briefgen.model.brief import Brief, Variant
from briefgen.model.judgement import Judged
from briefgen.read.tree import Tree
from briefgen.theme.brand import Branding, no_brand

if TYPE_CHECKING:
    from briefgen.build.fitting import Limit
    from briefgen.build.job import Job
    from briefgen.build.pressing import Wish
    from briefgen.compose.bases import Locating
    from briefgen.compose.copy import Copy
    from briefgen.compose.edition import Before
    from briefgen.compose.sheet import Sheet
    from briefgen.convert.json import Edition
    from briefgen.press.pages import Pages
    from briefgen.press.pdf import Pdf
    from briefgen.render.html import Html
    from briefgen.theme.tokens import Theme

Progress = Callable[[str], None]
"""Told the name of each stage as it begins."""

DEFAULT_THEME = "meridian"


@dataclass(frozen=True, slots=True)
class Reading:
    """A folder that was read and judged: the tree knows the text, the outcome holds the brief.

    whole: nothing had to be left out or mended to make a brief of what stands in the files.
    """

    tree: Tree | None
    judged: Outcome[Judged]
    whole: bool

    def located(self, diagnostics: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
        """Turn addresses into file:line:column, once, at the end."""
        from briefgen.read.locate import locate

        return locate(diagnostics, self.tree) if self.tree else diagnostics

    def span(self, at: At) -> Span | None:
        """Where a value stands in its file."""
        from briefgen.read.locate import span

        return span(at, self.tree) if self.tree else None

    def place(self, at: At) -> str:
        """Say where a value stands, from the brief's folder: `paper.md:75:288`; empty where that isn't known."""
        from briefgen.read.locate import place

        return place(at, self.tree) if self.tree else ""

    @property
    def theme(self) -> str:
        """The theme that the brief asks for; known even where the brief has errors."""
        if self.judged.value:
            return self.judged.value.brief.theme
        asked = self.tree.data.get("theme") if self.tree else None
        return asked if isinstance(asked, str) else DEFAULT_THEME


def read(folder: Path, files: Files, progress: Progress | None = None, given: Sequence[str] = ()) -> Reading:
    """Read, validate and check a brief's folder; given: `a.b=value`, in place of what brief.yaml says."""
    from briefgen.check import check
    from briefgen.read.source import read as read_source
    from briefgen.read.validate import validate

    _tell(progress, "reading")
    tree = read_source(folder, files, given)
    brief = tree.then(validate)
    return Reading(tree.value, brief.then(check), not brief.failed)


def theme(
    name: str, folders: Sequence[Path], files: Files, reading: Reading, branding: Branding = no_brand
) -> Outcome[Theme]:
    """Load the theme with the brand on top, and on that the brief's own tokens."""
    from briefgen.theme.load import load_theme

    tokens = reading.judged.value.brief.tokens if reading.judged.value else {}
    return load_theme(name, folders, files, tokens, branding)


def html(
    judged: Judged, theme: Theme, variant: Variant, adjust: Adjust = AS_DESIGNED, before: Before | None = None
) -> Outcome[Html]:
    """Compose what a reader will see, and render it."""
    from briefgen.render import render

    composed = copy(judged, theme, variant, adjust, before)
    return composed.then(lambda copy: render(copy, theme, judged.brief.pictures, adjust))


def copy(
    judged: Judged, theme: Theme, variant: Variant, adjust: Adjust = AS_DESIGNED, before: Before | None = None
) -> Outcome[Copy]:
    """Compose what a reader will see."""
    from briefgen.compose import compose

    labels, found = _labels(judged.brief.language, theme)
    traits = replace(theme.traits, matrix_orientation=adjust.matrix) if adjust.matrix else theme.traits
    composed = compose(judged, labels, traits, variant, build_id(judged, theme, variant, before), before)
    return Outcome(composed.value, found + composed.diagnostics)


def sheet(judged: Judged, theme: Theme, locating: Locating) -> Outcome[Sheet]:
    """Compose the fact-check sheet."""
    from briefgen.compose.factcheck import factcheck

    labels, found = _labels(judged.brief.language, theme)
    made = factcheck(judged, labels, theme.traits, locating, build_id(judged, theme, "full"))
    return Outcome(made.value, found + made.diagnostics)


def sheet_pdf(sheet: Sheet, theme: Theme, progress: Progress | None = None) -> Outcome[Pdf]:
    """Render the fact-check sheet, lay it out, write the file's bytes."""
    from briefgen.press.layout import lay_out
    from briefgen.press.pdf import write
    from briefgen.render import render_sheet

    _tell(progress, "laying out")
    return render_sheet(sheet, theme).then(lay_out).unless_failed().then(write)


def _labels(language: str, theme: Theme) -> tuple[Mapping[str, str], tuple[Diagnostic, ...]]:
    """The theme's words in a language, English where it has none."""
    labels = {**theme.labels.get("en", {}), **theme.labels.get(language, {})}
    found: tuple[Diagnostic, ...] = ()
    if language not in theme.labels:
        message = f"theme `{theme.name}` has no labels in `{language}`; its own words are English"
        hint = f"add labels/{language}.toml to the theme"
        found = (diagnostic("label-missing", message, At(("language",)), hint=hint),)
    return labels, found


def wish(judged: Judged, theme: Theme, first: Html, job: Job, before: Before | None = None) -> Wish:
    """Put together what decides what the press makes; first: the document as the theme was designed."""
    from briefgen.build.pressing import Wish
    from briefgen.compose.plan import may_stand_upright

    def set_otherwise(adjust: Adjust) -> Outcome[Html]:
        return Outcome(first) if adjust == AS_DESIGNED else html(judged, theme, job.variant, adjust, before)

    brief = judged.brief
    return Wish(
        job.folder,
        first,
        _build(judged, theme, job.variant, before),
        theme.limits,
        limit(brief, theme, job),
        may_stand_upright(brief, theme.traits),
        brief.status == "draft",
        set_otherwise,
    )


def pages(wish: Wish, progress: Progress | None = None) -> Outcome[Pages]:
    """Lay out pages that keep to their limit, look at every one, and mend what can be mended."""
    from briefgen.build import pressing

    _tell(progress, "laying out")
    return pressing.pages(wish)


def printed(judged: Judged, theme: Theme, variant: Variant, before: Before | None = None) -> Outcome[Edition]:
    """The brief as it is printed, and nothing that isn't."""
    from briefgen.compose.printed import as_printed
    from briefgen.convert.json import Edition

    def edition(copy: Copy) -> Outcome[Edition]:
        return Outcome(Edition(as_printed(judged, copy), variant, build_id(judged, theme, variant, before)))

    return copy(judged, theme, variant).then(edition)


def pdf(pages: Pages, progress: Progress | None = None) -> Outcome[Pdf]:
    """Write the file's bytes."""
    from briefgen.press.pdf import write

    _tell(progress, "writing")
    return write(pages)


def proof(pages: Pages, found: Sequence[Diagnostic], judged: Judged, theme: Theme, folder: str) -> Outcome[Pdf]:
    """Write the pages with what was found on them, and the list of it; `found` has its places in the source.

    Of the proof itself only errors are told: what it quotes has been complained of.
    """
    from briefgen.compose.proof import proof as compose_proof
    from briefgen.press.layout import lay_out
    from briefgen.press.proof import papers, write_proof
    from briefgen.render import render_proof

    labels, _ = _labels(judged.brief.language, theme)
    composed = compose_proof(judged.brief, found, papers(pages), labels, folder)
    laid = composed.then(lambda proof: render_proof(proof, theme)).then(lay_out).unless_failed()
    made = laid.then(lambda over: write_proof(pages, over))
    return Outcome(made.value, tuple(one for one in made.diagnostics if one.severity == "error"))


def limit(brief: Brief, theme: Theme, job: Job) -> Limit | None:
    """The pages that a brief may have: the short variant as many as its theme says, the full one as the brief says."""
    from briefgen.build.fitting import Limit

    if job.variant == "short":
        return Limit(PageLimit(max=theme.traits.short_pages), "the short variant", ("short",), theme, short=True)
    if job.most:
        return Limit(PageLimit(max=job.most), "`--max-pages`", None, theme)
    if brief.pages is None:
        return None
    key = next((key for key in ("max", "exactly", "multiple") if getattr(brief.pages, key) is not None), "max")
    return Limit(brief.pages, "`pages`", ("pages", key), theme)


def build_id(judged: Judged, theme: Theme, variant: Variant, before: Before | None = None) -> str:
    """Give 8 hexadecimal digits that change with anything that shapes the pages: brief, theme, options, versions.

    Not with the names of folders, nor with what a PDF carries beside its pages.
    """
    return _build(judged, theme, variant, before)[:8]


def _build(judged: Judged, theme: Theme, variant: Variant, before: Before | None) -> str:
    from briefgen.build.versions import of_pages
    from briefgen.convert.json import canonical

    wrong = sorted((pointer(address), *codes) for address, codes in judged.codes.items())
    versions = sorted(of_pages().items())
    shaping = repr((variant, wrong, versions, before))
    parts = (canonical(judged.brief), theme.digest.encode(), shaping.encode("utf-8", "surrogatepass"))
    return hashlib.sha256(b"\0".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()


def _tell(progress: Progress | None, stage: str) -> None:
    if progress:
        progress(stage)
