"""Laid-out pages -> words that aren't printed, and marks without their word; it must not know the theme."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from briefgen.contract.laid import Laid
from briefgen.contract.origin import Origin
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic, Place, Span
from briefgen.press.engine.boxes import PageBox
from briefgen.press.preflight.view import quoted, telling

_HIDING = ("visibility", "display", "font-size", "font", "opacity")


def check(laid: Laid, origin: Origin) -> Iterator[Diagnostic]:
    """Find them, once for each rule or template that does it."""
    known: set[Place | None] = set()
    for found in (*_hidden(laid, origin), *_alone(laid, origin)):
        if found.place not in known:
            known.add(found.place)
            yield found


def _hidden(laid: Laid, origin: Origin) -> Iterator[Diagnostic]:
    for page in laid.pages.laid.pages if laid.pages else ():
        for box in page.of("text"):
            if box.hidden and any(map(str.isalnum, box.text)):
                message = f"{quoted(telling(box))} takes room and isn't printed (in the brief `{laid.piece.name}`)"
                yield diagnostic("words-dropped", message, origin.of(box, ["visibility"]), "take the declaration out")


def _alone(laid: Laid, origin: Origin) -> Iterator[Diagnostic]:
    """Find marks of stance beside which no word is to be seen: shape alone tells many readers nothing."""
    spoken: set[Element] = set()
    marks: list[PageBox] = []
    for page in laid.pages.laid.pages if laid.pages else ():
        for box in page.of("text", "picture"):
            if box.kind == "picture" and "mark" in box.classes:
                marks.append(box)
            elif box.kind == "text" and not box.hidden and any(map(str.isalnum, box.text)):
                spoken |= {around.element for around in box.around() if around.element is not None}
    for mark in marks:
        holder = next((one for one in mark.around() if one.element is not mark.element), None)
        if holder is not None and holder.element is not None and holder.element not in spoken:
            place = _hiding(holder.element, origin) or origin.template(holder)
            message = f"a mark of stance stands without its word (in the brief `{laid.piece.name}`, page {mark.page})"
            yield diagnostic(
                "words-dropped", message, place, "print the word beside it: shape and colour aren't read by all"
            )


def _hiding(element: Element, origin: Origin) -> Span | None:
    """The declaration that hides what an element holds."""
    found = (origin.of_element(inner, [name]) for name in _HIDING for inner in element if inner.tag != "svg")
    return next((place for place in found if place), None)
