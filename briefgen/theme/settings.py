"""theme.toml -> one layer's settings, typed; it must not know the layers it extends."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TypeVar

from briefgen.ground.diagnostics import Address, Diagnostic, Outcome, Span
from briefgen.ground.forms import FORMS, contradictions
from briefgen.ground.nearest import did_you_mean
from briefgen.theme.faces import Style, Wanted
from briefgen.theme.kinds import HINTS, Kind, kind_of
from briefgen.theme.limits import BOUNDS, Bound, Limits, read_bound
from briefgen.theme.pairs import USES, Pair
from briefgen.theme.ranges import Range, read_range
from briefgen.theme.tokens import NAME, Traits, is_harmless
from briefgen.theme.tomlplaces import Toml, parse

T = TypeVar("T")
Trait = int | str | tuple[str, ...]

KEYS = (
    "title", "about", "extends", "scripts", "brand", "sheets", "palette", "fonts", "tokens", "pairs", "fit", "limits",
    "traits", "faces",
)  # fmt: skip
_TABLES: dict[str, Kind | None] = {"palette": "colour", "fonts": "family", "tokens": None}
"""The tables that set tokens, and of which kind alone."""
_SCRIPT = re.compile(r"[A-Z][a-z]{3}")
FACE_KEYS = ("family", "package", "file", "style", "weight", "axes")
_KINDS: dict[type, str] = {str: "a text", int: "a whole number", dict: "a table", list: "a list"}
WORDS = {
    "matrix-orientation": ("portrait", "landscape"),
    "annex-orientation": ("portrait", "landscape"),
    "pointers": ("column", "cells"),
    "notes": ("foot", "side", "end"),
    "short-lines": ("sentences", "labels"),
}
FORM = "matrix-form"
"""The trait that is a word or a list of words."""
_LEAST = {"short-pages": 1}
_STYLES: dict[object, Style] = {"normal": "normal", "italic": "italic"}


@dataclass(frozen=True, slots=True)
class Settings:
    """What one theme.toml says. sheets: None when it doesn't name them; extends: empty when it extends nothing."""

    title: str
    extends: str
    sheets: tuple[str, ...] | None
    tokens: Mapping[str, str]
    traits: Mapping[str, Trait]
    """By the names of the fields of Traits."""
    fit: Mapping[str, tuple[Range, Span]]
    """How far each token may go, and where that is written."""
    limits: Mapping[str, Bound]
    """By the names of the fields of Limits."""
    faces: tuple[Wanted, ...]
    toml: Toml
    about: str = ""
    scripts: tuple[str, ...] | None = None
    """None when it doesn't say which."""
    pairs: tuple[Pair, ...] = ()
    places: Mapping[str, Span] = dataclasses.field(default_factory=dict)
    """Where each token is set."""
    brand: Path | None = None
    """A `_brand.yml` in its folder."""


def read_settings(text: str, file: str, folder: Path) -> Outcome[Settings]:
    """Read the theme.toml of a folder; what is wrong is reported and left out."""
    return parse(text, file).then(lambda toml: _Reader(toml, folder).settings())


