"""A theme's folder -> the files in it; it must not know what is in them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from briefgen.ground.files import Files
from briefgen.theme.chain import Layer, read_text, shown
from briefgen.theme.tokens import ThemeTemplate

_DEEPEST = 4
TEMPLATES = "templates"


def files_of(layer: Layer, files: Files) -> Iterator[tuple[str, Path]]:
    """The files of a theme, by their names in its folder; none that is hidden."""
    yield from _below(layer.folder, "", files, _DEEPEST)


def templates_of(layer: Layer, files: Files) -> Iterator[tuple[str, ThemeTemplate]]:
    """The templates that a theme has of its own, by name."""
    for name, path in files_of(layer, files):
        if name.startswith(f"{TEMPLATES}/") and name.endswith(".html"):
            text = read_text(path, files).value
            if text is not None:
                yield name.removeprefix(f"{TEMPLATES}/"), ThemeTemplate(shown(path), text)


def _below(folder: Path, before: str, files: Files, deep: int) -> Iterator[tuple[str, Path]]:
    for name in files.names(folder):
        if name.startswith((".", "__")):
            continue
        if not files.is_folder(folder / name):
            yield before + name, folder / name
        elif deep:
            yield from _below(folder / name, f"{before}{name}/", files, deep - 1)
