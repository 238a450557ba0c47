"""A brief as one frozen value: identity, boxes, paper, matrix; it must not know files, themes or HTML."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, StringConstraints

from briefgen.model.boxes import (
    Author,
    Claim,
    Coding,
    Correction,
    Event,
    Flags,
    Identifiers,
    KeyFigure,
    MatrixSettings,
    PageLimit,
    ShortVariant,
    Source,
    Statement,
    named,
)  # fmt: skip
from briefgen.model.lock import Lock
from briefgen.model.node import Date, Id, Node, Text, Texts, Whole, listed
from briefgen.model.positions import PositionsFile
from briefgen.model.prose import Footnote, Section

LanguageTag = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")]
"""A language by BCP 47, with its script and region where they matter: de, sr-Latn, fr-CA."""
Variant = Literal["full", "short"]
NamedAuthor = Annotated[Author, named("name", Author)]
Authors = Annotated[
    tuple[NamedAuthor, ...], BeforeValidator(listed, json_schema_input_type=NamedAuthor | tuple[NamedAuthor, ...])
]
Claims = tuple[Annotated[Claim, named("text", Claim)], ...]


class BriefFile(Node):
    """What stands in brief.yaml."""

    id: Id | None = Field(None, description="Names the output file; the folder's name if left out.")
    title: Text = Field(description="The title, at most 90 characters.")
    short_title: str | None = Field(None, description="A shorter title for the running heads.")
    subtitle: str | None = Field(None, description="A line under the title.")
    standfirst: Annotated[Claim, named("text", Claim)] = Field(description="The brief in 25 to 45 words.")
    publisher: str | None = Field(None, description='Who publishes the brief; "not supplied" is printed if left out.')
    series: str | None = Field(None, description="The series it belongs to.")
    number: str | None = Field(None, description="Its number in the series.")
    date: Date | None = Field(None, description="The date of this edition; the only date in the PDF.")
    edition: Whole = Field(1, description="The edition, from 1.")
    previous: str | None = Field(None, description="The folder of the edition before this one: editions/1.")
    status: Literal["draft", "final"] = Field(
        "draft", description="A draft says so on every page; a final brief must pass all checks."
    )
    marking: str | None = Field(
        None, description="A marking that is printed on every page, such as Limited distribution."
    )
    embargo: str | None = Field(None, description="Until when the brief must not be published, as it is printed.")
    authors: Authors = Field((), description="The authors, in order.")
    language: Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?$")] = Field(
        "en", description="The language of the brief: en, fr, ar; `region: GB` stands beside it."
    )
    region: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")] | None = Field(
        None, description="The region whose way to write dates and numbers is used: GB."
    )
    foreign: dict[LanguageTag, Texts] = Field(
        default_factory=dict,
        description="Words of another language, to be read aloud in it: {de: [Bundestag]}.",
    )
    theme: str = Field("meridian", description="The house style.")
    tokens: dict[str, str] = Field(
        default_factory=dict, description='Tokens of the theme to set otherwise: {accent: "#0b4f6c"}.'
    )
    page_size: Literal["A4", "Letter"] = Field("A4", description="The paper.")
    pages: PageLimit | None = Field(None, description="How many pages the brief may have.")
    at_a_glance: Claims = Field(description="Three to six bullets of at most 25 words.")
    key_figures: tuple[KeyFigure, ...] = Field((), description="Three to six numbers.")
    timeline: tuple[Event, ...] = Field((), description="Events; printed when three have a date.")
    statements: tuple[Statement, ...] = Field((), description="What was said, quoted.")
    pull_quotes: tuple[Id, ...] = Field((), description="Statements that are set large, by id.")
    options: Claims = Field((), description='What could be done, where the paper says "may".')
    recommendations: Claims = Field((), description="What should be done, where the paper says so.")
    bottom_line: Annotated[Claim, named("text", Claim)] | None = Field(
        None, description="What it comes to, in one or two sentences."
    )
    flags: Flags = Field(default_factory=Flags, description="The editor's flags.")
    corrections: tuple[Annotated[Correction, named("text", Correction)], ...] = Field(
        (), description="What was corrected since the edition before."
    )
    sources: tuple[Source, ...] = Field((), description="Texts outside the paper that evidence rests on.")
    coding: Coding = Field(
        default_factory=lambda: Coding(), description="Who coded the positions, when, and whether all were looked for."
    )
    matrix: MatrixSettings = Field(
        default_factory=lambda: MatrixSettings(), description="Heading, caption and form of the matrix."
    )
    scope: str | None = Field(None, description="What the brief rests on and until when, in a line or two.")
    method: str | None = Field(None, description="How it was made, in a line or two.")
    rights: str | None = Field(None, description="Copyright line.")
    licence: str | None = Field(None, description="The licence of the text.")
    disclaimer: str | None = Field(None, description="A disclaimer, printed in the colophon.")
    contact: str | None = Field(None, description="Whom to write to.")
    thanks: str | None = Field(None, description="Whom to thank.")
    identifiers: Identifiers = Field(default_factory=lambda: Identifiers(), description="ISSN, ISBN, DOI.")
    logo: str | None = Field(None, description="A picture for the masthead: figures/logo.svg.")
    short: ShortVariant = Field(default_factory=lambda: ShortVariant(), description="What the two-page variant takes.")


class Picture(Node):
    """A picture that the paper or the masthead shows."""

    media: Literal["image/png", "image/jpeg", "image/svg+xml"]
    width: float
    """CSS px."""
    height: float
    """CSS px."""
    digest: str
    """SHA-256 of the bytes, in hexadecimal."""
    content: bytes = Field(exclude=True, repr=False)


class Brief(BriefFile, PositionsFile):
    """All of a brief. `id` is always there."""

    id: Id
    sections: dict[Id, Section] = Field(default_factory=dict)
    notes: dict[str, Footnote] = Field(default_factory=dict)
    """Footnotes by the label between `[^` and `]`, in the order of their first call."""
    pictures: dict[str, Picture] = Field(default_factory=dict)
    """Pictures by the path as written."""
    texts: dict[str, str] = Field(default_factory=dict)
    """Texts of sources by the path as written."""
    lock: Lock | None = Field(None, exclude=True)
    """What people have confirmed: evidence.lock, which shapes no page."""
