"""A colour of CSS -> its parts; it must not know what has the colour."""

from __future__ import annotations

from typing import Any


def rgba(colour: Any, opacity: float) -> tuple[float, float, float, float]:
    """Give red, green and blue of sRGB, and how much covers what is under it, from 0 to 1."""
    in_rgb = colour.to("srgb")
    red, green, blue = in_rgb.coordinates
    return float(red), float(green), float(blue), float(in_rgb.alpha) * opacity
