"""theme.toml -> typed tokens and traits; it must not know the brief."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from briefgen.theme.faces import Face


@dataclass(frozen=True, slots=True)
class Traits:
    """What a theme asks of the compose stage.

    contents_from: words from which a contents list is printed. strip_names, strip_codes: the most actors a strip can
    name in full, or by code. numbered: kinds of part that carry a number ("section", "matrix", "claims", …).
    matrix_orientation and annex_orientation: how the page of the grid lies.
    """

    contents_from: int = 2600
    strip_names: int = 14
    strip_codes: int = 28
    matrix_orientation: str = "landscape"
    annex_orientation: str = "landscape"
    pointers: str = "column"


@dataclass(frozen=True, slots=True)
class ThemeSheet:
    """A style sheet as it is written; file is how diagnostics name it."""

    file: str
    text: str


@dataclass(frozen=True, slots=True)
class ThemeTemplate:
    file: str
    text: str


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme with all it extends, nearest first, read and typed."""

    name: str
    chain: tuple[str, ...]
    tokens: Mapping[str, str]
    """What `var(--name)` stands for, as CSS text, by name."""
    traits: Traits
    sheets: tuple[ThemeSheet, ...]
    """In cascade order: the base's first."""
    templates: Mapping[str, ThemeTemplate]
    """By name ("brief.html", "parts/matrix.html"); the nearest layer's wins."""
    labels: Mapping[str, Mapping[str, str]]
    """By language, then key; a plural is key.one, key.other."""
    faces: tuple[Face, ...]
    digest: str
    """SHA-256 over all of the above."""
