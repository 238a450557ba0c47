"""What a theme holds its pages to; it must not know pages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of a page, under [limits] in theme.toml.

    margin: mm at the sides of the paper in which no text stands. type: pt, the smallest type. measure: code points of
    a full line of running text, least and most. dpi: the fewest pixels an inch of a picture. hyphens: the most lines
    in a row that end in one. last: the least share of the last page that is filled. hole: the largest share of a page
    that stays white.
    """

    margin: float = 10.0
    type: float = 7.5
    measure: tuple[float, float] = (25.0, 85.0)
    dpi: float = 150.0
    hyphens: int = 2
    last: float = 0.12
    hole: float = 1 / 3
