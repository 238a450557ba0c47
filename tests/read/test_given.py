"""Values of the command line among those of brief.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from briefgen.ground.diagnostics import Span
from briefgen.ground.files import Files
from briefgen.read.source import read
from briefgen.read.tree import Tree

BRIEF = """\
title: Ferry fares
tokens: {accent: "#111111"}
at-a-glance:
- text: One.
- text: Two.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "brief.yaml").write_text(BRIEF, encoding="utf-8")
    (tmp_path / "paper.md").write_text("Fares rise.\n", encoding="utf-8")
    return tmp_path


def tree(folder: Path, *given: str) -> Tree:
    outcome = read(folder, Files(), given)
    assert outcome.diagnostics == ()
    assert outcome.value
    return outcome.value


@pytest.mark.parametrize(
    ("given", "key", "value"),
    [
        ("title=A = B", "title", "A = B"),
        ("tokens.accent=#5A1F2B", "tokens", {"accent": "#5A1F2B"}),
        ("tokens.ink=#000000", "tokens", {"accent": "#111111", "ink": "#000000"}),
        ("short.issues=[a, b]", "short", {"issues": ["a", "b"]}),
        ("publisher='Quay House'", "publisher", "Quay House"),
        ("at-a-glance.2.text=Three.", "at-a-glance", [{"text": "One."}, {"text": "Three."}]),
        ("at-a-glance.1={text: None.}", "at-a-glance", [{"text": "None."}, {"text": "Two."}]),
    ],
)
def test_a_value_stands_where_its_keys_lead(folder: Path, given: str, key: str, value: Any) -> None:
    assert tree(folder, given).data[key] == value


@pytest.mark.parametrize("given", ["title=", "tokens={}", "at-a-glance=[]"])
def test_an_empty_value_takes_it_away(folder: Path, given: str) -> None:
    assert given.partition("=")[0] not in tree(folder, given).data


def test_the_last_of_two_values_for_one_key_wins(folder: Path) -> None:
    assert tree(folder, "title=A", "title=B").data["title"] == "B"


def test_a_value_is_found_in_its_own_text(folder: Path) -> None:
    made = tree(folder, "tokens.accent=navy")
    place = made.spans["tokens", "accent"]
    assert made.texts[place.file].content[place.start : place.end] == "navy"
    assert made.keys["tokens", "accent"][1:] == (7, 13)
    assert made.keys["tokens",].file.endswith("brief.yaml")


@pytest.mark.parametrize(
    ("given", "column", "hint"),
    [
        ("at-a-glance.3.text=x", 13, "set `at-a-glance` as a whole"),
        ("title.long=x", 7, "set `title` as a whole"),
        ("at-a-glance.first=x", 13, "set `at-a-glance` as a whole"),
    ],
)
def test_keys_that_lead_nowhere_are_told_at_the_first_that_does(
    folder: Path, given: str, column: int, hint: str
) -> None:
    outcome = read(folder, Files(), [given])
    (one,) = outcome.diagnostics
    assert (one.code, one.hint) == ("key-unknown", hint)
    assert isinstance(one.place, Span)
    assert (one.place.file, one.place.line, one.place.column) == (f"--set {given.partition('=')[0]}", 1, column)


def test_a_list_that_is_not_yaml_is_told_and_the_files_are_read(folder: Path) -> None:
    outcome = read(folder, Files(), ["short.issues=[a, b"])
    assert [one.code for one in outcome.diagnostics] == ["yaml-syntax"]
    assert outcome.value
    assert outcome.value.data["title"] == "Ferry fares"
