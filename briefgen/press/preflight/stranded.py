"""Pages -> headings, titles and captions without what they name; it must not know how they look."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.ground.diagnostics import Diagnostic
from briefgen.press.engine.boxes import PageBox
from briefgen.press.preflight.view import HEADINGS, View, found, quoted

_HINT = "a word more or less above it moves it; in a theme, `break-after: avoid` keeps it with what follows"


def check(view: View) -> Iterator[Diagnostic]:
    """Find each heading whose text begins on the next page."""
    waiting: PageBox | None = None
    for line in _lines(view):
        heading = _heading(line)
        if waiting is not None and line.page > waiting.page and heading is not waiting and not _ends(waiting, heading):
            yield _stranded(waiting)
        waiting = heading
    yield from _figures(view)


def _ends(heading: PageBox, following: PageBox | None) -> bool:
    """Say whether a heading has no text of its own: the one that follows is of its rank, or above."""
    tags = [one.tag for one in (heading, following) if one and one.tag in HEADINGS]
    return len(tags) == 2 and tags[1] <= tags[0]


def _stranded(heading: PageBox) -> Diagnostic:
    kind = "caption" if heading.kind == "caption" or heading.tag == "figcaption" else "heading"
    if heading.kind in ("row", "group"):
        kind = "head of the table"
    message = f"the {kind} {quoted(heading.text)} stands alone at the page's end"
    return found("heading-stranded", message, heading, _HINT)


def _lines(view: View) -> Iterator[PageBox]:
    """The lines that follow each other down the pages, and headings wherever they stand."""
    for page in view.pages:
        for line in page.of("line"):
            if line.in_margin or line.in_notes or not line.text.strip():
                continue
            if _heading(line) is not None or not _aside(line):
                yield line


def _aside(line: PageBox) -> bool:
    return line.stands_aside or any(around.floats for around in line.around())


def _heading(line: PageBox) -> PageBox | None:
    """The heading that a line belongs to: a caption above its table, a table's own head, a row of heads among rows."""
    for around in line.around():
        if around.tag in HEADINGS or around.kind == "caption" or around.tag == "thead":
            return around
        if around.kind == "row":
            cells = [cell for cell in around.children if cell.kind == "cell"]
            if len(cells) == 1 and cells[0].tag == "th":
                return around
    return None


def _figures(view: View) -> Iterator[Diagnostic]:
    """Find captions that a page's end has cut off from their picture."""
    for element, boxes in view.fragments.items():
        if element.tag != "figure" or len(boxes) < 2:
            continue
        pictures = {box.page for part in boxes for box in part.walk() if box.kind == "picture"}
        for part in boxes:
            for box in part.walk():
                if box.tag == "figcaption" and box.kind == "block" and pictures and box.page not in pictures:
                    yield _stranded(box)
                    return
