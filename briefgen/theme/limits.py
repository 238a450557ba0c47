"""What a theme holds its pages to; it must not know pages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of a page, under [limits] in theme.toml.

    margin: mm at the sides of the paper in which no text stands. type: pt, the smallest type. measure: code points of
    a full line of running text, least and most. dpi: the fewest pixels an inch of a picture. hyphens: the most lines
    in a row that end in one. space: em that justification adds to a space, at most. last: the least share of the last
    page that is filled. hole: the largest share of a page that stays white.
    """

    margin: float = 10.0
    type: float = 7.5
    measure: tuple[float, float] = (25.0, 90.0)
    dpi: float = 150.0
    hyphens: int = 2
    space: float = 0.5
    last: float = 0.12
    hole: float = 1 / 3


Bound = float | tuple[float, float]

BOUNDS: dict[str, str] = {
    "margin": "a number of mm",
    "type": "a number of points",
    "measure": "[least, most], two numbers",
    "dpi": "a number",
    "hyphens": "a whole number",
    "space": "a number of em",
    "last": "a share, from 0 to 1",
    "hole": "a share, from 0 to 1",
}
"""What each bound has to be."""


def read_bound(name: str, value: object) -> Bound | None:
    """Read one value of [limits]; none where it isn't what BOUNDS says."""
    if name == "measure":
        pair = [_number(bound) for bound in value] if isinstance(value, list) else []
        match pair:
            case [float(least), float(most)] if least < most:
                return least, most
        return None
    number = _number(value)
    if number is None or (name in ("last", "hole") and number > 1):
        return None
    if name == "hyphens":
        return int(number) if number.is_integer() else None
    return number


def _number(value: object) -> float | None:
    """Take a number that isn't negative, or endless: TOML has those too."""
    number = float(value) if isinstance(value, int | float) and not isinstance(value, bool) else -1.0
    return number if 0 <= number < float("inf") else None
