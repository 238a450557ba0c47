"""WeasyPrint's tag tree -> one that a screen reader can walk; it must not know the brief's meaning.

Takes the place of two private functions of WeasyPrint while a PDF is written: see `private.py`, which lists all names.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pydyf
from weasyprint.formatting_structure import boxes
from weasyprint.pdf import tags
from weasyprint.pdf.stream import Stream

from briefgen.press.engine.tree import children

# ISO 32000-1, 14.8.4, for HTML elements that WeasyPrint leaves without a role.
_ROLES = {
    "aside": "Sect", "nav": "Sect", "figure": "Sect", "header": "Div", "footer": "Div", "address": "Div",
    "hgroup": "Div", "pre": "P", "em": "Em", "strong": "Strong", "code": "Code", "kbd": "Code", "samp": "Code",
    "q": "Quote", "sup": "Span", "sub": "Span", "small": "Span", "abbr": "Span", "cite": "Span", "time": "Span",
    "b": "Span", "i": "Span", "mark": "Span",
}  # fmt: skip
_PSEUDO_ROLES = {"footnote-call": "Reference", "footnote-marker": "Lbl"}
_ARIA_ROLES = {"doc-footnote": "Note", "note": "Note"}
_ROLE_MAP = {"Em": "/Span", "Strong": "/Span"}
"""Roles of PDF 2.0, and what they are to a reader of 1.7."""

_RENAMED = frozenset(["a", "abbr", "b", "code", "em", "i", "img", "mark", "span", "strong", "sub", "sup", "svg"])
"""Elements whose `aria-label` stands for their text; elsewhere it is a title beside the text."""
_TABLE_PARTS = (boxes.TableRowGroupBox, boxes.TableRowBox, boxes.TableCellBox)
_LISTS = frozenset(["ul", "ol", "dl"])
_SVG = "{http://www.w3.org/2000/svg}"


class Structure:
    """The tagging of one document, while it is written."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._build = tags._build_box_tree
        self._around: list[Any] = []
        self._named: list[tuple[str, Any]] = []
        self._artifacts: set[int] = set()
        for page in document.pages:
            within: set[int] = set()
            for box, unread, linked in _survey(page._page_box, False, False):
                self._artifacts.update([id(box)] if unread else [])
                within.update([id(box)] if unread or linked else [])
            # WeasyPrint 70 makes one more link of each box inside a link.
            page.links = [link for link in page.links if id(_placed(link[-1])) not in within]

    @contextmanager
    def tagging(self) -> Iterator[None]:
        """Put this structure in WeasyPrint's place while it writes."""
        marked = Stream.marked

        def mark(stream: Any, box: Any, tag: str) -> Any:
            return stream.artifact() if id(box) in self._artifacts else marked(stream, box, tag)

        tags._build_box_tree, Stream.marked = self._elements, mark
        try:
            yield
        finally:
            tags._build_box_tree, Stream.marked = self._build, marked

    def finish(self, pdf: Any) -> None:
        """Tie cells to their headers, and give the root what the elements need."""
        for number, page in enumerate(self._document.pages):
            for index, table in enumerate(_tables(page._page_box)):
                self._named += _tie(table, f"h{number}-{index}")
        root = pdf.objects[int(pdf.catalog["StructTreeRoot"].split()[0])]
        root["RoleMap"] = pydyf.Dictionary(_ROLE_MAP)
        if self._named:
            names = pydyf.Array()
            for name, element in sorted(self._named, key=lambda item: item[0].encode()):
                names += [pydyf.String(name), element.reference]
            root["IDTree"] = pydyf.Dictionary({"Names": names})

    def _elements(self, box: Any, parent: Any, pdf: Any, page: int, nums: Any, annotations: Any, kids: Any) -> Any:
        """Stand in for `_build_box_tree`: the same elements, with what WeasyPrint leaves out."""
        box = _placed(box)
        if isinstance(box, boxes.MarginBox) or (_is_hidden(box) and not isinstance(box, _TABLE_PARTS)):
            return
        own = box.element is not None and not any(box.element is around for around in self._around[-1:])
        self._around.append(box.element)
        inside = [(one, one.children) for one in (box, *_lines(box)) if isinstance(one, boxes.ParentBox)]
        if isinstance(box, boxes.TableCellBox) and id(box) in self._artifacts:
            box.children = []  # a table keeps its columns, with nothing in them to read
        elif box.element_tag in _LISTS:
            for one, held in inside:
                one.children = [kid for kid in held if not _parts_items(kid)]
        try:
            for element in self._build(box, parent, pdf, page, nums, annotations, kids):
                if element["S"] == "/LI":
                    _fill(element, pdf)
                if box.element is not None:
                    self._describe(box, element, page, own)
                yield element
        finally:
            self._around.pop()
            for one, held in inside:
                one.children = held

    def _describe(self, box: Any, element: Any, page: int, own: bool) -> None:
        """Give an element its role, language, words and place; `own`: it isn't an anonymous box inside its element."""
        tag, _, pseudo = box.element_tag.partition("::")
        attributes = box.element.attrib
        if pseudo:
            if pseudo in _PSEUDO_ROLES:
                element["S"] = f"/{_PSEUDO_ROLES[pseudo]}"
            return
        if element["S"] == "/Figure":
            element["A"]["BBox"] = _in_points(element["A"]["BBox"], self._document.pages[page].height)
        if box.link_annotation:
            words = attributes.get("aria-label") or " ".join("".join(box.element.itertext()).split())
            box.link_annotation["Contents"] = pydyf.String(words or attributes.get("href", ""))
        if not own:
            return
        if role := _ARIA_ROLES.get(attributes.get("role", "")):
            element["S"] = f"/{role}"
            element["ID"] = pydyf.String(name := f"n{len(self._named)}")
            self._named.append((name, element))
        elif element["S"] == "/NonStruct" and tag in _ROLES:
            element["S"] = f"/{_ROLES[tag]}"
        elif element["S"] == "/L" and tag == "ol":
            element["A"] = pydyf.Dictionary({"O": "/List", "ListNumbering": "/Decimal"})
        if language := attributes.get("lang"):
            element["Lang"] = pydyf.String(language)
        if label := attributes.get("aria-label"):
            element["Alt" if tag.removeprefix(_SVG) in _RENAMED else "T"] = pydyf.String(label)
        if tag == "abbr" and (title := attributes.get("title")):
            element["E"] = pydyf.String(title)


