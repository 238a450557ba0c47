"""Job -> Result: one brief in one theme, read, judged, laid out, written; it must not know the terminal."""

from __future__ import annotations

import os
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field, replace
from functools import cache as once
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.build.brand import Branded, with_logo
from briefgen.build.job import Job, Result, Shown
from briefgen.ground import files, resources
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import At, Diagnostic, Outcome, address
from briefgen.model.boxes import PageLimit

if TYPE_CHECKING:
    from briefgen.build.ahead import Ahead
    from briefgen.build.pipeline import Progress, Reading
    from briefgen.build.pressing import Wish
    from briefgen.build.previous import Previous
    from briefgen.compose.edition import Before
    from briefgen.model.judgement import Judged
    from briefgen.press.attached import Attachment
    from briefgen.press.pages import Pages
    from briefgen.press.pdf import Pressed
    from briefgen.render.html import Html
    from briefgen.theme.brand import Brand
    from briefgen.theme.tokens import Theme

_Maker = Callable[[Job, files.Files, "Progress | None"], "tuple[Reading, Outcome[_Product]]"]


@dataclass(frozen=True, slots=True)
class _Front:
    """What stands before the press."""

    judged: Judged
    theme: Theme
    html: Html
    view: files.Files
    brand: Brand | None
    previous: Previous | None

    @property
    def before(self) -> Before | None:
        return self.previous.before if self.previous else None

    @property
    def name(self) -> str:
        return f"{self.judged.brief.id}.{self.theme.name}"


@dataclass(frozen=True, slots=True)
class _Press:
    """prove: looks at pages that were laid out. ahead: a process that may press. meanwhile: what can be done then."""

    prove: Callable[[Outcome[Pages]], Outcome[Pages]] = lambda laid: laid
    ahead: Ahead | None = None
    meanwhile: Callable[[], object] = lambda: None

    def elsewhere(self, wish: Wish, job: Job, tell: Progress, view: files.Files) -> Outcome[Pressed] | None:
        """Have it made in the other process; None where there is none, or it is lost. A proof needs the pages here."""
        answer = self.ahead.pressed(wish, job, tell, self.meanwhile) if self.ahead and not job.proof else None
        if answer is None:
            return None
        view.add(answer[1])  # what it rests on there
        return answer[0]


@dataclass(frozen=True, slots=True)
class _Product:
    """The bytes of a file and its name, where the job doesn't give one.

    content: None where something stopped it, and only what stands beside it is written. beside: files with other
    endings. shown: where a job asks for it.
    """

    name: str
    content: bytes | None
    pages: int | None = None
    beside: Mapping[str, bytes] = field(default_factory=dict)
    shown: Shown | None = None


def check(job: Job, progress: Progress | None = None) -> Result:
    """Run everything before the press, or with `press` all but the writing; nothing is written."""

    def look(view: files.Files) -> Result:

        reading, front = _front(job, view, progress)
        if not job.press or front.failed:
            return _result(reading, front.diagnostics)
        made = front.then(lambda front: _pressed(front, job, progress))
        heard = made.value.heard if made.value and job.aloud else ()
        return replace(_result(reading, made.diagnostics), heard=heard)

    return _guarded(job, look)


def build(job: Job, progress: Progress | None = None, taken: Container[str] = (), ahead: Ahead | None = None) -> Result:
    """Make one file, whole or not at all; a file in `taken` was made by a job before and is not written over.

    ahead: a process that may press it.
    """

    pdf = partial(_pdf, ahead=ahead)
    makers: Mapping[str, _Maker] = {"pdf": pdf, "json": _json, "jsonld": _jsonld, "factcheck": _factcheck}

    def make(view: files.Files) -> Result:
        reading, product = makers[job.to](job, view, progress)
        made = product.value
        # A fact-check sheet is wanted most where evidence fails, a proof where a page does.
        if made is not None and product.stops(job.strict) and job.to != "factcheck":
            made = replace(made, content=None)
        if made is None or (made.content is None and not made.beside):
            return _result(reading, product.diagnostics)
        return _written(reading, made, product.diagnostics, job, taken)

    return _guarded(job, make)


