"""Edits as they are found -> Changes, each once, in the order in which the new brief is read; it must not know texts.

What one edit changes in several places (a number, a quotation) is gathered here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

from briefgen.compare.align import likeness
from briefgen.compare.wording import Language, NumberChange, reworded, words
from briefgen.ground.diagnostics import Address
from briefgen.model.changes import Change, Changes, Kind, Piece, Place, What

_SAME = 0.8
"""From this likeness on, a text that went and one that came are the same."""

Value = tuple[Fraction, Fraction, str]


@dataclass(frozen=True, slots=True)
class Unit:
    """A text that stands somewhere. bar: what carries the change bar, if not the text itself.

    counts: what is counted for it at each build; such a number follows from what is counted.
    """

    place: Place
    what: What
    text: str
    bar: Address = ()
    counts: frozenset[Fraction] = frozenset()

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
    _within: dict[tuple[Value, Value], _Gathered] = field(default_factory=dict)
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
            if number.before[0] in old.counts and number.after[0] in new.counts:
                continue
            (self.within if found.pieces else self.number)(number, old.place, new.place)
        if found.quotation:
            self.quotation(*found.quotation, old.place, new.place)
        elif found.pieces:
            name = new.place.name
            self.changes.append(Change(new.what, "changed", name, (old.place,), (new.place,), pieces=found.pieces))

    def number(self, change: NumberChange, was: Place, now: Place) -> None:
        gathered = self._numbers.setdefault((change.before, change.after), _Gathered(change.old, change.new))
        gathered.was.append(was)
        gathered.now.append(now)

    def within(self, change: NumberChange, was: Place, now: Place) -> None:
        """Take in a number of a text that is told word by word."""
        gathered = self._within.setdefault((change.before, change.after), _Gathered(change.old, change.new))
        gathered.was.append(was)
        gathered.now.append(now)

    def quotation(self, old: str, new: str, was: Place, now: Place) -> None:
        gathered = self._quotations.setdefault((old, new), _Gathered(old, new))
        gathered.was.append(was)
        gathered.now.append(now)

    def join(self) -> None:
        """Take a text that went from one part to another for one that moved."""
        for went in [one for one in self.changes if one.what == "text" and one.kind == "dropped"]:
            came = [one for one in self.changes if one.what == "text" and one.kind == "added"]
            words_of = words(went.old)
            best = max(came, key=lambda one: likeness(words_of, words(one.new)), default=None)
            if best is None or likeness(words_of, words(best.new)) < _SAME:
                continue
            self.changes.remove(went)
            self.changes[self.changes.index(best)] = Change("text", "moved", best.name, went.was, best.now)
            self.touched.pop(best.now[0].at, None)
            self.text(Unit(went.was[0], "text", went.old), Unit(best.now[0], "text", best.new))

    def rests(self, claim: Place, now: Collection[Address], was: Collection[Address]) -> None:
        """Say that a claim rests on blocks of the new brief, or rested on blocks of the old: on what changed there."""
        for gathered in (*self._numbers.values(), *self._quotations.values()):
            if _meet(gathered.now, now, gathered.was, was) and claim not in gathered.rests + gathered.now:
                gathered.rests.append(claim)
        for i, change in enumerate(self.changes):
            if change.kind == "renamed" or claim in change.rests + change.now:
                continue
            if _meet(change.now, now, change.was, was):
                self.changes[i] = replace(change, rests=(*change.rests, claim))

    def closed(self, editions: tuple[int, int], order: Mapping[Address, int]) -> Changes:
        """All changes. order: of the addresses of the new brief, and of those of the old one that are no more."""
        self._fold_ranges()
        for key in [key for key in self._within if key in self._numbers]:
            gathered = self._within.pop(key)
            self._numbers[key].was += gathered.was
            self._numbers[key].now += gathered.now
        within = tuple(self._change("number", one) for one in self._within.values())
        numbers = [self._change("number", one) for one in self._numbers.values()]
        quotations = [self._change("quotation", one) for one in self._quotations.values()]
        ordered = sorted([*self.changes, *numbers, *quotations], key=lambda change: _first(change, order))
        return Changes(*editions, tuple(ordered), dict(self.touched), within)

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


def _meet(now: Iterable[Place], wanted: Collection[Address], was: Iterable[Place], before: Collection[Address]) -> bool:
    """Say whether one of some places is wanted; what stood in something that is gone, was there too."""
    if any(place.at in wanted for place in now):
        return True
    return any(at[: len(place.at)] == place.at for place in was for at in before)


def _first(change: Change, order: Mapping[Address, int]) -> int:
    """Where a change is first read; a part of something is read where that begins."""
    at = next((place.at for place in (*change.now, *change.was)), ())
    while at and at not in order:
        at = at[:-1]
    return order.get(at, len(order))
