"""How a brief is set otherwise than its theme would: what fit and repair decide; it must not know CSS or pages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from briefgen.ground.diagnostics import Address

STEPS = 17
"""Settings of a theme, from 0, the loosest, to 16, the tightest."""
DESIGNED = 8
"""The setting that a theme was designed in."""

Orientation = Literal["portrait", "landscape"]


@dataclass(frozen=True, slots=True)
class Mend:
    """Declarations for what one selector finds in the document that the templates write: `[data-at="/…"] > h3`."""

    selector: str
    declarations: str


@dataclass(frozen=True, slots=True)
class Adjust:
    """One way to set a brief.

    step: the setting, from 0 to 16. matrix: how the page of the matrix lies, None as the theme has it. mends: repairs
    of single places, later ones win. below: notes that stand below their paragraph, since the foot of the page has no
    room.
    """

    step: int = DESIGNED
    matrix: Orientation | None = None
    mends: tuple[Mend, ...] = ()
    below: frozenset[Address] = frozenset()

    def at(self, step: int) -> Adjust:
        return replace(self, step=step)


AS_DESIGNED = Adjust()
