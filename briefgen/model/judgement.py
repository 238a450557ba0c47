"""What the checks found of each piece of evidence, beside the brief they judged; it must not know how they found it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from briefgen.ground.diagnostics import Address
from briefgen.model.brief import Brief

Verdict = Literal["verified", "failed", "unchecked", "unverified"]
"""verified: it matches; failed: it doesn't; unchecked: nothing looks at its kind; unverified: its text is missing."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What became of one item of evidence.

    block: address of the paragraph, list item, cell or note block in which the passage stands.
    matrix: the item is a count of positions, so its place is the matrix.
    section: the item is a count of points, so its place is that section.
    """

    verdict: Verdict
    code: str = ""
    block: Address | None = None
    matrix: bool = False
    section: str | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """A brief that was checked: the same brief, with a finding for every item of evidence by its address."""

    brief: Brief
    findings: Mapping[Address, Finding] = field(default_factory=dict)
    codes: Mapping[Address, tuple[str, ...]] = field(default_factory=dict)
    """By the address of a claim: the codes of everything that fails at it, for the marks in a draft."""
    unchecked: int = 0
    without: int = 0
    """Claims that rest on nothing."""
