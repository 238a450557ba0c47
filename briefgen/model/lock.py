"""What people have confirmed: claims, the passages they rest on, the sentences round them; it must not know files."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from briefgen.ground.diagnostics import Address
from briefgen.model.evidence import EvidenceItem, Passage, Sum
from briefgen.model.node import Date, Id, Node, Text


class Confirmed(Node):
    """A passage that somebody has read in its sentence, beside the claim; or a count or a sum that belongs to it."""

    passage: Text | None = Field(None, description="The passage as the brief writes it.")
    count: Text | None = Field(None, description="What is counted, in place of a passage.")
    sum: Text | None = Field(None, description="What is calculated, in place of a passage.")
    source: Id | None = Field(None, description="The source in whose text it stands; the paper where none is named.")
    section: str | None = Field(None, description="The section of the paper in which it stood.")
    sentence: Text | None = Field(None, description="The sentence, or the sentences, in which the passage stood.")
    confirmed: Date = Field(description="The day on which somebody said that it carries the claim.")

    @property
    def words(self) -> str:
        """What `words_of` says of the item."""
        return self.passage or self.count or self.sum or ""


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


def words_of(item: EvidenceItem) -> str:
    """An item of evidence in words, by which it is known again."""
    if isinstance(item, Passage):
        return item.passage
    if isinstance(item, Sum):
        return f"{item.sum} = {item.is_}"
    of = {"issue": item.issue, "stance": item.stance, "in": item.in_}
    return ", ".join([item.count, *(f"{key} {value}" for key, value in of.items() if value), f"is {item.is_}"])
