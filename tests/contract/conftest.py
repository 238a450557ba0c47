"""The default theme, and the same with something broken."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from briefgen.contract import documents
from briefgen.contract.torture import PIECES, Piece
from briefgen.ground import resources
from briefgen.ground.files import Files
from briefgen.theme.load import load_theme
from briefgen.theme.tokens import Theme, ThemeSheet, ThemeTemplate

Broken = Callable[..., Theme]


@pytest.fixture(scope="session")
def meridian(tmp_path_factory: pytest.TempPathFactory) -> Theme:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BRIEFGEN_CACHE", str(tmp_path_factory.getbasetemp() / "cache"))
        return load_theme("meridian", (resources.styles(),), Files()).unwrap()


@pytest.fixture
def broken(meridian: Theme) -> Broken:
    """Meridian with one more sheet, other templates or other tokens."""

    def make(css: str = "", templates: dict[str, str] | None = None, **tokens: str) -> Theme:
        named = {name: ThemeTemplate(f"mine/templates/{name}", text) for name, text in (templates or {}).items()}
        return replace(
            meridian,
            sheets=(*meridian.sheets, *([ThemeSheet("mine/css/mine.css", css)] if css else [])),
            templates={**meridian.templates, **named},
            tokens={**meridian.tokens, **{name.replace("_", "-"): value for name, value in tokens.items()}},
        )

    return make


@pytest.fixture(autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFGEN_CACHE", str(tmp_path_factory.getbasetemp() / "cache"))


@pytest.fixture
def pieces() -> dict[str, Piece]:
    return {piece.name: piece for piece in PIECES}


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty project, in which a theme is written as two briefs that have nearly everything."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(documents, "WRITTEN", frozenset(["everything", "long-and-wide"]))
    return tmp_path
