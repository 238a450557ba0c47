"""Brief + what was found on its pages + labels -> Proof: outlines a page, and the list; it must not know HTML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from briefgen.compose import front
from briefgen.compose.copy import Meta
from briefgen.compose.edition import direction, locale
from briefgen.compose.outlines import Area, Outline, Paper, outlined
from briefgen.compose.runs import Code, Runs, Words
from briefgen.compose.words import Labels, upper_first
from briefgen.ground.diagnostics import Diagnostic, OnPage, Outcome, Severity, Span
from briefgen.model.brief import Brief

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "hint")
"""What weighs most first."""


@dataclass(frozen=True, slots=True)
class ProofPage:
    """What is drawn over a page: outlines in the order of painting, those that weigh most last."""

    number: int
    width: float
    height: float
    outlines: tuple[Outline, ...]


@dataclass(frozen=True, slots=True)
class ProofEntry:
    """A finding in the list.

    page: None where it has none. outlined: whether it has an outline. said: its severity in words. message, hint: with
    what they name as code. place: `paper.md:12:3`, empty where that isn't known. notes: further places, with why.
    """

    number: int
    page: int | None
    outlined: bool
    code: str
    severity: Severity
    said: str
    message: Runs
    hint: Runs
    place: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Proof:
    """A brief's pages with what was found on them.

    counted: how many errors, warnings, hints. key: each severity with its word, to explain the outlines; empty where
    nothing is outlined. heads: of the list's columns. running: at the head of the list's pages.
    """

    meta: Meta
    direction: Literal["ltr", "rtl"]
    page_size: Literal["A4", "Letter"]
    name: str
    title: str
    counted: str
    gloss: str
    key: tuple[tuple[Severity, str], ...]
    heads: tuple[str, ...]
    running: str
    marking: str
    pages: tuple[ProofPage, ...] = field(repr=False)
    entries: tuple[ProofEntry, ...] = field(repr=False)


def proof(
    brief: Brief, findings: Sequence[Diagnostic], papers: Sequence[Paper], labels: Mapping[str, str], folder: str
) -> Outcome[Proof]:
    """Number what was found in the order of the pages; what stands on none comes last, in the order in which it came.

    findings: with their places in files; folder: the brief's, which is left out of them.
    """
    words = Labels(labels, locale(brief))
    sorted_ = sorted(findings, key=lambda found: _order(found, len(papers)))
    numbered = tuple(enumerate(sorted_, 1))
    pages = tuple(_page(number, paper, numbered) for number, paper in enumerate(papers, 1))
    return Outcome(_proof(brief, numbered, pages, words, folder), words.diagnostics())


_Numbered = tuple[tuple[int, Diagnostic], ...]


def _proof(brief: Brief, numbered: _Numbered, pages: tuple[ProofPage, ...], labels: Labels, folder: str) -> Proof:
    name = labels("proof")
    title = f"{name}: {brief.title}"
    draft = labels("draft") if brief.status == "draft" else ""
    entries = tuple(_entry(number, found, len(pages), labels, folder) for number, found in numbered)
    shown = {entry.severity for entry in entries if entry.outlined}
    return Proof(
        meta=replace(front.meta(brief), title=title, subject=name, keywords=()),
        direction=direction(labels.locale),
        page_size=brief.page_size,
        name=name,
        title=brief.title,
        counted=_counted(entries, labels),
        gloss=labels("proof.gloss") if entries else "",
        key=tuple((severity, labels(f"proof.{severity}")) for severity in SEVERITIES if severity in shown),
        heads=tuple(labels(f"proof.{head}") for head in ("number", "page", "finding", "where")) if entries else (),
        running=f"{name}: {brief.short_title or brief.title}",
        marking=" · ".join(filter(None, (brief.marking, draft))),
        pages=pages,
        entries=entries,
    )


def _counted(entries: tuple[ProofEntry, ...], labels: Labels) -> str:
    counts = {kind: sum(entry.severity == kind for entry in entries) for kind in SEVERITIES}
    said = [labels(f"proof.count.{kind}", n=count) for kind, count in counts.items() if count]
    return labels.sentence(labels.listed(said) or labels("proof.none"))


def _page(number: int, paper: Paper, numbered: _Numbered) -> ProofPage:
    places = [
        (index, found.severity, Area(left, top, left + width, top + height))
        for index, found in numbered
        if isinstance(found.place, OnPage) and found.place.page == number and found.place.box
        for left, top, width, height in [found.place.box]
    ]
    outlines = sorted(outlined(paper, places), key=lambda outline: -SEVERITIES.index(outline.severity))
    return ProofPage(number, round(paper.width, 2), round(paper.height, 2), tuple(outlines))


def _order(found: Diagnostic, pages: int) -> tuple[float, ...]:
    """By page; there from the top down, then from the left; after these what has no box."""
    page = _page_of(found, pages)
    box = found.place.box if isinstance(found.place, OnPage) else None
    if page is None:
        return (pages + 1,)
    return (page, 0, box[1], box[0]) if box else (page, 1)


def _page_of(found: Diagnostic, pages: int) -> int | None:
    return found.place.page if isinstance(found.place, OnPage) and 1 <= found.place.page <= pages else None


def _entry(number: int, found: Diagnostic, pages: int, labels: Labels, folder: str) -> ProofEntry:
    page = _page_of(found, pages)
    notes = (f"{upper_first(note.message)} ({_place(note.span, folder)})" for note in found.notes if note.span)
    return ProofEntry(
        number=number,
        page=page,
        outlined=page is not None and isinstance(found.place, OnPage) and found.place.box is not None,
        code=found.code,
        severity=found.severity,
        said=labels(f"proof.{found.severity}"),
        message=_runs(found.message, labels),
        hint=_runs(found.hint, labels) if found.hint else (),
        place=_place(found.span, folder),
        notes=tuple(notes),
    )


def _place(span: Span | None, folder: str) -> str:
    if span is None:
        return ""
    file = span.file.removeprefix(f"{folder}/")
    return f"{file}:{span.line}:{span.column}" if span.line else file


def _runs(phrase: str, labels: Labels) -> Runs:
    """A phrase of the terminal as a sentence: what stands between backticks is code."""
    pieces = labels.sentence(upper_first(phrase)).split("`")
    if len(pieces) % 2 == 0:  # a backtick that closes nothing
        return (Words("`".join(pieces)),)
    return tuple(Code(piece) if index % 2 else Words(piece) for index, piece in enumerate(pieces) if piece)
