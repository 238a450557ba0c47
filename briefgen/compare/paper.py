"""The papers of two editions -> what changed in sections, points, boxes, tables, figures, texts, notes.

It must not know boxes and matrix.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from briefgen.compare.align import align, likeness, moved
from briefgen.compare.ledger import Ledger, Unit
from briefgen.compare.wording import words
from briefgen.ground.diagnostics import Address
from briefgen.model.brief import Brief
from briefgen.model.changes import Change, Place, What
from briefgen.model.prose import (
    Block,
    CodeBlock,
    Divider,
    Figure,
    List,
    Paragraph,
    Quotation,
    Table,
    TextBox,
    inline_text,
)
from briefgen.model.texts import block_texts

SAME = 0.3
"""From this likeness on, two parts with one id are the same part."""


class Part(NamedTuple):
    """A section, point, box, table, figure or note. parent: the id of its section; empty where it has none."""

    what: What
    key: str
    at: Address
    label: str
    text: str
    parent: str = ""

    @property
    def place(self) -> Place:
        return Place(self.at, self.label)


def compare_papers(old: Brief, new: Brief, ledger: Ledger) -> None:
    """Take in what changed from one paper to the other."""
    sections = _match(list(_sections(old)), list(_sections(new)), ledger)
    points = _match(list(_points(old)), list(_points(new)), ledger, {a.key: b.key for a, b in sections})
    for kind in ("box", "table", "figure"):
        pairs = _match(
            [one for one in _set_apart(old) if one.what == kind],
            [one for one in _set_apart(new) if one.what == kind],
            ledger,
        )
        for before, after in pairs:
            _compare_inside(before, after, old, new, ledger)
    for before, after in (*sections, *points):
        _compare_texts(
            list(_units(before, _blocks(old, before.at))), list(_units(after, _blocks(new, after.at))), ledger
        )
    notes = ([*_notes(old)], [*_notes(new)])
    _compare_texts(*notes, ledger)
    ledger.join()


# Parts.


def _sections(brief: Brief) -> Iterator[Part]:
    for id_, section in brief.sections.items():
        label = section.heading or section.kind
        points = " ".join(f"{one.label} {_text((), one.blocks)}" for one in section.points.values())
        yield Part("section", id_, ("sections", id_), label, f"{_text((), section.blocks)} {points}")


def _points(brief: Brief) -> Iterator[Part]:
    for id_, section in brief.sections.items():
        for name, point in section.points.items():
            at: Address = ("sections", id_, "points", name)
            yield Part("point", name, at, point.label, _text(at, point.blocks), id_)


def _text(at: Address, blocks: tuple[Block, ...]) -> str:
    return " ".join(text for _, text in block_texts(at, blocks))


def _match(
    old: Sequence[Part], new: Sequence[Part], ledger: Ledger, parents: Mapping[str, str] | None = None
) -> list[tuple[Part, Part]]:
    """Find which part is which; what was added, dropped, moved or renamed is taken in."""
    found = align([_Known(one) for one in old], [_Known(one) for one in new], _alike)
    pairs = [(old[i], new[j]) for i, j in found.pairs]
    for i in found.dropped:
        if not _within_any(old[i], ledger.dropped):
            ledger.add(Change(old[i].what, "dropped", old[i].label, was=(old[i].place,)))
    for j in found.added:
        if not _within_any(new[j], ledger.added):
            ledger.add(Change(new[j].what, "added", new[j].label, now=(new[j].place,)))
    for before, after in _moved(pairs, [i for i, _ in found.pairs], parents):
        ledger.add(Change(after.what, "moved", after.label, (before.place,), (after.place,)))
    for before, after in pairs:
        if before.label != after.label and before.what in ("section", "point", "box"):
            old_label, new_label = before.label, after.label
            ledger.add(Change(after.what, "renamed", new_label, (before.place,), (after.place,), old_label, new_label))
    return pairs


@dataclass(frozen=True)
class _Known:
    """A part, the same as another one when key, label and text are."""

    part: Part

    def __hash__(self) -> int:
        return hash((self.part.key, self.part.label, self.part.text))

    def __eq__(self, other: object) -> bool:
        mine, theirs = self.part, other.part if isinstance(other, _Known) else self.part
        return isinstance(other, _Known) and (mine.key, mine.label, mine.text) == (
            theirs.key,
            theirs.label,
            theirs.text,
        )


def _alike(old: _Known, new: _Known) -> float:
    """How sure it is, up to 3, that two parts are one: by id and label, then by what they say."""
    mine, theirs = old.part, new.part
    alike = (
        likeness(words(mine.text), words(theirs.text))
        if mine.text or theirs.text
        else float(mine.label == theirs.label)
    )
    same = (mine.key == theirs.key) + (mine.label == theirs.label)
    return same + alike if same and alike >= SAME else 1 + alike if mine.label == theirs.label else alike


def _within_any(part: Part, whole: set[Address]) -> bool:
    """Say whether a part came or went with one that it stands in."""
    return any(part.at[:length] in whole for length in range(1, len(part.at)))


def _moved(
    pairs: Sequence[tuple[Part, Part]], olds: Sequence[int], parents: Mapping[str, str] | None
) -> Iterator[tuple[Part, Part]]:
    """The fewest parts that must have moved; one that went to another section did."""
    stayed: list[int] = []
    for number, (before, after) in enumerate(pairs):
        if parents is not None and parents.get(before.parent, "") != after.parent:
            yield before, after
        else:
            stayed.append(number)
    rows: dict[str, list[int]] = {}
    for number in stayed:
        rows.setdefault(pairs[number][1].parent, []).append(number)
    for row in rows.values():
        for place in sorted(moved([olds[number] for number in row])):
            yield pairs[row[place]]


# What is in them.


def _blocks(brief: Brief, at: Address) -> list[tuple[Address, Block]]:
    section = brief.sections[str(at[1])]
    blocks = section.points[str(at[3])].blocks if len(at) > 2 else section.blocks
    return [((*at, "blocks", i), block) for i, block in enumerate(blocks)]


def _units(part: Part, blocks: Sequence[tuple[Address, Block]]) -> Iterator[Unit]:
    """The paragraphs and items of the running text."""
    for at, block in blocks:
        match block:
            case Paragraph():
                yield Unit(Place(at, part.label), "text", inline_text(block.content))
            case CodeBlock():
                yield Unit(Place(at, part.label), "text", block.text)
            case List():
                for i, item in enumerate(block.items):
                    inner = [((*at, "items", i, "blocks", n), one) for n, one in enumerate(item.blocks)]
                    yield from _units(part, inner)
            case Quotation():
                yield from _units(part, [((*at, "blocks", n), one) for n, one in enumerate(block.blocks)])
            case Table() | Figure() | TextBox() | Divider():
                pass


def _compare_texts(old: list[Unit], new: list[Unit], ledger: Ledger) -> None:
    """Align the texts of one part, and take in what changed in each."""
    found = align([one.text for one in old], [one.text for one in new], lambda a, b: likeness(words(a), words(b)))
    for i in found.dropped:
        ledger.add(Change(old[i].what, "dropped", old[i].place.name, was=(old[i].place,), old=old[i].text))
    for j in found.added:
        ledger.add(Change(new[j].what, "added", new[j].place.name, now=(new[j].place,), new=new[j].text), new[j].bar)
    shifted = moved([i for i, _ in found.pairs])
    for number, (i, j) in enumerate(found.pairs):
        if number in shifted and old[i].what != "note":
            ledger.add(Change(new[j].what, "moved", new[j].place.name, (old[i].place,), (new[j].place,)))
        ledger.text(old[i], new[j])


def _notes(brief: Brief) -> Iterator[Unit]:
    for number, (label, note) in enumerate(brief.notes.items(), 1):
        for at, text in block_texts(("notes", label, "blocks"), note.blocks):
            yield Unit(Place(at, f"note {number}"), "note", text)


# Boxes, tables, figures.


def _set_apart(brief: Brief) -> Iterator[Part]:
    for id_, section in brief.sections.items():
        at: Address = ("sections", id_)
        yield from _within((*at, "blocks"), section.blocks)
        for name, point in section.points.items():
            yield from _within((*at, "points", name, "blocks"), point.blocks)


def _within(at: Address, blocks: tuple[Block, ...]) -> Iterator[Part]:
    for i, block in enumerate(blocks):
        place = (*at, i)
        match block:
            case TextBox():
                yield Part("box", block.id, place, block.title or block.id, _text(place, block.blocks))
                yield from _within((*place, "blocks"), block.blocks)
            case Table():
                caption = inline_text(block.caption)
                head = " | ".join(inline_text(cell.content) for cell in block.head.cells)
                yield Part("table", block.id or caption, place, caption or head, _text(place, (block,)))
            case Figure():
                yield Part("figure", block.id or block.path, place, inline_text(block.caption) or block.alt, block.alt)
            case List():
                for n, item in enumerate(block.items):
                    yield from _within((*place, "items", n, "blocks"), item.blocks)
            case Quotation():
                yield from _within((*place, "blocks"), block.blocks)
            case _:
                pass


def _block(brief: Brief, at: Address) -> Block:
    """The block at an address."""
    section = brief.sections[str(at[1])]
    points = at[2] == "points"
    blocks: tuple[Block, ...] = section.points[str(at[3])].blocks if points else section.blocks
    rest = list(at[5:] if points else at[3:])
    block = blocks[int(rest[0])]
    rest = rest[1:]
    while rest:
        if rest[0] == "items" and isinstance(block, List):
            block = block.items[int(rest[1])].blocks[int(rest[3])]
            rest = rest[4:]
        elif isinstance(block, Quotation | TextBox):
            block = block.blocks[int(rest[1])]
            rest = rest[2:]
        else:
            break
    return block


def _compare_inside(before: Part, after: Part, old: Brief, new: Brief, ledger: Ledger) -> None:
    match _block(old, before.at), _block(new, after.at):
        case TextBox() as one, TextBox() as other:
            units = (
                list(_units(before, [((*before.at, "blocks", i), block) for i, block in enumerate(one.blocks)])),
                list(_units(after, [((*after.at, "blocks", i), block) for i, block in enumerate(other.blocks)])),
            )
            _compare_texts(*units, ledger)
        case Table() as one, Table() as other:
            _compare_tables(before, after, one, other, ledger)
        case Figure() as one, Figure() as other:
            digests = [
                brief.pictures[path].digest if path in brief.pictures else path
                for brief, path in ((old, one.path), (new, other.path))
            ]
            if digests[0] != digests[1]:
                ledger.add(Change("figure", "changed", after.label, (before.place,), (after.place,)))
            _captions(before, after, one, other, ledger)
            ledger.text(_of(before, "alt", one.alt), _of(after, "alt", other.alt))
        case _:
            pass


def _compare_tables(before: Part, after: Part, old: Table, new: Table, ledger: Ledger) -> None:
    """Row by row, and where a row has as many cells, cell by cell."""
    olds, news = ([table.head, *table.rows] for table in (old, new))
    lines = [[tuple(inline_text(cell.content) for cell in row.cells) for row in rows] for rows in (olds, news)]
    found = align(lines[0], lines[1], lambda a, b: likeness(words(" ".join(a)), words(" ".join(b))))
    for i in found.dropped:
        name = f"“{lines[0][i][0] if lines[0][i] else ''}” of {before.label}"
        ledger.add(Change("row", "dropped", name, was=(before.place,), old=" | ".join(lines[0][i])))
    for j in found.added:
        name = f"“{lines[1][j][0] if lines[1][j] else ''}” of {after.label}"
        ledger.add(Change("row", "added", name, now=(after.place,), new=" | ".join(lines[1][j])))
    for i, j in found.pairs:
        one, other = lines[0][i], lines[1][j]
        pairs = zip(one, other, strict=True) if len(one) == len(other) else [(" | ".join(one), " | ".join(other))]
        for n, (was, now) in enumerate(pairs):
            row: list[Address] = [
                (*part.at, "rows", k - 1, "cells", n) if k else (*part.at, "head", "cells", n)
                for part, k in ((before, i), (after, j))
            ]
            ledger.text(
                Unit(Place(row[0], before.label), "table", was),
                Unit(Place(row[1], after.label), "table", now, after.at),
            )
    _captions(before, after, old, new, ledger)


def _captions(before: Part, after: Part, old: Table | Figure, new: Table | Figure, ledger: Ledger) -> None:
    for name in ("caption", "source"):
        texts = [inline_text(getattr(block, name)) for block in (old, new)]
        ledger.text(_of(before, name, texts[0]), _of(after, name, texts[1]))


def _of(part: Part, name: str, text: str) -> Unit:
    return Unit(Place((*part.at, name), part.label), part.what, text, part.at)
