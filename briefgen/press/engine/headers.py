"""The pieces of a table -> its header cells' scope and name, and the headers of each cell; it must not know pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import pydyf

from briefgen.press.engine.tree import children


def tie(pieces: Iterable[Any], prefix: str) -> Iterator[tuple[str, Any]]:
    """Give the header cells of a table their scope and a name, and the others the names of theirs.

    WeasyPrint 70 writes no Scope (#2508) and counts columns without regard to spans.
    """
    cells = list(_cells(pieces))
    heads = [_Head(*place) for place in cells if place[0].element_tag == "th"]
    for number, head in enumerate(heads):
        name = f"{prefix}-{number}"
        head.element["ID"] = pydyf.String(name)
        head.element["A"]["Scope"] = "/Row" if head.of_row else "/Column"
        yield name, head.element
    for cell, row, group in cells:
        if cell.element_tag == "td":
            names = [head.element["ID"] for head in heads if head.heads(cell, row, group)]
            cell.mark["A"].pop("Headers", None)
            if names:
                cell.mark["A"]["Headers"] = pydyf.Array(names)


def _cells(pieces: Iterable[Any]) -> Iterator[tuple[Any, int, int]]:
    """All cells that have an element, each once, with the number of their row and group."""
    groups: dict[int, int] = {}
    rows: dict[int, int] = {}
    seen: set[int] = set()
    for part in (part for piece in pieces for part in piece.children):
        group = groups.setdefault(id(part.element), len(groups))
        for row in children(part):
            number = rows.setdefault(id(row.element), len(rows))
            for cell in children(row):
                mark = getattr(cell, "mark", None)
                if isinstance(mark, pydyf.Dictionary) and id(mark) not in seen:
                    seen.add(id(mark))
                    yield cell, number, group


class _Head:
    """A header cell: where it stands in its table, and which cells it heads."""

    def __init__(self, cell: Any, row: int, group: int) -> None:
        self.cell, self.row, self.group = cell, row, group
        scope = cell.element.get("scope", "")
        self.of_group = scope == "rowgroup"
        self.of_row = scope == "row"
        self.element = cell.mark

    def heads(self, cell: Any, row: int, group: int) -> bool:
        if self.of_group:
            return self.group == group and self.row <= row
        if self.of_row:
            return _meet(self.row, self.cell.rowspan, row, cell.rowspan)
        return self.row < row and _meet(self.cell.grid_x, self.cell.colspan, cell.grid_x, cell.colspan)


def _meet(start: int, length: int, other: int, other_length: int) -> bool:
    return start < other + other_length and other < start + length
