"""Brief -> headings with a claim that nothing beneath them supports; it must not know evidence or how they are set."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from typing import NamedTuple

from briefgen.check.counts import Tables
from briefgen.check.fold import fold
from briefgen.check.numbers.match import stands_in
from briefgen.check.numbers.number import Number
from briefgen.check.numbers.read import read_numbers
from briefgen.check.quotes import quoted
from briefgen.check.shelf import pieces
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Address, At, Diagnostic
from briefgen.model.brief import Brief
from briefgen.model.prose import Block, Divider, Figure, List, Paragraph, Quotation, Table, TextBox, inline_text
from briefgen.model.texts import block_texts, prose

_NUMBERING = re.compile(r"\d+(\.\d+)+")


class _Heading(NamedTuple):
    """A heading, title or caption; `beneath` gives what is to support it, and `counts` what it may have counted.

    Both are asked for only where a heading claims something: most don't.
    """

    at: Address
    text: str
    where: str
    """What a message calls the place of support."""
    beneath: Callable[[], Iterable[str]]
    counts: Callable[[], Iterable[int]]


def unsupported_headings(brief: Brief) -> Iterator[Diagnostic]:
    """Headings with nothing beneath them, or with numbers or quoted words that do not stand there."""
    yield from _empty(brief)
    read = cache(lambda text: read_numbers(text, brief.language, brief.region))
    folded = cache(lambda text: fold(text).casefold())  # a heading has capitals of its own
    for heading in (*_titles(brief), *_paper(brief), *_matrix(brief)):
        yield from _numbers(heading, read)
        yield from _quotations(heading, brief.language, folded)


def _empty(brief: Brief) -> Iterator[Diagnostic]:
    for name, section in brief.sections.items():
        at: Address = ("sections", name)
        if section.heading and not section.points and not _says(section.blocks):
            yield _nothing((*at, "heading"))
        yield from _empty_boxes((*at, "blocks"), section.blocks)
        for id_, point in section.points.items():
            if not _says(point.blocks):
                yield _nothing((*at, "points", id_, "label"))
            yield from _empty_boxes((*at, "points", id_, "blocks"), point.blocks)


def _empty_boxes(at: Address, blocks: tuple[Block, ...]) -> Iterator[Diagnostic]:
    for i, block in enumerate(blocks):
        if isinstance(block, TextBox) and block.title and not _says(block.blocks):
            yield _nothing((*at, i, "title"))


def _nothing(at: Address) -> Diagnostic:
    hint = "write what belongs there, or take the heading out"
    return diagnostic("heading-unsupported", "nothing stands beneath this heading", At(at), hint)


def _says(blocks: Iterable[Block]) -> bool:
    """Say whether there is anything to read or to look at."""
    for block in blocks:
        match block:
            case Divider():
                found = False
            case Paragraph():
                found = bool(inline_text(block.content).strip())
            case List():
                found = any(_says(item.blocks) for item in block.items)
            case Quotation() | TextBox():
                found = _says(block.blocks)
            case _:
                found = True
        if found:
            return True
    return False


def _titles(brief: Brief) -> Iterator[_Heading]:
    paper = partial(_whole_paper, brief)
    for key, text in (("title", brief.title), ("short-title", brief.short_title), ("subtitle", brief.subtitle)):
        yield _Heading((key,), text or "", "in the paper", paper, partial(_totals, brief))


def _matrix(brief: Brief) -> Iterator[_Heading]:
    paper = partial(_whole_paper, brief)
    for key, text in (("heading", brief.matrix.heading), ("caption", brief.matrix.caption)):
        yield _Heading(("matrix", key), text or "", "in the paper", paper, partial(_cells, brief))


def _paper(brief: Brief) -> Iterator[_Heading]:
    notes = tuple(note.blocks for note in brief.notes.values())
    for i, (name, section) in enumerate(brief.sections.items()):
        at: Address = ("sections", name)
        labels = tuple(point.label for point in section.points.values())
        bodies = (section.blocks, *(point.blocks for point in section.points.values()))
        all_ = partial(_texts, labels, (*bodies, *notes))
        counts = partial(_counted, section.blocks, (i, i + 1, len(labels)))
        yield _Heading((*at, "heading"), section.heading, "beneath this heading", all_, counts)
        yield from _inside((*at, "blocks"), section.blocks, all_)
        for j, (id_, point) in enumerate(section.points.items()):
            here, around = (*at, "points", id_), partial(_texts, (), (point.blocks, *notes))
            counts = partial(_counted, point.blocks, (j + 1,))
            yield _Heading((*here, "label"), point.label, "beneath this heading", around, counts)
            yield from _inside((*here, "blocks"), point.blocks, all_)


def _inside(at: Address, blocks: tuple[Block, ...], section: Callable[[], Iterable[str]]) -> Iterator[_Heading]:
    """The titles of boxes, and the captions of pictures, for which all of the section speaks."""
    for i, block in enumerate(blocks):
        here = (*at, i)
        if isinstance(block, TextBox):
            texts, counts = partial(_texts, (), (block.blocks,)), partial(_counted, block.blocks, ())
            yield _Heading((*here, "title"), block.title, "in this box", texts, counts)
            yield from _inside((*here, "blocks"), block.blocks, section)
        elif isinstance(block, Figure):
            caption = inline_text(block.caption)
            texts = partial(_described, block, caption, section)
            yield _Heading((*here, "caption"), caption, "in this section or the picture's `alt`", texts, tuple)


def _texts(labels: tuple[str, ...], bodies: tuple[tuple[Block, ...], ...]) -> Iterator[str]:
    yield from labels
    for blocks in bodies:
        yield from (text for _, text in block_texts((), blocks))


def _described(figure: Figure, caption: str, section: Callable[[], Iterable[str]]) -> Iterator[str]:
    """What stands about a picture besides its caption, which speaks for itself where there is no `alt`."""
    return (text for text in (*section(), figure.alt) if text != caption)


def _whole_paper(brief: Brief) -> Iterator[str]:
    return (text for _, text in prose(brief))


def _counted(blocks: tuple[Block, ...], others: tuple[int, ...]) -> list[int]:
    """What "three reasons" may have counted: paragraphs, items of a list, rows of a table, or what the caller knows."""
    lists = [len(block.items) for block in blocks if isinstance(block, List)]
    tables = [len(block.rows) for block in blocks if isinstance(block, Table)]
    return [sum(isinstance(block, Paragraph) for block in blocks), *lists, *tables, *others]


def _totals(brief: Brief) -> list[int]:
    points = [len(section.points) for section in brief.sections.values()]
    return [len(brief.actors), len(brief.issues), len(brief.sections), sum(points), *points]


def _cells(brief: Brief) -> list[int]:
    """Actors, issues, blocs, and cells: all that are coded, those of an issue, and those of a stance on it."""
    cells = Tables(brief).cells
    coded = Counter(issue for _, issue, absent, _ in cells if not absent)
    stances = Counter((issue, stance) for _, issue, _, stance in cells if stance)
    blocs = Counter(actor.blocs[0] for actor in brief.actors.values() if actor.blocs)
    everything = len(brief.actors), len(brief.issues), len(blocs), coded.total()
    return [*everything, *coded.values(), *stances.values(), *blocs.values()]


def _numbers(heading: _Heading, read: Callable[[str], tuple[Number, ...]]) -> Iterator[Diagnostic]:
    missing = [number for number in read(heading.text) if _is_claim(number, heading.text)]
    counts = frozenset(heading.counts()) if missing else frozenset()
    missing = [number for number in missing if not _is_count(number, counts)]
    for text in heading.beneath() if missing else ():
        missing = [number for number in missing if not stands_in(number, read(text))]
        if not missing:
            return
    for number in missing:
        hint = "write the number that the text has, or say in the text what is counted"
        message = f"`{heading.text[number.start : number.end]}` stands nowhere {heading.where}"
        yield _unsupported(heading, number.start, number.end, message, hint)


def _is_claim(number: Number, text: str) -> bool:
    """Ordinals only put in order, "only one way" counts nothing, and "2.1" at the head numbers the heading."""
    one = number.kind == "cardinal" and number.high == 1 and not number.unit
    numbering = number.start == 0 and _NUMBERING.fullmatch(text, 0, number.end)
    return not (number.kind == "ordinal" or one or numbering)


def _is_count(number: Number, counts: frozenset[int]) -> bool:
    counted = number.kind == "cardinal" and number.unit in ("", "pt")  # three points
    return counted and number.low == number.high and number.low in counts


def _quotations(heading: _Heading, language: str, folded: Callable[[str], str]) -> Iterator[Diagnostic]:
    for start, end, words in quoted(heading.text, language):
        wanted = [piece.casefold() for piece in pieces(words.strip(" .,;:!?…"))]
        if not any(all(piece in folded(text) for piece in wanted) for text in heading.beneath()):
            hint = "quote words of the text as they stand there, or take the quotation marks out"
            yield _unsupported(heading, start, end, f"the quoted words stand nowhere {heading.where}", hint)


def _unsupported(heading: _Heading, start: int, end: int, message: str, hint: str) -> Diagnostic:
    return diagnostic("heading-unsupported", message, At(heading.at, start, end), hint)
