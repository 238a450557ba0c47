"""Brief -> the number of every paragraph, table, figure and box; it must not know how pointers are worded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from briefgen.ground.diagnostics import Address
from briefgen.model.brief import Brief
from briefgen.model.prose import (
    Block,
    Emphasis,
    Figure,
    Footnote,
    Inline,
    Link,
    List,
    NoteCall,
    Paragraph,
    Quotation,
    Reference,
    Section,
    Strong,
    Table,
    TextBox,
)  # fmt: skip

CLOSING = frozenset({"summary", "options", "recommendations", "method", "annex"})
"""Sections of these kinds stand after the matrix when nothing else follows them."""


@dataclass
class Numbers:
    """What counts through the paper: paragraphs by address, tables, figures and boxes by id or address."""

    paragraphs: dict[Address, int] = field(default_factory=dict)
    """Every block's address -> the number of its paragraph, or of the one before it."""
    tables: dict[Address, int] = field(default_factory=dict)
    figures: dict[Address, int] = field(default_factory=dict)
    boxes: dict[Address, int] = field(default_factory=dict)
    notes: dict[str, Address] = field(default_factory=dict)
    """A note's label -> the block of the text that calls it first, if only by way of another note."""
    ids: dict[str, Address] = field(default_factory=dict)
    sections: dict[str, int] = field(default_factory=dict)
    """A section's id -> the number of its first paragraph."""
    matrix_table: int = 0
    """The number of the matrix among the tables; 0 when there is none."""

    def of(self, block: Address) -> int | None:
        """The paragraph number that a block, or anything in it, is pointed at with."""
        if block[:1] == ("notes",):
            caller = self.notes.get(str(block[1]))
            return self.of(caller) if caller else None
        while block and block not in self.paragraphs:
            block = block[:-1]
        return self.paragraphs.get(block) if block else None


def numbers(brief: Brief) -> Numbers:
    """Count through the paper, in reading order."""
    counted = _Counter(Numbers())
    leading, closing = divided(brief)
    for id_, section in leading:
        counted.section(id_, section)
    if brief.issues and brief.actors:
        counted.result.matrix_table = counted.next_table()
    for id_, section in closing:
        counted.section(id_, section)
    for label, note in brief.notes.items():
        counted.note(label, note)
    return counted.finished()


def divided(brief: Brief) -> tuple[list[tuple[str, Section]], list[tuple[str, Section]]]:
    """Divide the sections where the matrix stands: before the last run of summary, options, method and the like."""
    sections = list(brief.sections.items())
    cut = len(sections)
    while cut and sections[cut - 1][1].kind in CLOSING:
        cut -= 1
    return (sections[:cut], sections[cut:]) if cut else (sections, [])


class _Counter:
    def __init__(self, result: Numbers) -> None:
        self.result = result
        self._paragraph = 0
        self._tables = 0

    def next_table(self) -> int:
        self._tables += 1
        return self._tables

    def section(self, id_: str, section: Section) -> None:
        at: Address = ("sections", id_)
        before = self._paragraph
        self.result.ids[id_] = at
        self._blocks((*at, "blocks"), section.blocks, numbered=True)
        for name, point in section.points.items():
            self.result.ids[name] = (*at, "points", name)
            self._blocks((*at, "points", name, "blocks"), point.blocks, numbered=True)
        self.result.sections[id_] = min(before + 1, self._paragraph)

    def finished(self) -> Numbers:
        """What was counted; in a paper of lists alone there is no paragraph to point at."""
        if not self._paragraph:
            self.result.paragraphs.clear()
        return self.result

    def note(self, label: str, note: Footnote) -> None:
        if caller := self.result.notes.get(label):
            for called in _calls_within(note.blocks):
                self.result.notes.setdefault(called, caller)

    def _blocks(self, at: Address, blocks: tuple[Block, ...], *, numbered: bool) -> None:
        for i, block in enumerate(blocks):
            self._block((*at, i), block, numbered=numbered)

    def _block(self, at: Address, block: Block, *, numbered: bool) -> None:
        if isinstance(block, Paragraph) and numbered:
            self._paragraph += 1
        self.result.paragraphs[at] = max(self._paragraph, 1)
        for label in _calls(block):
            self.result.notes.setdefault(label, at)
        match block:
            case List():
                for i, item in enumerate(block.items):
                    self._blocks((*at, "items", i, "blocks"), item.blocks, numbered=False)
            case Quotation():
                self._blocks((*at, "blocks"), block.blocks, numbered=False)
            case TextBox():
                self.result.ids[block.id] = at
                self.result.boxes[at] = len(self.result.boxes) + 1
                self._blocks((*at, "blocks"), block.blocks, numbered=False)
            case Table():
                self._captioned(at, block, tables=True)
            case Figure():
                self._captioned(at, block, tables=False)
            case _:
                pass

    def _captioned(self, at: Address, block: Table | Figure, *, tables: bool) -> None:
        if block.id:
            self.result.ids[block.id] = at
        if tables and block.caption:
            self.result.tables[at] = self.next_table()
        if not tables and block.caption:
            self.result.figures[at] = len(self.result.figures) + 1


def _calls(block: Block) -> Iterator[str]:
    match block:
        case Paragraph():
            yield from _calls_in(block.content)
        case Table():
            for row in (block.head, *block.rows):
                for cell in row.cells:
                    yield from _calls_in(cell.content)
            yield from _calls_in((*block.caption, *block.source))
        case Figure():
            yield from _calls_in((*block.caption, *block.source))
        case _:
            return


def _calls_within(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        yield from _calls(block)
        match block:
            case List():
                for item in block.items:
                    yield from _calls_within(item.blocks)
            case Quotation() | TextBox():
                yield from _calls_within(block.blocks)
            case _:
                pass


def _calls_in(content: tuple[Inline, ...]) -> Iterator[str]:
    for item in content:
        if isinstance(item, NoteCall):
            yield item.note
        elif isinstance(item, Emphasis | Strong | Link | Reference):
            yield from _calls_in(item.content)
