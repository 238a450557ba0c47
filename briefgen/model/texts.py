"""Brief -> all its plain texts by address, in reading order; it must not know where or whether they are printed."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.ground.diagnostics import Address
from briefgen.model.boxes import Claim
from briefgen.model.brief import Brief
from briefgen.model.node import Node, kebab
from briefgen.model.positions import Position
from briefgen.model.prose import (
    Block,
    CodeBlock,
    Divider,
    Figure,
    Inline,
    List,
    Paragraph,
    Point,
    Quotation,
    Section,
    Table,
    TextBox,
    inline_text,
)  # fmt: skip

PlainText = tuple[Address, str]


def texts(brief: Brief) -> Iterator[PlainText]:
    """Every text that is not empty: front, paper with its headings and notes, boxes, matrix."""
    return ((address, text) for address, text in _all(brief) if text)


def prose(brief: Brief) -> Iterator[PlainText]:
    """What evidence may rest on: the paragraphs, cells, captions, source lines and code of the paper and its notes."""
    for name, section in brief.sections.items():
        at: Address = ("sections", name)
        yield from block_texts((*at, "blocks"), section.blocks)
        for id_, point in section.points.items():
            yield from block_texts((*at, "points", id_, "blocks"), point.blocks)
    yield from _notes(brief)


def block_texts(at: Address, blocks: tuple[Block, ...]) -> Iterator[PlainText]:
    """The texts of blocks; `at` is the address of the whole row of blocks."""
    for i, block in enumerate(blocks):
        yield from _block((*at, i), block)


def _block(at: Address, block: Block) -> Iterator[PlainText]:
    match block:
        case Paragraph():
            yield at, inline_text(block.content)
        case List():
            for i, item in enumerate(block.items):
                yield from block_texts((*at, "items", i, "blocks"), item.blocks)
        case Quotation() | TextBox():
            yield from block_texts((*at, "blocks"), block.blocks)
        case Table():
            yield from _table(at, block)
        case Figure():
            yield from _captions(at, block.caption, block.source)
        case CodeBlock():
            yield at, block.text
        case Divider():
            pass


def _table(at: Address, table: Table) -> Iterator[PlainText]:
    rows = [((*at, "head"), table.head), *(((*at, "rows", i), row) for i, row in enumerate(table.rows))]
    for place, row in rows:
        for i, cell in enumerate(row.cells):
            yield (*place, "cells", i), inline_text(cell.content)
    yield from _captions(at, table.caption, table.source)


def _captions(at: Address, caption: tuple[Inline, ...], source: tuple[Inline, ...]) -> Iterator[PlainText]:
    yield (*at, "caption"), inline_text(caption)
    yield (*at, "source"), inline_text(source)


def written(brief: Brief) -> Iterator[PlainText]:
    """Every text that is not empty and isn't the paper's: front, boxes, matrix, statements, what stands at the end."""
    everything = (*_front(brief), *_matrix(brief), *_back(brief))
    return ((address, text) for address, text in everything if text)


def _all(brief: Brief) -> Iterator[PlainText]:
    yield from _front(brief)
    yield from _paper(brief)
    yield from _matrix(brief)
    yield from _back(brief)


def _front(brief: Brief) -> Iterator[PlainText]:
    yield from _fields((), brief, "title", "short_title", "subtitle")
    yield from _claim(("standfirst",), brief.standfirst)
    yield from _fields((), brief, "publisher", "series", "number", "marking", "embargo")
    for i, author in enumerate(brief.authors):
        yield from _fields(("authors", i), author, "name", "role", "bio")
    yield from _claims("at-a-glance", brief.at_a_glance)
    for i, figure in enumerate(brief.key_figures):
        yield from _fields(("key-figures", i), figure, "value", "label")
    for i, event in enumerate(brief.timeline):
        yield from _fields(("timeline", i), event, "event")


def _back(brief: Brief) -> Iterator[PlainText]:
    for statement in brief.statements:
        yield from _fields(("statements", statement.id), statement, "text", "speaker", "role", "context")
    yield from _claims("options", brief.options)
    yield from _claims("recommendations", brief.recommendations)
    if brief.bottom_line:
        yield from _claim(("bottom-line",), brief.bottom_line)
    yield from _claims("flags", brief.flags.items, "items")
    for i, correction in enumerate(brief.corrections):
        yield from _fields(("corrections", i), correction, "text")
    for source in brief.sources:
        yield from _fields(("sources", source.id), source, "title", "publisher")
    yield from _fields((), brief, "scope", "method", "thanks", "rights", "licence", "disclaimer", "contact")


def _paper(brief: Brief) -> Iterator[PlainText]:
    for name, section in brief.sections.items():
        at: Address = ("sections", name)
        yield from _headed(at, section, "heading")
        for id_, point in section.points.items():
            yield from _headed((*at, "points", id_), point, "label")
    yield from _notes(brief)


def _notes(brief: Brief) -> Iterator[PlainText]:
    for label, note in brief.notes.items():
        yield from block_texts(("notes", label, "blocks"), note.blocks)


def _headed(at: Address, part: Section | Point, head: str) -> Iterator[PlainText]:
    yield from _fields(at, part, head)
    yield from _boxed((*at, "blocks"), part.blocks)


def _boxed(at: Address, blocks: tuple[Block, ...]) -> Iterator[PlainText]:
    for i, block in enumerate(blocks):
        if isinstance(block, TextBox):
            yield from _fields((*at, i), block, "title")
        if isinstance(block, Figure):
            yield from _fields((*at, i), block, "alt")
        yield from _block((*at, i), block)


def _matrix(brief: Brief) -> Iterator[PlainText]:
    yield from _fields(("matrix",), brief.matrix, "heading", "caption")
    for id_, issue in brief.issues.items():
        yield from _fields(("issues", id_), issue, "label", "question", "means")
    for id_, actor in brief.actors.items():
        yield from _fields(("actors", id_), actor, "name", "short", "role")
        yield from ((("actors", id_, "blocs", i), bloc) for i, bloc in enumerate(actor.blocs))
    for id_, cells in brief.positions.items():
        for name, cell in cells.items():
            yield from _cell(("positions", id_, name), cell)


def _cell(at: Address, cell: Position) -> Iterator[PlainText]:
    yield from _fields(at, cell, "answer")
    yield from (((*at, "conditions", i), condition) for i, condition in enumerate(cell.conditions))
    for i, side in enumerate(cell.sides):
        yield from _fields((*at, "sides", i), side, "text")
    if cell.quantity:
        yield from _fields((*at, "quantity"), cell.quantity, "unit", "as_printed")


def _claims(name: str, items: tuple[Claim, ...], *inner: str) -> Iterator[PlainText]:
    for i, claim in enumerate(items):
        yield from _claim((name, *inner, i), claim)


def _claim(at: Address, claim: Claim) -> Iterator[PlainText]:
    return _fields(at, claim, "text", "short")


def _fields(at: Address, node: Node, *names: str) -> Iterator[PlainText]:
    for name in names:
        value = getattr(node, name)
        if isinstance(value, str):
            yield (*at, kebab(name)), value
