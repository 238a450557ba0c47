"""Brief -> a finding for every item of evidence, and what is wrong with it; it must not know what claims say."""

from __future__ import annotations

from briefgen.check.counts import Tables, judge_count
from briefgen.check.library import Library
from briefgen.check.passages import Result, judge_passage
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Address, At, Diagnostic
from briefgen.model.brief import Brief
from briefgen.model.claims import claims
from briefgen.model.evidence import Count, EvidenceItem, Passage
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
        for i, item in enumerate(claim.evidence):
            address = (*claim.address, "evidence", i)
            findings[address], found = _judge(item, address, library, tables)
            problems.extend(found)
    return findings, problems


def _judge(item: EvidenceItem, at: Address, library: Library, tables: Tables) -> Result:
    if isinstance(item, Passage):
        return judge_passage(item, at, library)
    if isinstance(item, Count):
        return judge_count(item, at, tables)
    code = "evidence-unchecked"
    problem = diagnostic(code, "calculations are not checked yet", At((*at, "sum")), "work it out again by hand")
    return Finding("unchecked", code), (problem,)
