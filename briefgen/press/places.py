"""A place in a sheet or a parsed document -> where it is written; it must not know what is wrong there."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from briefgen.ground.diagnostics import Address, At, Place, Span, address
from briefgen.render.html import Sheet


def in_sheet(sheet: Sheet, line: int, column: int, length: int = 1) -> Span:
    """Find what stands at line and column (from 1) of a sheet's text in the file that it was made from."""
    further = sum(delta for at_line, at_column, delta in sheet.shifts if at_line == line and at_column < column)
    column = max(1, column - further)
    written = (sheet.source or ("" if sheet.shifts else sheet.text)).split("\n")
    excerpt = written[line - 1].rstrip("\r") if line <= len(written) else ""
    return Span(sheet.file, line, column, line, column + length, excerpt)


def at_offset(sheet: Sheet, offset: int, length: int) -> Span:
    """Find what stands at an offset (from 0) of a sheet's text in the file that it was made from."""
    line_start = sheet.text.rfind("\n", 0, offset) + 1
    return in_sheet(sheet, sheet.text.count("\n", 0, offset) + 1, offset - line_start + 1, length)


def addressed(root: Element) -> Iterator[tuple[Element, Address | None]]:
    """Walk a document in order, each element with the nearest `data-at` around it."""
    stack: list[tuple[Element, Address | None]] = [(root, None)]
    while stack:
        element, around = stack.pop()
        tag: object = element.tag
        if not isinstance(tag, str):
            continue  # a comment
        at = element.get("data-at")
        own = address(at) if at is not None else around
        yield element, own
        stack.extend((child, own) for child in reversed(element))


def of_name(name: str, root: Element, sheets: tuple[Sheet, ...]) -> Place | None:
    """Find the element or the sheet that asks for a file by name."""
    for element, own in addressed(root):
        if any(name in value for value in element.attrib.values()):
            return At(own) if own is not None else None
    for sheet in sheets:
        offset = sheet.text.find(name)
        if offset >= 0:
            return at_offset(sheet, offset, len(name))
    return None
