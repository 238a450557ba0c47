"""What all parts are composed with: brief, findings, labels, locale, numbers; it must not know the parts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from babel import Locale

from briefgen.compose.numbering import Numbers
from briefgen.compose.runs import Failure, Item, Runs, Words
from briefgen.compose.typography import hung, tied
from briefgen.compose.words import Labels
from briefgen.ground.diagnostics import Address
from briefgen.model.boxes import Claim
from briefgen.model.brief import Brief, Variant
from briefgen.model.changes import Changes
from briefgen.model.claims import claims
from briefgen.model.grid import ResolvedCell, grid
from briefgen.model.judgement import Judged
from briefgen.theme.tokens import Traits

AFTER = ("bottom-line", "options", "recommendations", "statements", "flags")
"""What stands behind the matrix, in its order on the page."""


@dataclass(frozen=True)
class Desk:
    """The copy desk."""

    judged: Judged
    labels: Labels
    traits: Traits
    numbers: Numbers
    variant: Variant = "full"
    printed: frozenset[str] = frozenset()
    """In the short variant, the ids that pointers can lead to; the full one prints all."""
    changes: Changes | None = None
    """What changed since the edition before, where the brief names one."""
    comparing: bool = False
    """The brief is printed to show what changed, word by word."""

    @property
    def brief(self) -> Brief:
        return self.judged.brief

    @property
    def locale(self) -> Locale:
        return self.labels.locale

    @cached_property
    def grid(self) -> dict[tuple[str, str], ResolvedCell]:
        cells = grid(self.brief)
        moved = {
            place.at: change.old for change in (self.changes.stances if self.changes else ()) for place in change.now
        }
        return {
            (actor, issue): replace(cell, was=moved[at])
            if (at := ("positions", cell.inherited_from or actor, issue)) in moved
            else cell
            for (actor, issue), cell in cells.items()
        }

    @cached_property
    def failures(self) -> dict[Address, Failure]:
        """The marks of a draft, numbered as the claims are read; a final brief has none."""
        if self.brief.status != "draft":
            return {}
        known = dict.fromkeys([claim.address for claim in claims(self.brief)] + list(self.judged.codes))
        failing = [address for address in known if self.judged.codes.get(address)]
        failing.sort(key=lambda address: AFTER.index(address[0]) if address[0] in AFTER else -1)
        return {address: Failure(i, self._wrong(address)) for i, address in enumerate(failing, 1)}

    def _wrong(self, address: Address) -> str:
        causes = [self.labels(f"failure.{code}") for code in self.judged.codes[address]]
        return "; ".join(dict.fromkeys(causes))

    def wording(self, stated: Claim) -> str:
        """The words of a claim in this variant."""
        return stated.short or stated.text if self.variant == "short" else stated.text

    def target(self, id_: str) -> str | None:
        """The id that a pointer leads to; None where this variant doesn't print it."""
        return id_ if self.variant == "full" or id_ in self.printed else None

    def tied(self, text: str) -> str:
        """Put no-break spaces where a line must not turn."""
        return tied(text, self.locale, self.labels.ties)

    def words(self, text: str) -> Runs:
        """A text of a box or a label, ready for the page."""
        return (Words(hung(self.tied(text))),) if text else ()

    def item(self, text: str, at: Address, pointers: Runs = ()) -> Item:
        """A claim with its pointers and, in a draft, the mark of its failure."""
        return Item(self.words(text), at, pointers, self.failures.get(at))
