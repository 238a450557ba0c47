"""What a reader will see, in reading order, with addresses and without HTML: the values between text and page.

Every text is a tuple of runs. Templates walk these values and add nothing of their own: no words, no numbers, no sums.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from briefgen.ground.diagnostics import Address

# Runs: what a line of text is made of. `kind` tells them apart, in templates too.


@dataclass(frozen=True, slots=True)
class Words:
    text: str
    kind: Literal["words"] = "words"


@dataclass(frozen=True, slots=True)
class Emphasis:
    runs: Runs
    kind: Literal["emphasis"] = "emphasis"


@dataclass(frozen=True, slots=True)
class Strong:
    runs: Runs
    kind: Literal["strong"] = "strong"


@dataclass(frozen=True, slots=True)
class Code:
    text: str
    kind: Literal["code"] = "code"


@dataclass(frozen=True, slots=True)
class Link:
    href: str
    runs: Runs
    kind: Literal["link"] = "link"


@dataclass(frozen=True, slots=True)
class Pointer:
    """A pointer to a numbered paragraph ("¶ 14"), the matrix ("Table 1"), or a part; text when it has no target."""

    text: str
    spoken: str
    """What a listener gets: "paragraph 14"."""
    target: str | None
    """The id in this document that it links to; None when the variant doesn't print it."""
    kind: Literal["pointer"] = "pointer"


@dataclass(frozen=True, slots=True)
class Reference:
    """A link of the paper's own text to a part of the brief."""

    target: str | None
    runs: Runs
    kind: Literal["reference"] = "reference"


@dataclass(frozen=True, slots=True)
class NoteCall:
    """Where a footnote is called; the note's text comes with it, for the foot of the page."""

    number: int
    id: str
    blocks: tuple[Block, ...]
    kind: Literal["note"] = "note"


@dataclass(frozen=True, slots=True)
class LineBreak:
    kind: Literal["break"] = "break"


Run = Words | Emphasis | Strong | Code | Link | Pointer | Reference | NoteCall | LineBreak
Runs = tuple[Run, ...]


# Blocks of running text.


@dataclass(frozen=True, slots=True)
class Paragraph:
    runs: Runs
    at: Address
    number: int | None = None
    """The paragraph's number through the paper; None in lists, quotations, boxes and notes."""
    id: str | None = None
    kind: Literal["paragraph"] = "paragraph"


@dataclass(frozen=True, slots=True)
class List:
    ordered: bool
    start: int
    items: tuple[tuple[Block, ...], ...]
    at: Address
    kind: Literal["list"] = "list"


@dataclass(frozen=True, slots=True)
class Quotation:
    blocks: tuple[Block, ...]
    at: Address
    kind: Literal["quotation"] = "quotation"


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the paper's own. Rows are as wide as the head; align has one entry a column."""

    id: str
    label: str
    """"Table 2"; empty when it has no caption."""
    caption: Runs
    align: tuple[Literal["start", "center", "end"], ...]
    head: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]
    source: Runs
    at: Address
    kind: Literal["table"] = "table"


@dataclass(frozen=True, slots=True)
class Figure:
    id: str
    label: str
    caption: Runs
    source: Runs
    asset: str
    """An absolute `brief:/…` name of Html.assets."""
    alt: str
    width: float
    """CSS px, of the picture itself."""
    height: float
    at: Address
    kind: Literal["figure"] = "figure"


@dataclass(frozen=True, slots=True)
class CodeBlock:
    text: str
    at: Address
    kind: Literal["code-block"] = "code-block"


@dataclass(frozen=True, slots=True)
class Divider:
    at: Address
    kind: Literal["divider"] = "divider"


@dataclass(frozen=True, slots=True)
class TextBox:
    id: str
    label: str
    """"Box 1"."""
    title: str
    blocks: tuple[Block, ...]
    at: Address
    kind: Literal["box"] = "box"


Block = Paragraph | List | Quotation | Table | Figure | CodeBlock | Divider | TextBox


# Items of boxes.


@dataclass(frozen=True, slots=True)
class Failure:
    """The mark of a claim that fails in a draft: its number through the brief and what is wrong, in words."""

    number: int
    words: str


@dataclass(frozen=True, slots=True)
class Item:
    """A sentence of a box and the pointers to what it rests on."""

    runs: Runs
    at: Address
    pointers: Runs = ()
    """Pointers, with the words between them ("¶ 5, 8, 16" is Pointer, Words(", "), Pointer, …)."""
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class KeyFigure:
    value: str
    label: Item