def _front(job: Job, view: files.Files, progress: Progress | None) -> tuple[Reading, Outcome[_Front]]:
    from briefgen.build import pipeline

    reading = _read(job, view, progress)
    branded = Branded(job.brand, (Path(job.folder), Path(job.root)), view)
    theme = pipeline.theme(job.theme or reading.theme, theme_folders(job.root), view, reading, branded)
    # What has errors isn't composed: a page made from half a brief would bring errors of its own.
    both = Outcome.both(reading.judged, theme).unless_failed()

    def rendered(pair: tuple[Judged, Theme]) -> Outcome[_Front]:
        asked = with_logo(_asked(pair[0], job), branded.chosen, view).unless_failed()
        return asked.then(lambda judged: dated(judged, pair[1]))

    def dated(judged: Judged, theme: Theme) -> Outcome[_Front]:
        if judged.brief.previous is None and not job.since:
            return made(judged, theme, None)
        from briefgen.build.previous import previous, since

        folders = theme_folders(job.root)
        earlier = (
            since(judged, theme, Path(job.since), folders, view)
            if job.since
            else previous(judged, theme, Path(job.folder), folders, view)
        )
        return earlier.unless_failed().then(lambda earlier: made(judged, theme, earlier))

    def made(judged: Judged, theme: Theme, earlier: Previous | None) -> Outcome[_Front]:
        html = pipeline.html(judged, theme, job.variant, before=earlier.before if earlier else None)
        return html.then(lambda html: Outcome(_Front(judged, theme, html, view, branded.chosen, earlier)))

    return reading, both.then(rendered)


def _read(job: Job, view: files.Files, progress: Progress | None) -> Reading:
    """Read a brief's folder; where editions are compared, one that was printed will do."""
    from briefgen.build import pipeline

    if job.since:
        from briefgen.build.editions import is_source, read_printed

        if not is_source(Path(job.folder), view):
            return read_printed(Path(job.folder), theme_folders(job.root), view)
    return pipeline.read(Path(job.folder), view, progress, job.given)


def _asked(judged: Judged, job: Job) -> Judged:
    """The brief with what the job asks for in place of what it says itself."""
    asked: dict[str, object] = {"pages": PageLimit(max=job.most)} if job.most else {}
    if job.page_size:
        asked["page_size"] = job.page_size
    return replace(judged, brief=judged.brief.model_copy(update=asked)) if asked else judged


def _pdf(
    job: Job, view: files.Files, progress: Progress | None, ahead: Ahead | None
) -> tuple[Reading, Outcome[_Product]]:
    from briefgen.build import pipeline

    def pressed(front: _Front) -> Outcome[_Product]:
        beside = {}

        def prove(laid: Outcome[Pages]) -> Outcome[Pages]:
            if laid.value is None or not job.proof:
                return laid
            found, folder = reading.located(laid.diagnostics), reading.tree.folder if reading.tree else ""
            proof = pipeline.proof(laid.value, found, front.judged, front.theme, folder)
            beside.update({".proof.pdf": proof.value.content} if proof.value else {})
            return laid.adding(proof.diagnostics)

        carried = once(partial(_carried, front, job))
        made = _pressed(front, job, progress, _Press(prove, ahead, carried))
        own = reading.judged.value.brief.page_size if reading.judged.value else ""
        paper = [job.page_size.lower()] if job.page_size not in ("", own) else []
        marks = [*(["short"] if job.variant == "short" else []), *paper, *(["changes"] if job.since else [])]
        name = ".".join([front.name, *marks, "pdf"])
        if made.value is None or made.stops(job.strict):
            return Outcome(_Product(name, None, beside=beside), made.diagnostics)
        pdf, shown = made.value.pdf(carried()), _shown(made.value, front, job, reading)
        return made.then(lambda made: Outcome(_Product(name, pdf, made.count, beside, shown)))

    reading, front = _front(job, view, progress)
    return reading, Outcome(None, front.diagnostics) if front.stops(job.strict) else front.then(pressed)


def _pressed(
    front: _Front,
    job: Job,
    progress: Progress | None,
    press: _Press | None = None,
) -> Outcome[Pressed]:
    """What the press makes, or has made before."""
    from briefgen.build import pipeline, pressing

    wish = pipeline.wish(front.judged, front.theme, front.html, job, front.before)
    again = job.force or job.proof
    if not again and (held := pressing.held(wish)):
        return held
    tell = progress or (lambda stage: None)
    tell("laying out")
    press = press or _Press()
    made = press.elsewhere(wish, job, tell, front.view) or pressing.made(wish, job.strict, tell, press.prove)
    pressing.keep(wish, made)
    return made


def _shown(pressed: Pressed, front: _Front, job: Job, reading: Reading) -> Shown | None:
    """Where everything stands, if the job asks for it."""
    if not job.mapped:
        return None
    from briefgen.build import pipeline
    from briefgen.press.placed import used

    pointers = dict.fromkeys(one.at for sheet in pressed.sheets for one in sheet.placed)
    spans = ((one, reading.span(At(address(one)))) for one in pointers)
    places = {one: (span.file, span.line, span.column) for one, span in spans if span}
    limit = pipeline.limit(front.judged.brief, front.theme, job)
    most = (limit.pages.max or limit.pages.exactly) if limit else None
    return Shown(pressed.sheets, places, used(pressed.sheets), limit.words() if limit else "", most)


