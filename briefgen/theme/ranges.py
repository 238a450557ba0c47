"""[fit] of theme.toml -> what each token may be, from loosest to tightest; it must not know who chooses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic, Span

RUNNING = "text-size"
"""The token of the running text's size. Any that ends in `-size` is a size of type."""
LEAST = {RUNNING: 9.0}
LEAST_TYPE = 7.5
"""The readable minimum, in points: of running text, and of any type."""

_LARGER = ("-size", "leading")
"""Tokens whose name ends so are larger where more room is taken."""

_NUMBER = re.compile(r"([+-]?(?:\d+\.?\d*|\.\d+))([a-zA-Z]*|%)")
_POINTS = {"pt": 1.0, "px": 0.75, "pc": 12.0, "in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4, "q": 72 / 101.6}
"""Points in each absolute unit (CSS Values 4, 6.2)."""


@dataclass(frozen=True, slots=True)
class Range:
    """What a token is in the loosest and in the tightest setting; unit: empty for a plain number."""

    loosest: float
    tightest: float
    unit: str

    def __str__(self) -> str:
        return f"{self.loosest:g}{self.unit} to {self.tightest:g}{self.unit}"


def measured(value: object) -> tuple[float, str] | None:
    """Take a CSS length or a plain number apart, into number and unit."""
    found = None if isinstance(value, bool) else _NUMBER.fullmatch(str(value).strip())
    return (float(found[1]), found[2].lower()) if found else None


def read_range(value: object) -> Range | None:
    """Read `[loosest, tightest]`, both in one unit."""
    ends = [measured(end) for end in value] if isinstance(value, list) else []
    match ends:
        case [(loosest, unit), (tightest, other)] if unit == other:
            return Range(loosest, tightest, unit)
    return None


def check_ranges(
    ranges: Mapping[str, Range], tokens: Mapping[str, str], places: Mapping[str, Span]
) -> Iterator[tuple[str, Diagnostic]]:
    """Find ranges of no token, that don't hold the token as designed, or in which type can't be read, by token."""
    for name, range_ in ranges.items():
        for message, hint in _wrong(name, range_, tokens):
            yield name, diagnostic("theme-invalid", message, places[name], hint=hint)


def _wrong(name: str, range_: Range, tokens: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    low, high = sorted((range_.loosest, range_.tightest))
    designed = measured(tokens.get(name, ""))
    if name not in tokens:
        yield f"there is no token `{name}` to fit", "define it under [tokens]"
    elif designed is None or designed[1] != range_.unit:
        yield f"`{name}` is `{tokens[name]}`, but its range is {range_}", "write both in one unit"
    elif not low <= designed[0] <= high:
        yield f"`{name}` is `{tokens[name]}`, outside its range {range_}", "give it a range under [fit] that holds it"
    elif range_.loosest < range_.tightest and name.endswith(_LARGER):
        loose, tight = (f"{end:g}{range_.unit}" for end in (range_.loosest, range_.tightest))
        yield f"`{name}` is {loose} where it is set loosest, and {tight} where tightest", "write the largest first"
    if name.endswith("-size"):
        least, points = LEAST.get(name, LEAST_TYPE), _POINTS.get(range_.unit)
        if points is None:
            yield f"the range of `{name}` is no length on paper", "write a size of type in pt"
        elif low * points < least:
            yield f"`{name}` goes down to {low:g}{range_.unit}", f"type under {least:g}pt can't be read here"
