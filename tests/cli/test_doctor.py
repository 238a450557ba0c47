from collections.abc import Callable

import pytest

from briefgen.press.engine import libraries


def test_a_machine_that_can_build_is_well(run: Callable) -> None:
    ran = run("doctor")
    assert (ran.code, ran.err) == (0, "")
    for part in ("Python", "weasyprint", "Pango", "HarfBuzz", "theme meridian", "cache"):
        assert any(line.startswith(f"ok       {part} ") for line in ran.out.splitlines()), part


def test_a_missing_library_is_named_with_its_cure(run: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "_open", lambda library: None)
    ran = run("doctor")
    assert ran.code == 4
    assert "missing  Pango" in ran.out
    assert libraries.cure() in ran.out


def test_what_is_only_advised_is_no_failure(run: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFGEN_CACHE", "/dev/null/cache")
    ran = run("doctor")
    assert ran.code == 0
    assert "advised  cache" in ran.out