def _carried(front: _Front, job: Job) -> tuple[Attachment, ...]:
    """What the PDF carries beside its pages."""
    from briefgen.build import carried, pipeline
    from briefgen.theme.chain import chain

    if job.embed == "none":
        return ()
    edition = pipeline.printed(front.judged, front.theme, job.variant, front.before).unwrap()
    if job.embed == "data":
        return carried.data(edition)
    asked = job.theme or front.judged.brief.theme
    layers = chain(asked, theme_folders(job.root), front.view).unwrap()
    origins = carried.Origins(job, front.judged.brief, front.view, layers, front.brand, front.previous)
    return carried.source(edition, origins)


def _json(job: Job, view: files.Files, progress: Progress | None) -> tuple[Reading, Outcome[_Product]]:
    from briefgen.build import pipeline
    from briefgen.convert.json import to_json

    reading = pipeline.read(Path(job.folder), view, progress, job.given)
    judged = reading.judged.value
    product = _Product(f"{judged.brief.id}.json", to_json(judged.brief)) if judged else None
    return reading, Outcome(product, reading.judged.diagnostics)


def _jsonld(job: Job, view: files.Files, progress: Progress | None) -> tuple[Reading, Outcome[_Product]]:
    from briefgen.build import pipeline
    from briefgen.convert.jsonld import to_jsonld

    reading = pipeline.read(Path(job.folder), view, progress, job.given)
    judged = reading.judged.value
    product = _Product(f"{judged.brief.id}.jsonld", to_jsonld(judged.brief)) if judged else None
    return reading, Outcome(product, reading.judged.diagnostics)


def _factcheck(job: Job, view: files.Files, progress: Progress | None) -> tuple[Reading, Outcome[_Product]]:
    from briefgen.build import pipeline
    from briefgen.convert.factcheck import to_csv

    reading = pipeline.read(Path(job.folder), view, progress, job.given)
    branded = Branded(job.brand, (Path(job.folder), Path(job.root)), view)
    theme = pipeline.theme(job.theme or reading.theme, theme_folders(job.root), view, reading, branded)
    if reading.judged.value is None or not reading.whole or theme.value is None or theme.failed:
        return reading, Outcome(None, reading.judged.diagnostics + theme.diagnostics)
    made = pipeline.sheet(_asked(reading.judged.value, job), theme.value, reading.place)
    both = made.then(lambda sheet: pipeline.sheet_pdf(sheet, theme.unwrap(), progress))
    if made.value is None or both.value is None or both.failed:
        return reading, Outcome(None, reading.judged.diagnostics + theme.diagnostics + both.diagnostics)
    name = f"{made.value.id}.{theme.value.name}.factcheck.pdf"
    product = _Product(name, both.value.content, both.value.pages, {".csv": to_csv(made.value)})
    return reading, Outcome(product, reading.judged.diagnostics + theme.diagnostics + both.diagnostics)


def _written(
    reading: Reading, product: _Product, found: tuple[Diagnostic, ...], job: Job, taken: Container[str]
) -> Result:
    target = job.output + product.name if job.output.endswith(os.sep) else job.output
    if target in taken:
        message = f"`{target}` was written just now, and is not written over"
        twice = diagnostic("output-unwritable", message, hint="give one of the two briefs another `id` in brief.yaml")
        return _result(reading, (*found, twice))
    beside = {os.path.splitext(target)[0] + ending: content for ending, content in product.beside.items()}
    own = {} if product.content is None else {target: product.content}
    try:
        files.write_all({Path(name): content for name, content in {**own, **beside}.items()})
    except OSError as error:
        return _result(reading, (*found, unwritable(target, error)))
    result = _result(reading, found, target if own else None, product.pages)
    return replace(result, beside=tuple(beside), shown=product.shown)


def unwritable(target: str, error: OSError) -> Diagnostic:
    """Say that a file can't be written, in the machine's words."""
    cause = (error.strerror or type(error).__name__).lower()
    message = f"`{target}` cannot be written: {cause}"
    return diagnostic("output-unwritable", message, hint="choose another place with -o")


def theme_folders(root: str) -> tuple[Path, ...]:
    """Where themes are looked for: in the project, then in the package."""
    return tuple(dict.fromkeys((Path(os.path.abspath(root)) / "styles", resources.styles())))


def _result(
    reading: Reading, found: tuple[Diagnostic, ...], path: str | None = None, pages: int | None = None
) -> Result:
    from briefgen.check.summary import count_claims

    judged = reading.judged.value
    return Result(reading.located(found), path, pages=pages, claims=count_claims(judged) if judged else {})


def _guarded(job: Job, make: Callable[[files.Files], Result]) -> Result:
    view = files.Files()
    try:
        return replace(make(view), asked=view.asked)
    except Exception as error:
        from briefgen.build.bug import bug

        return Result((bug(error, job.folder),))
