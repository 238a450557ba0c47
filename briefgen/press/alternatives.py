"""A parsed document -> the pictures that say nothing to who cannot see them; it must not know what they show."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from briefgen.ground.diagnostics import At, Diagnostic
from briefgen.press.places import addressed

_SVG = "{http://www.w3.org/2000/svg}"


def check(root: Element) -> Iterator[Diagnostic]:
    """Find each picture without words that isn't hidden from listeners (PDF/UA-1, 7.3)."""
    within: set[Element] = set()  # what is hidden, or part of a picture
    for element, own in addressed(root):
        picture = element.tag in ("img", f"{_SVG}svg")
        if element in within or picture or element.get("aria-hidden") == "true":
            within.update(element)
        if picture and element not in within and element.get("aria-hidden") != "true" and not _words(element):
            name = f"`{element.get('src')}`" if element.get("src") else "a drawing"
            hint = "give it `alt`, a `<title>` or `aria-label`; decoration is `aria-hidden`"
            place = At(own) if own is not None else None
            yield Diagnostic("alt-missing", f"{name} has no words for who can't see it", place, hint=hint)


def _words(picture: Element) -> str | None:
    if picture.tag == "img":
        return picture.get("alt")
    title = picture.find(f"{_SVG}title")
    return picture.get("aria-label") or (title.text if title is not None else None)
