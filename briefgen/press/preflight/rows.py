"""Pages -> rows and actors cut in two by a page's end; it must not know how the matrix is made."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from briefgen.ground.diagnostics import Diagnostic, address
from briefgen.press.engine.boxes import PageBox
from briefgen.press.preflight.view import View, found, quoted

_ACTORS = ("actors", "positions")


def check(view: View) -> Iterator[Diagnostic]:
    """Find each row, and each group of rows of one actor, that stands on two pages."""
    cut = set()
    for boxes in view.fragments.values():
        first = boxes[0]
        if first.kind == "row" and len(boxes) > 1 and not _repeats(first):
            cut.add(first.at)
            hint = "shorten the longest cell; in a theme, `break-inside: avoid` on the row"
            words = first.text.strip()
            yield found("row-split", f"the row {quoted(words)} is cut at the page's end", first, hint)
    for boxes in view.fragments.values():
        first = boxes[0]
        own = first.element.get("data-at") if first.element is not None else None
        actor = own is not None and address(own)[:1] in (_ACTORS[:1], _ACTORS[1:]) and len(address(own)) == 2
        if actor and len(boxes) > 1 and first.kind != "row" and first.at not in cut:
            yield _of_actor(first)
    yield from _spans(view)
    yield from _alone(view)


def _alone(view: View) -> Iterator[Diagnostic]:
    """Find each table of which a single row, the last, stands on the next page."""
    tables: dict[Element | None, list[PageBox]] = {}
    for page in view.pages:
        for table in page.of("table"):
            tables.setdefault(table.element, []).append(table)
    for boxes in tables.values():
        if len(boxes) < 2:
            continue
        last, before = ([row for row in _rows(box) if not _repeats(row)] for box in (boxes[-1], boxes[-2]))
        if len(last) == 1 and len(before) > 1 and last[0].element is not before[-1].element:
            message = f"the last row of a table, {quoted(last[0].text)}, stands alone on a new page"
            hint = "shorten a cell above it, so that it fits; or keep it with the row before it"
            yield found("row-alone", message, last[0], hint)


def _rows(table: PageBox) -> list[PageBox]:
    return [row for group in table.children if group.kind == "group" for row in group.children if row.kind == "row"]


def _spans(view: View) -> Iterator[Diagnostic]:
    """Find each cell over several rows whose last ones stand on the next page."""
    for page in view.pages:
        for group in page.of("group"):
            rows = [row for row in group.children if row.kind == "row"]
            for index, row in enumerate(rows):
                for cell in row.children:
                    if cell.kind == "cell" and cell.spans[1] > len(rows) - index:
                        yield _of_actor(cell)


def _of_actor(box: PageBox) -> Diagnostic:
    hint = "keep its rows together: in a theme, `break-before: avoid` on all but the first"
    return found("actor-split", f"{quoted(box.text)} is cut at the page's end", box, hint)


def _repeats(row: PageBox) -> bool:
    """Say whether it is a head or foot, which each page has again."""
    return row.parent is not None and row.parent.tag in ("thead", "tfoot")
