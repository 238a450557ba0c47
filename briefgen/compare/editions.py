"""Two editions of a brief -> what changed, by calling those who know each part; it must not know what they find."""

from __future__ import annotations

from briefgen.compare.boxes import compare_end, compare_front
from briefgen.compare.evidence import compare_evidence
from briefgen.compare.ledger import Ledger
from briefgen.compare.matrix import compare_matrices
from briefgen.compare.paper import compare_papers
from briefgen.compare.wording import Language
from briefgen.ground.diagnostics import Address
from briefgen.model.brief import Brief
from briefgen.model.changes import Changes
from briefgen.model.texts import texts


def compare(old: Brief, new: Brief) -> Changes:
    """Find what somebody did to a brief between two editions, each edit once, with what follows from it.

    Both are taken as they are printed: of what isn't printed in one, nothing can be said.
    """
    ledger = Ledger(Language(new.language, new.region))
    compare_front(old, new, ledger)
    compare_papers(old, new, ledger)
    compare_matrices(old, new, ledger)
    compare_end(old, new, ledger)
    compare_evidence(old, new, ledger)
    return ledger.closed((old.edition, new.edition), _order(old, new))


def _order(old: Brief, new: Brief) -> dict[Address, int]:
    """Where each address is read: those of the new brief, and those that only the old one has behind theirs."""
    order: dict[Address, int] = {}
    for place, (at, _) in enumerate(texts(new)):
        for length in range(1, len(at) + 1):
            order.setdefault(at[:length], 2 * place)
    last = 0
    for at, _ in texts(old):
        if at in order:
            last = order[at]
            continue
        for length in range(1, len(at) + 1):
            order.setdefault(at[:length], last + 1)
    return order