def _fill(item: Any, pdf: Any) -> None:
    """Put what stands in a list item beside its label into a body (ISO 32000-1, table 336): blocks stand there bare."""
    kids = [(kid, pdf.objects[int(kid.split()[0])]) for kid in item["K"]]
    bare = [(kid, element) for kid, element in kids if element.get("S") not in ("/Lbl", "/LBody")]
    if not bare:
        return
    body = pydyf.Dictionary(
        {"Type": "/StructElem", "S": "/LBody", "K": pydyf.Array(), "Pg": item["Pg"], "P": item.reference}
    )
    pdf.add_object(body)
    for kid, element in bare:
        element["P"] = body.reference
        body["K"].append(kid)
    item["K"] = pydyf.Array([kid for kid, element in kids if element.get("S") in ("/Lbl", "/LBody")] + [body.reference])


def _is_hidden(box: Any) -> bool:
    """Say whether a box's own element is hidden from listeners."""
    return False if box.element is None else str(box.element.get("aria-hidden")) == "true"


def _lines(box: Any) -> tuple[Any, ...]:
    return tuple(one for one in getattr(box, "children", ()) if isinstance(one, boxes.LineBox))


def _placed(box: Any) -> Any:
    """The box itself, where another stands in its place."""
    return getattr(box, "_box", box)


def _parts_items(box: Any) -> bool:
    """Say whether a box is the white between items of a list that run on in a line: in a list are items only."""
    return isinstance(box, boxes.TextBox) and box.element_tag in _LISTS and not box.text.strip()


def _survey(box: Any, unread: bool, linked: bool) -> Iterator[tuple[Any, bool, bool]]:
    """Walk boxes, and say of each whether it belongs to no text, and whether it is inside a link.

    No text are page margins and what `aria-hidden` hides from listeners.
    """
    unread = unread or isinstance(box, boxes.MarginBox) or _is_hidden(box) or _parts_items(box)
    yield box, unread, linked
    for child in children(box):
        yield from _survey(child, unread, linked or bool(box.link))


def _tables(box: Any) -> Iterator[Any]:
    if isinstance(box, boxes.TableBox):
        yield box
    for child in children(box):
        yield from _tables(child)


def _in_points(box: Any, height: float) -> Any:
    """Turn CSS px from the top left of a page into points from its bottom left: 72 points are 96 px."""
    x1, y1, x2, y2 = box
    return pydyf.Array([x1 * 0.75, (height - y2) * 0.75, x2 * 0.75, (height - y1) * 0.75])


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


def _tie(table: Any, prefix: str) -> Iterator[tuple[str, Any]]:
    """Give the header cells of a table their scope and a name, and the others the names of theirs.

    WeasyPrint 70 writes no Scope (#2508) and counts columns without regard to spans.
    """
    rows = [(group, row) for group, part in enumerate(table.children) for row in children(part)]
    cells = [(cell, number, group) for number, (group, row) in enumerate(rows) for cell in children(row)]
    cells = [place for place in cells if isinstance(getattr(place[0], "mark", None), pydyf.Dictionary)]
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
