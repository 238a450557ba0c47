"""A theme's faces -> static fonts as bytes; it must not know which text they set."""

from __future__ import annotations

import functools
import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib.machinery import PathFinder
from pathlib import Path
from typing import Any, Literal

from briefgen.ground import files as ground
from briefgen.ground.diagnostics import Diagnostic, Outcome, Span
from briefgen.ground.files import Files
from briefgen.theme.cmap import characters
from briefgen.theme.fontfile import UnusableError, unpacked

_LEGAL_NAMES = (0, 7, 13, 14)
"""Of the name table (OpenType 1.9): copyright, trademark, licence and its address."""

Style = Literal["normal", "italic"]


@dataclass(frozen=True, slots=True)
class Face:
    """One static font, under the family, style and weight by which CSS asks for it."""

    family: str
    style: Style
    weight: int
    content: bytes = field(repr=False)
    digest: str
    """SHA-256 of the content, in hexadecimal."""
    origin: str
    """What it was cut from: package, file and axes."""
    characters: frozenset[int] = field(repr=False)
    """The code points it has glyphs for."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A face as theme.toml asks for it: from a family of fontpkg, or from a file in the theme's folder.

    package: the family's own name ("Source Serif 4"); empty when `file` is given.
    axes: where to cut a variable font, besides its weight ("opsz": 12).
    """

    family: str
    style: Style
    weight: int
    package: str
    file: Path | None
    axes: Mapping[str, float]
    place: Span


@dataclass(frozen=True, slots=True)
class _Source:
    """The font that a face is cut from."""

    name: str
    content: bytes = field(repr=False)
    digest: str
    characters: frozenset[int] = field(repr=False)

    @property
    def variable(self) -> bool:
        tables = int.from_bytes(self.content[4:6])
        return any(self.content.startswith(b"fvar", 12 + 16 * index) for index in range(tables))


def cut(wanted: Sequence[Wanted], files: Files) -> Outcome[tuple[Face, ...]]:
    """Make the faces, each from its font; a face that can't be made is reported, the others are still made."""
    workshop = _Workshop(files)
    outcomes = [workshop.cut(one) for one in wanted]
    faces = tuple(outcome.value for outcome in outcomes if outcome.value is not None)
    return Outcome(faces, tuple(diagnostic for outcome in outcomes for diagnostic in outcome.diagnostics))


class _Workshop:
    """Makes faces, reading each font once."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._sources: dict[Path, _Source] = {}

    def cut(self, wanted: Wanted) -> Outcome[Face]:
        chosen = Outcome(wanted.file) if wanted.file is not None else _choose(wanted, self._files)
        return chosen.then(lambda path: self._read(path, wanted)).then(lambda source: _cut(wanted, source))

    def _read(self, path: Path, wanted: Wanted) -> Outcome[_Source]:
        if path not in self._sources:
            try:
                content = unpacked(self._files.content(path))
                source = _Source(path.name, content, hashlib.sha256(content).hexdigest(), characters(content))
            except OSError:
                return _wrong(wanted, f"there is no font `{path.name}`", f"put it into `{path.parent.name}/`")
            except UnusableError as error:
                return _wrong(wanted, f"`{path.name}` can't be used: {error}", error.hint)
            except ValueError as error:
                hint = "a .ttf, .otf or .woff2 file is needed"
                return _wrong(wanted, f"`{path.name}` can't be used: {error}", hint)
            self._sources[path] = source
        return Outcome(self._sources[path])


def offered(package: str, files: Files) -> Mapping[Style, frozenset[int]]:
    """The styles of a family of fontpkg, each with its weights; empty where it isn't installed."""
    folder, _ = _package(package)
    if folder is None or not files.exists(folder / "metadata.json"):
        return {}
    described: dict[str, Any] = json.loads(files.content(folder / "metadata.json"))
    styles: dict[Style, frozenset[int]] = {}
    for entry in described["files"]:
        weights = range(100, 1000, 100) if entry["variable"] else [entry["weight"]]
        styles[entry["style"]] = styles.get(entry["style"], frozenset()).union(weights)
    return styles


def _package(name: str) -> tuple[Path | None, str]:
    """The folder of an installed font package, and how its distribution is called."""
    slug = "-".join(name.lower().replace("_", " ").split())
    spec = PathFinder.find_spec("fontpkg_" + slug.replace("-", "_"))
    return (Path(spec.origin).parent if spec is not None and spec.origin else None), f"fontpkg-{slug}"


