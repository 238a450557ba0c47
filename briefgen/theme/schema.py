"""What theme.toml may say -> its JSON Schema, each key with its explanation; it must not know any theme."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

from briefgen.ground.forms import FORMS
from briefgen.theme.limits import BOUNDS, Limits
from briefgen.theme.pairs import USES
from briefgen.theme.settings import FORM, WORDS
from briefgen.theme.tokens import NAME, Traits

Schema = dict[str, Any]

KEYS = {
    "title": "What people call it.",
    "about": "What it is, in one line, for lists of themes.",
    "extends": "The theme that it says only the difference to: a name, or a path.",
    "scripts": "The scripts that its faces cover, by ISO 15924: Latn, Grek, Cyrl. The check looks for their letters.",
    "brand": "A `_brand.yml` in its folder, whose colours and fonts stand over its own.",
    "sheets": "Its style sheets in cascade order, after those of what it extends; all of css/ by name where not given.",
    "palette": "Colours by role, each `#RRGGBB`. Any other name is a colour of the theme's own.",
    "fonts": "Families of the faces by role: `text` is `var(--text-font)`.",
    "tokens": "What sheets name as `var(--name)`: a length, a number, words, or `[loosest, designed, tightest]` to "
    "fit a brief to its pages. A table within puts its name before.",
    "pairs": 'Colours that stand on one another, and what for: `"second on tint" = "text"`.',
    "fit": "How far tokens that are set elsewhere may go: `[loosest, tightest]`.",
    "limits": "What the pages are held to.",
    "traits": "What the theme asks of the words.",
    "faces": "The fonts, as static cuts.",
}
PALETTE = {
    "ink": "Running text.",
    "accent": "Headings, rules and numbers that lead the eye.",
    "second": "What is secondary: notes, pointers, small print.",
    "rule": "Rules that mean something.",
    "hair": "Hairlines that are decoration only.",
    "tint": "The ground of boxes.",
    "paper": "The ground of all; what is left white in marks.",
    "alarm": "What fails in a draft.",
    "pro": "Marks of stances for.",
    "con": "Marks of stances against.",
    "between": "The mark of a neutral stance.",
    "absent": "Marks of what isn't stated, doesn't apply, wasn't researched.",
    "proof-error": "Errors on a proof.",
    "proof-warning": "Warnings on a proof.",
    "proof-hint": "Hints on a proof.",
}
FONTS = {
    "text": "Running text.",
    "lead": "The standfirst and the bottom line.",
    "quote": "Pull quotes.",
    "display": "The title, and key figures.",
    "sans": "Labels, tables, notes and all that stands around the text.",
}
TOKENS = {
    "text-size": "Running text.",
    "leading": "From line to line of running text.",
    "table-size": "Tables of the paper.",
    "table-leading": "From line to line there.",
    "note-size": "Notes and small print.",
    "note-leading": "From line to line there.",
    "mark-size": "The mark of a stance, beside its word.",
    "strip-mark-size": "The same in the strip, beside a name.",
    "space": "What the white between blocks is multiplied by.",
    "row-space": "What the white over and under a row of a table is multiplied by.",
    "numerals": "Figures in running text: `lining-nums`, `oldstyle-nums`, `proportional-nums`, `tabular-nums`.",
    "table-numerals": "Figures in tables.",
    "margin": "The outer margin of the page; preflight keeps it free.",
}
TRAITS = {
    "contents-from": "Words of the paper from which a contents list is printed.",
    "strip-names": "The most actors that the strip names in full.",
    "strip-codes": "The most actors that it names by code; above that it counts.",
    "upright-rows": "The most actors of a small matrix that stands in the text, whole and upright.",
    "matrix-orientation": "How the page of the matrix lies.",
    "annex-orientation": "How the page of the grid of all positions lies.",
    "matrix-form": "How the matrix is set where the brief doesn't say; auto chooses by its size.",
    "pointers": "Whether the pointers of an actor have a column, or stand in the cells.",
    "short-pages": "The pages of the short variant.",
    "short-lines": "Whether a point is its label and first sentence there, or its label alone.",
    "notes": "Where notes stand: at the foot of the page, beside their paragraph, or all at the end.",
}
LIMITS = {
    "margin": "mm at the sides of the paper in which no text stands.",
    "type": "Points of the smallest type.",
    "measure": "Characters of a full line of running text, `[least, most]`.",
    "dpi": "Pixels an inch of a picture, at least.",
    "hyphens": "Lines in a row that end in a hyphen, at most.",
    "space": "em that justification adds to a space, at most.",
    "last": "The share of the last page that is filled, at least.",
    "hole": "The share of a page that stays white, at most.",
}
FACE = {
    "family": "What the sheets and `[fonts]` call it.",
    "package": "The family of an installed fontpkg package.",
    "file": "A font in the theme's folder, in place of a package.",
    "style": "`normal`, `italic`, or a list of both.",
    "weight": "100 to 900, or a list.",
    "axes": "Where a variable font is cut, besides its weight: `{ opsz = 12 }`.",
}

_COLOUR: Schema = {"type": "string", "pattern": "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"}
_VALUE: Schema = {"type": ["string", "number"]}
_TEXT: Schema = {"type": "string"}
_TOKEN: Schema = {"anyOf": [_VALUE, {"type": "array", "items": _VALUE, "minItems": 3, "maxItems": 3}]}


def schema() -> str:
    """Give the JSON Schema (2020-12) of theme.toml as text."""
    own = {
        "title": _TEXT,
        "about": _TEXT,
        "extends": _TEXT,
        "scripts": _listed({**_TEXT, "pattern": "^[A-Z][a-z]{3}$"}),
        "brand": _TEXT,
    }
    tables = {
        "sheets": _listed(_TEXT),
        "palette": {**_table(PALETTE, _COLOUR), "additionalProperties": _COLOUR},
        "fonts": {**_table(FONTS, _TEXT), "additionalProperties": _TEXT},
        "tokens": {**_table(TOKENS, _TOKEN), "additionalProperties": {"anyOf": [_TOKEN, {"type": "object"}]}},
        "pairs": {"type": "object", "additionalProperties": {"enum": list(USES)}},
        "fit": {"type": "object", "additionalProperties": {**_listed(_VALUE), "minItems": 2, "maxItems": 2}},
        "limits": _closed({key: _bound(key) for key in LIMITS}, LIMITS),
        "traits": _closed({_named(trait): _trait(trait) for trait in dataclasses.fields(Traits)}, TRAITS),
        "faces": _listed(_face()),
    }
    found = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "theme.toml",
        "description": "A house style: what it says otherwise than the theme that it extends.",
        **_closed({**own, **tables}, KEYS),
    }
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"


def _closed(properties: dict[str, Schema], said: dict[str, str]) -> Schema:
    described = {key: {"description": said[key], **value} for key, value in properties.items()}
    return {"type": "object", "properties": described, "additionalProperties": False}


def _table(said: dict[str, str], value: Schema) -> Schema:
    described = {key: {"description": text, **value} for key, text in said.items()}
    return {"type": "object", "propertyNames": {"pattern": f"^{NAME.pattern}$"}, "properties": described}


def _listed(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _bound(key: str) -> Schema:
    if key == "measure":
        return {**_listed({"type": "number"}), "minItems": 2, "maxItems": 2, "default": list(Limits().measure)}
    kind = "integer" if "whole" in BOUNDS[key] else "number"
    most = {"maximum": 1} if "share" in BOUNDS[key] else {}
    return {"type": kind, "minimum": 0, **most, "default": round(getattr(Limits(), key), 4)}


def _trait(trait: dataclasses.Field[Any]) -> Schema:
    if _named(trait) == FORM:
        words: Schema = {"enum": list(FORMS)}
        return {"anyOf": [words, _listed(words)], "default": "auto"}
    if _named(trait) in WORDS:
        return {"enum": list(WORDS[_named(trait)]), "default": trait.default}
    return {"type": "integer", "minimum": 0, "default": trait.default}


def _named(field: dataclasses.Field[Any]) -> str:
    return field.name.replace("_", "-")


def _face() -> Schema:
    weight: Schema = {"type": "integer", "minimum": 100, "maximum": 900, "multipleOf": 100}
    style: Schema = {"enum": ["normal", "italic"]}
    properties: dict[str, Schema] = {
        "family": _TEXT,
        "package": _TEXT,
        "file": _TEXT,
        "style": {"anyOf": [style, _listed(style)], "default": "normal"},
        "weight": {"anyOf": [weight, _listed(weight)], "default": 400},
        "axes": {"type": "object", "additionalProperties": {"type": "number"}},
    }
    one_source = {"oneOf": [{"required": ["package"]}, {"required": ["file"]}]}
    return {**_closed(properties, FACE), "required": ["family"], **one_source}
