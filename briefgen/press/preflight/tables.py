"""Pages -> tables wider than their column; it must not know what stands in them."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.ground.diagnostics import Diagnostic
from briefgen.press.engine.boxes import PageBox
from briefgen.press.preflight.view import EPSILON, MM, View, found, quoted


def check(view: View) -> Iterator[Diagnostic]:
    """Find each table that its column doesn't hold, once."""
    told = set()
    for page in view.pages:
        for table in page.of("table"):
            over = 0.0 if table.element in told else _over(table)
            if over > EPSILON:
                told.add(table.element)
                width, room = table.rect.width / MM, (table.rect.width - over) / MM
                message = f"the table is {width:.0f} mm wide, its column {room:.0f} mm"
                hint = "take fewer or narrower columns, shorten the longest words, or divide the table"
                yield found("table-too-wide", f"{message}{_named(table)}", table, hint)


def _wrapper(table: PageBox) -> PageBox:
    """The box round table and caption, which has the table's margins."""
    parent = table.parent
    return parent if parent is not None and parent.element is table.element else table


def _over(table: PageBox) -> float:
    """How far it leaves what it stands in, on one side: the narrowest of the boxes around, less what margins pull."""
    box, over = _wrapper(table), 0.0
    left, right = box.pulled
    for around in box.around():
        if around.kind in ("block", "cell", "notes", "page"):
            column = around.content
            over = max(over, column.left - left - table.rect.left, table.rect.right - column.right - right)
            more = around.pulled
            left, right = left + more[0], right + more[1]
        if around.placed or around.floats or around.kind == "cell":
            break
    return over


def _named(table: PageBox) -> str:
    first = next((box.text for box in table.walk() if box.kind == "cell" and box.text.strip()), "")
    return f": its first cell is {quoted(first)}" if first else ""
