"""A passage -> whether it stands in its text exactly once; it must not know what the claim says."""

from __future__ import annotations

import re

from briefgen.check.library import Library
from briefgen.check.marks import unmarked
from briefgen.check.shelf import ENOUGH, Match, Shelf, pieces
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Address, At, Diagnostic, Note
from briefgen.ground.nearest import did_you_mean
from briefgen.model.evidence import Passage
from briefgen.model.judgement import Closest, Finding

Result = tuple[Finding, tuple[Diagnostic, ...]]

_MORE = "quote more of the words round it"
_AS_IT_STANDS = "quote the text as it stands, or change the claim"
_QUOTES = "“”„‟«»‘’‚‹›\"'"
_DOTS = re.compile(r"(?<!\[)(?:\.{3}|…)(?!\])")
_LONG = 160
"""Code points of the closest words that a note repeats; the place shows the rest."""


def judge_passage(item: Passage, at: Address, library: Library) -> Result:
    """Look a passage up in the paper, or in the text of the source it names."""
    words = pieces(item.passage)
    if not words:
        return failed(diagnostic("evidence-not-found", "the passage has no words", At((*at, "passage")), _AS_IT_STANDS))
    if item.source is not None:
        return _in_source(item, words, item.source, at, library)
    if item.in_ is not None and item.in_ not in library.places:
        hint = did_you_mean(item.in_, library.places, "`in` takes the id of a section, point or box")
        message = f"no section, point or box has the id `{item.in_}`"
        return failed(diagnostic("evidence-place-unknown", message, At((*at, "in")), hint))
    words, matches = _find(item, words, library.paper, library.within(item.in_))
    if len(matches) == 1:
        return _verified(library.paper, matches[0], library), ()
    return failed(_ambiguous(matches, at, library)) if matches else _not_found(item, words, at, library)


def _find(
    item: Passage, written: tuple[str, ...], shelf: Shelf, blocks: range
) -> tuple[tuple[str, ...], tuple[Match, ...]]:
    """Look for the words as they are written; where they aren't found, without marks copied from Markdown."""
    if matches := shelf.find(written, blocks):
        return written, matches
    plain = pieces(unmarked(item.passage))
    return (written, ()) if plain in ((), written) else (plain, shelf.find(plain, blocks))


def _verified(shelf: Shelf, match: Match, library: Library) -> Finding:
    return Finding("verified", place=shelf.place(match), context=library.sentence(shelf, match))


def failed(problem: Diagnostic) -> Result:
    """The verdict on an item of evidence that doesn't hold."""
    return Finding("failed", problem.code), (problem,)


def _in_source(item: Passage, words: tuple[str, ...], source: str, at: Address, library: Library) -> Result:
    if not library.knows_source(source):
        hint = did_you_mean(source, library.source_names(), "list it under `sources` in brief.yaml")
        return failed(diagnostic("source-unknown", f"no source has the id `{source}`", At((*at, "source")), hint))
    if item.in_ is not None:
        message, hint = "`in` belongs to passages of the paper, not of a source", "say where in the source with `at`"
        return failed(diagnostic("key-misplaced", message, At((*at, "in"), key=True), hint))
    shelf, place = library.source(source), At((*at, "passage"))
    if shelf is None:
        code, hint = "evidence-unverified", "give the file with its text under `text` of the source"
        problem = diagnostic(code, f"the text of `{source}` is not there to look in", place, hint)
        return Finding("unverified", code), (problem,)
    words, matches = _find(item, words, shelf, shelf.whole())
    if len(matches) == 1:
        return _verified(shelf, matches[0], library), ()
    if matches:
        message = f"passage stands {_times(matches)} in the text of `{source}`"
        return failed(diagnostic("evidence-ambiguous", message, place, _MORE))
    closest = _closest(words, shelf, shelf.whole(), library)
    message = f"passage is not in the text of `{source}`"
    return _missing(diagnostic("evidence-not-found", message, place, _AS_IT_STANDS, _shown(closest)), closest)


