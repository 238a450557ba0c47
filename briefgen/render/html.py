"""What the press gets: HTML, style sheets with their origin, faces and assets; it must not know WeasyPrint."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefgen.compose.copy import Meta
from briefgen.theme.faces import Face


@dataclass(frozen=True, slots=True)
class Sheet:
    """A style sheet after its tokens were put in.

    file: as diagnostics name it. shifts: (line, column, delta), sorted; a column of this text behind (line, column)
    lies delta code points further left in the file.
    """

    file: str
    text: str
    shifts: tuple[tuple[int, int, int], ...] = ()
    source: str = ""
    """The text as it is written in the file, for excerpts; empty when it is `text`."""


@dataclass(frozen=True, slots=True)
class Html:
    """A document that needs nothing from outside; assets are served under their absolute `brief:/…` names."""

    text: str
    sheets: tuple[Sheet, ...]
    faces: tuple[Face, ...]
    meta: Meta
    assets: Mapping[str, bytes] = field(default_factory=dict)
    media: Mapping[str, str] = field(default_factory=dict)
    """MIME types of the assets."""
