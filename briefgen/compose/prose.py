"""The paper's blocks -> blocks of the Copy: numbered, tied, with notes and links; it must not know HTML."""

from __future__ import annotations

from briefgen.compose import runs as copy
from briefgen.compose.desk import Desk
from briefgen.compose.pointers import paragraph_id
from briefgen.ground.diagnostics import Address
from briefgen.model import prose as model
from briefgen.model.texts import block_texts

WHOLE = 240
"""Words of a box that is kept on one page."""
SIDE = 60
"""Words of a note that can stand beside its paragraph; a longer one would run past it."""


def blocks(
    desk: Desk, at: Address, content: tuple[model.Block, ...], *, numbered: bool = False
) -> tuple[copy.Block, ...]:
    """Compose blocks; paragraphs carry their numbers where `numbered` says so."""
    return tuple(_block(desk, (*at, i), block, numbered=numbered) for i, block in enumerate(content))


def inlines(desk: Desk, at: Address, content: tuple[model.Inline, ...]) -> copy.Runs:
    """Compose the inlines of one text; `at` is the block they stand in."""
    return tuple(_inline(desk, at, item) for item in content)


def _block(desk: Desk, at: Address, block: model.Block, *, numbered: bool) -> copy.Block:
    match block:
        case model.Paragraph():
            number = desk.numbers.paragraphs.get(at) if numbered else None
            id_ = paragraph_id(number) if number else None
            return copy.Paragraph(inlines(desk, at, block.content), at, number, id_)
        case model.List():
            items = tuple(blocks(desk, (*at, "items", i, "blocks"), item.blocks) for i, item in enumerate(block.items))
            return copy.List(block.ordered, block.start, items, at)
        case model.Quotation():
            return copy.Quotation(blocks(desk, (*at, "blocks"), block.blocks), at)
        case model.TextBox():
            label = desk.labels("box", number=desk.numbers.boxes[at])
            inside = blocks(desk, (*at, "blocks"), block.blocks)
            words = sum(len(text.split()) for _, text in block_texts(at, block.blocks))
            return copy.TextBox(block.id, desk.tied(label), desk.tied(block.title), inside, at, words > WHOLE)
        case model.Table():
            return _table(desk, at, block)
        case model.Figure():
            return _figure(desk, at, block)
        case model.CodeBlock():
            return copy.CodeBlock(block.text, at)
        case model.Divider():
            return copy.Divider(at)


def _table(desk: Desk, at: Address, block: model.Table) -> copy.Table:
    number = desk.numbers.tables.get(at)
    width = len(block.align)
    return copy.Table(
        id=block.id or f"table.{number}" if block.id or number else "",
        label=desk.tied(desk.labels("table", number=number)) if number else "",
        caption=inlines(desk, at, block.caption),
        align=block.align,
        head=_row(desk, at, block.head, width),
        rows=tuple(_row(desk, at, row, width) for row in block.rows),
        source=_source(desk, at, block.source),
        at=at,
        places=tuple((*at, "rows", i) for i in range(len(block.rows))),
    )


def _row(desk: Desk, at: Address, row: model.TableRow, width: int) -> tuple[copy.Runs, ...]:
    cells = [inlines(desk, at, cell.content) for cell in row.cells]
    return (*cells, *([()] * (width - len(cells))))


def _source(desk: Desk, at: Address, content: tuple[model.Inline, ...]) -> copy.Runs:
    """A source line, with the word in front that the reader took off."""
    return (copy.Words(desk.labels("source")), *inlines(desk, at, content)) if content else ()


def _figure(desk: Desk, at: Address, block: model.Figure) -> copy.Figure:
    number = desk.numbers.figures.get(at)
    picture = desk.brief.pictures.get(block.path)
    return copy.Figure(
        id=block.id or f"figure.{number}" if block.id or number else "",
        label=desk.tied(desk.labels("figure", number=number)) if number else "",
        caption=inlines(desk, at, block.caption),
        source=_source(desk, at, block.source),
        asset=asset(block.path),
        alt=block.alt or model.inline_text(block.caption),
        width=picture.width if picture else 0,
        height=picture.height if picture else 0,
        at=at,
    )


def asset(path: str) -> str:
    """The absolute name under which the press is served a picture."""
    return f"brief:/pictures/{path}"


def _inline(desk: Desk, at: Address, item: model.Inline) -> copy.Run:
    match item:
        case model.Words():
            return copy.Words(desk.tied(item.text))
        case model.Emphasis():
            return copy.Emphasis(inlines(desk, at, item.content))
        case model.Strong():
            return copy.Strong(inlines(desk, at, item.content))
        case model.Code():
            return copy.Code(item.text)
        case model.Link():
            return copy.Link(item.href, inlines(desk, at, item.content))
        case model.Reference():
            known = desk.target(item.target) if item.target in desk.numbers.ids else None
            return copy.Reference(known, inlines(desk, at, item.content))
        case model.NoteCall():
            return _call(desk, at, item.note)
        case model.LineBreak():
            return copy.LineBreak()


def note(desk: Desk, label: str) -> copy.NoteCall:
    """Compose a note of the paper."""
    number = list(desk.brief.notes).index(label) + 1
    address: Address = ("notes", label)
    text = blocks(desk, (*address, "blocks"), desk.brief.notes[label].blocks)
    return copy.NoteCall(number, f"note.{number}", text, address, _place(desk, label), *_spoken(desk, number))


def _call(desk: Desk, at: Address, label: str) -> copy.NoteCall:
    """A call with its note. From within a note an earlier one, or the same, is only called: notes may go in circles."""
    order = list(desk.brief.notes)
    number = order.index(label) + 1
    if at[0] == "notes" and number <= order.index(str(at[1])) + 1:
        place = _place(desk, label)
        return copy.NoteCall(number, f"note.{number}", (), ("notes", label), place, *_spoken(desk, number))
    return note(desk, label)


def _spoken(desk: Desk, number: int) -> tuple[str, str]:
    return desk.labels("spoken.note", number=number), desk.labels("spoken.back")


def _place(desk: Desk, label: str) -> copy.NotePlace:
    """Where a note stands: a long one, or one that isn't a single paragraph, has no room beside the text."""
    match desk.traits.notes, desk.brief.notes[label].blocks:
        case ("end", _):
            return "end"
        case ("side", (model.Paragraph() as only,)):
            return "side" if len(model.inline_text(only.content).split()) <= SIDE else "foot"
    return "foot"
