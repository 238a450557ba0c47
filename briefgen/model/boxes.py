"""Boxes, events, statements and sources: what an editor writes; it must not know where it is printed."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from briefgen.ground.forms import Form
from briefgen.model.evidence import Evidence
from briefgen.model.node import Date, Id, Node, Text, Texts, WebAddress, listed


def named(key: str, model: type[Node]) -> BeforeValidator:
    """Let a bare text stand for an object of which only `key` is given."""

    def widen(value: Any) -> Any:
        return {key: value} if isinstance(value, str) else value

    return BeforeValidator(widen, json_schema_input_type=Text | model)


class Claim(Node):
    """A sentence that is printed in a box, and what it rests on."""

    text: Text = Field(description="The sentence as it is printed.")
    short: str | None = Field(None, description="A shorter wording for the two-page variant, where it differs.")
    evidence: Evidence = Field((), description="The passages, counts or sums that the sentence rests on.")


class KeyFigure(Node):
    """A number that is printed large."""

    value: Text = Field(description='The number as it is printed, such as "30,000–40,000".')
    label: Text = Field(description="What the number counts, in one short line.")
    evidence: Evidence = Field((), description="The passage in which the number stands.")


class Event(Node):
    """A line of the timeline."""

    date: Date = Field(description="2025-02-17, 2024-11, 2022, XXXX-02-18 (year not given) or undated.")
    after: Date | None = Field(None, description="For a date without a year: the date after which it is to be sorted.")
    event: Text = Field(description="What happened, in one line.")
    evidence: Evidence = Field((), description="The passage that tells of the event.")


class Statement(Node):
    """Words that somebody said, quoted."""

    id: Id = Field(description="A name to point at it: scholz.")
    text: Text = Field(description="The words exactly as the paper quotes them, without quotation marks.")
    speaker: Text = Field(description="Who said them, as the brief names the person.")
    role: str | None = Field(
        None, description="The speaker's role as the paper prints it; leave it out when it prints none."
    )
    translated: Literal["yes", "no", "unknown"] = Field("unknown", description="Were the words translated?")
    context: str | None = Field(None, description="What the words were about, in a few words.")
    evidence: Evidence = Field((), description="The passage in which the words are quoted.")


class Author(Node):
    name: Text = Field(description="The name as it is printed.")
    role: str | None = Field(None, description="Position or institution.")
    bio: str | None = Field(None, description="One or two sentences, printed at the end.")


class Flags(Node):
    """What a careful editor wants the reader to know about the paper."""

    print_: bool | None = Field(
        None, alias="print", description="yes prints the flags; by default a draft does and a final brief does not."
    )
    items: tuple[Annotated[Claim, named("text", Claim)], ...] = Field(
        (), description="One sentence each, with what it rests on."
    )


class Correction(Node):
    text: Text = Field(description="What was corrected since the last edition.")
    date: Date | None = Field(None, description="When.")


class Source(Node):
    """A text outside the paper that evidence may rest on."""

    id: Id = Field(description="A name for evidence to point at: unga-es11-1.")
    title: Text = Field(description="The title as it is printed.")
    publisher: str | None = Field(None, description="Who published it.")
    date: Date | None = Field(None, description="When it was published.")
    url: WebAddress | None = Field(None, description="Where it can be read: https://example.org/treaty.")
    accessed: Date | None = Field(None, description="When it was read there.")
    text: str | None = Field(
        None, description="The file with its text, such as texts/unga-es11-1.txt; without it passages stay unverified."
    )
    share: bool = Field(False, description="May the text be embedded in the PDF when the source is asked for?")


class Coding(Node):
    """Who coded the positions, and when."""

    by: str | None = Field(None, description="Who coded the matrix.")
    on: Date | None = Field(None, description="The cut-off date of the coding.")
    complete: bool = Field(
        False, description="yes: every cell was looked for, and one that is not written is not stated."
    )


class MatrixSettings(Node):
    heading: str | None = Field(None, description="The heading of the matrix section.")
    caption: str | None = Field(None, description="The claim above the table, in one line.")
    lead: Annotated[tuple[Id, ...], BeforeValidator(listed, json_schema_input_type=Id | tuple[Id, ...])] = Field(
        (), description="The issue of the strip, or several, each with a strip; the first with a scale if left out."
    )
    form: Annotated[tuple[Form, ...], BeforeValidator(listed, json_schema_input_type=Form | tuple[Form, ...])] = Field(
        ("auto",), description="How the matrix is set: a word, or several that go together; auto chooses by its size."
    )


class Identifiers(Node):
    issn: str | None = Field(None, description="ISSN, if there is one.")
    isbn: str | None = Field(None, description="ISBN, if there is one.")
    doi: str | None = Field(None, description="DOI, if there is one.")


class ShortVariant(Node):
    """What the two-page variant takes from the brief."""

    issues: tuple[Id, ...] = Field((), description="The issues whose columns it prints.")
    sections: tuple[Id, ...] = Field((), description="The sections whose points become one-liners.")
    at_a_glance: tuple[int, ...] = Field((), description="Which bullets, by number from 1.")
    flags: tuple[int, ...] = Field((), description="Which flags, by number from 1.")


class PageLimit(Node):
    """How many pages the brief may have."""

    max: int | None = Field(None, ge=1, description="At most so many.")
    exactly: int | None = Field(None, ge=1, description="Just so many.")
    multiple: int | None = Field(None, ge=1, description="A multiple of this, for a folded sheet.")


__all__ = [
    "Author", "Claim", "Coding", "Correction", "Event", "Flags", "Identifiers", "KeyFigure", "MatrixSettings",
    "PageLimit", "ShortVariant", "Source", "Statement", "Texts", "named",
]  # fmt: skip
