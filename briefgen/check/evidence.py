"""Brief -> a finding for every item of evidence, and what is wrong with it; it must not know what claims say."""

from __future__ import annotations

from fractions import Fraction

from briefgen.check.context import judge_context
from briefgen.check.counts import Tables, judge_count
from briefgen.check.library import Library
from briefgen.check.marks import unmarked
from briefgen.check.numbers.number import Number
from briefgen.check.numbers.read import read_numbers
from briefgen.check.passages import Result, judge_passage
from briefgen.check.sums import judge_sum
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Address, At, Diagnostic
from briefgen.model.brief import Brief
from briefgen.model.claims import StatedClaim, claims
from briefgen.model.evidence import Count, Passage
from briefgen.model.judgement import Finding


def judge_evidence(brief: Brief) -> tuple[dict[Address, Finding], list[Diagnostic]]:
    """Judge every item of every claim; a claim without any is reported."""
    library, tables = Library(brief), Tables(brief)
    findings: dict[Address, Finding] = {}
    problems: list[Diagnostic] = []
    for claim in claims(brief):
        if not claim.evidence:
            hint = "add `evidence` with a passage of the paper, quoted as it stands"
            problems.append(diagnostic("evidence-missing", "this claim rests on nothing", At(claim.address), hint))
        for i in range(len(claim.evidence)):
            findings[(*claim.address, "evidence", i)], found = _judge(claim, i, library, tables)
            problems.extend(found)
    problems.extend(judge_context(brief, findings))
    return findings, problems


def _judge(claim: StatedClaim, index: int, library: Library, tables: Tables) -> Result:
    item, at = claim.evidence[index], (*claim.address, "evidence", index)
    if isinstance(item, Passage):
        return judge_passage(item, at, library)
    if isinstance(item, Count):
        return judge_count(item, at, tables, claim.evidence)
    return judge_sum(item, at, _numbers(claim, library.language), library.language)


def _numbers(claim: StatedClaim, language: str) -> tuple[Number, ...]:
    """The numbers that stand in a claim's passages and counts."""
    found: list[Number] = []
    for item in claim.evidence:
        if isinstance(item, Passage):
            found += read_numbers(unmarked(item.passage), language)
        elif isinstance(item, Count):
            found.append(Number(0, 0, Fraction(item.is_), Fraction(item.is_)))
    return tuple(found)
