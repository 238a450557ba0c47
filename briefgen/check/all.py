"""Brief -> Judged: every rule in turn, softened for a draft; it must not know files or HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from briefgen.check.coding import contradictory, group_against_member, overconfident, sparse_columns
from briefgen.check.events import unsupported_dates
from briefgen.check.evidence import judge_evidence
from briefgen.check.figures import unsupported_numbers
from briefgen.check.forms import impossible_forms
from briefgen.check.headings import unsupported_headings
from briefgen.check.lengths import misfit_lengths
from briefgen.check.quotations import misquoted
from briefgen.check.references import unknown_references
from briefgen.check.research import not_researched
from briefgen.check.stances import misfitting_stances
from briefgen.check.unused import unused
from briefgen.check.weak import weak_evidence
from briefgen.ground.diagnostics import Address, Diagnostic, Outcome
from briefgen.model.brief import Brief
from briefgen.model.claims import Rested, claims, rested
from briefgen.model.judgement import Judged

RULES: tuple[Callable[[Brief], Iterator[Diagnostic]], ...] = (
    unknown_references, misfitting_stances, not_researched, misfit_lengths, unused, overconfident, group_against_member,
    contradictory, sparse_columns, unsupported_headings, impossible_forms,
)  # fmt: skip
"""Those that need no evidence."""

RESTING: tuple[Callable[[Brief, Sequence[Rested]], Iterator[Diagnostic]], ...] = (
    unsupported_numbers, unsupported_dates, misquoted, weak_evidence,
)  # fmt: skip
"""Those that compare what claims say with the words of what they rest on."""

TOLERATED = frozenset({
    "evidence-missing", "evidence-not-found", "evidence-ambiguous", "evidence-place-unknown", "evidence-count-wrong",
    "evidence-sum-wrong", "evidence-context-changed", "number-not-in-evidence", "quantity-differs",
    "date-not-in-evidence", "quotation-not-verbatim", "basis-missing", "not-researched",
})  # fmt: skip
"""What a draft may still lack: a warning there, an error in a final brief."""


def check(brief: Brief) -> Outcome[Judged]:
    """Judge a brief: every rule reports, whatever the others found."""
    findings, problems = judge_evidence(brief)
    resting = tuple(rested(brief))
    compared = (problem for compare in RESTING for problem in compare(brief, resting))
    found = [*problems, *(problem for rule in RULES for problem in rule(brief)), *compared]
    judged = Judged(brief, findings, _codes(brief, found))
    return Outcome(judged, tuple(_softened(problem) for problem in found) if brief.status == "draft" else tuple(found))


def _softened(problem: Diagnostic) -> Diagnostic:
    return replace(problem, severity="warning") if problem.code in TOLERATED else problem


def _codes(brief: Brief, found: Iterable[Diagnostic]) -> dict[Address, tuple[str, ...]]:
    """What fails at each claim or cell: errors, before a draft softens them."""
    cells = {("positions", actor, issue) for actor, written in brief.positions.items() for issue in written}
    claimed: set[Address] = {claim.address for claim in claims(brief)} | cells
    codes: dict[Address, tuple[str, ...]] = {}
    for problem in found:
        claim = _claim_of(problem.address or (), claimed)
        if claim is not None and problem.severity == "error" and problem.code not in codes.get(claim, ()):
            codes[claim] = (*codes.get(claim, ()), problem.code)
    return codes


def _claim_of(address: Address, claimed: set[Address]) -> Address | None:
    lengths = range(len(address), 0, -1)
    return next((address[:length] for length in lengths if address[:length] in claimed), None)
