"""Actors, issues and positions: the matrix as data; it must not know how it is set."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from briefgen.model.evidence import Absence, Evidence, Stance
from briefgen.model.node import Date, Id, Node, Number, Text, Texts

Basis = Literal["quoted", "reported", "inferred"]
Confidence = Literal["low", "medium", "high"]

SCALE: dict[str, int | None] = {"supports": 2, "leans": 1, "neutral": 0, "mixed": None, "hesitant": -1, "opposes": -2}
"""A stance's place on the scale; mixed has none and sorts between 0 and -1."""


class Issue(Node):
    """A column of the matrix: a question on which actors take a stand."""

    label: Text = Field(description="The column's head, at most 24 characters.")
    question: Text = Field(description="The question in one sentence.")
    kind: Literal["ordinal", "nominal", "quantity"] = Field(
        "ordinal", description="ordinal: for or against; nominal: an answer in words; quantity: a number."
    )
    means: str | None = Field(None, description='What "supports" stands for, such as "for" or "would send".')


class Actor(Node):
    """A row of the matrix."""

    name: Text = Field(description="The name as it is printed.")
    short: str | None = Field(None, description="A short name for narrow places, at most 14 characters.")
    kind: Literal["state", "group", "organisation", "person", "unnamed"] = Field(
        "state", description="What the actor is."
    )
    iso2: Annotated[str, StringConstraints(pattern="^[A-Z]{2}$")] | None = Field(
        None, description="ISO 3166-1 code of two letters: FR."
    )
    iso3: Annotated[str, StringConstraints(pattern="^[A-Z]{3}$")] | None = Field(
        None, description="ISO 3166-1 code of three letters: FRA."
    )
    blocs: Texts = Field((), description="The blocs it is listed under; the first one gives its place in the matrix.")
    members: tuple[Id, ...] = Field((), description="For a group: the actors that inherit its positions.")
    speaks_for: Id | None = Field(None, description="The actor in whose name a person or body speaks.")
    role: str | None = Field(None, description="The role as the paper prints it.")


class Quantity(Node):
    """A number that belongs to a position."""

    value: Number | None = Field(None, description="The number, or leave it out and give min and max.")
    min: Number | None = Field(None, description="The lower end of a range.")
    max: Number | None = Field(None, description="The upper end of a range.")
    unit: Text = Field(description="What is counted: troops.")
    qualifier: Literal["about", "at least", "up to"] | None = Field(None, description="How the number is hedged.")
    role: Literal["asked", "offered", "available", "estimate"] | None = Field(None, description="What the number is.")
    as_printed: Text = Field(description="The number in the paper's own words: ten thousand.")


class Side(Node):
    """One side of a mixed position."""

    stance: Stance = Field(description="The stance on this side.")
    evidence: Evidence = Field((), description="What this side rests on.")
    text: str | None = Field(None, description="This side in a few words.")


class Position(Node):
    """A cell of the matrix: where an actor stands on an issue."""

    stance: Stance | Absence | None = Field(
        None,
        description="supports, leans, neutral, mixed, hesitant, opposes; not-stated, not-applicable, not-researched.",
    )
    answer: str | None = Field(None, description="On a nominal issue: the answer in a few words.")
    basis: Basis | None = Field(
        None, description="quoted, reported or inferred; required unless the cell is an absence."
    )
    confidence: Confidence | None = Field(None, description="How sure the coder is.")
    conditions: Texts = Field((), description="Conditions and red lines, at most 90 characters each.")
    quantity: Quantity | None = Field(None, description="A number that belongs to the position.")
    statement: Id | None = Field(None, description="The statement in which the actor said so.")
    sides: tuple[Side, ...] = Field((), description="For a mixed stance: both sides, each with its evidence.")
    date: Date | None = Field(None, description="When the actor took this position.")
    evidence: Evidence = Field((), description="The passages on which the coding rests.")
    note: str | None = Field(None, description="A note for the editor; not printed.")
    checked_by: str | None = Field(None, description="Who checked the coding; not printed.")


class PositionsFile(Node):
    """What stands in positions.yaml."""

    issues: dict[Id, Issue] = Field(default_factory=dict, description="The columns, by id.")
    actors: dict[Id, Actor] = Field(default_factory=dict, description="The rows, by id.")
    positions: dict[Id, dict[Id, Position]] = Field(default_factory=dict, description="The cells: actor, then issue.")
