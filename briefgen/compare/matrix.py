"""The matrices of two editions -> stances that moved, actors and issues that came or went; it must not know texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import TypeVar

from briefgen.compare.align import align, likeness, moved
from briefgen.compare.ledger import Ledger, Unit, Value
from briefgen.compare.wording import NumberChange, words
from briefgen.ground.diagnostics import Address
from briefgen.model.brief import Brief
from briefgen.model.changes import Change, Place, What
from briefgen.model.grid import ResolvedCell, grid
from briefgen.model.positions import Actor, Issue, Position, Quantity

T = TypeVar("T", Actor, Issue)

_NOTHING = Position()


def compare_matrices(old: Brief, new: Brief, ledger: Ledger) -> None:
    """Take in what changed from one matrix to the other."""
    issues = _match("issue", old.issues, new.issues, ledger)
    actors = _match("actor", old.actors, new.actors, ledger)
    for before, after in issues.items():
        _issue(("issues", after), old.issues[before], new.issues[after], ledger)
    for before, after in actors.items():
        _actor(before, after, old.actors[before], new.actors[after], ledger)
    cells = (grid(old), grid(new))
    told: set[tuple[str, str]] = set()
    for actor in new.actors:
        for issue in new.issues:
            was = [(a, i) for a, to in actors.items() if to == actor for i, of in issues.items() if of == issue]
            if was:
                _cell(cells[0][was[0]], cells[1][actor, issue], was[0], (actor, issue), new, ledger, told)


def _match(what: What, old: Mapping[str, T], new: Mapping[str, T], ledger: Ledger) -> Mapping[str, str]:
    """Which is which, by id, else by name."""
    pairs = {id_: id_ for id_ in old if id_ in new}
    left = [id_ for id_ in new if id_ not in pairs]
    for id_ in old:
        same = next((other for other in left if _named(new[other]) == _named(old[id_])), None)
        if id_ not in pairs and same is not None:
            pairs[id_] = same
            left.remove(same)
    head = f"{what}s"
    for id_, one in old.items():
        if id_ not in pairs:
            ledger.add(Change(what, "dropped", _named(one), was=(Place((head, id_), _named(one)),)))
    for id_ in left:
        ledger.add(Change(what, "added", _named(new[id_]), now=(Place((head, id_), _named(new[id_])),)))
    order = list(old)
    backwards = {to: of for of, to in pairs.items()}
    kept = [id_ for id_ in new if id_ in backwards]
    for place in sorted(moved([order.index(backwards[id_]) for id_ in kept])):
        id_ = kept[place]
        name = _named(new[id_])
        ledger.add(Change(what, "moved", name, (Place((head, backwards[id_]), name),), (Place((head, id_), name),)))
    return pairs


def _named(one: Actor | Issue) -> str:
    return one.name if isinstance(one, Actor) else one.label


def _issue(at: Address, old: Issue, new: Issue, ledger: Ledger) -> None:
    _renamed("issue", at, old.label, new.label, ledger)
    place = Place((*at, "question"), f"question on {new.label}")
    ledger.text(Unit(place, "detail", old.question, at), Unit(place, "detail", new.question, at))
    _plain(at, f"meaning of support on {new.label}", old.means or "", new.means or "", ledger)


def _actor(before: str, after: str, old: Actor, new: Actor, ledger: Ledger) -> None:
    at: Address = ("actors", after)
    _renamed("actor", at, old.name, new.name, ledger)
    _plain(at, f"role of {new.name}", old.role or "", new.role or "", ledger)
    _plain(at, f"blocs of {new.name}", ", ".join(old.blocs), ", ".join(new.blocs), ledger)


def _renamed(what: What, at: Address, old: str, new: str, ledger: Ledger) -> None:
    if old != new:
        ledger.add(Change(what, "renamed", new, (Place(at, old),), (Place(at, new),), old, new))


def _plain(at: Address, name: str, old: str, new: str, ledger: Ledger) -> None:
    if old != new:
        place = (Place(at, name),)
        ledger.add(Change("detail", "changed", name, place, place, old, new))


def _cell(
    old: ResolvedCell, new: ResolvedCell, was: tuple[str, str], now: tuple[str, str], brief: Brief, ledger: Ledger,
    told: set[tuple[str, str]],
) -> None:  # fmt: skip
    """A cell that a group hands on is told once, as the group's."""
    holder = (new.inherited_from or now[0], now[1])
    if holder in told or (new.inherited_from and old.inherited_from == new.inherited_from):
        return
    told.add(now)
    name = f"{brief.actors[now[0]].name}, {brief.issues[now[1]].label}"
    before = Place(("positions", *was), name)
    after = Place(("positions", now[0], now[1]), name)
    one, other = old.position or _NOTHING, new.position or _NOTHING
    stands = (one.answer or old.stance or "", other.answer or new.stance or "")
    if stands[0] != stands[1]:
        at = Place(("positions", *holder), name)
        ledger.add(Change("stance", "changed", name, (before,), (at,), *stands))
    else:
        for what, values in _details(one, other):
            ledger.add(Change("detail", "changed", f"{name}: {what}", (before,), (after,), *values))
    _conditions(before, after, one, other, ledger)
    _quantity(before, after, one.quantity, other.quantity, ledger)


