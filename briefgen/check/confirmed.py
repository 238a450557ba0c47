"""What was confirmed before, and what is confirmed now -> Lock; it must not know files or who was asked."""

from __future__ import annotations

from collections.abc import Container, Iterator

from briefgen.check.context import Confirmations, section_of
from briefgen.ground.diagnostics import Address
from briefgen.model.brief import Brief
from briefgen.model.claims import StatedClaim, claims
from briefgen.model.evidence import Passage
from briefgen.model.judgement import Finding, Judged
from briefgen.model.lock import Confirmed, ConfirmedClaim, Lock, part


def lock(judged: Judged, held: Container[Address], on: str) -> Lock:
    """All that is confirmed now. What no claim rests on any more falls out.

    held: the addresses of passages that carry their claims, as somebody says on the day `on`; the others stay as they
    were.
    """
    known = Confirmations(judged.brief)
    kept: list[ConfirmedClaim] = []
    for claim in claims(judged.brief):
        mine: list[Confirmed] = []
        before: list[Confirmed] = []
        for i, item in enumerate(claim.evidence):
            at = (*claim.address, "evidence", i)
            if not isinstance(item, Passage):
                continue
            finding = judged.findings[at]
            entry, same_claim = known.entry(claim, item)
            if at in held and finding.place:
                mine.append(_confirmed(item, finding, on))
            elif entry:
                (mine if same_claim else before).append(entry)
        if mine:
            kept.append(ConfirmedClaim(part=part(claim.address), claim=claim.text, rests_on=tuple(mine)))
        kept += _as_it_was(judged.brief, claim, before)
    return Lock(claims=tuple(kept))


def _confirmed(item: Passage, finding: Finding, on: str) -> Confirmed:
    return Confirmed(
        passage=item.passage, source=item.source, section=section_of(finding), sentence=finding.context, confirmed=on
    )


def _as_it_was(brief: Brief, claim: StatedClaim, before: list[Confirmed]) -> Iterator[ConfirmedClaim]:
    """A claim in the words that were confirmed, for passages whose new claim nobody has confirmed yet."""
    wanted = {id(entry) for entry in before}
    for old in brief.lock.claims if brief.lock else ():
        if kept := tuple(entry for entry in old.rests_on if id(entry) in wanted):
            yield ConfirmedClaim(part=old.part, claim=old.claim, rests_on=kept)
