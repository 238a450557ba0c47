"""A theme's name -> Theme: its layers read, merged and typed; it must not know the brief."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from briefgen.ground.diagnostics import At, Diagnostic, Outcome, Span
from briefgen.ground.files import Files
from briefgen.ground.nearest import did_you_mean
from briefgen.theme import faces
from briefgen.theme.brand import Brand, Branding, no_brand, put_over, too_faint
from briefgen.theme.chain import Layer, chain, read_text, shown
from briefgen.theme.faces import Face
from briefgen.theme.kinds import kind_of, misfit
from briefgen.theme.limits import Limits
from briefgen.theme.pairs import Pair
from briefgen.theme.ranges import Range, check_ranges
from briefgen.theme.tokens import Theme, ThemeSheet, ThemeTemplate, Traits, check_overrides
from briefgen.theme.tomlplaces import parse

_SLACK = 2.0
"""mm that marks may hang out of a column."""
_QUOTED = re.compile(r"""\"([^"\n]+)"|'([^'\n]+)'""")
_NO_OVERRIDES: Mapping[str, str] = {}


def load_theme(
    name: str,
    folders: Sequence[Path],
    files: Files,
    overrides: Mapping[str, str] = _NO_OVERRIDES,
    branding: Branding = no_brand,
) -> Outcome[Theme]:
    """Find a theme in the folders, with briefgen or in installed packages, and read it with all it extends.

    overrides: tokens of the brief, which win over the brand's, as these do over the theme's.
    """
    layers = chain(name, folders, files, At(("theme",)))
    return layers.then(lambda found: load_layers(found, files, overrides, branding))


def load_layers(
    layers: tuple[Layer, ...],
    files: Files,
    overrides: Mapping[str, str] = _NO_OVERRIDES,
    branding: Branding = no_brand,
) -> Outcome[Theme]:
    """Read a theme of which it is known what it extends: all layers, nearest first."""
    found: list[Diagnostic] = []
    upward = layers[::-1]
    tokens = _tokens(upward, found)
    brand = _branded(layers, branding, tokens, files, found)
    wrong = tuple(check_overrides(overrides, tokens, layers[0].name))
    refused = {diagnostic.address[1] for diagnostic in wrong if diagnostic.address}
    traits = {name: value for layer in upward for name, value in layer.settings.traits.items()}
    wanted = {(face.family, face.style, face.weight): face for layer in upward for face in layer.settings.faces}
    limits = {name: value for layer in upward for name, value in layer.settings.limits.items()}
    pairs = {(pair.ink, pair.on): pair for layer in upward for pair in _pairs(layer, tokens, found)}
    places = {name: place for layer in upward for name, place in layer.settings.places.items()}
    if brand:
        wanted |= {(face.family, face.style, face.weight): face for face in brand.faces}
        places |= brand.places
        found += too_faint(brand, tuple(pairs.values()), {**tokens, **overrides})
    found += _unknown_families(tokens, places, [face.family for face in wanted.values()])
    sheets = tuple(sheet for layer in upward for sheet in _sheets(layer, files, found))
    named = _named((*tokens.values(), *overrides.values(), *(sheet.text for sheet in sheets)))
    cut = faces.cut(tuple(face for face in wanted.values() if face.family in named), files)
    theme = Theme(
        name=layers[0].name,
        title=layers[0].settings.title,
        chain=tuple(layer.name for layer in layers),
        tokens={**tokens, **{name: value for name, value in overrides.items() if name not in refused}},
        traits=dataclasses.replace(Traits(), **traits),  # type: ignore[arg-type]  # settings has typed them
        sheets=sheets,
        templates=dict(pair for layer in upward for pair in _templates(layer, files, found)),
        labels=_labels(upward, files, found),
        faces=cut.value or (),
        fit={name: range_ for name, range_ in _fit(upward, tokens, found).items() if name not in overrides},
        limits=_limits(limits, {**tokens, **overrides}),
        digest="",
        pairs=tuple(pairs.values()),
        scripts=next((layer.settings.scripts for layer in layers if layer.settings.scripts is not None), ()),
        about=layers[0].settings.about,
        places=places,
    )
    return Outcome(dataclasses.replace(theme, digest=_digest(theme)), (*found, *cut.diagnostics, *wrong))


