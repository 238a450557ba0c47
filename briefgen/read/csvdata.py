"""positions.csv -> positions as data, with the place of every cell; it must not know what a position means.

Cells are read as RFC 4180 has them; the columns are the paths of positions.yaml.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from briefgen.ground.diagnostics import Address, Note
from briefgen.ground.nearest import did_you_mean
from briefgen.read.text import Findings, Text
from briefgen.read.tree import Range

CELLS = 2_000
"""Cells of a matrix."""

_QUANTITY = ("value", "min", "max", "unit", "qualifier", "role", "as-printed")
COLUMNS = (
    "actor", "issue", "stance", "answer", "basis", "confidence", "conditions", "statement",
    *(f"quantity.{name}" for name in _QUANTITY), "date", "evidence", "evidence.in", "evidence.source", "evidence.at",
    "note", "checked-by",
)  # fmt: skip
_NUMBERED = re.compile(r"(conditions|evidence)(?:\.([1-9]\d?))?(?:\.(in|source|at))?")


class Cell(NamedTuple):
    """A cell's value and its offsets, quotation marks included."""

    value: str
    start: int
    end: int


@dataclass
class CsvData:
    """What was read."""

    positions: dict[str, dict[str, Any]] = field(default_factory=dict)
    spans: dict[Address, Range] = field(default_factory=dict)
    keys: dict[Address, Range] = field(default_factory=dict)
    whole: bool = True


def read_csv(text: Text, findings: Findings) -> CsvData:
    """Read a table of positions, one row a position."""
    return _Reader(text, findings).run()


def rows(text: Text, delimiter: str, findings: Findings) -> Iterator[list[Cell]]:
    """Split a text into rows of cells (RFC 4180); rows without any text are left out."""
    content, size = text.content, len(text.content)
    plain = re.compile(rf"[^{re.escape(delimiter)}\n]*")
    quoted = re.compile(r'"((?:[^"]|"")*)"')
    at, row = 0, []
    while at <= size:
        start = at
        if content.startswith('"', at):
            match = quoted.match(content, at)
            if match is None:
                hint = 'close it with " at the end of its cell'
                findings.add("csv-syntax", "a quotation mark is opened and never closed", text.span(at, at + 1), hint)
                return
            after = plain.match(content, match.end())
            assert after is not None
            if after[0].strip():
                hint = 'put the whole cell in quotation marks, and write "" for one inside'
                span = text.span(match.end(), after.end())
                findings.add("csv-syntax", "the cell goes on after its closing quotation mark", span, hint)
            row.append(Cell(match[1].replace('""', '"').strip(), start, match.end()))
            at = after.end()
        else:
            bare = plain.match(content, at)
            assert bare is not None
            words = bare[0].strip()
            start += len(bare[0]) - len(bare[0].lstrip()) if words else 0
            row.append(Cell(words, start, start + len(words)))
            at = bare.end()
        if not content.startswith(delimiter, at):
            if any(cell.value for cell in row):
                yield row
            row = []
        at += 1


