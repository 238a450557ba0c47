"""Pages -> notes and heads beside the text that run past what they belong to; it must not know which they are."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.ground.diagnostics import Diagnostic
from briefgen.press.engine.boxes import PageBox
from briefgen.press.preflight.view import PT, View, found, is_decoration, quoted

_SLACK = 24 * PT
"""So far a note may hang below its partner: a heading of two lines beside a single one."""


def check(view: View) -> Iterator[Diagnostic]:
    """Find each box beside the text that ends below its partner."""
    told = set()
    for page in view.pages:
        for box in page.of("block"):
            partner = _partner(box)
            if partner is None or box.element is None or box.element in told or not box.text.strip():
                continue
            if is_decoration(box):
                continue
            over = _ink(box) - partner.rect.bottom
            if box.floats and view.fragments[box.element][-1].page > page.number:
                told.add(box.element)
                message = f"{quoted(box.text)} beside the text runs on to the next page"
                yield found("note-overruns", message, box, "shorten it: there is no room for it on this page")
            elif over > _SLACK:
                told.add(box.element)
                message = f"{quoted(box.text)} runs {over / PT:.0f} pt past the text that it stands beside"
                yield found("note-overruns", message, box, "shorten it, or lengthen the text beside it")


def _partner(box: PageBox) -> PageBox | None:
    """The whole part of the text that a floating or placed box stands in; None for all other boxes."""
    if box.kind != "block" or box.fixed or not (box.floats or box.placed):
        return None
    if any(around.placed or around.floats or around.kind == "margin" for around in box.around()):
        return None
    blocks = [around for around in box.around() if around.kind in ("block", "cell")]
    addressed = [block for block in blocks if block.element is not None and "data-at" in block.element.attrib]
    if addressed:
        return addressed[-1]
    return blocks[0] if blocks and box.floats else None


def _ink(box: PageBox) -> float:
    """Where its last line ends."""
    return max((part.rect.bottom for part in box.walk() if part.kind in ("line", "picture")), default=box.rect.top)
