"""Brief -> quoted words that don't stand like this in what they rest on; it must not know whether passages stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from briefgen.check.fold import fold
from briefgen.check.marks import unmarked
from briefgen.check.quotes import quoted, within_marks
from briefgen.check.shelf import find_whole
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Address, At, Diagnostic, Note, Severity
from briefgen.model.boxes import Statement
from briefgen.model.brief import Brief
from briefgen.model.claims import Rested, rested
from briefgen.model.evidence import EvidenceItem, Passage
from briefgen.model.positions import Position

PlacedText = tuple[Address, str]

_BRACKETS = re.compile(r"\[[^\[\]]*\]")
_DOTS = re.compile(r"(?<!\[)\.\.\.(?!\])")
_HINT = "quote the words as they stand there, with `[…]` for what is left out"
_SHOWN = 4
"""Differences that a note names."""


def misquoted(brief: Brief, resting: Sequence[Rested] = ()) -> Iterator[Diagnostic]:
    """Statements, words in quotation marks, and cells coded as quoted.

    resting: what `rested` gives of the brief, where it is there already.
    """
    statements = {statement.id: statement for statement in brief.statements}
    for claim in resting or rested(brief):
        also: Iterable[PlacedText] = ()
        match claim.address:
            case ("statements", str(id_)):
                yield from _statement(statements[id_], tuple(_passages(claim.evidence)), brief.language)
            case ("positions", str(actor), str(issue)):
                cell = brief.positions[actor][issue]
                yield from _basis(cell, claim, brief.language)
                also = _of_statement(statements.get(cell.statement or ""))
        yield from _in_marks(claim, also, brief.language)


def _passages(evidence: Iterable[tuple[Address, EvidenceItem]]) -> Iterator[PlacedText]:
    for at, item in evidence:
        if isinstance(item, Passage):
            yield (*at, "passage"), unmarked(item.passage)


def _of_statement(statement: Statement | None) -> Iterator[PlacedText]:
    """The statement of a cell carries the cell's words as a passage does."""
    if statement is not None:
        at: Address = ("statements", statement.id)
        yield (*at, "text"), statement.text
        yield from _passages(((*at, "evidence", i), item) for i, item in enumerate(statement.evidence))


def _statement(statement: Statement, passages: tuple[PlacedText, ...], language: str) -> Iterator[Diagnostic]:
    place = At(("statements", statement.id, "text"))
    words = _bare(statement.text)
    holding = [text for _, text in passages if _stand(words, [text])]
    if not passages or any(_are_quoted(words, text, language) for text in holding):
        return
    if holding:
        message = "the words stand outside the quotation marks of the passage"
        yield diagnostic("quotation-not-verbatim", message, place, "keep to the words that the passage quotes")
    else:
        message = "the words do not stand like this in the passages of the statement"
        yield _not_verbatim(message, place, words, passages)


def _are_quoted(words: str, passage: str, language: str) -> bool:
    inside = within_marks(passage, language)
    return not inside or _stand(words, inside)


def _basis(cell: Position, claim: Rested, language: str) -> Iterator[Diagnostic]:
    if cell.basis != "quoted" or cell.statement is not None:
        return
    if not any(within_marks(text, language) for _, text in _passages(claim.evidence)):
        hint = "name the `statement`, rest it on a passage with its quotation marks, or write `basis: reported`"
        message = "the cell is coded as quoted, and nothing that it rests on is a quotation"
        yield diagnostic("basis-not-quoted", message, At((*claim.address, "basis")), hint)


def _in_marks(claim: Rested, also: Iterable[PlacedText], language: str) -> Iterator[Diagnostic]:
    """Words that a printed text puts in quotation marks."""
    texts = claim.texts if claim.evidence else ()  # a claim that rests on nothing is reported already
    found = [
        (address, one)
        for address, text in texts
        if (address[0], address[-1]) != ("statements", "text")
        for one in quoted(text, language)
    ]
    passages = (*_passages(claim.evidence), *also) if found else ()
    for address, one in found:
        words = _bare(one.words)
        as_begun = words[:1].swapcase() + words[1:]  # within a sentence a quotation loses its capital
        if not any(_stand(words, [passage]) or _stand(as_begun, [passage]) for _, passage in passages):
            severity: Severity = "error" if " " in words else "warning"
            message = "the words in quotation marks do not stand like this in what the claim rests on"
            yield _not_verbatim(message, At(address, one.start, one.end), words, passages, severity)


def _bare(words: str) -> str:
    """Words without quotation marks round them and without the point or comma at their end, folded."""
    return fold(words).lstrip("'").rstrip(".,;: '")


def _stand(words: str, texts: Iterable[str]) -> bool:
    """Say whether folded words stand in texts, what is in square brackets aside, in this order and whole."""
    text = "\n".join(map(fold, texts))
    at = 0
    pieces = _BRACKETS.split(words)
    for i, piece in enumerate(pieces):
        bare = piece.strip()
        # [N]o one: where a bracket touches the letters, a word is cut there.
        cut = (i > 0 and piece[:1].strip()) or (i < len(pieces) - 1 and piece[-1:].strip())
        start = text.find(bare, at) if cut or not bare else find_whole(text, bare, at, len(text))
        if start < 0:
            return False
        at = start + len(bare)
    return True


def _not_verbatim(
    message: str, place: At, words: str, passages: tuple[PlacedText, ...], severity: Severity = "error"
) -> Diagnostic:
    gapped = _DOTS.sub("[…]", words)
    if gapped != words and any(_stand(gapped, [passage]) for _, passage in passages):
        hint = "put the dots that leave something out in brackets: `[…]`"
        return diagnostic("quotation-not-verbatim", message, place, hint, (), severity)
    return diagnostic("quotation-not-verbatim", message, place, _HINT, _closest(words, passages), severity)


def _closest(words: str, passages: tuple[PlacedText, ...]) -> Iterator[Note]:
    from briefgen.check.near import Index  # only where something is wrong
    from briefgen.check.shelf import Shelf

    shelf = Shelf(passages)
    near = Index(shelf).closest(words, shelf.whole()) if passages else None
    if near is not None:
        yield Note(f"the closest words, {near.percent}% alike: `{shelf.words(near.match)}`", shelf.place(near.match))
        yield Note(f"what differs there: {'; '.join(near.differences[:_SHOWN])}")
