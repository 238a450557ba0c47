"""Pages -> footnotes that stand on another page than their call, or on none; it must not know what they say."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from briefgen.ground.diagnostics import Diagnostic
from briefgen.press.engine.boxes import PageBox
from briefgen.press.preflight.view import View, found, quoted


def check(view: View) -> Iterator[Diagnostic]:
    """Find each note that a reader looks for in vain at the foot of the page."""
    calls: dict[Element, PageBox] = {}
    feet: dict[Element, int] = {}
    for page in view.pages:
        for box in page.boxes:
            if box.element is not None and box.tag.endswith("::footnote-call"):
                calls.setdefault(box.element, box)
        for box in (box for area in page.of("notes") for box in area.walk()):
            if box.element is not None:
                feet.setdefault(box.element, page.number)
    for element, call in calls.items():
        text = quoted("".join(element.itertext()))
        foot = feet.get(element)
        if foot is None:
            hint = "shorten it, or the notes before it: they don't leave it room at the foot of its page"
            yield found("note-lost", f"the note {text} is printed nowhere", call, hint)
        elif foot != call.page:
            message = f"the note {text} stands on page {foot}, its call on page {call.page}"
            yield found("note-astray", message, call, "shorten it, or the notes and paragraphs before it")
