"""The schema of theme.toml, held against what reads theme.toml."""

from __future__ import annotations

import dataclasses
import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from briefgen.ground.resources import styles
from briefgen.theme import schema, settings
from briefgen.theme.limits import Limits
from briefgen.theme.tokens import Traits

SCHEMA = json.loads(schema.schema())
THEMES = sorted(path.parent for path in styles().glob("*/theme.toml"))


def complaints(text: str) -> list[str]:
    return [error.message for error in Draft202012Validator(SCHEMA).iter_errors(tomllib.loads(text))]


def names(kind: Any) -> set[str]:
    return {field.name.replace("_", "-") for field in dataclasses.fields(kind)}


def test_the_schema_is_itself_valid() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("folder", THEMES, ids=lambda path: path.name)
def test_every_packaged_theme_fits(folder: Path) -> None:
    assert complaints((folder / "theme.toml").read_text(encoding="utf-8")) == []


def test_it_knows_just_the_keys_that_are_read() -> None:
    assert set(schema.KEYS) == set(settings.KEYS)
    assert set(schema.TRAITS) == names(Traits)
    assert set(schema.LIMITS) == names(Limits)
    assert set(schema.FACE) == set(settings.FACE_KEYS)


def test_every_role_of_base_is_explained() -> None:
    base = tomllib.loads((styles() / "base" / "theme.toml").read_text(encoding="utf-8"))
    assert set(base["palette"]) == set(schema.PALETTE)
    assert set(base["fonts"]) == set(schema.FONTS)
    assert set(base["tokens"]) <= set(schema.TOKENS)


@pytest.mark.parametrize(
    "text",
    [
        'tilte = "x"', '[palette]\nink = "black"', "[traits]\nshort-pages = 'two'", "[limits]\nlast = 2",
        '[[faces]]\npackage = "Spectral"', '[[faces]]\nfamily = "T"\npackage = "A"\nfile = "b.ttf"',
        '[pairs]\n"ink on paper" = "words"', '[fit]\nleading = ["12pt"]', 'scripts = ["latin"]',
    ],
)  # fmt: skip
def test_what_is_wrong_is_complained_of(text: str) -> None:
    assert len(complaints(text)) == 1
