"""A theme's name -> what the contract is held against: the theme, its folders, its files; it must not know any check."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from briefgen.ground.diagnostics import Diagnostic, Outcome
from briefgen.ground.files import Files
from briefgen.theme.chain import Layer, chain
from briefgen.theme.load import load_theme
from briefgen.theme.tokens import Theme


@dataclass(frozen=True, slots=True)
class Subject:
    """A theme as it is loaded, and as it is written.

    layers: its folder and settings, and those of all it extends, nearest first. loading: what was found on the way.
    """

    theme: Theme
    layers: tuple[Layer, ...]
    files: Files = field(repr=False, default_factory=Files)
    loading: tuple[Diagnostic, ...] = ()


class Check(Protocol):
    """What each check is: a function at the top of its module, `check`."""

    def __call__(self, subject: Subject, /) -> Iterator[Diagnostic]: ...


Progress = Callable[[str], None]
"""Is told which check begins."""


def load(name: str, folders: Sequence[Path], files: Files) -> Outcome[Subject]:
    """Find a theme by name or path; one that has errors is loaded too, as far as it can be."""
    layers = chain(name, folders, files)
    theme = load_theme(name, folders, files)
    if layers.value is None or theme.value is None:
        return Outcome(None, theme.diagnostics or layers.diagnostics)
    return Outcome(Subject(theme.value, layers.value, files, theme.diagnostics))