class _Reader:
    def __init__(self, text: Text, findings: Findings) -> None:
        self.text, self.findings = text, findings
        self.result = CsvData()
        self.head: dict[int, str] = {}
        self.width = 0
        self.count = 0
        self.numbers: dict[tuple[str, int], int] = {}
        """Of the row being read: which item of its list a numbered column is."""

    def run(self) -> CsvData:
        first = self.text.content.lstrip("\n").partition("\n")[0]
        delimiter = max(",;\t", key=first.count)
        before = len(self.findings.found)
        table = rows(self.text, delimiter, self.findings)
        if not self._header(next(table, [])):
            self.result.whole = False
            return self.result
        for row in table:
            self._row(row)
            if self.count > CELLS:
                span = self.text.span(row[0].start)
                hint = "a brief's matrix is read by people: take fewer actors or issues"
                self.findings.add("too-large", f"the matrix has more than {CELLS:,} cells", span, hint)
                break
        self.result.whole = not any(found.code == "csv-syntax" for found in self.findings.found[before:])
        return self.result

    def _header(self, row: list[Cell]) -> bool:
        self.width = len(row)
        for index, cell in enumerate(row):
            name = cell.value.casefold()
            if not name:
                continue
            if not _known(name):
                hint = did_you_mean(name, COLUMNS, "columns are " + ", ".join(COLUMNS))
                self._report("csv-header", f"unknown column `{cell.value}`", cell, hint)
            elif name in self.head.values():
                self._report("csv-header", f"the column `{name}` stands twice", cell, "take one of them out")
            else:
                self.head[index] = name
        missing = [name for name in ("actor", "issue") if name not in self.head.values()]
        if missing:
            names = " and ".join(f"`{name}`" for name in missing)
            hint = "the first row names the columns: actor, issue, stance, basis, evidence, …"
            self._report("csv-header", f"there is no column {names}", row[0] if row else Cell("", 0, 0), hint)
        return not missing

    def _row(self, row: list[Cell]) -> None:
        if len(row) > self.width:
            message = f"the row has {_cells(len(row))}, the head {self.width}"
            hint = "a cell that holds the delimiter needs quotation marks"
            self._report("csv-row", message, row[self.width], hint)
        elif len(row) < self.width:
            message = f"the row has {_cells(len(row))}, the head {self.width}"
            self._report("csv-row", message, row[-1], "every row has all the cells of the head, empty ones too")
        named = {name: row[index] for index, name in self.head.items() if index < len(row)}
        actor, issue = (named.get(name, Cell("", row[0].start, row[0].start)) for name in ("actor", "issue"))
        for name, cell in (("actor", actor), ("issue", issue)):
            if not cell.value:
                self._report("csv-row", f"the row has no {name}", cell, f"write the {name}'s id")
        if actor.value and issue.value:
            self._position(actor, issue, named, row)

    def _position(self, actor: Cell, issue: Cell, named: dict[str, Cell], row: list[Cell]) -> None:
        cells = self.result.positions.setdefault(actor.value, {})
        at: Address = ("positions", actor.value, issue.value)
        if issue.value in cells:
            first = self.result.keys[at]
            note = Note("the first one", self.text.span(first.start, first.end))
            message = f"the position of `{actor.value}` on `{issue.value}` stands twice"
            self.findings.add("stance-twice", message, self.text.span(issue.start, issue.end), "keep one row", [note])
            return
        self.count += 1
        self._place(("positions", actor.value), actor, key=True)
        self._place(at, issue, key=True)
        self.result.spans.setdefault(("positions", actor.value), self._range(row[0].start, row[-1].end))
        self.result.spans[at] = self._range(row[0].start, row[-1].end)
        position: dict[str, Any] = {}
        cells[issue.value] = position
        self.numbers = {}
        for name, cell in named.items():
            if name not in ("actor", "issue") and cell.value:
                self._put(position, at, name, cell)

    def _put(self, position: dict[str, Any], at: Address, name: str, cell: Cell) -> None:
        """Put a cell where its column's path says."""
        if name.startswith("quantity."):
            inner = name.removeprefix("quantity.")
            position.setdefault("quantity", {})[inner] = cell.value
            self.result.spans.setdefault((*at, "quantity"), self._range(cell.start, cell.end))
            self._place((*at, "quantity", inner), cell)
        elif match := _NUMBERED.fullmatch(name):
            self._item(position, at, match, cell)
        else:
            position[name] = cell.value
            self._place((*at, name), cell)

    def _item(self, position: dict[str, Any], at: Address, match: re.Match[str], cell: Cell) -> None:
        """Put an item of a list; `evidence.2.in` belongs to the item that `evidence.2` began."""
        key, number, inner = match[1], int(match[2] or 1), match[3]
        if inner is None:
            items: list[Any] = position.setdefault(key, [])
            self.result.spans.setdefault((*at, key), self._range(cell.start, cell.end))
            self.numbers[key, number] = len(items)
            items.append({"passage": cell.value} if key == "evidence" else cell.value)
        elif (key, number) not in self.numbers:
            hint = (
                f"fill in `{key}`, or take this out" if number == 1 else f"fill in `{key}.{number}`, or take this out"
            )
            self._report("csv-row", f"`{match[0]}` stands without its passage", cell, hint)
            return
        else:
            position[key][self.numbers[key, number]][inner] = cell.value
        address = (*at, key, self.numbers[key, number])
        self.result.spans.setdefault(address, self._range(cell.start, cell.end))
        if key == "evidence":
            self._place((*address, inner or "passage"), cell)

    def _place(self, address: Address, cell: Cell, key: bool = False) -> None:
        places = self.result.keys if key else self.result.spans
        places.setdefault(address, self._range(cell.start, cell.end))

    def _range(self, start: int, end: int) -> Range:
        return Range(self.text.file, start, end)

    def _report(self, code: str, message: str, cell: Cell, hint: str) -> None:
        self.findings.add(code, message, self.text.span(cell.start, cell.end), hint)


def _known(name: str) -> bool:
    if name in COLUMNS:
        return True
    match = _NUMBERED.fullmatch(name)
    return bool(match and not (match[1] == "conditions" and match[3]))


def _cells(count: int) -> str:
    return "1 cell" if count == 1 else f"{count} cells"
