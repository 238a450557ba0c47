"""A colour of `_brand.yml`, by name or value -> `#RRGGBB`; it must not know what it is for."""

from __future__ import annotations

from collections.abc import Mapping

from briefgen.ground.nearest import did_you_mean

ROLES = {
    "foreground": "ink",
    "background": "paper",
    "primary": "accent",
    "secondary": "second",
    "light": "tint",
    "danger": "alarm",
}
"""What the colours of a brand are in a theme. Marks of stance keep theirs: those can be told apart by every eye."""
KEYS = (*ROLES, "tertiary", "success", "info", "warning", "dark", "link")

_HINT = "write `#RRGGBB`, or the name of a colour under `color.palette`"


class ColourError(Exception):
    """A colour that can't be had; hint: the cure."""

    def __init__(self, message: str, hint: str = _HINT) -> None:
        super().__init__(message)
        self.hint = hint


def colour(value: object, palette: Mapping[str, object], theme: Mapping[str, object]) -> str:
    """Follow names through the palette, then through the colours of the theme. Raises ColourError."""
    seen: list[object] = []
    while isinstance(value, str) and (value in palette or (value in KEYS and value in theme)):
        if value in seen:
            raise ColourError(f"the colour `{value}` stands for itself")
        seen.append(value)
        value = palette.get(value, theme.get(value))
        if isinstance(value, dict):
            value = value.get("light")
    if not isinstance(value, str):
        raise ColourError("this is no colour")
    return _written(value, palette)


def _written(value: str, palette: Mapping[str, object]) -> str:
    from tinycss2.color4 import parse_color

    parsed = parse_color(value)
    if parsed is None or isinstance(parsed, str):
        raise ColourError(f"`{value}` is no colour", did_you_mean(value, palette, _HINT))
    try:
        parts = parsed.to("srgb").coordinates
    except NotImplementedError:
        raise ColourError(f"`{value}` is a colour in a space that isn't reckoned here") from None
    if parsed.alpha != 1:
        raise ColourError(f"`{value}` lets its ground through", "write the colour that it is on paper")
    return "#" + "".join(f"{round(255 * min(max(part or 0.0, 0.0), 1.0)):02X}" for part in parts)
