"""Laid-out pages, as the rest of the house may see them; it must not know how they were laid out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefgen.compose.copy import Meta
from briefgen.press.complaints import Complaints

if TYPE_CHECKING:  # the engine imports WeasyPrint
    from briefgen.press.engine.document import Laid


@dataclass(frozen=True, slots=True, eq=False)
class Pages:
    """A document cut into pages."""

    laid: Laid = field(repr=False)
    """For the engine only."""
    complaints: Complaints = field(repr=False)
    """For the writer: what WeasyPrint says then is about the same document."""
    meta: Meta

    @property
    def count(self) -> int:
        return self.laid.count

    @property
    def anchors(self) -> Mapping[str, int]:
        """The page, from 1, on which each id stands first."""
        return self.laid.anchors
