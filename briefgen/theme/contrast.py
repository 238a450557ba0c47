"""Two colours -> how well one is read on the other; it must not know what they are for.

Colours are sRGB from 0 to 1 (IEC 61966-2-1).
"""

from __future__ import annotations

Colour = tuple[float, float, float]

_DIGITS = frozenset("0123456789abcdef")


def contrast(first: Colour, second: Colour) -> float:
    """The ratio of two colours, from 1 to 21 (WCAG 2.2, contrast ratio)."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def told(ratio: float) -> str:
    """A ratio as it is printed: to a tenth, and never more than it is, or 4.46 would look like enough."""
    return f"{int(ratio * 10 + 1e-9) / 10:.1f}"


def luminance(colour: Colour) -> float:
    red, green, blue = map(linear, colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def read(text: str) -> Colour | None:
    """The colour that `#RRGGBB` or `#RGB` stands for; None for anything else."""
    digits = text.strip().removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    if not text.strip().startswith("#") or len(digits) != 6 or not set(digits.lower()) <= _DIGITS:
        return None
    red, green, blue = (int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4))
    return red, green, blue


def linear(part: float) -> float:
    """The light of a part of a colour."""
    part = min(max(part, 0.0), 1.0)
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
