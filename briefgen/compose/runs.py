"""What text on the page is made of: runs, blocks of running text, items of boxes; it must not know HTML."""

from __future__ import annotations

from dataclasses import dataclass
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


NotePlace = Literal["foot", "side", "end"]


@dataclass(frozen=True, slots=True)
class NoteCall:
    """Where a footnote is called; the note's text comes with it, for the foot of the page.

    Every call has the text, but one that stands in a note and calls an earlier one has none.
    """

    number: int
    id: str
    blocks: tuple[Block, ...]
    at: Address = ()
    """Of the note, not of the call."""
    place: NotePlace = "foot"
    """Where the note stands; a note that is to stand beside its paragraph does so where a paragraph calls it."""
    spoken: str = ""
    """What a listener gets of the call: "note 3"."""
    back: str = ""
    """And of the way back from the note: "back to the text"."""
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
    places: tuple[Address, ...] = ()
    """Of each row."""
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

    @property
    def wide(self) -> bool:
        """Say whether it is so much wider than tall that a narrow column would make it small."""
        return self.width > 1.5 * self.height


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
    long: bool = False
    """So long that it can't be asked to stand on one page."""
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
