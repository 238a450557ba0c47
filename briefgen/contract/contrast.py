"""Laid-out pages -> text that doesn't stand out from the ground it is on; it must not know which theme they are in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from briefgen.contract.colour import over, written
from briefgen.contract.laid import Laid
from briefgen.contract.origin import Origin
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic, Note, Span
from briefgen.press.engine.boxes import LaidPage, PageBox
from briefgen.press.preflight.measure import is_running
from briefgen.press.preflight.view import PT, ink, quoted, telling
from briefgen.theme.contrast import Colour, contrast, told

BODY, TEXT, LARGE = 7.0, 4.5, 3.0
"""The least contrast of running text, of other text, and of large text (WCAG 2.2, 1.4.3 and 1.4.6)."""
LARGE_SIZE, LARGE_BOLD, BOLD = 18.0, 14.0, 700
"""pt from which text is large, the same for bold text, and the weight that is bold."""
_ROUNDING = 0.005
_PAPER: Colour = (1.0, 1.0, 1.0)
_INK: Colour = (0.0, 0.0, 0.0)
_SAME = frozenset(["em", "strong", "code", "b", "i"])
"""Words of a paragraph itself, not labels or numbers that stand in it."""

_Key = tuple[int, int]


class Pale(NamedTuple):
    """A text that doesn't stand out: its colour, what it is on, and which box has that ground, if one has."""

    text: PageBox
    colour: Colour
    ground: Colour
    below: PageBox | None
    least: float

    @property
    def ratio(self) -> float:
        return contrast(self.colour, self.ground)


def check(laid: Laid, origin: Origin) -> Iterator[Diagnostic]:
    """Find them, once for each rule that gives a colour."""
    known: set[tuple[Span | None, Colour, Colour, float]] = set()
    for page in laid.pages.laid.pages if laid.pages else ():
        for pale in _pale(page):
            place = origin.of(pale.text, ["color"])
            key = (place, pale.colour, pale.ground, pale.least)
            if key not in known:
                known.add(key)
                yield _said(pale, place, laid, origin)


def _said(pale: Pale, place: Span | None, laid: Laid, origin: Origin) -> Diagnostic:
    tokens = laid.theme.tokens
    words = quoted(telling(pale.text))
    message = (
        f"{words} is {_named(pale.colour, tokens)} on {_named(pale.ground, tokens)}:"
        f" {told(pale.ratio)}:1, and {pale.least:g}:1 is the least for {_USES[pale.least]}"
    )
    ground = origin.of(pale.below, ["background", "background-color"]) if pale.below else None
    notes = (Note("its ground", ground, ground),) if ground else ()
    hint = "give the token another colour, or take another token here"
    return diagnostic("contrast-low", message, place, hint, notes)


_USES = {BODY: "running text", TEXT: "text", LARGE: "large text"}


def _named(colour: Colour, tokens: Mapping[str, str]) -> str:
    """A colour with the tokens that have it."""
    code = written(colour)
    named = [f"`{name}`" for name, value in tokens.items() if value.strip().upper() == code]
    return f"`{code}`" + (f" ({', '.join(named[:2])})" if named else "")


def _pale(page: LaidPage) -> Iterator[Pale]:
    keys = _keys(page)
    painted = [box for box in page.boxes if box.kind != "text" and box.painted and not box.hidden]
    for text in ink(page):
        if text.kind != "text" or text.behind or not any(map(str.isalnum, text.text)):
            continue
        below = sorted((box for box in painted if keys[box] < keys[text] and _under(box, text)), key=keys.__getitem__)
        least = _least(text)
        shown = [told for told in (_shown(text, below, at) for at in _along(text, below)) if told]
        colour, ground = min(shown, key=lambda both: contrast(*both), default=(_PAPER, _INK))
        if contrast(colour, ground) < least - _ROUNDING:
            yield Pale(text, colour, ground, below[-1] if below else None, least)


def _shown(text: PageBox, below: Sequence[PageBox], at: tuple[float, float]) -> tuple[Colour, Colour] | None:
    """The colours of a text and of its ground at a point; None where the ground is a picture: of any colour."""
    ground = _PAPER
    for box in below:
        grounds = box.grounds(*at)
        if grounds is None:
            return None
        for red, green, blue, alpha in grounds:
            ground = over((red, green, blue), alpha, ground)
    red, green, blue, alpha = text.colour
    return over((red, green, blue), alpha, ground), ground


def _along(text: PageBox, below: Sequence[PageBox]) -> Iterator[tuple[float, float]]:
    """The points at which a text is looked at: its middle, and its ends where the ground may change on the way."""
    left, top, right, bottom = text.rect
    middle, half = (left + right) / 2, (top + bottom) / 2
    yield middle, half
    if any(box.pictured for box in below):
        yield from ((left + 1, half), (right - 1, half), (middle, top + 1), (middle, bottom - 1))


def _keys(page: LaidPage) -> dict[PageBox, _Key]:
    """In which order boxes are painted: what was put behind, the flow, what floats, what is placed; then as written."""
    keys: dict[PageBox, _Key] = {}
    for number, box in enumerate(page.boxes):
        own = -1 if box.behind else 2 if box.placed else 1 if box.floats else 0
        around = keys[box.parent][0] if box.parent is not None else own
        keys[box] = (own if own < 0 else max(own, around), number)
    return keys


def _under(box: PageBox, text: PageBox) -> bool:
    """Say whether a box's ground is under the middle of a text; that of the page and the document is everywhere."""
    if box.kind == "page" or box.tag in ("html", "body"):
        return True
    across, down = (text.rect.left + text.rect.right) / 2, (text.rect.top + text.rect.bottom) / 2
    return box.rect.left <= across <= box.rect.right and box.rect.top <= down <= box.rect.bottom


def _least(text: PageBox) -> float:
    line = next((around for around in text.around() if around.kind == "line"), None)
    if line is not None and _is_of(text, line) and is_running(line):
        return BODY
    size = text.size * text.scale / PT + _ROUNDING
    return LARGE if size >= LARGE_SIZE or (size >= LARGE_BOLD and text.weight >= BOLD) else TEXT


def _is_of(text: PageBox, line: PageBox) -> bool:
    """Say whether a text is the line's own, and no label, number or link that stands in it."""
    if line.tag not in ("p", "li"):
        return False
    for around in (text, *text.around()):
        if around is line or around.element is line.element:
            return "::" not in around.tag
        if around.tag not in _SAME or around.classes:
            return False
    return False