@dataclass(frozen=True, slots=True)
class Event:
    date: str
    """As printed: "17 Feb 2025"; "Undated" on the first of the undated, else empty."""
    dated: bool
    item: Item


@dataclass(frozen=True, slots=True)
class Quote:
    """A statement: as a row of the register, or as a pull quote."""

    words: str
    """Without quotation marks; `opening` and `closing` are those of the language."""
    opening: str
    closing: str
    speaker: str
    role: str
    context: str
    translated: str
    """In words, empty when it is not printed: "translated", "probably translated"."""
    at: Address
    pointers: Runs = ()
    failure: Failure | None = None


# The matrix.


@dataclass(frozen=True, slots=True)
class Mark:
    """A stance as it is drawn and said. `stance` is the word of the source: supports … not-researched."""

    stance: str
    word: str
    inferred: bool = False
    basis: str = ""
    """Printed beside the word: "inferred", "as group"; empty for quoted and reported."""
    scale: str = ""
    """"+2", "−1", "±"; for the legend."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: a mark and its word (or an answer in words), a condition, table notes, pointers."""

    at: Address
    mark: Mark | None
    answer: Runs = ()
    condition: Runs = ()
    notes: tuple[int, ...] = ()
    """Numbers of the table's notes that belong here."""
    pointers: Runs = ()
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class Row:
    actor: str
    id: str
    group: str
    """"(group)" where the actor is one and its name doesn't say so; else empty."""
    cells: tuple[Cell, ...]
    """One a stance column, in the order of `Grid.columns`."""
    conditions: tuple[Item, ...]
    """What stands in the column "Conditions and red lines"; empty when the grid has no such column."""
    pointers: Runs
    """What the row's shared ¶ column says."""
    at: Address


@dataclass(frozen=True, slots=True)
class Bloc:
    name: str
    """Empty when the brief names no blocs."""
    count: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Column:
    id: str
    label: str
    question: str


@dataclass(frozen=True, slots=True)
class Grid:
    """One table of the matrix."""

    id: str
    label: str
    """"Table 1"."""
    caption: Runs
    continued: str
    """"(continued)", for heads on later pages."""
    actor_head: str
    columns: tuple[Column, ...]
    conditions_head: str
    """Empty when there is no such column."""
    pointer_head: str
    """"¶"; empty when the pointers stand in the cells."""
    blocs: tuple[Bloc, ...]
    notes: tuple[Item, ...]
    method: str
    """"Method: 25 of 66 cells …" without the label, counting the cells of this grid."""
    form: Literal["compact", "full"]
    orientation: Literal["portrait", "landscape"]
    at: Address


@dataclass(frozen=True, slots=True)
class Legend:
    heading: str
    marks: tuple[Mark, ...]
    gloss: str


@dataclass(frozen=True, slots=True)
class StripActor:
    name: str
    inferred: str
    """The word "inferred", or empty."""


@dataclass(frozen=True, slots=True)
class StripColumn:
    mark: Mark
    count: str
    actors: tuple[StripActor, ...]
    """Empty when there are too many to name."""
    weight: int


@dataclass(frozen=True, slots=True)
class Strip:
    """Who supports, leans, … on one issue, in one row; width is by weight."""

    heading: str
    spoken: str
    """A sentence that says the same."""
    columns: tuple[StripColumn, ...]
    form: Literal["names", "codes", "counts"]
    at: Address
    target: str | None = None


# Parts: what stands between the front and the colophon, in reading order. `kind` names the template.


@dataclass(frozen=True, slots=True)
class Point:
    id: str
    number: int
    label: str
    blocks: tuple[Block, ...]
    at: Address
    quote: Quote | None = None
    """A pull quote that belongs beside this point."""


@dataclass(frozen=True, slots=True)
class Section:
    id: str
    number: int | None
    role: str
    """The kind of section: introduction, motivations, …"""
    heading: str
    blocks: tuple[Block, ...]
    points: tuple[Point, ...]
    at: Address
    quote: Quote | None = None
    timeline: Timeline | None = None
    """Stands at the end of the section that gives the context."""
    kind: Literal["section"] = "section"


