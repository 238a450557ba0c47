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
            column = _column(table)
            if column is None or table.element in told:
                continue
            wrapper = _wrapper(table)
            left, right = wrapper.pulled
            over = max(
                column.content.left - left - table.rect.left, table.rect.right - column.content.right - right, 0.0
            )
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


def _column(table: PageBox) -> PageBox | None:
    """What the table stands in."""
    return next((around for around in _wrapper(table).around() if around.kind in ("block", "cell", "notes")), None)


def _named(table: PageBox) -> str:
    first = next((box.text for box in table.walk() if box.kind == "cell" and box.text.strip()), "")
    return f": its first cell is {quoted(first)}" if first else ""
