"""What people have confirmed: claims, the passages they rest on, the sentences round them; it must not know files."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from briefgen.ground.diagnostics import Address
from briefgen.model.evidence import Passage
from briefgen.model.node import Date, Id, Node, Text


class Confirmed(Node):
    """A passage that somebody has read in its sentence, beside the claim."""

    passage: Text = Field(description="The passage as the brief writes it.")
    source: Id | None = Field(None, description="The source in whose text it stands; the paper where none is named.")
    section: str | None = Field(None, description="The section of the paper in which it stood.")
    sentence: Text = Field(description="The sentence, or the sentences, in which the passage stood.")
    confirmed: Date = Field(description="The day on which somebody said that the passage carries the claim.")


class ConfirmedClaim(Node):
    """A claim as it was when somebody confirmed it."""

    part: Text = Field(description="The part of the brief in which it stands: at-a-glance, positions/france/force.")
    claim: Text = Field(description="The claim as it was worded.")
    rests_on: tuple[Confirmed, ...] = Field(description="What it rests on.")


class Lock(Node):
    """What stands in evidence.lock."""

    version: Literal["1"] = Field("1", description="The version of this format.")
    claims: tuple[ConfirmedClaim, ...] = Field((), description="In the order in which the brief is read.")


def part(claim: Address) -> str:
    """The part that a claim stands in, without its place in a list: moving a bullet doesn't unconfirm it."""
    return "/".join(item for item in claim if isinstance(item, str))


def names_same(entry: Confirmed, item: Passage) -> bool:
    """Say whether an entry is of this passage."""
    return entry.passage == item.passage and entry.source == item.source
