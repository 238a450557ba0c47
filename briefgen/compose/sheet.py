"""What a fact-checker holds: every claim, number, quotation and cell with what it rests on, as values.

It must not know HTML, nor where text stands in files: those places are handed in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from briefgen.compose.copy import Meta
from briefgen.ground.diagnostics import Address


@dataclass(frozen=True, slots=True)
class Detail:
    """A number or a quotation of a claim, which is checked by itself."""

    kind: Literal["number", "quotation"]
    words: str


@dataclass(frozen=True, slots=True)
class Basis:
    """An item of evidence.

    number: of the claim, with a letter. before, passage, after: the sentence, cut round the passage; of a count or a
    sum, `passage` says it and `after` that it is made again at each build. where: as the brief points at it; place: in
    its file. confirmed: on which day, or that nobody has; on: that day, ISO 8601. wrong: what fails.
    """

    number: str
    kind: Literal["passage", "count", "sum"]
    before: str
    passage: str
    after: str
    where: str
    place: str
    confirmed: str
    on: str
    verdict: str
    codes: tuple[str, ...]
    wrong: str
    at: Address


@dataclass(frozen=True, slots=True)
class Checked:
    """A claim or a cell.

    short: its wording in the short variant, with the label before it; empty where that is the same. verdict: as it is
    counted, "none" where it rests on nothing; empty for cells in which no position is coded.
    """

    number: int
    kind: Literal["claim", "cell"]
    text: str
    place: str
    verdict: str
    at: Address
    short: str = ""
    details: tuple[Detail, ...] = ()
    bases: tuple[Basis, ...] = ()
    codes: tuple[str, ...] = ()
    wrong: str = ""


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A part of the brief: at a glance, key figures, the matrix; its claims as they are read."""

    heading: str
    claims: tuple[Checked, ...]
    at: Address


@dataclass(frozen=True, slots=True)
class Sheet:
    """A fact-check sheet.

    lines: edition, status, date; how many claims are verified. heads: of the columns. sign: what is filled in by hand.
    running: at the head of the pages.
    """

    id: str
    meta: Meta
    direction: Literal["ltr", "rtl"]
    page_size: Literal["A4", "Letter"]
    name: str
    title: str
    lines: tuple[str, ...]
    gloss: str
    sign: tuple[str, ...]
    heads: tuple[str, ...]
    running: str
    page: tuple[str, str, str]
    marking: str
    parts: tuple[SheetPart, ...]
    build: str
