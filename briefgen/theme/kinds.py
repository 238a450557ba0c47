"""A token's value -> what kind of value it is; it must not know where the token is used."""

from __future__ import annotations

import re
from typing import Literal

from briefgen.ground.nearest import did_you_mean
from briefgen.theme.ranges import measured

Kind = Literal["colour", "family", "length", "number", "words"]

HINTS: dict[Kind, str] = {
    "colour": "write it as `#RRGGBB`",
    "family": 'write families of the theme\'s faces, each in quotes: `"Text", "Fallback"`',
    "length": "write a number with its unit, `9.5pt` or `20mm`, or a sum in `calc(…)`",
    "number": "write a plain number",
    "words": "write words, without quotes",
}
"""How a value of each kind is written."""

_HEX = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_COLOUR = re.compile(r"(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(.*\)", re.IGNORECASE | re.DOTALL)
_SUM = re.compile(r"(?:calc|min|max|clamp)\(.*\)", re.IGNORECASE | re.DOTALL)
_ABSOLUTE = ("pt", "mm", "cm", "in", "px", "pc", "q")
_UNITS = (*_ABSOLUTE, "em", "rem", "ex", "ch", "lh", "rlh", "vw", "vh", "%")

_COLOURS = (
    "aqua", "black", "blue", "fuchsia", "gray", "green", "lime", "maroon", "navy", "olive", "orange", "purple", "red",
    "silver", "teal", "white", "yellow",
)  # fmt: skip
"""The colours that people call by name (CSS 2.1, 4.3.6)."""


def kind_of(value: str) -> Kind:
    """Tell a value's kind from how it is written; `var(…)` alone and what isn't anything else are words."""
    text = value.strip()
    size = measured(text)
    if _HEX.fullmatch(text) or _COLOUR.fullmatch(text):
        return "colour"
    if size is not None:
        return "length" if size[1] else "number"
    if _SUM.fullmatch(text):
        return "length"
    return "family" if text[:1] in ("'", '"') else "words"


def misfit(name: str, value: str, designed: str) -> tuple[str, str] | None:
    """Say what is wrong with a value in place of the designed one, and how it is written; None where it fits."""
    wanted = kind_of(designed)
    if "var(" in value or wanted == "words" or value.strip() == "0":
        return None
    given = kind_of(value)
    size = measured(value)
    if given == "length" and size is not None and size[1] not in _UNITS:
        return f"`{value}` has no unit that CSS knows", did_you_mean(size[1], _UNITS, HINTS["length"])
    if given == wanted or (wanted == "colour" and is_named(value)):
        return None
    if wanted == "family" and given == "words":
        return f"the token `{name}` is a list of families, and `{value}` is none", HINTS["family"]
    hint = did_you_mean(value, _COLOURS, HINTS["colour"]) if wanted == "colour" else HINTS[wanted]
    return f"the token `{name}` is a {wanted}, and `{value}` is none", hint


def is_named(value: str) -> bool:
    """Say whether CSS has a colour of this name."""
    from tinycss2.color4 import parse_color  # only where a colour isn't written in figures

    return parse_color(value) is not None
