"""Edits as they are found -> Changes, each once, in the order in which the new brief is read; it must not know texts.

What one edit changes in several places (a number, a quotation) is gathered here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

from briefgen.compare.wording import Language, NumberChange, reworded
from briefgen.ground.diagnostics import Address
from briefgen.model.changes import Change, Changes, Kind, Piece, Place, What

Value = tuple[Fraction, Fraction, str]


@dataclass(frozen=True, slots=True)
class Unit:
    """A text that stands somewhere. bar: what carries the change bar, if not the text itself."""

    place: Place
    what: What
    text: str
    bar: Address = ()

    @property
    def at(self) -> Address:
        return self.place.at


@dataclass
class _Gathered:
    """A number or a quotation with all its places."""

    old: str
    new: str
    was: list[Place] = field(default_factory=list)
    now: list[Place] = field(default_factory=list)
    rests: list[Place] = field(default_factory=list)


@dataclass
class Ledger:
    """Takes edits in."""

    language: Language
    changes: list[Change] = field(default_factory=list)
    touched: dict[Address, Kind] = field(default_factory=dict)
    gone: set[Address] = field(default_factory=set)
    """Texts of the old brief that are not in the new one as they were."""
    dropped: set[Address] = field(default_factory=set)
    added: set[Address] = field(default_factory=set)
    """What went and came as a whole: all that was in it did, too."""
    _numbers: dict[tuple[Value, Value], _Gathered] = field(default_factory=dict)
    _quotations: dict[tuple[str, str], _Gathered] = field(default_factory=dict)

    def add(self, change: Change, bar: Address = ()) -> None:
        """Take in a change of a thing as a whole; bar: of the new brief."""
        self.changes.append(change)
        self.gone.update(place.at for place in change.was)
        if change.kind == "dropped":
            self.dropped.update(place.at for place in change.was)
        elif change.kind == "added":
            self.added.update(place.at for place in change.now)
        for place in change.now if change.kind in ("added", "changed") else ():
            self.touched.setdefault(bar or place.at, change.kind)

    def text(self, old: Unit, new: Unit) -> None:
        """Take in what changed in a text."""
        if old.text == new.text:
            return
        found = reworded(old.text, new.text, self.language)
        self.gone.add(old.at)
        self.touched.setdefault(new.bar or new.at, "changed")
        for number in found.numbers:
            self.number(number, old.place, new.place)
        if found.quotation:
            self.quotation(*found.quotation, old.place, new.place)
        elif found.pieces:
            name = new.place.name
            self.changes.append(Change(new.what, "changed", name, (old.place,), (new.place,), pieces=found.pieces))

    def number(self, change: NumberChange, was: Place, now: Place) -> None:
        gathered = self._numbers.setdefault((change.before, change.after), _Gathered(change.old, change.new))
        gathered.was.append(was)
        gathered.now.append(now)

    def quotation(self, old: str, new: str, was: Place, now: Place) -> None:
        gathered = self._quotations.setdefault((old, new), _Gathered(old, new))
        gathered.was.append(was)
        gathered.now.append(now)

    def rests(self, claim: Place, blocks: Iterable[Address]) -> None:
        """Say that a claim rests on what stands in some blocks of the new brief: on what changed there."""
        wanted = set(blocks)
        for gathered in (*self._numbers.values(), *self._quotations.values()):
            if any(place.at in wanted for place in gathered.now) and claim not in gathered.rests + gathered.now:
                gathered.rests.append(claim)
        for i, change in enumerate(self.changes):
            if any(place.at in wanted for place in change.now) and claim not in change.rests + change.now:
                self.changes[i] = replace(change, rests=(*change.rests, claim))

    def closed(self, editions: tuple[int, int], order: Mapping[Address, int]) -> Changes:
        """All changes. order: of the addresses of the new brief, and of those of the old one that are no more."""
        self._fold_ranges()
        numbers = [self._change("number", one) for one in self._numbers.values()]
        quotations = [self._change("quotation", one) for one in self._quotations.values()]
        ordered = sorted([*self.changes, *numbers, *quotations], key=lambda change: _first(change, order))
        return Changes(*editions, tuple(ordered), dict(self.touched))

    def _fold_ranges(self) -> None:
        """A range that changed where its ends did: they are told elsewhere, each by itself."""
        for (before, after), gathered in list(self._numbers.items()):
            ends = [pair for pair in ((before[0], after[0]), (before[1], after[1])) if pair[0] != pair[1]]
            if before[0] == before[1] and after[0] == after[1]:
                continue
            keys = [((old, old, before[2]), (new, new, after[2])) for old, new in ends]
            if keys and all(key in self._numbers for key in keys):
                for key in keys:
                    self._numbers[key].was += gathered.was
                    self._numbers[key].now += gathered.now
                del self._numbers[before, after]

    @staticmethod
    def _change(what: What, one: _Gathered) -> Change:
        was, now, rests = (tuple(dict.fromkeys(places)) for places in (one.was, one.now, one.rests))
        pieces = (Piece("dropped", one.old), Piece("added", one.new)) if what == "quotation" else ()
        return Change(what, "changed", now[0].name, was, now, one.old, one.new, pieces, rests)


def _first(change: Change, order: Mapping[Address, int]) -> int:
    """Where a change is first read; a part of something is read where that begins."""
    at = next((place.at for place in (*change.now, *change.was)), ())
    while at and at not in order:
        at = at[:-1]
    return order.get(at, len(order))
