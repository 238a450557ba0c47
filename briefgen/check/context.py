"""Passages that stand, what people have confirmed -> whether the sentences still do; it must not know files."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.check.fold import fold
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Address, At, Diagnostic, Note
from briefgen.model.brief import Brief
from briefgen.model.claims import StatedClaim, claims
from briefgen.model.evidence import EvidenceItem, Passage
from briefgen.model.judgement import Finding
from briefgen.model.lock import Confirmed, part, words_of

Key = tuple[str, str | None]
"""The folded words of an item, and the source of a passage."""

_READ = "if the claim still holds: `briefgen confirm`; if not, mend the claim"


class Confirmations:
    """What stands in evidence.lock, to be looked up by claim and passage."""

    def __init__(self, brief: Brief) -> None:
        self.there = brief.lock is not None
        self._brief = brief
        self._words = {claim.text: fold(claim.text) for claim in claims(brief)}
        now = {(part(claim.address), self._words[claim.text]) for claim in claims(brief)}
        self._exact: dict[tuple[str, str], dict[Key, Confirmed]] = {}
        self._reworded: dict[tuple[str, Key], tuple[Confirmed, str]] = {}
        for claim in brief.lock.claims if brief.lock else ():
            name = (claim.part, fold(claim.claim))
            entries = {(fold(entry.words), entry.source): entry for entry in claim.rests_on}
            self._exact.setdefault(name, {}).update(entries)
            if name not in now:
                self._reworded |= {(claim.part, key): (entry, claim.claim) for key, entry in entries.items()}

    def entry(self, claim: StatedClaim, item: EvidenceItem) -> tuple[Confirmed | None, bool]:
        """The entry of an item, and whether its claim still has the words that were confirmed."""
        name, key = _key(claim, item)
        if exact := self._exact.get((name, self._words[claim.text]), {}).get(key):
            return exact, True
        before = self._reworded.get((name, key))
        return (before[0] if before else None), False

    def wording(self, claim: StatedClaim, item: EvidenceItem) -> str:
        """The words in which a claim was confirmed that has others now; without them, none."""
        exact, before = self._exact.get((part(claim.address), self._words[claim.text]), {}), self._reworded
        name, key = _key(claim, item)
        return before[name, key][1] if key not in exact and (name, key) in before else ""

    def moved(self, entry: Confirmed, finding: Finding) -> str | None:
        """The section that a passage has left; one that was merely renamed is no longer there."""
        stands = section_of(finding)
        there = entry.section in self._brief.sections
        return entry.section if there and stands and stands != entry.section else None


def _key(claim: StatedClaim, item: EvidenceItem) -> tuple[str, Key]:
    return part(claim.address), (fold(words_of(item)), item.source if isinstance(item, Passage) else None)


def judge_context(brief: Brief, findings: dict[Address, Finding]) -> Iterator[Diagnostic]:
    """Compare the sentence round each passage with the one that was confirmed; findings are completed in passing."""
    known = Confirmations(brief)
    unconfirmed: list[Address] = []
    for claim in claims(brief):
        new: list[Address] = []
        before = ""
        for i, item in enumerate(claim.evidence):
            at = (*claim.address, "evidence", i)
            if findings[at].verdict != "verified":
                continue
            entry, same_claim = known.entry(claim, item)
            if entry is None:
                new.append(at)
                continue
            findings[at], problem = _compared(findings[at], entry, at, known, same_claim)
            if problem:
                yield problem
            elif not same_claim:
                before = before or known.wording(claim, item)
                new.append(at)
        unconfirmed += new
        if new and known.there:
            yield _unconfirmed(new, before, claim.text)
    if unconfirmed and not known.there:
        message = "nobody has confirmed yet that the evidence carries the claims: there is no evidence.lock"
        yield diagnostic(
            "evidence-unconfirmed", message, At(()), "read the claims beside their sentences: `briefgen confirm`"
        )


def section_of(finding: Finding) -> str | None:
    """The section of the paper in which a passage stands; None in a note and in another source."""
    block = finding.block
    return str(block[1]) if block and block[0] == "sections" else None


def _compared(
    finding: Finding, entry: Confirmed, at: Address, known: Confirmations, same_claim: bool
) -> tuple[Finding, Diagnostic | None]:
    finding = finding._replace(confirmed_context=entry.sentence or "")
    left = known.moved(entry, finding)
    if _same(finding.confirmed_context, finding.context) and left is None:
        return (finding._replace(confirmed=entry.confirmed) if same_claim else finding), None
    problem = _changed(finding, entry, at, left)
    return finding._replace(verdict="failed", code=problem.code), problem


def _same(old: str, new: str) -> bool:
    return old == new or fold(old) == fold(new)


def _changed(finding: Finding, entry: Confirmed, at: Address, left: str | None) -> Diagnostic:
    place = At((*at, "passage"))
    if left is not None and _same(finding.confirmed_context, finding.context):
        here = Note("it stands here", finding.place)
        return diagnostic("evidence-context-changed", _left(left, finding), place, _READ, [here])
    notes = [
        Note(f"it stands here now: `{finding.context}`", finding.place),
        Note(f"confirmed on {entry.confirmed} it read: `{finding.confirmed_context}`"),
    ]
    notes += _differing(finding.confirmed_context, finding.context)
    message = "the sentence round the passage has changed since it was confirmed"
    if left is not None:
        message = f"{_left(left, finding)}, in another sentence"
    return diagnostic("evidence-context-changed", message, place, _READ, notes)


def _left(section: str, finding: Finding) -> str:
    return f"the passage was confirmed in `{section}` and stands in `{section_of(finding)}` now"


def _differing(old: str, new: str) -> list[Note]:
    from briefgen.check.near import differences

    changes = differences(old, new)[:4]
    return [Note(f"what differs: {'; '.join(changes)}")] if changes else []


def _unconfirmed(new: list[Address], before: str, text: str) -> Diagnostic:
    place = At(new[0])
    notes: list[Note] = []
    if before:
        message = "the claim has other words than when it was confirmed"
        notes += _differing(before, text)
    elif len(new) == 1:
        message = "nobody has confirmed that this carries the claim"
    else:
        message = f"nobody has confirmed that this and {len(new) - 1} more carry the claim"
    return diagnostic("evidence-unconfirmed", message, place, "read them side by side: `briefgen confirm`", notes)
