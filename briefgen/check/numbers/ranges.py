"""Two numbers with `to` or a dash between them -> the ends of one range, if they are; it must not know texts."""

from __future__ import annotations

from briefgen.check.numbers.measured import Measured

_WIDEST_BY_DASH, _WIDEST = 10, 3
"""How many times 30,000 the 40,000 may be for `30–40,000`, and for `30 to 40,000`, to mean 30,000 to 40,000."""


def joined_range(first: Measured, second: Measured, by_dash: bool) -> tuple[Measured, Measured] | None:
    """Give both ends what only one of them has: the multiplier, the money, the unit, the per cent."""
    if first.vague or second.vague or "ordinal" in (first.kind, second.kind):
        return None
    first = _scaled(first, second, by_dash)
    if second.per and first.kind == "cardinal" and not first.unit:
        first = first._replace(kind="share", value=first.value / second.per)
    unit = first.unit or second.unit
    if first.kind != second.kind or second.unit not in ("", unit) or first.value >= second.value:
        return None
    return first._replace(unit=unit), second._replace(unit=unit)


def _scaled(first: Measured, second: Measured, by_dash: bool) -> Measured:
    """2–3 million, two to three hundred, 30–40,000."""
    if first.scale > 1 or first.hundreds:
        return first
    for scale in ([second.scale * 100] if second.hundreds else []) + ([second.scale] if second.scale > 1 else []):
        if first.value < second.value / scale:
            return first._replace(value=first.value * scale)
    low = first.value * 1000
    thousands = (
        first.figures and second.figures and 1 <= first.value < 1000 <= second.value and second.value % 1000 == 0
    )
    near = low < second.value <= low * (_WIDEST_BY_DASH if by_dash else _WIDEST)
    return first._replace(value=low) if thousands and near else first
