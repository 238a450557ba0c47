"""A theme's name -> its folder and those of all it extends, nearest first; it must not know what they look like."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.machinery import PathFinder
from pathlib import Path

from briefgen.ground import resources
from briefgen.ground.diagnostics import Diagnostic, Outcome, Place, Span
from briefgen.ground.files import Files
from briefgen.ground.nearest import did_you_mean
from briefgen.theme.settings import Settings, read_settings
from briefgen.theme.tokens import NAME

SETTINGS = "theme.toml"


@dataclass(frozen=True, slots=True)
class Layer:
    """One theme's folder and settings."""

    name: str
    folder: Path
    settings: Settings


@dataclass(frozen=True, slots=True)
class ThemeInfo:
    """A theme that can be asked for by name."""

    name: str
    title: str
    where: Path
    extends: str


def available(folders: Sequence[Path], files: Files) -> Mapping[str, ThemeInfo]:
    """List the themes that a name can mean, by name: in the folders, with briefgen, in installed packages."""
    found = dict(_installed())
    for folder in reversed(_places(folders)):
        inside = (folder / name for name in files.names(folder) if not name.startswith("."))
        found.update({theme.name: theme for theme in inside if files.is_file(theme / SETTINGS)})
    return {name: _info(name, found[name], files) for name in sorted(found)}


def chain(name: str, folders: Sequence[Path], files: Files, place: Place | None = None) -> Outcome[tuple[Layer, ...]]:
    """Find a theme and all that it extends, nearest first."""
    layers: list[Layer] = []
    found: list[Diagnostic] = []
    while name or not layers:
        folder = _find(name, layers[-1].folder if layers else Path(), folders, files)
        if folder is None:
            return Outcome(None, (*found, _unknown(name, folders, files, place, [layer.name for layer in layers])))
        if any(layer.folder == folder for layer in layers):
            message = "the theme extends itself: " + " → ".join([*(f"`{layer.name}`" for layer in layers), f"`{name}`"])
            return Outcome(None, (*found, Diagnostic("theme-invalid", message, place)))
        outcome = _read(folder, files)
        found += outcome.diagnostics
        if outcome.value is None:
            return Outcome(None, tuple(found))
        layers.append(Layer(folder.name if _is_path(name) else name, folder, outcome.value))
        name, place = outcome.value.extends, outcome.value.toml.place(("extends",))
    return Outcome(tuple(layers), tuple(found))


def shown(path: Path) -> str:
    """Name a file as diagnostics do: from the current folder where it lies in it."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)


def _read(folder: Path, files: Files) -> Outcome[Settings]:
    path = folder / SETTINGS
    return read_text(path, files).then(lambda text: read_settings(text, shown(path), folder))


def read_text(path: Path, files: Files) -> Outcome[str]:
    """Read a file of a theme."""
    try:
        return Outcome(files.content(path).decode("utf-8-sig"))
    except OSError as error:
        message = f"can't be read: {(error.strerror or 'no reason given').lower()}"
    except UnicodeDecodeError:
        message = "is not in UTF-8"
    return Outcome(None, (Diagnostic("theme-invalid", f"`{path.name}` {message}", Span(shown(path), 1, 1)),))


def _find(name: str, here: Path, folders: Sequence[Path], files: Files) -> Path | None:
    """Look for a theme's folder: by path, in the folders, with briefgen, in installed packages.

    here: where a path leads from; the current folder for one that is typed, the theme's for one that it extends.
    """
    if _is_path(name):
        path = Path(os.path.abspath(here / name))
        return path if files.exists(path / SETTINGS) else None
    for folder in _places(folders):
        if NAME.fullmatch(name) and files.exists(folder / name / SETTINGS):
            return folder / name
    return dict(_installed()).get(name)


def _is_path(name: str) -> bool:
    return os.sep in name or "/" in name


def _places(folders: Sequence[Path]) -> list[Path]:
    return list(dict.fromkeys([*map(Path, folders), resources.styles()]))


def _installed() -> Iterator[tuple[str, Path]]:
    """Themes of installed packages: an entry point names a package, which is a theme's folder. None is imported."""
    from importlib.metadata import entry_points  # 35 ms, and only for a theme found nowhere else

    for point in entry_points(group="briefgen.themes"):
        package, *inner = point.module.split(".")
        spec = PathFinder.find_spec(package)
        if spec is not None and spec.submodule_search_locations:
            folder = Path(spec.submodule_search_locations[0], *inner)
            if (folder / SETTINGS).is_file():
                yield point.name, folder


def _info(name: str, folder: Path, files: Files) -> ThemeInfo:
    settings = _read(folder, files).value
    return ThemeInfo(name, settings.title if settings else "", folder, settings.extends if settings else "")


def _unknown(
    name: str, folders: Sequence[Path], files: Files, place: Place | None, extending: Sequence[str]
) -> Diagnostic:
    known = [theme for theme in available(folders, files) if theme not in extending]
    themes = "the themes are " + ", ".join(f"`{theme}`" for theme in known) if known else "there are no themes"
    return Diagnostic("theme-unknown", f"there is no theme `{name}`", place, hint=did_you_mean(name, known, themes))
