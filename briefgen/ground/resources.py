"""Where the packaged themes, texts and the sample are: in a wheel, or in the checkout behind an editable install."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_DATA = _PACKAGE / "_data"


def styles() -> Path:
    """The folder of packaged themes."""
    return _first("styles")


def sources() -> Path:
    """The folder that holds the packaged sample brief."""
    return _first("sources")


def diagnostics() -> Path:
    """The file that explains every code of a diagnostic."""
    packaged = _DATA / "diagnostics.md"
    return packaged if packaged.is_file() else _PACKAGE.parent / "docs" / "diagnostics.md"


def _first(name: str) -> Path:
    packaged = _DATA / name
    return packaged if packaged.is_dir() else _PACKAGE.parent / name
