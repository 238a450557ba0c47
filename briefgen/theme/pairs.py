"""[[pairs]] of theme.toml -> the colours that stand on one another; it must not know how contrast is reckoned."""

from __future__ import annotations

from dataclasses import dataclass

from briefgen.ground.diagnostics import Span

USES: dict[str, float] = {"body": 7.0, "text": 4.5, "mark": 3.0}
"""What a pair is for, and the contrast that it then has at least (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11)."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two tokens of the palette: what stands, and what it stands on; `use` is a key of USES."""

    ink: str
    on: str
    use: str
    place: Span

    @property
    def least(self) -> float:
        return USES[self.use]
