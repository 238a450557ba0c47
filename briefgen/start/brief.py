"""A name -> a brief's folder under sources/, every field explained in place; it must not know the terminal."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from briefgen.ground import files
from briefgen.model.node import ID_PATTERN

_SCAFFOLD = Path(__file__).parent / "scaffold" / "brief"


def start_brief(folder: Path) -> None:
    """Write the example into a new folder, whole or not at all. Raises OSError; FileExistsError when it is there."""
    names = sorted(path.name for path in _SCAFFOLD.iterdir() if path.is_file())
    files.write_folder(folder, {name: (_SCAFFOLD / name).read_bytes() for name in names})


def is_id(name: str) -> bool:
    """Say whether a brief may have this name."""
    return re.fullmatch(ID_PATTERN, name) is not None


def id_for(name: str) -> str:
    """Make the name that was probably meant: "My Brief" -> "my-brief"; empty where no Latin letter is left."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-").lstrip("0123456789-")