def _branded(
    layers: Sequence[Layer], branding: Branding, tokens: dict[str, str], files: Files, found: list[Diagnostic]
) -> Brand | None:
    """Put the brand's tokens over the theme's: the one that the nearest layer names, or that stands by the brief."""
    layer = next((layer for layer in layers if layer.settings.brand is not None), None)
    named = layer.settings.brand if layer else None
    if layer and named and not files.exists(named):
        message = f"there is no brand `{named.name}` in the theme's folder"
        found.append(Diagnostic("theme-invalid", message, layer.settings.toml.place(("brand",))))
        return None
    brand = branding(named)
    found += brand.diagnostics
    if brand.value:
        put = put_over(brand.value, tokens, layers[0].name)
        tokens.update(put.value or {})
        found += put.diagnostics
    return brand.value


def _named(texts: Iterable[str]) -> frozenset[str]:
    """The texts in quotes: a face whose family isn't among them sets nothing, and isn't loaded."""
    found = (match for text in texts for match in _QUOTED.findall(text))
    return frozenset(double or single for double, single in found)


def _limits(limits: Mapping[str, object], tokens: Mapping[str, str]) -> Limits:
    """Make the limits; where a token `margin` is narrower than the margin that is kept free, that is narrower too."""
    made = dataclasses.replace(Limits(), **limits)  # type: ignore[arg-type]  # settings has typed them
    margin = re.fullmatch(r"([\d.]+)mm", tokens.get("margin", ""))
    if margin is None:
        return made
    least = min(made.margin, Limits().margin)
    return dataclasses.replace(made, margin=max(least, min(made.margin, float(margin[1]) - _SLACK)))


def _tokens(upward: Sequence[Layer], found: list[Diagnostic]) -> dict[str, str]:
    """Merge the tokens; a token keeps the kind of value that it has where it is first defined."""
    tokens: dict[str, str] = {}
    for layer in upward:
        for name, value in layer.settings.tokens.items():
            wrong = misfit(name, value, tokens[name]) if name in tokens else None
            if wrong:
                found.append(Diagnostic("theme-invalid", wrong[0], layer.settings.places[name], hint=wrong[1]))
            else:
                tokens[name] = value
    return tokens


def _unknown_families(
    tokens: dict[str, str], places: Mapping[str, Span], declared: Sequence[str]
) -> Iterator[Diagnostic]:
    """Find families that no face has, once, where a token asks for them; it goes on with one that is there.

    A theme without any face is told so where it is set.
    """
    known = {family.lower() for family in declared}
    for name, value in tuple(tokens.items()) if declared else ():
        asked = [double or single for double, single in _QUOTED.findall(value)] if kind_of(value) == "family" else []
        unknown = [family for family in asked if family.lower() not in known]
        for family in unknown:
            hint = did_you_mean(family, sorted(set(declared)), "declare it under [[faces]] in theme.toml")
            yield Diagnostic("font-unknown", f"no face of the theme is named `{family}`", places.get(name), hint=hint)
        if unknown:
            tokens[name] = f'"{next((family for family in asked if family not in unknown), declared[0])}"'


def _pairs(layer: Layer, tokens: Mapping[str, str], found: list[Diagnostic]) -> Iterator[Pair]:
    """The pairs of a layer whose colours the theme has."""
    for pair in layer.settings.pairs:
        unknown = [name for name in (pair.ink, pair.on) if name not in tokens]
        for name in unknown:
            hint = did_you_mean(name, tokens, "name two colours of the palette")
            found.append(
                Diagnostic("theme-invalid", f"a pair names `{name}`, which is no token", pair.place, hint=hint)
            )
        if not unknown:
            yield pair


