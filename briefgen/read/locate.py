"""Diagnostics -> the same with file, line and column, in the order of the files; it must not know what they say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from briefgen.ground.diagnostics import Address, At, Diagnostic, OnPage, Place, Span
from briefgen.read.printed import written
from briefgen.read.tree import Piece, Range, SourceMap, Tree


def locate(diagnostics: Iterable[Diagnostic], tree: Tree) -> tuple[Diagnostic, ...]:
    """Fill in the spans of diagnostics and notes; sort by file, line and column, those without a place last."""
    order = {name: i for i, name in enumerate(tree.texts)}
    placed: dict[tuple[object, ...], Diagnostic] = {}
    for found in diagnostics:
        span = found.span or _span(found.place, tree)
        notes = tuple(replace(note, span=note.span or _span(note.place, tree)) for note in found.notes)
        page = found.place.page if isinstance(found.place, OnPage) else 0
        key = (found.code, found.message, page, span and (span.file, span.line, span.column))
        placed.setdefault(key if span else (found,), replace(found, span=span, notes=notes))

    def rank(found: Diagnostic) -> tuple[int, str, int, int]:
        if found.span is None:
            return (len(order) + 1, "", 0, 0)
        own = order.get(found.span.file, len(order))
        return (own, found.span.file, found.span.line, found.span.column)

    return tuple(sorted(placed.values(), key=rank))


def span(at: At, tree: Tree) -> Span | None:
    """The lines and columns of a value; None where it stands in no file."""
    return _span(at, tree) if _known(at.address, tree)[0] else None


def place(at: At, tree: Tree) -> str:
    """File, line and column of a value, from the brief's folder; empty where it stands in none."""
    span = _span(at, tree)
    return f"{span.file.removeprefix(f'{tree.folder}/')}:{span.line}:{span.column}" if span else ""


def source_range(place: At, tree: Tree) -> Range | None:
    """Where a value of the brief stands in its file."""
    return _range(place, tree)


def _span(place: Place | None, tree: Tree) -> Span | None:
    if isinstance(place, Span):
        text = tree.texts.get(place.file)
        known = text and not place.excerpt and 0 < place.line <= len(text.starts)
        return replace(place, excerpt=text.line(place.line)) if text and known else place
    words = ""
    if isinstance(place, OnPage):
        words, place = place.words, At(place.address) if place.address is not None else None
    if place is None or place.document != "brief":
        return None
    found = _range(place, tree)
    if found and words:
        found = _narrowed(found, words, tree)
    text = tree.texts.get(found.file) if found else None
    if found is None or text is None:
        return Span(found.file, 1, 1) if found else None
    return text.span(found.start, found.end)


def _narrowed(whole: Range, words: str, tree: Tree) -> Range:
    """The part of a range in which the words are written that were printed."""
    text = tree.texts.get(whole.file)
    part = written(text.content, whole.start, whole.end, words) if text else None
    return Range(whole.file, *part) if part else whole


def _range(place: At, tree: Tree) -> Range | None:
    if place.start is not None and (within := _within(place, tree)):
        return within
    known, rest = _known(place.address, tree)
    value, key = tree.spans.get(known), tree.keys.get(known)
    missing = rest and not _short_form(rest)
    return key if key and (place.key or missing) else value or key


def _short_form(rest: Address) -> bool:
    """What the model has and the text may leave out: the first item of a list of one, the key of a bare text."""
    return rest[0] == 0 or rest[0] in ("text", "name", "passage")


def _known(address: Address, tree: Tree) -> tuple[Address, Address]:
    """Split an address into the longest part whose place is known, and what comes after it.

    The known part leaves out the index of an item that stands where a list may stand.
    """
    length = len(address)
    while length and address[:length] not in tree.spans and address[:length] not in tree.keys:
        length -= 1
    known, rest = address[:length], address[length:]
    return _known((*known, *rest[1:]), tree) if len(rest) > 1 and rest[0] == 0 else (known, rest)


def _within(place: At, tree: Tree) -> Range | None:
    """Find the code points start..end of a text."""
    start, end = place.start or 0, place.end if place.end is not None else (place.start or 0)
    source = tree.maps.get(place.address) or _scalar_map(place.address, tree)
    return source.range(start, end) if source else None


def _scalar_map(address: Address, tree: Tree) -> SourceMap | None:
    """Map a text of YAML or CSV as far as one can without reading it again: lines are folded, escapes stay."""
    place = tree.spans.get(_known(address, tree)[0])
    text = tree.texts.get(place.file) if place else None
    if place is None or text is None:
        return None
    at, end = place.start, place.end
    raw = text.content[at:end]
    if raw[:1] in ('"', "'"):
        at, end = at + 1, end - 1
    elif raw[:1] in (">", "|"):
        at += raw.find("\n") + 1
    pieces: list[Piece] = []
    plain = 0
    for line in text.content[at:end].splitlines(keepends=True):
        words = line.strip()
        source = at + len(line) - len(line.lstrip())
        if words:
            size = len(words) + 1  # with the line end, which is a space
            pieces.append(Piece(plain, plain + size, source, source + size))
            plain += size
        at += len(line)
    return SourceMap(place.file, tuple(pieces)) if pieces else None
