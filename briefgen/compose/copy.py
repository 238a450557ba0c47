"""What a reader will see, in reading order, with addresses and without HTML: the values between text and page.

Every text is a tuple of runs. Templates walk these values and add nothing of their own: no words, no numbers, no sums.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from briefgen.compose.runs import (
    Block,
    Code,
    CodeBlock,
    Divider,
    Emphasis,
    Event,
    Failure,
    Figure,
    Item,
    KeyFigure,
    LineBreak,
    Link,
    List,
    NoteCall,
    Paragraph,
    Pointer,
    Quotation,
    Quote,
    Reference,
    Run,
    Runs,
    Strong,
    Table,
    TextBox,
    Words,
)  # fmt: skip
from briefgen.compose.tables import (
    Bloc,
    Cell,
    Column,
    Grid,
    Legend,
    Mark,
    Row,
    Strip,
    StripActor,
    StripColumn,
)  # fmt: skip
from briefgen.ground.diagnostics import Address

__all__ = [
    "Apparatus", "Bloc", "Block", "BottomLine", "Cell", "Claims", "Code", "CodeBlock", "Colophon", "Column",
    "ContentsLine", "Copy", "Divider", "Emphasis", "Endnotes", "Entry", "Event", "Failure", "Figure", "Figures", "Grid",
    "Item", "KeyFigure", "Legend", "Line", "LineBreak", "Lines", "Link", "List", "Logo", "Mark", "Masthead",
    "Matrix", "Meta", "NoteCall", "Panel", "Paragraph", "Part", "Point", "Pointer", "Quotation", "Quote",
    "Reference", "Register", "Row", "Run", "Running", "Runs", "Section", "Strip", "StripActor", "StripColumn",
    "Strong", "Table", "TextBox", "Timeline", "Words",
]  # fmt: skip


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
    kind: Literal["matrix", "short-matrix"] = "matrix"
    """short-matrix: of the short variant, on an upright page."""


@dataclass(frozen=True, slots=True)
class Line:
    """A point in one line: its label, which ends as a sentence does, and the first sentence of its text.

    at: of the paragraph that the sentence stands in.
    """

    id: str
    label: str
    """Empty where a section without points is one line."""
    runs: Runs
    at: Address


@dataclass(frozen=True, slots=True)
class Lines:
    """A section of the short variant."""

    id: str
    number: int | None
    role: str
    """The kind of section, as in `Section`."""
    heading: str
    lines: tuple[Line, ...]
    at: Address
    kind: Literal["lines"] = "lines"


@dataclass(frozen=True, slots=True)
class Claims:
    """A heading with items: options, recommendations, flags, corrections, changes; `role` says which."""

    id: str
    role: Literal["options", "recommendations", "flags", "corrections", "changes"]
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


@dataclass(frozen=True, slots=True)
class Endnotes:
    """All notes, where the theme has them at the end."""

    id: str
    heading: str
    notes: tuple[NoteCall, ...]
    at: Address
    number: int | None = None
    kind: Literal["endnotes"] = "endnotes"


Part = Section | Lines | Timeline | Matrix | Claims | BottomLine | Register | Apparatus | Endnotes


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
    setting: str = ""
    """How tight it is set, where a limit of pages decided that."""
    publisher: str = ""
    series: str = ""
    number: str = ""
    edition: str = ""
    rights: str = ""
    licence: str = ""
    doi: str = ""
    issn: str = ""
    isbn: str = ""

    @property
    def identifier(self) -> str:
        """What names this edition for good: its DOI, else its ISBN."""
        return f"doi:{self.doi}" if self.doi else f"urn:isbn:{self.isbn}" if self.isbn else ""


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
    title_at: Address = ("title",)
    series_at: Address = ("series",)


@dataclass(frozen=True, slots=True)
class ContentsLine:
    number: str
    text: str
    target: str
    at: Address = ()


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
    strips: tuple[Strip, ...]
    scope: Entry | None
    contents: tuple[ContentsLine, ...] = ()
    contents_heading: str = ""
    draft: str = ""
    """"DRAFT", printed on every page; empty in a final brief."""
    marking: str = ""
    embargo: str = ""
    parts: tuple[Part, ...] = ()
    turn: str = ""
    """The id of the part that begins the second half of the short variant: over the page, where it has two."""
    colophon: Colophon = field(default_factory=lambda: Colophon("", (), ""))
    assets: tuple[str, ...] = ()
    """The `brief:/…` names of all pictures that the parts show."""
    touched: tuple[Address, ...] = ()
    """What has a change bar: it is not as the edition before had it."""
    foreign: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words of another language, by it."""
    comparing: bool = False
    """What changed is told on a page of its own."""

    @property
    def strip(self) -> Strip | None:
        """The strip of the first lead issue."""
        return next(iter(self.strips), None)
