"""What torture briefs show of a theme -> what of it is its doing, and not mere chance; it must not know pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from briefgen.contract.subject import Subject
from briefgen.ground.diagnostics import Diagnostic, Span

BY_CHANCE = frozenset([
    "heading-stranded", "line-widow", "line-orphan", "note-astray", "note-overruns", "row-split", "row-alone",
    "actor-split", "hyphens-stacked", "line-loose",
])  # fmt: skip
"""What any change of type or of text may bring about, or mend."""
OFTEN = 3
"""Seen so often in all briefs, it is a theme's doing."""


def by_rule(subject: Subject, found: Mapping[str, tuple[Diagnostic, ...]]) -> dict[str, tuple[Diagnostic, ...]]:
    """Leave out what is seen too seldom to be the theme's doing. Where it is, no line of others is to blame.

    found: by the brief's name.
    """
    often = Counter(one.code for own in found.values() for one in own)
    return {
        name: tuple(_placed(subject, one) for one in own if one.code not in BY_CHANCE or often[one.code] >= OFTEN)
        for name, own in found.items()
    }


def _placed(subject: Subject, one: Diagnostic) -> Diagnostic:
    foreign = isinstance(one.place, Span) and subject.depth(one.place) > 0
    return replace(one, place=None) if foreign and one.code in BY_CHANCE else one
