"""Pages -> pictures with too few pixels for their printed size; it must not know what they show."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from briefgen.ground.diagnostics import Diagnostic
from briefgen.press.engine.boxes import PageBox
from briefgen.press.preflight.view import View, found

_INCH = 96.0


def check(view: View) -> Iterator[Diagnostic]:
    """Find each picture that would be seen to be made of dots, once."""
    told = set()
    for page in view.pages:
        for box in page.of("picture"):
            pixels = box.pixels
            if pixels is None or box.hidden or box.element in told:
                continue
            dpi = _dpi(box, pixels)
            if dpi is not None and dpi < view.limits.dpi - 0.5:
                told.add(box.element)
                yield _coarse(box, pixels, dpi, view.limits.dpi)


def _coarse(box: PageBox, pixels: tuple[int, int], dpi: float, least: float) -> Diagnostic:
    across, down = (ceil(length * least / dpi) for length in pixels)
    message = f"the picture has {dpi:.0f} dots an inch at its printed size, fewer than {least:.0f}"
    hint = f"take one of {across} by {down} pixels (this has {pixels[0]} by {pixels[1]}), or print it smaller"
    return found("picture-coarse", message, box, hint)


def _dpi(box: PageBox, pixels: tuple[int, int]) -> float | None:
    """The pixels to an inch of paper; None where nothing is drawn."""
    width, height = box.content.width * box.scale, box.content.height * box.scale
    if width <= 0 or height <= 0:
        return None
    across, down = pixels[0] * _INCH / width, pixels[1] * _INCH / height
    natural = _INCH / box.scale
    match box.fit:
        case "contain":
            return max(across, down)
        case "none":
            return natural
        case "scale-down":
            return max(across, down, natural)
    return min(across, down)  # `cover` fills the box both ways, `fill` draws the two out differently
