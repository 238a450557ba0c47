"""The paper's text as values: inlines, blocks, points, sections; it must not know Markdown's syntax or HTML."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from briefgen.model.node import Id, Node, Text

SectionKind = Literal[
    "introduction", "context", "motivations", "challenges", "findings", "options", "recommendations", "summary",
    "method", "annex", "section",
]  # fmt: skip


class Words(Node):
    """Plain words."""

    kind: Literal["words"] = "words"
    text: str


class Emphasis(Node):
    kind: Literal["emphasis"] = "emphasis"
    content: tuple[Inline, ...]


class Strong(Node):
    kind: Literal["strong"] = "strong"
    content: tuple[Inline, ...]


class Code(Node):
    kind: Literal["code"] = "code"
    text: str


class Link(Node):
    """A link to somewhere outside the brief."""

    kind: Literal["link"] = "link"
    href: str
    content: tuple[Inline, ...]


class Reference(Node):
    """A link to a section, point, box, figure or table of this paper: `[the means](#means)`."""

    kind: Literal["reference"] = "reference"
    target: str
    content: tuple[Inline, ...]


class NoteCall(Node):
    """Where a footnote is called: `[^1]`."""

    kind: Literal["note-call"] = "note-call"
    note: str


class LineBreak(Node):
    kind: Literal["line-break"] = "line-break"


Inline = Annotated[
    Words | Emphasis | Strong | Code | Link | Reference | NoteCall | LineBreak, Field(discriminator="kind")
]


class Paragraph(Node):
    kind: Literal["paragraph"] = "paragraph"
    content: tuple[Inline, ...]


class Item(Node):
    """One item of a list."""

    blocks: tuple[Block, ...] = ()


class List(Node):
    kind: Literal["list"] = "list"
    ordered: bool = False
    start: int = 1
    items: tuple[Item, ...]


class Quotation(Node):
    """A block quotation."""

    kind: Literal["quotation"] = "quotation"
    blocks: tuple[Block, ...]


class TableCell(Node):
    content: tuple[Inline, ...] = ()


class TableRow(Node):
    cells: tuple[TableCell, ...]


class Table(Node):
    kind: Literal["table"] = "table"
    id: Id | None = None
    align: tuple[Literal["start", "center", "end"], ...]
    head: TableRow
    rows: tuple[TableRow, ...]
    caption: tuple[Inline, ...] = ()
    source: tuple[Inline, ...] = ()


class Figure(Node):
    """A picture with its claim and its source line."""

    kind: Literal["figure"] = "figure"
    id: Id | None = None
    path: str
    """As written, relative to the brief's folder, with forward slashes; a key of Brief.pictures."""
    alt: str = ""
    caption: tuple[Inline, ...] = ()
    source: tuple[Inline, ...] = ()


class CodeBlock(Node):
    kind: Literal["code-block"] = "code-block"
    text: str
    language: str = ""


class Divider(Node):
    kind: Literal["divider"] = "divider"


class TextBox(Node):
    """A box in the text: `::: box Title {#id}`."""

    kind: Literal["box"] = "box"
    id: Id
    title: str = ""
    blocks: tuple[Block, ...] = ()


Block = Annotated[
    Paragraph | List | Quotation | Table | Figure | CodeBlock | Divider | TextBox, Field(discriminator="kind")
]


class Point(Node):
    """A point of a section: `### Label {#id}` and its body."""

    id: Id
    label: Text
    blocks: tuple[Block, ...] = ()


class Section(Node):
    """A section: `## Heading {.kind #id}`, its lead-in and its points."""

    id: Id
    kind: SectionKind = "section"
    heading: str = ""
    """Empty for the introduction that opens a paper without a heading."""
    blocks: tuple[Block, ...] = ()
    points: dict[Id, Point] = Field(default_factory=dict)


class Footnote(Node):
    blocks: tuple[Block, ...]


def inline_text(content: tuple[Inline, ...]) -> str:
    """Give the plain text of inlines: no emphasis, no link marks, no note calls; a line break is a space."""
    parts: list[str] = []
    for item in content:
        if isinstance(item, Words | Code):
            parts.append(item.text)
        elif isinstance(item, LineBreak):
            parts.append(" ")
        elif not isinstance(item, NoteCall):
            parts.append(inline_text(item.content))
    return "".join(parts)


for _model in (Emphasis, Strong, Link, Reference, Paragraph, Item, List, Quotation, TextBox, Point, Section, Footnote):
    _model.model_rebuild()
