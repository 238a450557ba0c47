"""Pages -> paragraphs cut so that one line stands alone; it must not know why a page ends where it does."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from xml.etree.ElementTree import Element

from briefgen.ground.diagnostics import Diagnostic
from briefgen.press.engine.boxes import LaidPage, PageBox
from briefgen.press.preflight.view import HEADINGS, View, found, quoted

_HINT = "a word more or less in the paragraph, or above it, moves its lines; `orphans: 2; widows: 2` forbids it"
# Headings and rows have lints of their own.
_OTHERS = HEADINGS | {"pre", "td", "th", "figcaption", "caption"}


def check(view: View) -> Iterator[Diagnostic]:
    """Find the single lines before and after each cut, at a page's end or a column's."""
    for parts in _cut(view.pages).values():
        for number, (before, after) in enumerate(pairwise(parts), 1):
            last, first = _lines(before, -1), _lines(after, 0)
            if not last or not first:
                continue
            if len(last) == 1 and number == 1:
                yield _alone("line-orphan", "first", "at the end of", last[0], before.page != after.page)
            if len(first) == 1 and number == len(parts) - 1:
                yield _alone("line-widow", "last", "at the top of", first[0], before.page != after.page)


def _alone(code: str, which: str, where: str, line: PageBox, new_page: bool) -> Diagnostic:
    place = f"{where} {'a page' if new_page else 'a column'}"
    message = f"the {which} line of a paragraph stands alone {place}: {quoted(line.text)}"
    return found(code, message, line, _HINT, words=line.text)


def _cut(pages: tuple[LaidPage, ...]) -> dict[Element, list[PageBox]]:
    """The parts of each paragraph that stands in several pages or columns."""
    parts: dict[Element, list[PageBox]] = {}
    for page in pages:
        for box in page.of("block"):
            if box.element is None or box.tag != box.element.tag or box.tag in _OTHERS:
                continue
            if box.parent is None or box.parent.element is not box.element:
                parts.setdefault(box.element, []).append(box)
    return {element: boxes for element, boxes in parts.items() if len(boxes) > 1 and not _elsewhere(boxes[0])}


def _elsewhere(box: PageBox) -> bool:
    """Say whether it is no running text: in a row, which has a lint of its own, or out of the flow."""
    if any(around.kind == "cell" for around in box.around()):
        return True
    return box.in_margin or box.in_notes or box.stands_aside


def _lines(part: PageBox, end: int) -> list[PageBox]:
    """The lines at one end of a box, from 0 or from -1; none where something else than its own lines stands there."""
    shown = [child for child in part.children if child.kind != "line" or _has_ink(child)]
    if not shown:
        return []
    if shown[end].kind == "line":
        return [line for line in shown if line.kind == "line"]
    own = shown[end].kind == "block" and shown[end].element is part.element
    return _lines(shown[end], end) if own else []


def _has_ink(line: PageBox) -> bool:
    return any(box.kind == "picture" or (box.kind == "text" and box.text.strip()) for box in line.walk())
