"""A theme's faces -> static fonts as bytes; it must not know which text they set."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class Face:
    """One static font, under the family, style and weight by which CSS asks for it."""

    family: str
    style: Literal["normal", "italic"]
    weight: int
    content: bytes = field(repr=False)
    digest: str
    """SHA-256 of the content, in hexadecimal."""
    origin: str
    """What it was cut from: package, file and axes."""
    characters: frozenset[int] = field(repr=False)
    """The code points it has glyphs for."""
