"""Brief -> every claim that must rest on something, in reading order; it must not know how evidence is looked up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from briefgen.ground.diagnostics import Address
from briefgen.model.boxes import Claim
from briefgen.model.brief import Brief
from briefgen.model.evidence import EvidenceItem
from briefgen.model.positions import Position
from briefgen.model.texts import PlainText, written


class StatedClaim(NamedTuple):
    """A claim, its address, and what it rests on; item i of the evidence is at address + ("evidence", i)."""

    address: Address
    text: str
    evidence: tuple[EvidenceItem, ...]


def claims(brief: Brief) -> Iterator[StatedClaim]:
    """Every box item, event, statement, option, flag and coded cell, as one reads them."""
    yield _stated(("standfirst",), brief.standfirst)
    for i, claim in enumerate(brief.at_a_glance):
        yield _stated(("at-a-glance", i), claim)
    for i, figure in enumerate(brief.key_figures):
        yield StatedClaim(("key-figures", i), f"{figure.value} {figure.label}", figure.evidence)
    for i, event in enumerate(brief.timeline):
        yield StatedClaim(("timeline", i), f"{event.date} — {event.event}", event.evidence)
    for actor, cells in brief.positions.items():
        for issue, cell in cells.items():
            yield from _cell_claims(("positions", actor, issue), cell, _asked(brief, actor, issue))
    for statement in brief.statements:
        said = _joined(statement.speaker, statement.role, statement.text, statement.context)
        yield StatedClaim(("statements", statement.id), said, statement.evidence)
    for name, items in (("options", brief.options), ("recommendations", brief.recommendations)):
        for i, claim in enumerate(items):
            yield _stated((name, i), claim)
    if brief.bottom_line:
        yield _stated(("bottom-line",), brief.bottom_line)
    for i, claim in enumerate(brief.flags.items):
        yield _stated(("flags", "items", i), claim)


def _stated(address: Address, claim: Claim) -> StatedClaim:
    """A claim in all its words, those of the short variant too."""
    return StatedClaim(address, _joined(claim.text, claim.short), claim.evidence)


def _asked(brief: Brief, actor: str, issue: str) -> str:
    """Who is asked, and what: without them, a stance says nothing."""
    who, what = brief.actors.get(actor), brief.issues.get(issue)
    return _joined(who.name if who else "", *((what.question, what.means) if what else ()))


def _cell_claims(address: Address, cell: Position, asked: str) -> Iterator[StatedClaim]:
    if cell.stance in ("not-stated", "not-applicable", "not-researched") and not cell.evidence:
        return
    if cell.evidence or not cell.sides:
        yield StatedClaim(address, _joined(asked, *_coded(cell)), cell.evidence)
    for i, side in enumerate(cell.sides):
        yield StatedClaim((*address, "sides", i), _joined(asked, side.stance, side.text), side.evidence)


def _coded(cell: Position) -> tuple[str | None, ...]:
    """All that a cell says, in the words of its source."""
    quantity = cell.quantity.as_printed if cell.quantity else None
    return (cell.stance, cell.answer, quantity, *cell.conditions, cell.basis)


def _joined(*texts: str | None) -> str:
    return " — ".join(text for text in texts if text)


class Rested(NamedTuple):
    """Texts that are printed, and the items of evidence they stand on, each with its address.

    address: of the claim or cell. A cell and its sides are one: a condition may stand on a side's evidence.
    """

    address: Address
    texts: tuple[PlainText, ...]
    evidence: tuple[tuple[Address, EvidenceItem], ...]


def rested(brief: Brief) -> Iterator[Rested]:
    """Every claim and coded cell with its printed texts, in the order of `claims`."""
    resting: dict[Address, list[tuple[Address, EvidenceItem]]] = {}
    for claim in claims(brief):
        whole = claim.address[:3] if claim.address[0] == "positions" else claim.address
        items = [((*claim.address, "evidence", i), item) for i, item in enumerate(claim.evidence)]
        resting.setdefault(whole, []).extend(items)
    texts: dict[Address, list[PlainText]] = {address: [] for address in resting}
    for address, text in written(brief):
        holder = next((address[:length] for length in (3, 2, 1) if address[:length] in texts), None)
        if holder is not None:
            texts[holder].append((address, text))
    for address, evidence in resting.items():
        yield Rested(address, tuple(texts[address]), tuple(evidence))
