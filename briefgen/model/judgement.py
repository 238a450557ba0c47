"""What the checks found of each piece of evidence, beside the brief they judged; it must not know how they found it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from briefgen.ground.diagnostics import Address, At
from briefgen.model.brief import Brief

Verdict = Literal["verified", "failed", "unverified"]
"""verified: it matches; failed: it doesn't; unverified: the text in which it should stand is not there."""


class Closest(NamedTuple):
    """The words that are closest to a passage which isn't there.

    passage: what a person may write in its place; of a passage with a gap, the other words stay.
    """

    place: At
    words: str
    passage: str
    sentence: str
    percent: int
    differences: tuple[str, ...]


class Finding(NamedTuple):
    """What became of one item of evidence.

    place: where the passage stands, in the plain text of the paper's block, or of a source (`("texts", path)`).
    context: the sentence or sentences in which it stands, white space folded; so is confirmed_context, which is what
    somebody confirmed last, and confirmed the day on which. Both are empty or None where nobody has.
    matrix: the item is a count of positions, so its place is the matrix.
    section: the item is a count of points, so its place is that section.
    closest: for a passage that isn't there.
    """

    verdict: Verdict
    code: str = ""
    place: At | None = None
    context: str = ""
    confirmed_context: str = ""
    confirmed: str | None = None
    matrix: bool = False
    section: str | None = None
    closest: Closest | None = None

    @property
    def block(self) -> Address | None:
        """The paper's paragraph, list item, cell or note in which the passage stands."""
        return self.place.address if self.place and self.place.address[0] != "texts" else None


@dataclass(frozen=True, slots=True)
class Judged:
    """A brief that was checked: the same brief, with a finding for every item of evidence by its address."""

    brief: Brief
    findings: Mapping[Address, Finding] = field(default_factory=dict)
    codes: Mapping[Address, tuple[str, ...]] = field(default_factory=dict)
    """By the address of a claim or cell: the codes of everything that fails at it, for the marks in a draft."""
