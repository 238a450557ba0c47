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

    before, passage, after: the sentence, cut round the passage; of a count or a sum, `passage` is all there is.
    where: as the brief points at it; place: in its file. confirmed: the day, or that nobody has; wrong: what fails.
    """

    kind: Literal["passage", "count", "sum"]
    before: str
    passage: str
    after: str
    where: str
    place: str
    confirmed: str
    on: str
    """The day of confirmation in ISO 8601; empty where there is none."""
    verdict: str
    codes: tuple[str, ...]
    wrong: str
    at: Address


@dataclass(frozen=True, slots=True)
class Checked:
    """A claim or a cell, in the order in which the brief is read."""

    number: int
    kind: Literal["claim", "cell"]
    text: str
    details: tuple[Detail, ...]
    bases: tuple[Basis, ...]
    place: str
    codes: tuple[str, ...]
    wrong: str
    at: Address


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A part of the brief: at a glance, key figures, the matrix."""

    heading: str
    claims: tuple[Checked, ...]
    at: Address


@dataclass(frozen=True, slots=True)
class Sheet:
    """A fact-check sheet.

    lines: edition, status, date; how many claims are verified. heads: of the columns. sign: what is filled in by hand.
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
    heads: tuple[str, str, str, str]
    page: tuple[str, str, str]
    marking: str
    parts: tuple[SheetPart, ...]
    build: str
    assets: tuple[str, ...] = ()
