"""What was confirmed before, and what is confirmed now -> Lock; it must not know files or who was asked."""

from __future__ import annotations

from collections.abc import Container, Iterator

from briefgen.check.context import Confirmations, section_of
from briefgen.ground.diagnostics import Address
from briefgen.model.brief import Brief
from briefgen.model.claims import StatedClaim, claims
from briefgen.model.evidence import Count, EvidenceItem, Passage, Sum
from briefgen.model.judgement import Finding, Judged
from briefgen.model.lock import Confirmed, ConfirmedClaim, Lock, part, words_of


def lock(judged: Judged, held: Container[Address], on: str) -> Lock:
    """All that is confirmed now. What no claim rests on any more falls out.

    held: the addresses of evidence that carries its claim, as somebody says on the day `on`; the others stay as they
    were.
    """
    known = Confirmations(judged.brief)
    kept: list[ConfirmedClaim] = []
    for claim in claims(judged.brief):
        mine: list[Confirmed] = []
        before: list[Confirmed] = []
        for i, item in enumerate(claim.evidence):
            at = (*claim.address, "evidence", i)
            finding = judged.findings[at]
            entry, same_claim = known.entry(claim, item)
            if at in held and _stands(item, finding):
                mine.append(_confirmed(item, finding, on))
            elif entry:
                (mine if same_claim else before).append(entry)
        if mine:
            kept.append(ConfirmedClaim(part=part(claim.address), claim=claim.text, rests_on=tuple(mine)))
        kept += _as_it_was(judged.brief, claim, before)
    return Lock(claims=tuple(kept))


def _stands(item: EvidenceItem, finding: Finding) -> bool:
    """Say whether there is something to confirm: a passage in its sentence, a count or a sum that comes out right."""
    return finding.place is not None if isinstance(item, Passage) else finding.verdict == "verified"


def _confirmed(item: EvidenceItem, finding: Finding, on: str) -> Confirmed:
    words = words_of(item)
    if isinstance(item, Count):
        return Confirmed(count=words, confirmed=on)
    if isinstance(item, Sum):
        return Confirmed(sum=words, confirmed=on)
    section, sentence = section_of(finding), finding.context
    return Confirmed(passage=words, source=item.source, section=section, sentence=sentence, confirmed=on)


def _as_it_was(brief: Brief, claim: StatedClaim, before: list[Confirmed]) -> Iterator[ConfirmedClaim]:
    """A claim in the words that were confirmed, for passages whose new claim nobody has confirmed yet."""
    wanted = {id(entry) for entry in before}
    for old in brief.lock.claims if brief.lock else ():
        if kept := tuple(entry for entry in old.rests_on if id(entry) in wanted):
            yield ConfirmedClaim(part=old.part, claim=old.claim, rests_on=kept)
