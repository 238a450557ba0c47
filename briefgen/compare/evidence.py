"""What claims rest on in two editions -> claims whose passage changed; it must not know what the claims say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, TypeGuard

from briefgen.check import check
from briefgen.compare.ledger import Ledger
from briefgen.ground.diagnostics import Address
from briefgen.model.brief import Brief
from briefgen.model.changes import Change, Place
from briefgen.model.claims import StatedClaim, claims
from briefgen.model.evidence import EvidenceItem, Passage
from briefgen.model.lock import part

_NAMES = {
    "at-a-glance": "at a glance", "key-figures": "key figure", "timeline": "event", "options": "option",
    "recommendations": "recommendation", "flags": "flag",
}  # fmt: skip


class _Claims(NamedTuple):
    """The claims of a brief, each with the blocks of the paper that its passages stand in, and the sentences there."""

    stated: tuple[StatedClaim, ...]
    standing: Mapping[Address, frozenset[tuple[Address, str]]]


def compare_evidence(old: Brief, new: Brief, ledger: Ledger) -> None:
    """Say of each change which claims rest on what it touched; a passage that was exchanged is a change itself."""
    before, after = _claims(old), _claims(new)
    counterparts = _counterparts(before, after)
    for claim in after.stated:
        place = Place(claim.address, _name(new, claim.address))
        one = counterparts.get(claim.address)
        if one is None:
            continue
        stood, stands = before.standing[one.address], after.standing[claim.address]
        blocks, left = _only(stands, stood), _only(stood, stands)
        ledger.rests(place, blocks, left)
        if _is_in(claim.address, ledger.touched):
            continue
        words = [[item.passage for item in stated.evidence if _is_quoted(item)] for stated in (one, claim)]
        lost, found = ([word for word in words[i] if word not in words[1 - i]] for i in (0, 1))
        explained = any(_is_in(at, ledger.touched) for at in blocks)
        explained = explained or any(_is_in(at, {*ledger.gone, *ledger.dropped}) for at, _ in stood)
        if (lost or found) and not explained:
            was = Place(one.address, _name(old, one.address))
            ledger.add(Change("claim", "changed", place.name, (was,), (place,), "; ".join(lost), "; ".join(found)))


def _claims(brief: Brief) -> _Claims:
    judged = check(brief).value
    stated = tuple(claims(brief))
    findings = judged.findings if judged else {}
    standing = {
        claim.address: frozenset(
            (finding.block, finding.context)
            for i in range(len(claim.evidence))
            if (finding := findings.get((*claim.address, "evidence", i))) and finding.block
        )
        for claim in stated
    }
    return _Claims(stated, standing)


def _counterparts(before: _Claims, after: _Claims) -> Mapping[Address, StatedClaim]:
    """The old claim of each new one: the one of the same words in the same part, else at the same address."""
    worded = {(part(claim.address), claim.text): claim for claim in before.stated}
    at = {claim.address: claim for claim in before.stated}
    pairs = ((claim, worded.get((part(claim.address), claim.text), at.get(claim.address))) for claim in after.stated)
    return {claim.address: one for claim, one in pairs if one is not None}


def _only(some: frozenset[tuple[Address, str]], others: frozenset[tuple[Address, str]]) -> frozenset[Address]:
    """The blocks of sentences that only some have."""
    known = {sentence for _, sentence in others}
    return frozenset(at for at, sentence in some if sentence not in known)


def _is_quoted(item: EvidenceItem) -> TypeGuard[Passage]:
    """Say whether an item has words of the paper. What is counted or calculated follows from the rest."""
    return isinstance(item, Passage) and item.source is None


def _is_in(at: Address, known: Mapping[Address, object] | set[Address]) -> bool:
    return any(at[:length] in known for length in range(1, len(at) + 1))


def _name(brief: Brief, at: Address) -> str:
    match at:
        case ("positions", str(actor), str(issue), *_):
            return f"{brief.actors[actor].name}, {brief.issues[issue].label}"
        case ("statements", str(id_)):
            return next((f"statement of {one.speaker}" for one in brief.statements if one.id == id_), id_)
        case (str(head), *_, int(number)):
            return f"{_NAMES.get(head, head)} {number + 1}"
        case _:
            return str(at[0]).replace("-", " ")
