"""Rules of a theme -> colours without a name, and type too small to read; it must not know pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import tinycss2
from tinycss2.color5 import parse_color

from briefgen.contract.subject import Subject
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic
from briefgen.press.rules import Declared, Rule, Tokens, place, rules
from briefgen.render.document import FACTCHECK, PROOF
from briefgen.render.html import Sheet
from briefgen.theme.limits import Limits
from briefgen.theme.ranges import measured

_OF_COLOURS = re.compile(r"(?:.*-)?color|background(?:-image)?|border(?:-(?:block|inline)(?:-(?:start|end))?)?|outline|box-shadow|column-rule")  # fmt: skip  # noqa: E501
"""Properties that take a colour."""
_UNNAMED = frozenset(["transparent", "currentcolor"])
_POINTS = {"pt": 1.0, "px": 0.75, "pc": 12.0, "in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4, "q": 72 / 101.6}
_ROUNDING = 0.005
_RAISED = 5.0
"""pt of calls of notes and of what else is raised or lowered."""
_CALLS = re.compile(r"::footnote-(?:call|marker)|\bsu[bp]\b")


def check(subject: Subject) -> Iterator[Diagnostic]:
    """Find what no token names, in the sheets as written, and sizes of type, in the sheets with tokens put in."""
    for sheet in subject.theme.sheets:
        for rule in rules(Sheet(sheet.file, sheet.text)):
            for declared in rule.declared:
                yield from _colours(declared, rule)
    for rule in subject.rules:
        if not rule.sheet.file.endswith((FACTCHECK, PROOF)):
            yield from _small(rule, _least(subject, rule.sheet.file))


def _least(subject: Subject, file: str) -> float:
    """The smallest type of the theme that a sheet belongs to: one that extends it has its own, and its own rules."""
    owner = subject.owner(file)
    layers = subject.layers[subject.layers.index(owner) :] if owner else subject.layers
    given = (layer.settings.limits.get("type") for layer in layers)
    return next((least for least in given if isinstance(least, float)), Limits().type)


def _colours(declared: Declared, rule: Rule) -> Iterator[Diagnostic]:
    if not _OF_COLOURS.fullmatch(declared.name) or declared.name.startswith("--"):
        return
    for token in _flat(declared.tokens):
        if token.type in ("hash", "ident", "function") and parse_color(token) and not _is_unnamed(token):
            written = tinycss2.serialize([token])
            hint = "give it a name under [palette] in theme.toml, and write `var(--name)`: a brief can then change it"
            yield diagnostic("colour-fixed", f"`{written}` has no name", place(rule.sheet, token, len(written)), hint)


def _is_unnamed(token: Any) -> bool:
    return token.type == "ident" and token.lower_value in _UNNAMED


def _flat(tokens: Tokens) -> Iterator[Any]:
    """All tokens, but for what stands in `var()`: its fallback may be anything."""
    for token in tokens:
        yield token
        if token.type == "function" and token.lower_name != "var" and not parse_color(token):
            yield from _flat(token.arguments)


def _small(rule: Rule, least: float) -> Iterator[Diagnostic]:
    declared = rule.last("font", "font-size")
    points = _points(declared) if declared else None
    if declared is None or points is None or points >= least - _ROUNDING:
        return
    if points >= _RAISED and _is_raised(rule):
        return
    message = f"type of {points:.3g} pt, smaller than {least:g} pt"
    yield diagnostic(
        "type-small", message, declared.place, "set it larger, or take the token of small print, `note-size`"
    )


def _points(declared: Declared) -> float | None:
    """The size of type that a declaration gives, where that is a length on paper and not nothing."""
    for token in declared.tokens:
        size = measured(tinycss2.serialize([token])) if token.type == "dimension" else None
        if size is not None:
            return size[0] * _POINTS[size[1]] if size[1] in _POINTS and size[0] else None
        if token.type == "literal" and token.value == "/":
            return None  # a number in a function, or in per cent, came before
    return None


def _is_raised(rule: Rule) -> bool:
    raised = rule.last("vertical-align")
    return bool(_CALLS.search(rule.selector)) or (raised is not None and raised.value.lower() not in ("baseline", "0"))
