"""Compiled templates are kept: never those of another text, and a broken cache costs time, nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from briefgen.ground.diagnostics import Outcome
from briefgen.render.html import Html

Render = Callable[..., Outcome[Html]]


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BRIEFGEN_CACHE", str(tmp_path))
    return tmp_path / "templates"


def text(outcome: Outcome[Html]) -> str:
    assert outcome.diagnostics == ()
    assert outcome.value
    return outcome.value.text


def test_what_was_compiled_is_kept_and_used(filled: Render, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = text(filled("<p>{{ copy.title }}</p>"))
    (kept,) = cache.iterdir()
    before = kept.stat()
    monkeypatch.setattr("jinja2.environment.Environment.compile", None)
    assert text(filled("<p>{{ copy.title }}</p>")) == first
    assert kept.stat() == before


def test_another_text_is_another_file(filled: Render, cache: Path) -> None:
    assert text(filled("<p>one</p>")) == "<p>one</p>"
    assert text(filled("<p>two</p>")) == "<p>two</p>"
    assert len(list(cache.iterdir())) == 2


@pytest.mark.parametrize("broken", [b"", b"\0", b"not marshal", b"\xe9\x01\0\0\0"])
def test_a_broken_cache_is_made_anew(filled: Render, cache: Path, broken: bytes) -> None:
    expected = text(filled("<p>one</p>"))
    (kept,) = cache.iterdir()
    kept.write_bytes(broken)
    assert text(filled("<p>one</p>")) == expected
    assert kept.read_bytes() != broken


def test_errors_keep_their_lines_when_read_back(filled: Render, cache: Path) -> None:
    wrong = "<p>\n{% if copy.draft %}{{ copy.titel }}{% endif %}\n{{ copy.title.nothing }}"
    first, again = filled(wrong), filled(wrong)
    assert first.value is None
    assert first == again


def test_a_cache_that_cannot_be_written_does_no_harm(
    filled: Render, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("BRIEFGEN_CACHE", str(tmp_path / "file" / "below"))
    assert text(filled("<p>one</p>")) == "<p>one</p>"
