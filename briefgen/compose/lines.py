"""A section -> its points in one line each: label and first sentence; it must not know which sections are chosen."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.check.sentences import sentences
from briefgen.compose.copy import Line, Lines, Runs, Words
from briefgen.compose.desk import Desk
from briefgen.compose.prose import inlines
from briefgen.compose.typography import hung
from briefgen.ground.diagnostics import Address
from briefgen.model import prose as model


def lines(desk: Desk, id_: str, section: model.Section, number: int) -> Lines:
    """Cut a section to its points; one without points to its own first sentence."""
    at: Address = ("sections", id_)
    heading = section.heading or desk.labels(f"section.{section.kind}")
    return Lines(id_, number, section.kind, hung(desk.tied(heading)), tuple(_lines(desk, at, section)), at)


def _lines(desk: Desk, at: Address, section: model.Section) -> Iterator[Line]:
    for id_, point in section.points.items():
        label = desk.labels.sentence(desk.tied(point.label))
        yield _line(desk, id_, label, (*at, "points", id_), point.blocks)
    if not section.points:
        yield _line(desk, "", "", at, section.blocks)


def _line(desk: Desk, id_: str, label: str, at: Address, blocks: tuple[model.Block, ...]) -> Line:
    where, paragraph = next(_paragraphs((*at, "blocks"), blocks), (at, None))
    if paragraph is None or (label and desk.traits.short_lines == "labels"):
        return Line(id_, label, (), at)
    return Line(id_, label, _hung(inlines(desk, where, _first(paragraph, desk.brief.language))), where)


def _paragraphs(at: Address, blocks: tuple[model.Block, ...]) -> Iterator[tuple[Address, model.Paragraph]]:
    """The paragraphs of the running text, in lists and quotations too; not those of boxes."""
    for i, block in enumerate(blocks):
        match block:
            case model.Paragraph():
                yield (*at, i), block
            case model.List():
                for n, item in enumerate(block.items):
                    yield from _paragraphs((*at, i, "items", n, "blocks"), item.blocks)
            case model.Quotation():
                yield from _paragraphs((*at, i, "blocks"), block.blocks)
            case _:
                pass


def _first(paragraph: model.Paragraph, language: str) -> tuple[model.Inline, ...]:
    """The first sentence of a paragraph, without the notes that it calls."""
    spans = sentences(model.inline_text(paragraph.content), language)
    return _until(paragraph.content, spans[0][1]) if spans else ()


def _until(content: tuple[model.Inline, ...], end: int) -> tuple[model.Inline, ...]:
    """The first `end` code points of inlines, as `inline_text` counts them."""
    kept: list[model.Inline] = []
    for item in content:
        if end <= 0:
            break
        match item:
            case model.NoteCall():
                continue
            case model.Words() | model.Code():
                kept.append(item.model_copy(update={"text": item.text[:end]}))
            case model.LineBreak():
                kept.append(model.Words(text=" "))
            case _:
                kept.append(item.model_copy(update={"content": _until(item.content, end)}))
        end -= len(model.inline_text((item,)))
    return tuple(kept)


def _hung(runs: Runs) -> Runs:
    match runs:
        case (*before, Words(text)):
            return (*before, Words(hung(text)))
        case _:
            return runs
