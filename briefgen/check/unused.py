"""Brief -> actors, issues, statements and sources that nothing takes up; it must not know where they are printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefgen.check.fold import fold
from briefgen.check.shelf import pieces
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import At, Diagnostic
from briefgen.model.boxes import Statement
from briefgen.model.brief import Brief
from briefgen.model.claims import StatedClaim, claims
from briefgen.model.evidence import EvidenceItem, Passage
from briefgen.model.grid import groups_of, parents
from briefgen.model.texts import written


def unused(brief: Brief) -> Iterator[Diagnostic]:
    """Rows and columns without a cell; statements and sources on which nothing rests."""
    if brief.coding.complete:  # before, each of their cells is reported as not researched
        yield from _actors(brief)
        yield from _issues(brief)
    stated = tuple(claims(brief))
    yield from _statements(brief, stated)
    yield from _sources(brief, stated)


def _actors(brief: Brief) -> Iterator[Diagnostic]:
    groups = parents(brief.actors)
    speaking = {id_ for id_, actor in brief.actors.items() if actor.speaks_for in brief.actors}
    spoken_for = {actor.speaks_for for actor in brief.actors.values()}
    for id_ in brief.actors:
        giving = (id_, *groups_of(groups, id_))
        if id_ not in speaking | spoken_for and not any(brief.positions.get(one) for one in giving):
            hint = "code a cell of its row, if only as `not-stated`, or take the actor out"
            yield diagnostic("actor-unused", f"`{id_}` has no position", At(("actors", id_), key=True), hint)


def _issues(brief: Brief) -> Iterator[Diagnostic]:
    taken_up = {issue for cells in brief.positions.values() for issue in cells}
    for id_ in brief.issues:
        if id_ not in taken_up:
            hint = "code a cell of its column, if only as `not-stated`, or take the issue out"
            yield diagnostic("issue-unused", f"nobody has a position on `{id_}`", At(("issues", id_), key=True), hint)


def _statements(brief: Brief, stated: Iterable[StatedClaim]) -> Iterator[Diagnostic]:
    coded = {cell.statement for cells in brief.positions.values() for cell in cells.values()}
    items = [item for claim in stated if claim.address[0] != "statements" for item in claim.evidence]
    written_out = "\n".join(item.passage for item in items if isinstance(item, Passage))
    unnamed = [
        one
        for one in brief.statements
        if one.id not in coded and one.id not in brief.pull_quotes and one.text not in written_out
    ]
    if not unnamed:
        return  # as a rule, and before everything is folded
    texts = [fold(text) for address, text in written(brief) if address[0] != "statements"]
    passages = _pieces(items)
    for statement in unnamed:
        if not _quoted(statement, texts) and not _rested_on(statement, passages):
            hint = f"name it where it counts (`statement: {statement.id}` in a cell), or take it out"
            message = f"nothing takes up the statement `{statement.id}`"
            yield diagnostic("statement-unused", message, At(("statements", statement.id, "id")), hint)


def _quoted(statement: Statement, texts: Iterable[str]) -> bool:
    """Say whether its words stand in quotation marks, which are all `'` once folded."""
    words = f"'{fold(statement.text)}"
    return any(words in text for text in texts)


def _rested_on(statement: Statement, passages: Iterable[str]) -> bool:
    """Say whether another claim rests on its words, or on part of its passage."""
    words, own = fold(statement.text), _pieces(statement.evidence)
    return any(words in passage or any(passage in piece for piece in own) for passage in passages)


def _pieces(evidence: Iterable[EvidenceItem]) -> list[str]:
    return [piece for item in evidence if isinstance(item, Passage) for piece in pieces(item.passage)]


def _sources(brief: Brief, stated: Iterable[StatedClaim]) -> Iterator[Diagnostic]:
    items = (item for claim in stated for item in claim.evidence)
    rested_on = {item.source for item in items if isinstance(item, Passage)}
    for source in brief.sources:
        if source.id not in rested_on:
            hint = "let evidence rest on it, or take it out"
            yield diagnostic("source-unused", f"nothing rests on `{source.id}`", At(("sources", source.id, "id")), hint)
