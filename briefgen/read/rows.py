"""A row of a Markdown table -> its cells, each with its place; it must not know the rest of the table."""

from __future__ import annotations

from briefgen.read.markdown import BLANK, Origin
from briefgen.read.text import Text


def split_row(text: Text, start: int) -> list[tuple[str, Origin]]:
    """Split the row that begins at an offset as markdown-it does (GFM 4.10): `\\|` is a bar in a cell."""
    content = text.content
    line, _ = text.position(start)
    end = start + len(content[start : text.starts[line - 1] + len(text.line(line))].rstrip(BLANK))
    cells: list[list[tuple[int, int]]] = [[]]
    run, escaped = start, False
    for at in range(start, end):
        if content[at] == "|":
            cells[-1].append((run, at - escaped))
            run = at if escaped else at + 1
            if not escaped:
                cells.append([])
        escaped = content[at] == "\\"
    cells[-1].append((run, end))
    if _empty(cells[0]):
        del cells[0]
    if cells and _empty(cells[-1]):
        del cells[-1]
    return [_cell(text, runs) for runs in cells]


def _empty(runs: list[tuple[int, int]]) -> bool:
    return all(start == end for start, end in runs)


def _cell(text: Text, runs: list[tuple[int, int]]) -> tuple[str, Origin]:
    """Join the runs of a cell: what stands between them are backslashes."""
    content, offsets, sources = "", [], []
    for start, end in runs:
        piece = text.content[start:end]
        if not content:
            start += len(piece) - len(piece.lstrip(BLANK))
            piece = piece.lstrip(BLANK)
        if piece:
            offsets.append(len(content))
            sources.append(start)
            content += piece
    return content.rstrip(BLANK), Origin(tuple(offsets) or (0,), tuple(sources) or (runs[0][1],))
