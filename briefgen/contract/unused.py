"""A theme's folder -> tokens and files that nothing uses, mostly misspelt; it must not know what they say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from jinja2 import nodes

from briefgen.contract.folder import TEMPLATES, files_of
from briefgen.contract.jinja import nodes_of
from briefgen.contract.subject import Subject
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic, Span
from briefgen.ground.nearest import did_you_mean
from briefgen.render.environment import MAIN
from briefgen.theme.chain import SETTINGS, Layer, shown
from briefgen.theme.schema import FONTS, PALETTE, TOKENS

_USE = re.compile(r"\bvar\(\s*--([\w-]+)")
_ROLES = frozenset([*PALETTE, *(f"{role}-font" for role in FONTS), *TOKENS])
"""Tokens that every theme has, or that briefgen itself asks for."""
_WHOLES = frozenset([MAIN, "factcheck.html", "proof.html", "specimen.html"])
"""Templates that are called by name."""
_FOLDERS = ("css", TEMPLATES, "labels", "fonts", "specimen")
_PLACES: Mapping[str, tuple[str, str]] = {
    ".css": ("css", "a sheet stands in `css/`"),
    ".html": (TEMPLATES, "a template stands in `templates/`, under the name of the one that it replaces"),
    ".toml": ("labels", "labels stand in `labels/`, settings in `theme.toml`"),
}
_FONTS = (".ttf", ".otf", ".woff", ".woff2", ".ttc")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """Find them in the theme, and in those that it extends."""
    yield from _tokens(subject)
    for depth, layer in enumerate(subject.layers):
        names = [name for name, _ in files_of(layer, subject.files)]
        yield from _sheets(layer, names)
        yield from _templates(layer, names, depth, subject)
        yield from _fonts(layer, names)
        yield from (_misplaced(layer, name) for name in names if _is_misplaced(name))


def _tokens(subject: Subject) -> Iterator[Diagnostic]:
    """Find tokens that a theme adds and then never names: most are another one, misspelt."""
    used = _used(subject)
    above: set[str] = set()
    for layer in reversed(subject.layers):
        for name, place in layer.settings.places.items():
            if name in used or name in above or name in _ROLES:
                continue
            known = sorted((above | _ROLES | used) - {name})
            hint = did_you_mean(name, known, "take it out, or write `var(--" + name + ")` where it is meant")
            yield diagnostic("token-unused", f"nothing uses the token `{name}`", place, hint)
        above |= layer.settings.places.keys()


def _used(subject: Subject) -> frozenset[str]:
    theme = subject.theme
    texts = [sheet.text for sheet in theme.sheets]
    texts += [value for layer in subject.layers for value in layer.settings.tokens.values()]
    texts += [template.text for template in theme.templates.values()]
    found = {name for text in texts for name in _USE.findall(text)}
    for template in theme.templates.values():
        found.update(
            node.attr
            for node in nodes_of(template, nodes.Getattr)
            if isinstance(node.node, nodes.Name) and node.node.name == "tokens"
        )
        found.update(str(node.value) for node in nodes_of(template, nodes.Const) if isinstance(node.value, str))
    return frozenset(found)


def _sheets(layer: Layer, names: list[str]) -> Iterator[Diagnostic]:
    listed = layer.settings.sheets
    for name in names if listed is not None else ():
        if name.startswith("css/") and name.endswith(".css") and listed is not None and name not in listed:
            hint = did_you_mean(name, sorted(set(listed) - set(names)), f'add `"{name}"` to `sheets` in theme.toml')
            yield _unused(layer, name, "`sheets` doesn't list it", hint)


def _templates(layer: Layer, names: list[str], depth: int, subject: Subject) -> Iterator[Diagnostic]:
    """Find templates that replace none of those below, and that none calls."""
    own = {name.removeprefix(f"{TEMPLATES}/") for name in names if name.startswith(f"{TEMPLATES}/")}
    if depth == len(subject.layers) - 1:
        return  # what all extend has those that nothing replaces
    below = {
        name.removeprefix(f"{TEMPLATES}/")
        for other in subject.layers[depth + 1 :]
        for name, _ in files_of(other, subject.files)
        if name.startswith(f"{TEMPLATES}/")
    }
    called = _called(subject)
    for name in sorted(own - below - called - _WHOLES):
        if name.endswith(".html"):
            hint = did_you_mean(name, sorted(below), "name it as the template that it is to replace, or include it")
            yield _unused(layer, f"{TEMPLATES}/{name}", "it replaces no template, and none calls it", hint)


def _called(subject: Subject) -> frozenset[str]:
    constants = (node.value for one in subject.theme.templates.values() for node in nodes_of(one, nodes.Const))
    return frozenset(value for value in constants if isinstance(value, str) and value.endswith(".html"))


def _fonts(layer: Layer, names: list[str]) -> Iterator[Diagnostic]:
    declared = {face.file for face in layer.settings.faces if face.file is not None}
    for name in names:
        if name.lower().endswith(_FONTS) and layer.folder / name not in declared:
            yield _unused(layer, name, "no face names it", f'declare it under [[faces]], with `file = "{name}"`')


def _is_misplaced(name: str) -> bool:
    ending = name[name.rfind(".") :].lower() if "." in name else ""
    first = name.partition("/")[0] if "/" in name else ""
    return name != SETTINGS and ending in _PLACES and first not in (_PLACES[ending][0], "specimen")


def _misplaced(layer: Layer, name: str) -> Diagnostic:
    wanted, otherwise = _PLACES[name[name.rfind(".") :].lower()]
    first = name.partition("/")[0] if "/" in name else ""
    if not first and name.endswith(".toml"):
        return _unused(layer, name, "it isn't read", did_you_mean(name, (SETTINGS,), otherwise))
    meant = did_you_mean(first, (wanted,)) if first and first not in _FOLDERS else ""
    return _unused(layer, name, "it isn't read", f"did you mean `{wanted}/`?" if meant else otherwise)


def _unused(layer: Layer, name: str, why: str, hint: str) -> Diagnostic:
    place = Span(shown(layer.folder / name), 1, 1)
    return diagnostic("file-unused", f"nothing uses `{name}`: {why}", place, hint)