class _Reader:
    """Reads one file's values and gathers what is wrong with them."""

    def __init__(self, toml: Toml, folder: Path) -> None:
        self._toml = toml
        self._folder = folder
        self._found: list[Diagnostic] = []
        self._ranges: dict[str, tuple[Range, Span]] = {}

    def settings(self) -> Outcome[Settings]:
        values = self._toml.values
        self._check_keys(values, KEYS, ())
        sheets = self._get(values, "sheets", list, None)
        tokens = {name: (value, address) for name, value, address in self._all_tokens(values)}
        settings = Settings(
            title=self._get(values, "title", str, "") or "",
            about=self._get(values, "about", str, "") or "",
            extends=self._get(values, "extends", str, "") or "",
            sheets=None if sheets is None else tuple(filter(None, (self._inside(s, ("sheets",)) for s in sheets))),
            brand=self._brand(values),
            scripts=self._scripts(self._get(values, "scripts", list, None)),
            tokens={name: value for name, (value, _) in tokens.items()},
            places={name: self._toml.place(address) for name, (_, address) in tokens.items()},
            pairs=tuple(self._pairs(self._get(values, "pairs", dict, {}) or {})),
            traits=dict(self._traits(self._get(values, "traits", dict, {}) or {})),
            fit={**self._ranges, **dict(self._fit(self._get(values, "fit", dict, {}) or {}))},
            limits=dict(self._limits(self._get(values, "limits", dict, {}) or {})),
            faces=tuple(self._faces(self._get(values, "faces", list, []) or [])),
            toml=self._toml,
        )
        order = sorted(self._found, key=lambda found: _line(found))
        return Outcome(settings, tuple(order))

    def _wrong(self, message: str, address: Address, hint: str = "") -> None:
        self._found.append(Diagnostic("theme-invalid", message, self._toml.place(address), hint=hint))

    def _check_keys(self, values: Mapping[str, object], keys: Iterable[str], around: Address) -> None:
        for key in values:
            if key not in keys:
                hint = did_you_mean(key, keys, f"there are {', '.join(f'`{known}`' for known in keys)}")
                self._wrong(f"unknown key `{key}`", (*around, key), hint)

    def _get(
        self, values: Mapping[str, object], key: str, kind: type[T], otherwise: T | None, around: Address = ()
    ) -> T | None:
        value = values.get(key, otherwise)
        if value is otherwise or type(value) is kind:
            return value
        self._wrong(f"`{key}` is not {_KINDS[kind]}", (*around, key))
        return otherwise

    def _inside(self, value: object, address: Address) -> str | None:
        """Take a path that stays in the theme's folder."""
        path = PurePosixPath(value) if isinstance(value, str) and value else PurePosixPath("/")
        if not path.is_absolute() and ".." not in path.parts:
            return str(path)
        self._wrong(f"`{value}` is no path inside the theme's folder", address)
        return None

    def _all_tokens(self, values: Mapping[str, object]) -> Iterator[tuple[str, str, Address]]:
        """Read the tables that set tokens: each value under its token's name, and where it stands."""
        for table, kind in _TABLES.items():
            for name, value, address in self._tokens(self._get(values, table, dict, {}) or {}, (table,), ""):
                if kind and kind_of(value) != kind:
                    self._wrong(f"`{value}` is no {kind}", address, HINTS[kind])
                else:
                    yield (f"{name}-font" if table == "fonts" else name), value, address

    def _tokens(self, values: Mapping[str, object], around: Address, before: str) -> Iterator[tuple[str, str, Address]]:
        for key, value in values.items():
            address, name = (*around, key), before + key
            if isinstance(value, dict):
                yield from self._tokens(value, address, f"{name}-")
                continue
            if isinstance(value, list):
                value = self._fitted(name, value, address)
                if value is None:
                    continue
            text = f"{value:g}" if isinstance(value, float) else str(value)
            if not NAME.fullmatch(name):
                self._wrong(f"`{name}` is no name of a token", address, "lower-case letters, digits and hyphens")
            elif type(value) not in (str, int, float) or not is_harmless(text):
                self._wrong(f"the token `{name}` is no value of CSS", address, "a text or a number, without ; { } @")
            else:
                yield name, text, address

    def _fitted(self, name: str, values: list[object], address: Address) -> object | None:
        """Take the designed value out of [loosest, designed, tightest], and keep the others as its range."""
        range_ = read_range([values[0], values[-1]]) if len(values) == 3 else None
        if range_ is None:
            hint = 'write [loosest, designed, tightest] in one unit: ["10.5pt", "10pt", "9.5pt"]'
            self._wrong(f"`{name}` is not three lengths or numbers", address, hint)
            return None
        self._ranges[name] = range_, self._toml.place(address)
        return values[1]

    def _brand(self, values: Mapping[str, object]) -> Path | None:
        brand = self._inside(values["brand"], ("brand",)) if "brand" in values else None
        return self._folder / brand if brand else None

    def _scripts(self, values: list[object] | None) -> tuple[str, ...] | None:
        for value in values or ():
            if not (isinstance(value, str) and _SCRIPT.fullmatch(value)):
                self._wrong(
                    f"`{value}` is no code of a script", ("scripts",), "as in ISO 15924: `Latn`, `Cyrl`, `Grek`"
                )
        if values is None:
            return None
        return tuple(value for value in values if isinstance(value, str) and _SCRIPT.fullmatch(value))

    def _pairs(self, values: Mapping[str, object]) -> Iterator[Pair]:
        for key, use in values.items():
            around: Address = ("pairs", key)
            ink, on, ground = key.partition(" on ")
            if not on or " " in key.replace(" on ", "", 1):
                self._wrong(f"`{key}` is no pair of colours", around, 'write `"second on tint" = "text"`')
            elif not isinstance(use, str) or use not in USES:
                hint = did_you_mean(str(use), USES, f"it is for {', '.join(f'`{known}`' for known in USES)}")
                self._wrong(f"a pair can't be for `{use}`", around, hint)
            else:
                yield Pair(ink, ground, use, self._toml.place(around))

    def _traits(self, values: Mapping[str, object]) -> Iterator[tuple[str, Trait]]:
        fields = {field.name.replace("_", "-"): field for field in dataclasses.fields(Traits)}
        self._check_keys(values, fields, ("traits",))
        for key, field in fields.items():
            if key not in values:
                continue
            if key == FORM:
                yield field.name, self._form(values[key])
                continue
            kind = type(field.default)
            value = self._get(values, key, kind, None, ("traits",))
            if value is not None and value not in WORDS.get(key, (value,)):
                words = ", ".join(f"`{word}`" for word in WORDS[key])
                self._wrong(f"`{key}` can't be `{value}`", ("traits", key), f"it is one of {words}")
            elif isinstance(value, int) and value < _LEAST.get(key, 0):
                self._wrong(f"`{key}` can't be `{value}`", ("traits", key), f"it is {_LEAST.get(key, 0)} or more")
            elif isinstance(value, int | str):
                yield field.name, value

    def _form(self, value: object) -> tuple[str, ...]:
        """Take the words for how the matrix is set; those that can't be taken are left out."""
        at: Address = ("traits", FORM)
        known, taken = ", ".join(f"`{form}`" for form in FORMS), []
        for word in value if isinstance(value, list) else [value]:
            if word in FORMS:
                taken.append(str(word))
            else:
                hint = did_you_mean(str(word), FORMS, f"it is one of {known}, or a list of those that go together")
                self._wrong(f"`{FORM}` can't be `{word}`", at, hint)
        against = dict(contradictions(taken))
        for i, before in against.items():
            self._wrong(f"a matrix can't be `{before}` and `{taken[i]}`", at, "take one of them out")
        return tuple(word for i, word in enumerate(taken) if i not in against)

    def _fit(self, values: Mapping[str, object]) -> Iterator[tuple[str, tuple[Range, Span]]]:
        for name, value in values.items():
            range_ = read_range(value)
            if range_ is not None:
                yield name, (range_, self._toml.place(("fit", name)))
            else:
                hint = 'write [loosest, tightest] in one unit: ["10.5pt", "9.5pt"]'
                self._wrong(f"the range of `{name}` is not two lengths or numbers", ("fit", name), hint)

    def _limits(self, values: Mapping[str, object]) -> Iterator[tuple[str, Bound]]:
        fields = [field.name for field in dataclasses.fields(Limits)]
        self._check_keys(values, fields, ("limits",))
        for key, value in values.items():
            if key not in fields:
                continue
            bound = read_bound(key, value)
            if bound is not None:
                yield key, bound
            else:
                self._wrong(f"`{key}` is not {BOUNDS[key]}", ("limits", key))

    def _faces(self, values: list[object]) -> Iterator[Wanted]:
        for index, value in enumerate(values):
            if isinstance(value, dict):
                yield from self._face(value, ("faces", index))
            else:
                self._wrong("a face is not a table", ("faces",))

    def _face(self, values: Mapping[str, object], around: Address) -> Iterator[Wanted]:
        """Read one entry; its lists of styles and weights make several faces."""
        self._check_keys(values, FACE_KEYS, around)
        family = self._get(values, "family", str, "", around)
        package = self._get(values, "package", str, "", around) or ""
        file = self._inside(values["file"], (*around, "file")) if "file" in values else None
        axes = self._axes(self._get(values, "axes", dict, {}, around) or {}, (*around, "axes"))
        if not family or any(mark in family for mark in '"\\\n') or bool(package) == ("file" in values):
            self._wrong("a face needs a `family`, and either a `package` or a `file`", around)
            return
        for style in _several(values.get("style", "normal")):
            for weight in _several(values.get("weight", 400)):
                if style not in _STYLES:
                    self._wrong(f"`{style}` is no style", (*around, "style"), "it is `normal` or `italic`")
                elif type(weight) is not int or weight not in range(100, 1000, 100):
                    self._wrong(f"`{weight}` is no weight", (*around, "weight"), "it is 100, 200, … or 900")
                elif file or package:
                    path = self._folder / file if file else None
                    place = self._toml.of_text((*around, "file" if file else "package"), file or package)
                    yield Wanted(family, _STYLES[style], weight, package, path, axes, place)

    def _axes(self, values: Mapping[str, object], around: Address) -> dict[str, float]:
        axes: dict[str, float] = {}
        for axis, value in values.items():
            if type(value) in (int, float):
                axes[axis] = float(str(value))
            else:
                self._wrong(f"the axis `{axis}` is not a number", (*around, axis))
        return axes


def _several(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _line(diagnostic: Diagnostic) -> tuple[int, int]:
    place = diagnostic.place
    return (getattr(place, "line", 0), getattr(place, "column", 0))
