"""Changes -> the part that says what changed since the edition before; it must not know how they were found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefgen.compose.copy import Claims
from briefgen.compose.desk import Desk
from briefgen.compose.pointers import joined
from briefgen.compose.runs import Item, Runs, Strong, Words
from briefgen.compose.words import upper_first
from briefgen.ground.diagnostics import Address
from briefgen.model.changes import Change, Piece, Place, What

AT: Address = ("edition",)
_FIRST: tuple[What, ...] = ("stance", "number", "quotation", "statement", "actor", "issue", "section", "point", "box")
"""In which order changes are told; the others follow as they are read."""
_ROUND = 6
"""Words of a text that is as it was, on either side of what changed."""


def changed(desk: Desk) -> Claims | None:
    """Say what changed, a line each; small changes of wording share one, unless the brief is printed to compare."""
    changes = desk.changes
    if changes is None:
        return None
    if desk.comparing:
        heading = desk.labels("changes.between", old=changes.old_edition, new=changes.new_edition)
        lines = [_line(desk, change) for change in _ordered(changes.items)]
    else:
        heading = desk.labels("changes", number=changes.old_edition)
        lines = list(_summed(desk, changes.items))
    if not lines:
        lines = [Item(desk.words(desk.labels("changes.none")), AT)]
    gloss = desk.labels("changes.gloss") if any(change.pieces for change in changes.items) and desk.comparing else ""
    return Claims("changes.", "changes", None, heading, tuple(lines), gloss, AT)


def _summed(desk: Desk, items: Iterable[Change]) -> Iterator[Item]:
    """What counts, each by itself; then where no more than words changed."""
    small: list[Place] = []
    for change in _ordered(items):
        if change.kind == "changed" and change.what not in ("stance", "number"):
            small += change.now
        else:
            yield _line(desk, change)
    if small:
        pointed, named = _where(desk, small)
        said = (
            desk.labels("changes.reworded", where=desk.labels.listed(named)) if named else desk.labels("changes.words")
        )
        yield Item(desk.words(said), AT, pointed)


def _ordered(items: Iterable[Change]) -> list[Change]:
    return sorted(items, key=lambda one: _FIRST.index(one.what) if one.what in _FIRST else len(_FIRST))


def _line(desk: Desk, change: Change) -> Item:
    pointed, named = _where(desk, change.now)
    beside = named if change.what == "number" else []
    text = _said(desk, change)
    where = desk.labels("changes.where", where=desk.labels.listed(beside)) if beside else ""
    words = desk.words(desk.labels.sentence(text + where))
    if desk.comparing and change.pieces:
        words = (*words, Words(" "), *_pieces(change.pieces))
    return Item(words, AT, pointed)


def _said(desk: Desk, change: Change) -> str:
    key = f"changes.{change.what}.{change.kind}"
    labels = desk.labels
    what = upper_first(labels(f"changes.what.{change.what}"))
    old, new = (_stood(desk, word) if change.what == "stance" else word for word in (change.old, change.new))
    known = key if labels.has(key) else f"changes.{change.kind}"
    return labels(known, name=change.name, old=old, new=new, what=what)


def _stood(desk: Desk, word: str) -> str:
    return desk.labels(f"stands.{word}") if desk.labels.has(f"stands.{word}") else word


def _where(desk: Desk, places: Iterable[Place]) -> tuple[Runs, list[str]]:
    """Pointers to the paragraphs, and the names of all other places."""
    numbers: set[int] = set()
    names: dict[str, None] = {}
    for place in places:
        number = _paragraph(desk, place.at)
        if number:
            numbers.add(number)
        else:
            names.setdefault(_named(desk, place))
    return joined(desk, numbers, False, {}), list(names)


def _named(desk: Desk, place: Place) -> str:
    """How a reader knows a place that has no paragraph: an item of a box by the box and its number."""
    key = f"changes.place.{place.at[0]}"
    number = place.at[-1]
    return (
        desk.labels(key, number=number + 1 if isinstance(number, int) else "") if desk.labels.has(key) else place.name
    )


def _paragraph(desk: Desk, at: Address) -> int | None:
    if at[:1] not in (("sections",), ("notes",)):
        return None
    if len(at) == 2 and at[0] == "sections":
        return desk.numbers.sections.get(str(at[1]))
    return desk.numbers.of(at) or desk.numbers.of((*at, "blocks", 0))


def _pieces(pieces: tuple[Piece, ...]) -> Runs:
    """A text word by word: what was dropped in brackets, what was added strong; long stretches cut short."""
    runs: list[Words | Strong] = []
    for i, piece in enumerate(pieces):
        text = piece.text
        if piece.kind == "same":
            runs.append(Words(_cut(text, begins=i == 0, ends=i == len(pieces) - 1)))
        elif piece.kind == "dropped":
            runs.append(Words(f"[{text.strip()}] " if text.strip() else text))
        else:
            space = text[len(text.rstrip()) :]
            runs += [Strong((Words(text.rstrip()),)), Words(space)]
    return tuple(runs)


def _cut(text: str, *, begins: bool, ends: bool) -> str:
    words = text.split()
    most = _ROUND if begins or ends else 2 * _ROUND
    if len(words) <= most:
        return text
    before = "" if begins else " ".join(words[:_ROUND])
    after = "" if ends else " ".join(words[-_ROUND:])
    led = " " if text[:1].isspace() and not begins else ""
    closed = " " if text[-1:].isspace() and not ends else ""
    return f"{led}{before}{' ' if before else ''}…{' ' if after else ''}{after}{closed}"
