"""theme.toml -> typed tokens and traits; it must not know the brief."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from briefgen.ground.diagnostics import At, Diagnostic, Span
from briefgen.ground.nearest import did_you_mean
from briefgen.theme.faces import Face
from briefgen.theme.kinds import misfit
from briefgen.theme.limits import Limits
from briefgen.theme.pairs import Pair
from briefgen.theme.ranges import Range


@dataclass(frozen=True, slots=True)
class Traits:
    """What a theme asks of the compose stage.

    contents_from: words from which a contents list is printed. strip_names, strip_codes: the most actors a strip can
    name in full, or by code. numbered: kinds of part that carry a number ("section", "matrix", "claims", …).
    matrix_orientation and annex_orientation: how the page of the grid lies. matrix_form: how the
    matrix is set where the brief doesn't say. upright_rows: the most actors of a
    matrix of few issues that stands in the text, whole and upright. short_pages: the pages of the short variant.
    short_lines: whether a point is its label and its first sentence there, or its label alone.
    notes: where they stand, at the foot of the page, beside their paragraph, or all at the end.
    """

    contents_from: int = 2600
    strip_names: int = 14
    strip_codes: int = 28
    upright_rows: int = 7
    matrix_orientation: str = "landscape"
    annex_orientation: str = "landscape"
    matrix_form: tuple[str, ...] = ("auto",)
    pointers: str = "column"
    short_pages: int = 2
    short_lines: str = "sentences"
    notes: str = "foot"


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
    """SHA-256 over all of this that shapes pages: not over names and places of files."""
    fit: Mapping[str, Range] = field(default_factory=dict)
    """How far each token may go to fit a brief to its pages; those that the brief sets itself stay as they are."""
    limits: Limits = field(default_factory=Limits)
    pairs: tuple[Pair, ...] = ()
    """The colours that stand on one another."""
    scripts: tuple[str, ...] = ()
    """The scripts that the faces cover, by ISO 15924: "Latn"."""
    title: str = ""
    about: str = ""
    """What it is, in one line."""
    places: Mapping[str, Span] = field(default_factory=dict)
    """Where each token was set last."""


NAME = re.compile(r"[a-z][a-z0-9-]*")
# What a declaration's value may hold and stay one: no end of it, no block, no rule, no escape, and strings closed.
_HARMLESS = re.compile(r"""(?:"[^"\\\n]*"|'[^'\\\n]*'|[^"'\\;{}@!<\n]|(?<!/)\*)+""")
_FETCHING = re.compile(r"(?:url|src|image|image-set|expression)\s*\(|/\*", re.IGNORECASE)


def is_harmless(value: str) -> bool:
    """Say whether CSS text can stand wherever a value may, and does nothing else there."""
    if not _HARMLESS.fullmatch(value) or _FETCHING.search(value):
        return False
    bare = re.sub(r"\"[^\"]*\"|'[^']*'", "", value)
    depth = 0
    for character in bare:
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(character, 0)
        if depth < 0:
            return False
    return depth == 0 and bool(value.strip())


def check_overrides(overrides: Mapping[str, str], tokens: Mapping[str, str], theme: str) -> Iterator[Diagnostic]:
    """Find tokens of a brief that its theme doesn't have, and values that are more than a value."""
    for name, value in overrides.items():
        if name not in tokens:
            hint = did_you_mean(name, tokens, f"its tokens are {', '.join(f'`{token}`' for token in sorted(tokens))}")
            place = At(("tokens", name), key=True)
            yield Diagnostic("token-unknown", f"the theme `{theme}` has no token `{name}`", place, hint=hint)
            continue
        wrong = misfit(name, value, tokens[name])
        if not is_harmless(value):
            wrong = f"`{value}` is no value of CSS", "write one CSS value: a colour, a length, a list of fonts"
        if wrong:
            yield Diagnostic("token-invalid", wrong[0], At(("tokens", name)), hint=wrong[1])