def _choose(wanted: Wanted, files: Files) -> Outcome[Path]:
    """Find a file of an installed font package, without importing it."""
    folder, distribution = _package(wanted.package)
    if folder is None or not files.exists(folder / "metadata.json"):
        hint = f"install it with `pip install {distribution}`"
        return _missing(wanted, f"the font `{wanted.package}` is not installed", hint)
    described: dict[str, Any] = json.loads(files.content(folder / "metadata.json"))
    fitting = [
        entry
        for entry in described["files"]
        if entry["style"] == wanted.style and (entry["variable"] or entry["weight"] == wanted.weight)
    ]
    if not fitting:
        has = ", ".join(sorted({f"{entry['style']} {entry['weight'] or '(any)'}" for entry in described["files"]}))
        message = f"the font `{wanted.package}` has no {wanted.style} of weight {wanted.weight}"
        return _wrong(wanted, message, f"it has {has}")
    return Outcome(folder / str(fitting[0]["path"]))


def _cut(wanted: Wanted, source: _Source) -> Outcome[Face]:
    """Give a static font as it is; cut an instance from a variable one, or take it from the cache."""
    if not source.variable:
        if wanted.axes:
            return _wrong(wanted, f"`{source.name}` is no variable font and has no axes", "leave `axes` out")
        return Outcome(_face(wanted, source, source.content, source.name))
    axes = {"wght": float(wanted.weight), **wanted.axes}
    where = " ".join(f"{axis}={value:g}" for axis, value in sorted(axes.items()))
    key = hashlib.sha256(f"1 {source.digest} {where} {_harfbuzz()}".encode()).hexdigest()
    kept = ground.cached(f"faces/{key}") or None
    cutting = Outcome(kept) if kept is not None else _instance(wanted, source, axes)
    if cutting.value is not None and kept is None:
        ground.cache(f"faces/{key}", cutting.value)
    return cutting.then(lambda content: Outcome(_face(wanted, source, content, f"{source.name} {where}")))


def _face(wanted: Wanted, source: _Source, content: bytes, origin: str) -> Face:
    digest = hashlib.sha256(content).hexdigest()
    return Face(wanted.family, wanted.style, wanted.weight, content, digest, origin, source.characters)


def _instance(wanted: Wanted, source: _Source, axes: Mapping[str, float]) -> Outcome[bytes]:
    try:
        import uharfbuzz  # 60 ms, and only for a face not in the cache
    except ImportError:
        return _missing(wanted, "uharfbuzz, which cuts variable fonts, is not installed", "`pip install uharfbuzz`")
    face = uharfbuzz.Face(source.content)
    ranges = {axis.tag: (axis.min_value, axis.max_value) for axis in face.axis_infos}
    for axis, value in axes.items():
        if axis not in ranges:
            axes_there = ", ".join(sorted(ranges))
            return _wrong(wanted, f"`{source.name}` has no axis `{axis}`", f"its axes are {axes_there}")
        if not ranges[axis][0] <= value <= ranges[axis][1]:
            low, high = ranges[axis]
            return _wrong(wanted, f"{axis} {value:g} is outside the range of `{source.name}`", f"{low:g} to {high:g}")
    cut = uharfbuzz.SubsetInput()
    cut.keep_everything()
    cut.pin_all_axes_to_default(face)
    for axis, value in axes.items():
        cut.pin_axis_location(face, axis, value)
    # All instances would carry the same family name, and Fontconfig would take one optical size for another.
    cut.name_id_set.clear()
    cut.name_id_set.update(_LEGAL_NAMES)
    return Outcome(bytes(uharfbuzz.subset(face, cut).blob.data))


@functools.cache
def _harfbuzz() -> str:
    """The version of uharfbuzz, from the name of the folder that pip keeps: importing it takes 60 ms."""
    spec = PathFinder.find_spec("uharfbuzz")
    if spec is None or spec.origin is None:
        return ""
    folder = Path(spec.origin).parent.parent
    return next((name for name in sorted(os.listdir(folder)) if name.startswith("uharfbuzz-")), "")


def _missing(wanted: Wanted, message: str, hint: str) -> Outcome[Any]:
    """Say that the machine lacks something."""
    return Outcome(None, (Diagnostic("font-missing", message, wanted.place, hint=hint),))


def _wrong(wanted: Wanted, message: str, hint: str) -> Outcome[Any]:
    """Say that the theme asks for what its font doesn't have."""
    return Outcome(None, (Diagnostic("theme-invalid", message, wanted.place, hint=hint),))
