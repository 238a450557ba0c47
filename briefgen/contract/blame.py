"""What is found in files that a theme inherits -> the line of its own that does it; it must not know what is found.

A rule of base may be right on any page but this theme's: its token, or a rule elsewhere, is the cause. Reading can't
tell; printing the brief without some of what the theme says can.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from briefgen.contract.own import Said, said, without
from briefgen.contract.subject import Subject
from briefgen.contract.torture import Piece
from briefgen.ground.diagnostics import Diagnostic, Note, Span
from briefgen.theme.tokens import Theme

Found = tuple[Diagnostic, ...]
Look = Callable[[Sequence[tuple[Piece, Theme]]], Sequence[Found]]
"""Prints briefs in themes, each for itself, and says what it finds in each."""
ROUNDS = 4
"""So many causes are looked for: who has mended these asks again."""


class _Open(NamedTuple):
    """What is to be led back to a cause, by brief."""

    piece: Piece
    found: Found


def blamed(
    subject: Subject,
    found: Mapping[str, Found],
    pieces: Sequence[Piece],
    look: Look,
    at_once: int,
    by_chance: Collection[str] = (),
) -> dict[str, Found]:
    """Put the theme's own line in the place of those of others, where one is the cause. found: by the brief's name.

    at_once: how many briefs are printed in the time of one. by_chance: codes for which no cause is looked for.
    """
    done = dict(found)
    own = said(subject)
    tried: set[str] = set()
    for _ in range(ROUNDS):
        left = [_Open(piece, _foreign(subject, done.get(piece.name, ()), by_chance)) for piece in pieces]
        left = sorted(
            (one for one in left if one.found and one.piece.name not in tried), key=lambda one: _long(one.piece)
        )
        if not own or not left:
            break
        piece, open_ = left[0]
        cause = _cause(subject, piece, open_, own, look, at_once)
        if cause is None:
            tried.add(piece.name)
            continue
        for (other, there), now in zip(
            left, look([(one.piece, without(subject, [cause])) for one in left]), strict=True
        ):
            cured = [one for one in there if not _is_in(one, now, there)]
            done[other.name] = tuple(_moved(one, cause.place) if one in cured else one for one in done[other.name])
    return done


def _foreign(subject: Subject, found: Iterable[Diagnostic], by_chance: Collection[str]) -> Found:
    """What stands in files of others, or nowhere; what was led back once has a note that says where it is seen."""
    return tuple(
        one
        for one in found
        if one.code not in by_chance
        and (one.place is None or (isinstance(one.place, Span) and subject.depth(one.place) > 0))
    )


def _cause(subject: Subject, piece: Piece, open_: Found, own: Sequence[Said], look: Look, at_once: int) -> Said | None:
    """The last of the fewest things that the theme has to lose, from its first on, for something not to be found."""
    (bare,) = look([(piece, without(subject, own))])
    curable = [one for one in open_ if not _is_in(one, bare, open_)]
    if not curable:
        return None
    sought = min(curable, key=lambda one: one.severity != "error")
    least, most = 0, len(own)  # without so many it is found, without so many it isn't
    while most - least > 1:
        parts = min(at_once + 1, most - least)
        counts = [least + (most - least) * part // parts for part in range(1, parts)]
        there = look([(piece, without(subject, own[:count])) for count in counts])
        cured = [count for count, now in zip(counts, there, strict=True) if not _is_in(sought, now, open_)]
        most = min(cured, default=most)
        least = max((count for count in counts if count < most), default=least)
    return own[most - 1]


def _is_in(one: Diagnostic, now: Found, before: Found) -> bool:
    """Say whether something is still found: at its place, or as often elsewhere."""
    alike = [other for other in now if other.code == one.code]
    there = any(other.place == one.place for other in alike)
    return there or len(alike) >= sum(other.code == one.code for other in before)


def _moved(found: Diagnostic, place: Span) -> Diagnostic:
    seen = (Note("it is seen at", found.place, found.place),) if isinstance(found.place, Span) else ()
    return replace(found, place=place, notes=(*seen, *found.notes))


def _long(piece: Piece) -> int:
    return len(piece.paper) + 40 * len(str(piece.positions))
