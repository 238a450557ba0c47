"""A name, a theme to extend -> a folder of a theme, explained in place; it must not know the terminal."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from string import Template

from briefgen.ground import files
from briefgen.theme.contrast import contrast, read, told
from briefgen.theme.kinds import kind_of
from briefgen.theme.schema import PALETTE
from briefgen.theme.tokens import NAME, Theme

_SCAFFOLD = Path(__file__).parent / "scaffold" / "theme"
_SEEN = ("ink", "accent", "second", "rule", "hair", "tint", "paper", "pro", "con", "between", "absent")
"""The roles that a house has colours for, in the order of the file; what is drawn on proofs and drafts stays."""


def start_theme(folder: Path, parent: Theme, extends: str) -> None:
    """Write the example into a new folder, whole or not at all. Raises OSError; FileExistsError when it is there.

    extends: how theme.toml is to name the parent.
    """
    words = {
        "name": folder.name,
        "title": folder.name.replace("-", " ").capitalize(),
        "parent": parent.name,
        "extends": extends,
        "palette": "\n".join(_palette(parent)),
        "signal": parent.tokens.get("alarm", "#A61B1B"),
        "sizes": "\n".join(_sizes(parent)),
    }
    names = {"theme.toml": "theme.toml", f"css/{folder.name}.css": "theme.css"}
    filled = {path: _filled(_SCAFFOLD / name, words).encode() for path, name in names.items()}
    files.write_folder(folder, filled)


def is_name(name: str) -> bool:
    """Say whether a theme may have this name."""
    return NAME.fullmatch(name) is not None


def named(folder: Path, parent: str) -> str:
    """How a theme in the folder names what it extends: a name as it is, a path from the folder."""
    return Path(os.path.relpath(parent, folder)).as_posix() if os.sep in parent or "/" in parent else parent


def _filled(path: Path, words: Mapping[str, str]) -> str:
    return Template(path.read_text(encoding="utf-8")).substitute(words)


def _palette(parent: Theme) -> Iterator[str]:
    """The colours by role, then those of the parent's own, each with its contrast and what it is for."""
    tokens = parent.tokens
    own = (name for name, value in tokens.items() if name not in PALETTE and kind_of(value) == "colour")
    colours = [name for name in (*_SEEN, *own) if read(tokens.get(name, ""))]
    width = max(map(len, colours), default=0)
    for name in colours:
        said = ". ".join(filter(None, (_ratio(name, parent), PALETTE.get(name, "").rstrip("."))))
        yield f'{name.ljust(width)} = "{tokens[name]}"  # {said}'


def _ratio(name: str, parent: Theme) -> str:
    """The contrast of a colour to what it first stands on: `11.6 on paper`; empty where it stands on nothing."""
    ground = next((pair.on for pair in parent.pairs if pair.ink == name and name != "paper"), "")
    colour, behind = read(parent.tokens[name]), read(parent.tokens.get(ground, ""))
    return f"{told(contrast(colour, behind))} on {ground}" if colour and behind else ""


def _sizes(parent: Theme) -> Iterator[str]:
    """What a brief is set in, for use when the # is taken away, with how far each may go."""
    for name in ("text-size", "leading", "space"):
        if name in parent.tokens:
            designed, range_ = parent.tokens[name], parent.fit.get(name)
            ends = [f"{end:g}{range_.unit}" for end in (range_.loosest, range_.tightest)] if range_ else []
            values = [_value(value) for value in (*ends[:1], designed, *ends[1:])]
            yield f"#{name} = [{', '.join(values)}]" if ends else f"#{name} = {values[0]}"


def _value(text: str) -> str:
    return text if kind_of(text) == "number" else f'"{text}"'
