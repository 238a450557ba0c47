"""Judged -> how many claims hold, and how many nobody can vouch for; it must not know how that was found."""

from __future__ import annotations

from briefgen.model.claims import StatedClaim, claims
from briefgen.model.judgement import Judged


def count_claims(judged: Judged) -> dict[str, int]:
    """Count claims by the worst that was found of them.

    verified, unverified (a source's text is missing), failed, none (they rest on nothing). unchecked: they rest on
    evidence of a kind that nothing compares, of which there is none at present. unconfirmed: how many of the verified
    ones rest on something that nobody has confirmed.
    """
    counts = dict.fromkeys(("verified", "unverified", "unchecked", "none", "failed", "unconfirmed"), 0)
    for claim in claims(judged.brief):
        verdict = verdict_of(claim, judged)
        counts[verdict] += 1
        counts["unconfirmed"] += verdict == "verified" and not _confirmed(claim, judged)
    return counts


def verdict_of(claim: StatedClaim, judged: Judged) -> str:
    """The worst that was found of a claim: verified, unverified, failed, none."""
    verdicts = {judged.findings[(*claim.address, "evidence", i)].verdict for i in range(len(claim.evidence))}
    if not verdicts:
        return "none"
    if "failed" in verdicts or judged.codes.get(claim.address):
        return "failed"
    return "unverified" if "unverified" in verdicts else "verified"


def _confirmed(claim: StatedClaim, judged: Judged) -> bool:
    return all(judged.findings[(*claim.address, "evidence", i)].confirmed for i in range(len(claim.evidence)))
