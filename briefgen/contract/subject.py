"""A theme's name -> the theme, its folders and files, which the contract is held against; it must not know checks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Protocol

from briefgen.build.brand import Branded
from briefgen.contract.documents import Document, documents
from briefgen.ground.diagnostics import Diagnostic, Outcome, Span
from briefgen.ground.files import Files
from briefgen.press.rules import Rule, rules
from briefgen.render.html import Sheet
from briefgen.render.tokens import put_in
from briefgen.theme.chain import Layer, chain, shown
from briefgen.theme.faces import Face
from briefgen.theme.load import load_layers, load_theme
from briefgen.theme.tokens import Theme

PAGE_SIZE = "A4"
"""The token that a brief gives to any theme, as it is where nobody says otherwise."""


@dataclass(frozen=True)
class Subject:
    """A theme as it is loaded, and as it is written.

    layers: its folder and settings, and those of all it extends, nearest first. loading: what was found on the way.
    """

    theme: Theme
    layers: tuple[Layer, ...]
    files: Files = field(repr=False, default_factory=Files)
    loading: tuple[Diagnostic, ...] = ()

    @cached_property
    def put(self) -> Outcome[tuple[Sheet, ...]]:
        """All sheets with their tokens put in, and which tokens there aren't."""
        tokens = {**self.theme.tokens, "page-size": PAGE_SIZE}
        made = [put_in(sheet, tokens) for sheet in self.theme.sheets]
        sheets = tuple(one.value for one in made if one.value is not None)
        return Outcome(sheets, tuple(found for one in made for found in one.diagnostics))

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        return self.put.value or ()

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The rules of all sheets, with their tokens put in."""
        return tuple(rule for sheet in self.sheets for rule in rules(sheet))

    @cached_property
    def below(self) -> Theme | None:
        """What it extends, as it would be alone."""
        return load_layers(self.layers[1:], self.files).value if self.layers[1:] else None

    def owner(self, file: str) -> Layer | None:
        """The theme in whose folder a file lies, as diagnostics name it."""
        return next((layer for layer in self.layers if Path(file).is_relative_to(shown(layer.folder))), None)

    def place_of(self, face: Face) -> Span | None:
        """Where a theme asks for a face."""
        wanted = (one for layer in self.layers for one in layer.settings.faces)
        key = (face.family, face.style, face.weight)
        return next((one.place for one in wanted if (one.family, one.style, one.weight) == key), None)

    def depth(self, place: Span | None) -> int:
        """How many themes lie before the one that a place is in: 0 for the theme itself."""
        owner = self.owner(place.file) if place else None
        return self.layers.index(owner) if owner else len(self.layers)

    @cached_property
    def documents(self) -> Outcome[tuple[Document, ...]]:
        """Briefs that have all parts, as the theme's templates write them."""
        return documents(self.theme)


class Check(Protocol):
    """What each check is: a function at the top of its module, `check`."""

    def __call__(self, subject: Subject, /) -> Iterator[Diagnostic]: ...


Progress = Callable[[str], None]
"""Is told which check begins."""


def load(name: str, folders: Sequence[Path], files: Files) -> Outcome[Subject]:
    """Find a theme by name or path, with the brand that it names; one with errors is loaded as far as it can be."""
    layers = chain(name, folders, files)
    theme = load_theme(name, folders, files, branding=Branded("", (), files))
    if layers.value is None or theme.value is None:
        return Outcome(None, theme.diagnostics or layers.diagnostics)
    return Outcome(Subject(theme.value, layers.value, files, theme.diagnostics))