def _fit(upward: Sequence[Layer], tokens: Mapping[str, str], found: list[Diagnostic]) -> Mapping[str, Range]:
    """Merge the ranges, each checked where it was last written; a token set anew without a range has none."""
    written: dict[str, tuple[Range, Span]] = {}
    for layer in upward:
        kept = {name: range_ for name, range_ in written.items() if name not in layer.settings.tokens}
        written = {**kept, **layer.settings.fit}
    ranges = {name: range_ for name, (range_, _) in written.items()}
    wrong = dict(check_ranges(ranges, tokens, {name: place for name, (_, place) in written.items()}))
    found += wrong.values()
    return {name: range_ for name, range_ in ranges.items() if name not in wrong}


def _sheets(layer: Layer, files: Files, found: list[Diagnostic]) -> Iterator[ThemeSheet]:
    names = layer.settings.sheets
    if names is None:
        names = tuple(f"css/{name}" for name in files.names(layer.folder / "css") if name.endswith(".css"))
    for name in names:
        if layer.settings.sheets is not None and not files.exists(layer.folder / name):
            place = layer.settings.toml.place(("sheets",))
            found.append(Diagnostic("theme-invalid", f"there is no sheet `{name}` in the theme's folder", place))
            continue
        text = _text(layer.folder / name, files, found)
        if text is not None:
            yield ThemeSheet(shown(layer.folder / name), text)


def _templates(layer: Layer, files: Files, found: list[Diagnostic]) -> Iterator[tuple[str, ThemeTemplate]]:
    for name in _below(layer.folder / "templates", "", files):
        text = _text(layer.folder / "templates" / name, files, found)
        if text is not None:
            yield name, ThemeTemplate(shown(layer.folder / "templates" / name), text)


def _below(folder: Path, before: str, files: Files) -> Iterator[str]:
    for name in files.names(folder):
        if files.is_folder(folder / name):
            yield from _below(folder / name, f"{before}{name}/", files)
        elif name.endswith(".html"):
            yield before + name


def _labels(upward: Sequence[Layer], files: Files, found: list[Diagnostic]) -> dict[str, Mapping[str, str]]:
    merged: dict[str, dict[str, str]] = {}
    for layer in upward:
        folder = layer.folder / "labels"
        for name in files.names(folder):
            text = _text(folder / name, files, found) if name.endswith(".toml") else None
            if text is not None:
                labels = merged.setdefault(name.removesuffix(".toml"), {})
                labels.update(_flat(text, shown(folder / name), found))
    return dict(merged)


def _flat(text: str, file: str, found: list[Diagnostic]) -> Iterator[tuple[str, str]]:
    """Read labels, with the names of tables before theirs: `matrix.legend`."""
    toml = parse(text, file)
    found += toml.diagnostics
    stack: list[tuple[tuple[str, ...], object]] = [((), toml.value.values)] if toml.value else []
    while stack:
        address, value = stack.pop()
        if isinstance(value, dict):
            stack += [((*address, key), inner) for key, inner in reversed(value.items())]
        elif isinstance(value, str):
            yield ".".join(address), value
        elif toml.value:
            message = f"the label `{'.'.join(address)}` is not a text"
            found.append(Diagnostic("theme-invalid", message, toml.value.place(address)))


def _text(path: Path, files: Files, found: list[Diagnostic]) -> str | None:
    outcome = read_text(path, files)
    found += outcome.diagnostics
    return outcome.value


def _digest(theme: Theme) -> str:
    parts = (
        theme.tokens,
        {name: str(range_) for name, range_ in theme.fit.items()},
        dataclasses.asdict(theme.limits),
        dataclasses.asdict(theme.traits),
        [sheet.text for sheet in theme.sheets],
        {name: template.text for name, template in theme.templates.items()},
        theme.labels,
        [(face.family, face.style, face.weight, face.digest) for face in sorted(theme.faces, key=_order)],
    )
    written = json.dumps(parts, sort_keys=True, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return hashlib.sha256(written).hexdigest()


def _order(face: Face) -> tuple[str, str, int]:
    return (face.family, face.style, face.weight)
