"""Pages -> the lines of each paragraph as they run, over pages and columns; it must not judge."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from briefgen.press.engine.boxes import PageBox
from briefgen.press.preflight.view import View


def runs(view: View) -> Iterator[list[PageBox]]:
    """Give the lines of each paragraph, heading, cell or note: what an element has without a block between."""
    known: dict[Element, list[PageBox]] = {}
    for page in view.pages:
        for line in page.of("line"):
            if line.element is None or line.in_margin or not line.text.strip():
                continue
            run = known.get(line.element)
            if run and _follows(line, run[-1]):
                run.append(line)
                continue
            if run:
                yield run
            known[line.element] = [line]
    yield from known.values()


def _follows(line: PageBox, last: PageBox) -> bool:
    """Say whether a line goes on with its paragraph: in the same block, or after a page's end or a column's."""
    if line.parent is last.parent:
        return True
    return _part(line) is not _part(last) and not _repeats(line)


def _part(line: PageBox) -> PageBox:
    """The part of its element that a page or column holds."""
    part = line
    while part.parent is not None and part.parent.element is line.element:
        part = part.parent
    return part


def _repeats(line: PageBox) -> bool:
    """Say whether it stands on each page again: the head of a table, what is fixed."""
    return line.stands_aside or any(around.tag in ("thead", "tfoot") for around in line.around())


def missing(line: PageBox) -> float:
    """What a line stays behind the width of its block, in px."""
    return line.parent.content.width - line.rect.width if line.parent is not None else 0.0


def goes_on(line: PageBox, after: PageBox) -> bool:
    """Say whether a line ends where it does because the next word doesn't fit, not because it was told to."""
    if any(box.tag.startswith("br") for box in line.walk()):
        return False
    return _WIDER * _first_word(after) + _SPACE * line.size >= missing(line)


_WIDER = 1.5
"""How much wider than the others of its line the letters of a word may be."""
_SPACE = 0.3
"""em of the space before it."""


def _first_word(line: PageBox) -> float:
    """About how wide it is; it may begin in one box and end in another."""
    width = 0.0
    for box in line.walk():
        if box.kind == "text":
            text = box.text.lstrip(" ") if width == 0 else box.text
            word, space, _ = text.partition(" ")
            width += (box.rect.width - box.space * box.text.count(" ")) * len(word) / max(len(box.text), 1)
            if space:
                break
        elif box.kind == "picture" or (box.kind == "block" and box.is_inline):
            width += box.rect.width
    return width