def _ambiguous(matches: tuple[Match, ...], at: Address, library: Library) -> Diagnostic:
    paper = library.paper
    addresses = [paper.texts[match.block][0] for match in matches]
    parts = list(dict.fromkeys(_part(address) for address in addresses))
    hint = _MORE
    if len(parts) == len(matches) and all(parts):
        hint = f"add {_either([f'`in: {part}`' for part in parts])}, or {hint}"
    notes = (Note(f"place {i} of {_number(matches)}", paper.place(match)) for i, match in enumerate(matches, 1))
    message = f"passage stands {_times(matches)} in the paper"
    return diagnostic("evidence-ambiguous", message, At((*at, "passage")), hint, notes)


def _not_found(item: Passage, words: tuple[str, ...], at: Address, library: Library) -> Result:
    paper, blocks = library.paper, library.within(item.in_)
    where = f"in `{item.in_}`" if item.in_ else "in the paper"
    place, hint = At((*at, "passage")), _AS_IT_STANDS
    notes: tuple[Note, ...] = ()
    closest: Closest | None = None
    bare = pieces(unmarked(item.passage).strip(_QUOTES))
    dotted = pieces(_DOTS.sub("[…]", item.passage))
    if bare not in ((), words) and paper.find(bare, blocks):
        hint = 'its quotation marks are part of the passage and not in the paper: write straight ones (") round it'
    elif dotted not in ((), words) and paper.find(dotted, blocks):
        hint = "put the dots that leave something out in brackets: `[…]`"
    elif item.in_ and (elsewhere := paper.find(words, paper.whole())):
        notes = tuple(Note(f"it stands outside `{item.in_}`", paper.place(match)) for match in elsewhere[:2])
        part = _part(paper.texts[elsewhere[0].block][0])
        hint = f"write `in: {part}`" if part and len(elsewhere) == 1 else "change `in`"
    elif crossing := paper.crosses(words, blocks):
        notes = (Note("it begins here and runs on into the next paragraph", paper.place(crossing)),)
        hint = "a passage lies within one paragraph: make it two items"
    elif len(words) > 1 and all(paper.find((piece,), blocks) for piece in words):
        hint = "the words round `[…]` must stand in one paragraph, in this order"
    else:
        closest = _closest(words, paper, blocks, library)
        notes = _shown(closest)
    return _missing(diagnostic("evidence-not-found", f"passage is not {where}", place, hint, notes), closest)


def _missing(problem: Diagnostic, closest: Closest | None) -> Result:
    return Finding("failed", problem.code, closest=closest), (problem,)


def _closest(words: tuple[str, ...], shelf: Shelf, blocks: range, library: Library) -> Closest | None:
    apart = [piece for piece in words if len(words) == 1 or not shelf.find((piece,), blocks)]
    missing = max(apart, key=len, default=words[0])
    near = library.near(missing, shelf, blocks)
    if near is None:
        return None
    sentence = library.sentence(shelf, near.match)
    found = shelf.words(near.match)
    passage = " […] ".join(found if piece == missing else piece for piece in words)
    return Closest(shelf.place(near.match), found, passage, sentence, near.percent, near.differences)


def _shown(closest: Closest | None) -> tuple[Note, ...]:
    if closest is None:
        return ()
    words = closest.words
    shown = words if len(words) <= _LONG else words[:_LONG].rsplit(" ", 1)[0] + " …"
    notes = [Note(f"the closest passage, {closest.percent}% alike: `{shown}`", closest.place)]
    if closest.differences:
        notes.append(Note(f"what differs there: {'; '.join(closest.differences[:4])}"))
    return tuple(notes)


def _part(address: Address) -> str | None:
    """The id of the point, else the section, that a block belongs to; None in a footnote."""
    if address[0] != "sections":
        return None
    return str(address[3] if address[2] == "points" else address[1])


def _number(matches: tuple[Match, ...]) -> str:
    return str(len(matches)) if len(matches) < ENOUGH else f"more than {ENOUGH - 1}"


def _times(matches: tuple[Match, ...]) -> str:
    return "twice" if len(matches) == 2 else f"{_number(matches)} times"


def _either(items: list[str]) -> str:
    return " or ".join(items) if len(items) < 3 else ", ".join(items[:-1]) + " or " + items[-1]
