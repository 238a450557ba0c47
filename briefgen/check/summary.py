"""Judged -> how many claims hold, and how many nobody can vouch for; it must not know how that was found."""

from __future__ import annotations

from collections.abc import Mapping

from briefgen.ground.diagnostics import Address
from briefgen.model.brief import Brief
from briefgen.model.claims import claims
from briefgen.model.judgement import Finding, Judged

_WORST_FIRST = ("failed", "unchecked", "unverified", "verified")


def count_claims(judged: Judged) -> dict[str, int]:
    """Count the claims of a brief that was judged."""
    return count(judged.brief, judged.findings)


def count(brief: Brief, findings: Mapping[Address, Finding]) -> dict[str, int]:
    """Count claims by the worst verdict on what they rest on; `none` are those that rest on nothing."""
    counts = dict.fromkeys(("verified", "unverified", "unchecked", "none", "failed"), 0)
    for claim in claims(brief):
        addresses = ((*claim.address, "evidence", i) for i in range(len(claim.evidence)))
        verdicts = {findings[address].verdict for address in addresses}
        counts[next((verdict for verdict in _WORST_FIRST if verdict in verdicts), "none")] += 1
    return counts