def _details(old: Position, new: Position) -> Iterator[tuple[str, tuple[str, str]]]:
    for what, name in (("basis", "basis"), ("confidence", "confidence"), ("date", "date")):
        values = (getattr(old, name) or "", getattr(new, name) or "")
        if values[0] != values[1]:
            yield what, values
    sides = ["; ".join(f"{side.stance} {side.text or ''}".strip() for side in cell.sides) for cell in (old, new)]
    if sides[0] != sides[1]:
        yield "sides", (sides[0], sides[1])


def _conditions(before: Place, after: Place, old: Position, new: Position, ledger: Ledger) -> None:
    olds, news = old.conditions, new.conditions
    found = align(olds, news, lambda a, b: likeness(words(a), words(b)))
    for i in found.dropped:
        ledger.add(Change("detail", "dropped", f"{after.name}: condition", was=(before,), old=olds[i]))
    for j in found.added:
        ledger.add(Change("detail", "added", f"{after.name}: condition", now=(after,), new=news[j]))
    for i, j in found.pairs:
        one = Unit(Place((*before.at, "conditions", i), before.name), "detail", olds[i])
        ledger.text(one, Unit(Place((*after.at, "conditions", j), after.name), "detail", news[j], after.at))


def _quantity(before: Place, after: Place, old: Quantity | None, new: Quantity | None, ledger: Ledger) -> None:
    if old == new or (old and new and _written(old) == _written(new)):
        return
    values = (_value(old), _value(new))
    name = f"{after.name}: quantity"
    if old and new and values[0] and values[1] and old.model_copy(update=_numbers(new)) == new:
        ledger.touched.setdefault(after.at, "changed")
        ledger.number(NumberChange(old.as_printed, new.as_printed, values[0], values[1]), before, after)
        return
    said = [_said(one) for one in (old, new)]
    kind = "changed" if old and new else "dropped" if old else "added"
    ledger.add(Change("detail", kind, name, (before,) if old else (), (after,) if new else (), said[0], said[1]))  # type: ignore[arg-type]


def _written(quantity: Quantity) -> Quantity:
    """A quantity as the matrix writes it: in figures where it has them."""
    figures = quantity.value is not None or quantity.min is not None
    return quantity.model_copy(update={"as_printed": "figures"}) if figures else quantity


def _numbers(quantity: Quantity) -> Mapping[str, object]:
    return {name: getattr(quantity, name) for name in ("value", "min", "max", "as_printed")}


def _value(quantity: Quantity | None) -> Value | None:
    """A quantity as `read_numbers` gives a number, so that it is known again in a text."""
    if quantity is None:
        return None
    low = quantity.value if quantity.value is not None else quantity.min
    high = quantity.value if quantity.value is not None else quantity.max
    return None if low is None or high is None else (Fraction(low), Fraction(high), "")


def _said(quantity: Quantity | None) -> str:
    if quantity is None:
        return ""
    words_ = (quantity.qualifier, quantity.as_printed, quantity.unit, f"({quantity.role})" if quantity.role else "")
    return " ".join(word for word in words_ if word)
