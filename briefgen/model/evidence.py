"""What a claim rests on: passages, counts and sums; it must not know how they are looked up."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Discriminator, Field, Tag

from briefgen.model.node import Id, Node, Text, Whole

Stance = Literal["supports", "leans", "neutral", "mixed", "hesitant", "opposes"]
Absence = Literal["not-stated", "not-applicable", "not-researched"]


class Passage(Node):
    """Words of the paper, or of a source, that carry the claim."""

    passage: Text = Field(
        description="The words as they stand in the text; […] is a gap. They must be found exactly once."
    )
    in_: Id | None = Field(None, description="Look only in the section, point or box with this id.")
    source: Id | None = Field(None, description="The id of a source, when the words stand there and not in the paper.")
    at: str | None = Field(
        None, description="Where in the source: a page, an article, a paragraph. Printed as written."
    )


class Count(Node):
    """A number that is counted again at every build."""

    count: Literal["positions", "points", "actors", "issues", "passages"] = Field(
        description="What is counted: cells of the position matrix, points of a section, actors, issues, or the "
        "passages that stand beside this count."
    )
    is_: Whole = Field(description="The number that the claim states.")
    issue: Id | None = Field(None, description="Count only this issue's cells.")
    stance: Stance | Absence | None = Field(None, description="Count only cells with this stance.")
    in_: Id | None = Field(None, description="The section whose points are counted.")


class Sum(Node):
    """A calculation whose operands stand in the other items."""

    sum: Text = Field(description='The calculation, such as "40000 / 200000".')
    is_: Text = Field(description='Its result as the claim words it, such as "a fifth".')


def _kind(value: Any) -> str | None:
    if isinstance(value, dict):
        return next((key for key in ("passage", "count", "sum") if key in value), None)
    return next((key for key in ("passage", "count", "sum") if hasattr(value, key)), None)


def _worded(value: Any) -> Any:
    items = value if isinstance(value, list | tuple) else (value,)
    return tuple({"passage": item} if isinstance(item, str) else item for item in items)


EvidenceItem = Annotated[
    Annotated[Passage, Tag("passage")] | Annotated[Count, Tag("count")] | Annotated[Sum, Tag("sum")],
    Discriminator(_kind),
]
Evidence = Annotated[
    tuple[EvidenceItem, ...],
    BeforeValidator(_worded, json_schema_input_type=Text | EvidenceItem | tuple[Text | EvidenceItem, ...]),
]
"""One item or a list; each must hold. A bare text is a passage."""
