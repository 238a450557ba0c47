"""A box with gradients behind it, a point -> the colours painted there; it must not know what stands on them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from briefgen.press.engine.colours import rgba

Painted = tuple[float, float, float, float]
"""Red, green and blue of sRGB, and how much of it covers what is under it, from 0 to 1."""


def painted(box: Any, flat: Painted, x: float, y: float, opacity: float) -> tuple[Painted, ...] | None:
    """Give the colours of a box's background at a point of the page, from the bottom; None where a picture is there.

    flat: its colour. x, y: CSS px from the page's top left.
    """
    found = [flat]
    background = box.background  # none where it was moved to the page's canvas
    for layer in reversed(background.layers if background else ()):
        if layer.image is None:
            continue
        if not hasattr(layer.image, "colors"):
            return None
        place = _within(layer, x, y)
        if place is not None:
            found.append(_colour(layer, *place, background.style, opacity))
    return tuple(found)


def _within(layer: Any, x: float, y: float) -> tuple[float, float] | None:
    """Where in the picture of a layer a point is; None where it isn't repeated so far."""
    left, top, *_ = layer.positioning_area
    found = []
    for point, origin, moved, size, repeat in zip(
        (x, y), (left, top), layer.position, layer.size, layer.repeat, strict=True
    ):
        inside = point - origin - moved
        if size <= 0 or (repeat == "no-repeat" and not 0 <= inside <= size):
            return None
        found.append(inside if repeat == "no-repeat" else inside % size)
    return found[0], found[1]


def _colour(layer: Any, x: float, y: float, style: Any, opacity: float) -> Painted:
    """The colour of a gradient at a point of its picture."""
    scale, form, points, positions, colours, _ = layer.image.layout(*layer.size, style)
    if form == "solid":
        return rgba(colours[0], opacity)
    if form == "linear":
        x0, y0, x1, y1 = points
        length = (x1 - x0) ** 2 + (y1 - y0) ** 2
        along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length if length else 0.0
    else:
        x0, y0, inner, _, _, outer = points
        along = (math.hypot(x - x0, y / scale - y0) - inner) / (outer - inner) if outer != inner else 0.0
    return _between([(at, rgba(colour, opacity)) for at, colour in zip(positions, colours, strict=True)], along)


def _between(stops: Sequence[tuple[float, Painted]], along: float) -> Painted:
    """Mix the two stops round a place; beyond the last it goes on as it ends."""
    for (before, first), (after, second) in pairwise(stops):
        if along < after:
            share = (along - before) / (after - before) if after > before else 0.0
            red, green, blue, alpha = (
                own + (other - own) * min(max(share, 0.0), 1.0) for own, other in zip(first, second, strict=True)
            )
            return red, green, blue, alpha
    return stops[-1][1]
