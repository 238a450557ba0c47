"""Themes made on the spot."""

from collections.abc import Callable
from pathlib import Path

import pytest

from briefgen.ground.diagnostics import Outcome
from briefgen.ground.files import Files
from briefgen.theme.load import load_theme
from briefgen.theme.tokens import Theme

Make = Callable[..., Path]
Load = Callable[..., Outcome[Theme]]


@pytest.fixture
def styles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BRIEFGEN_CACHE", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "styles"


@pytest.fixture
def make(styles: Path) -> Make:
    """Make a theme: its theme.toml, and its other files by path."""

    def made(name: str, settings: str = "", **files: str) -> Path:
        for path, text in {"theme.toml": settings, **{k.replace("__", "/"): v for k, v in files.items()}}.items():
            file = styles / name / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return styles / name

    return made


@pytest.fixture
def load(styles: Path) -> Load:
    return lambda name, **overrides: load_theme(name, [styles], Files(), overrides)
