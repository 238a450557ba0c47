"""Colours -> lightness, distance, and what eyes that lack a kind of cone see; it must not know themes.

Colours are sRGB from 0 to 1 (IEC 61966-2-1); a simulated one may be a little beyond.
"""

from __future__ import annotations

import math
from functools import cache
from typing import Literal

from briefgen.theme.contrast import Colour, linear

Vision = Literal["grey", "protan", "deutan", "tritan"]

VISIONS: tuple[Vision, ...] = ("grey", "protan", "deutan", "tritan")

_SIMULATED: dict[Vision, tuple[Colour, Colour, Colour]] = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""For linear light, at full severity: Machado, Oliveira, Fernandes, A Physiologically-based Model for Simulation of
Color Vision Deficiency, IEEE Transactions on Visualization and Computer Graphics 15 (2009), table 1."""

_XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
_WHITE = (0.95047, 1.0, 1.08883)
"""D65."""


def over(colour: Colour, alpha: float, ground: Colour) -> Colour:
    """What a colour that lets some of the ground through looks like on it."""
    red, green, blue = (alpha * own + (1 - alpha) * below for own, below in zip(colour, ground, strict=True))
    return red, green, blue


@cache
def seen(colour: Colour, vision: Vision) -> tuple[float, float, float]:
    """L*, a*, b* of a colour as such eyes see it; grey has L* alone, as a copier has."""
    light = tuple(map(linear, colour))
    if vision in _SIMULATED:
        light = tuple(min(max(_dot(row, light), 0.0), 1.0) for row in _SIMULATED[vision])
    x, y, z = (_bent(_dot(row, light) / white) for row, white in zip(_XYZ, _WHITE, strict=True))
    return (116 * y - 16, 0.0, 0.0) if vision == "grey" else (116 * y - 16, 500 * (x - y), 200 * (y - z))


def distance(first: Colour, second: Colour, vision: Vision) -> float:
    """How far apart two colours look to such eyes (CIE 1976 colour difference)."""
    return math.dist(seen(first, vision), seen(second, vision))


def written(colour: Colour) -> str:
    """A colour as a person writes it: `#23395B`."""
    return "#" + "".join(f"{round(255 * min(max(part, 0.0), 1.0)):02X}" for part in colour)


def _dot(row: tuple[float, ...], light: tuple[float, ...]) -> float:
    return sum(factor * part for factor, part in zip(row, light, strict=True))


def _bent(ratio: float) -> float:
    return math.cbrt(ratio) if ratio > (6 / 29) ** 3 else ratio / (3 * (6 / 29) ** 2) + 4 / 29
