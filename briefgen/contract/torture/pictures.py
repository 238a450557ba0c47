"""Nothing -> small drawings, wide, tall and plain; it must not know where they are shown."""

from __future__ import annotations


def _drawing(width: int, height: int, inside: str) -> bytes:
    size = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{inside}</svg>'.encode()


def chart() -> bytes:
    """Twelve bars."""
    heights = (30, 44, 71, 96, 118, 83, 52, 31, 24, 28, 37, 41)
    bars = (f'<rect x="{10 + 30 * i}" y="{130 - high}" width="20" height="{high}"/>' for i, high in enumerate(heights))
    return _drawing(380, 140, f'<g fill="#234">{"".join(bars)}</g>')


def banner(times: int) -> bytes:
    """A logo so many times as wide as it is tall."""
    return _drawing(
        60 * times,
        60,
        f'<rect width="{60 * times}" height="60" fill="#234"/><circle cx="30" cy="30" r="20" fill="#fff"/>',
    )


def tower(times: int) -> bytes:
    """A logo so many times as tall as it is wide."""
    return _drawing(
        60,
        60 * times,
        f'<rect width="60" height="{60 * times}" fill="#234"/><circle cx="30" cy="30" r="20" fill="#fff"/>',
    )