@dataclass(frozen=True, slots=True)
class Timeline:
    id: str
    label: str
    heading: str
    events: tuple[Event, ...]
    undated: tuple[Event, ...]
    at: Address
    kind: Literal["timeline"] = "timeline"
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Matrix:
    """The matrix, or the annex that holds all of it (then it has no strip and no lead)."""

    id: str
    number: int | None
    heading: str
    lead: Item | None
    strip: Strip | None
    legend: Legend
    grids: tuple[Grid, ...]
    method_label: str
    at: Address
    annex: bool = False
    kind: Literal["matrix"] = "matrix"


@dataclass(frozen=True, slots=True)
class Claims:
    """A heading with items: options, recommendations, flags, corrections; `role` says which."""

    id: str
    role: Literal["options", "recommendations", "flags", "corrections"]
    number: int | None
    heading: str
    items: tuple[Item, ...]
    gloss: str
    at: Address
    kind: Literal["claims"] = "claims"


@dataclass(frozen=True, slots=True)
class BottomLine:
    id: str
    number: int | None
    heading: str
    item: Item
    at: Address
    kind: Literal["bottom-line"] = "bottom-line"


@dataclass(frozen=True, slots=True)
class Register:
    """The statements, in a table: words, who, where."""

    id: str
    heading: str
    heads: tuple[str, str, str]
    quotes: tuple[Quote, ...]
    gloss: str
    at: Address
    number: int | None = None
    kind: Literal["register"] = "register"


@dataclass(frozen=True, slots=True)
class Apparatus:
    """Method, sources, people: a heading and small paragraphs; `label` of an entry may be empty."""

    id: str
    role: Literal["method", "sources", "people", "findings"]
    """findings: what fails in a draft, listed."""
    heading: str
    entries: tuple[Entry, ...]
    at: Address
    number: int | None = None
    kind: Literal["apparatus"] = "apparatus"


@dataclass(frozen=True, slots=True)
class Entry:
    label: str
    runs: Runs
    at: Address
    id: str | None = None


Part = Section | Timeline | Matrix | Claims | BottomLine | Register | Apparatus


# The front, the frame and the whole.


@dataclass(frozen=True, slots=True)
class Meta:
    """What goes into the PDF's own metadata; dates are ISO 8601 or None."""

    title: str
    authors: tuple[str, ...]
    subject: str
    keywords: tuple[str, ...]
    created: str | None
    modified: str | None
    generator: str
    language: str
    """BCP 47: en-GB."""


@dataclass(frozen=True, slots=True)
class Logo:
    asset: str
    alt: str
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Masthead:
    publisher: str
    series: str
    """Series and number in one line."""
    lines: tuple[str, ...]
    """"Edition 1, final"; "Number and date not supplied"; "Authors not supplied". The first is the strongest."""
    logo: Logo | None = None


@dataclass(frozen=True, slots=True)
class Running:
    """What stands in the margins of each page after the first."""

    series: str
    title: str
    page: tuple[str, str, str]
    """Words before the page's number, between it and the number of pages, and after: ("", " of ", "")."""


@dataclass(frozen=True, slots=True)
class ContentsLine:
    number: str
    text: str
    target: str


@dataclass(frozen=True, slots=True)
class Panel:
    """A headed list of items."""

    heading: str
    items: tuple[Item, ...]
    at: Address


@dataclass(frozen=True, slots=True)
class Figures:
    heading: str
    items: tuple[KeyFigure, ...]
    at: Address


@dataclass(frozen=True, slots=True)
class Colophon:
    publisher: str
    lines: tuple[str, ...]
    build: str


@dataclass(frozen=True, slots=True)
class Copy:
    """A brief as it will be read."""

    id: str
    meta: Meta
    direction: Literal["ltr", "rtl"]
    variant: Literal["full", "short"]
    page_size: Literal["A4", "Letter"]
    running: Running
    masthead: Masthead
    title: str
    title_length: Literal["short", "medium", "long", "longest"]
    """Up to 45, 60, 75 code points, or more: for sizes by length."""
    subtitle: str
    standfirst: Item
    glance: Panel
    figures: Figures | None
    strip: Strip | None
    scope: Entry | None
    contents: tuple[ContentsLine, ...] = ()
    contents_heading: str = ""
    draft: str = ""
    """"DRAFT", printed on every page; empty in a final brief."""
    marking: str = ""
    embargo: str = ""
    parts: tuple[Part, ...] = ()
    colophon: Colophon = field(default_factory=lambda: Colophon("", (), ""))
    assets: tuple[str, ...] = ()
    """The `brief:/…` names of all pictures that the parts show."""
