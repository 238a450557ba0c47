"""WeasyPrint's tag tree -> one that a screen reader can walk; it must not know the brief's meaning.

Takes the place of two private functions of WeasyPrint while a PDF is written: see `private.py`, which lists all names.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import Any

import pydyf
from weasyprint.formatting_structure import boxes
from weasyprint.pdf import tags
from weasyprint.pdf.stream import Stream

from briefgen.press.engine.divided import Divided
from briefgen.press.engine.headers import tie
from briefgen.press.engine.hyphens import is_divided, read, soften
from briefgen.press.engine.notes import CALL, NoteLinks, said
from briefgen.press.engine.tree import children
from briefgen.press.heard import Tag

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
_BLOCKS = frozenset(f"/{role}" for role in ("P", "H1", "H2", "H3", "H4", "H5", "H6", "Div", "Sect", "Caption", "Quote"))
"""Roles that an anonymous box must not have once more: a heading in a heading is two to a listener."""
_TEXTS = _BLOCKS | {"/LBody", "/TD", "/TH", "/Part", "/Document"}
_NAMED = frozenset(["section", "aside", "nav", "article"])
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LISTS = frozenset(["ul", "ol", "dl"])
_SVG = "{http://www.w3.org/2000/svg}"


class Structure:
    """The tagging of one document, while it is written."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._build = tags._build_box_tree
        self._around: list[Any] = []
        self._named: list[tuple[str, Any]] = []
        self._calls: dict[int, Any] = {}
        self._notes: dict[int, Any] = {}
        self._divided = Divided()
        self._artifacts: set[int] = set()
        self.unread: dict[int, frozenset[int]] = {}
        """Of each page's box, by its id, the boxes on it that no reader hears."""
        self._said: dict[tuple[str, int], str] = {}
        """The text of each marked content, by its page and number."""
        self._repeated: set[int] = set()
        heads: dict[int, Any] = {}
        notes = NoteLinks()
        for page in document.pages:
            within: set[int] = set()
            self._repeated.update(
                id(part) for part in _heads(page._page_box) if heads.setdefault(id(part.element), part) is not part
            )
            surveyed = list(_survey(page._page_box, self._repeated))
            for box, unread, linked in surveyed:
                within.update([id(box)] if unread or linked else [])
            self.unread[id(page._page_box)] = silent = frozenset(id(box) for box, unread, _ in surveyed if unread)
            self._artifacts |= silent
            # WeasyPrint 70 makes one more link of each box inside a link.
            page.links = [link for link in page.links if id(_placed(link[-1])) not in within]
            notes.add(page, [box for box, unread, _ in surveyed if not unread])
        notes.close()

    @contextmanager
    def tagging(self) -> Iterator[None]:
        """Put this structure in WeasyPrint's place while it writes."""
        marked = Stream.marked

        @contextmanager
        def mark(stream: Any, box: Any, tag: str) -> Iterator[None]:
            start = len(stream.stream)
            with stream.artifact() if id(box) in self._artifacts else marked(stream, box, tag):
                yield
                if isinstance(box, boxes.TextBox) and is_divided(box):
                    soften(stream.stream, start)

        tags._build_box_tree, Stream.marked = self._elements, mark
        try:
            yield
        finally:
            tags._build_box_tree, Stream.marked = self._build, marked

    def finish(self, pdf: Any) -> Tag:
        """Tie cells to their headers, and give the root what the elements need; say what is heard of them all."""
        pieces: dict[int, list[Any]] = {}
        for page in self._document.pages:
            for table in _all(page._page_box, boxes.TableBox):
                pieces.setdefault(id(table.element), []).append(table)
        for number, table in enumerate(pieces.values()):
            self._named += tie(table, f"h{number}")
        for note, element in self._notes.items():
            if note in self._calls:
                _move(element, self._calls[note], pdf)
        root = pdf.objects[int(pdf.catalog["StructTreeRoot"].split()[0])]
        root["RoleMap"] = pydyf.Dictionary(_ROLE_MAP)
        if self._named:
            names = pydyf.Array()
            for name, element in sorted(self._named, key=lambda item: item[0].encode()):
                names += [pydyf.String(name), element.reference]
            root["IDTree"] = pydyf.Dictionary({"Names": names})
        return self._tag(pdf.objects[int(root["K"][0].split()[0])], pdf)

    def _tag(self, element: Any, pdf: Any) -> Tag:
        """An element as a listener has it."""
        tag = Tag(element["S"][1:], alt=_text(element, "Alt"), language=_text(element, "Lang"), id=_text(element, "ID"))
        tag.headers = tuple(name.string for name in element.get("A", {}).get("Headers", ()))
        for kid in element["K"]:
            if isinstance(kid, int):
                tag.kids.append(self._said.get((element["Pg"], kid), ""))
            elif isinstance(kid, dict):
                tag.kids.append(self._said.get((kid["Pg"], kid["MCID"]), ""))
            elif (held := pdf.objects[int(kid.split()[0])])["Type"] == "/StructElem":
                tag.kids.append(self._tag(held, pdf))
        return tag

    def _elements(self, box: Any, parent: Any, pdf: Any, page: int, nums: Any, annotations: Any, kids: Any) -> Any:
        """Stand in for `_build_box_tree`: the same elements, with what WeasyPrint leaves out."""
        box = _placed(box)
        if isinstance(box, boxes.MarginBox) or (_is_hidden(box) and not isinstance(box, _TABLE_PARTS)):
            return
        if isinstance(box, boxes.PageBox):
            texts = ((one, kid["mcid"]) for one, kid in kids.items() if isinstance(one, boxes.TextBox))
            self._said.update(((pdf.page_references[page], number), read(one)) for one, number in texts)
        if isinstance(box, boxes.PageBox) or box.element_tag in ("html", "body"):  # no element of theirs is made
            yield from self._build(box, parent, pdf, page, nums, annotations, kids)
            return
        own = box.element is not None and not any(box.element is around for around in self._around[-1:])
        self._around.append(box.element)
        inside = [(one, one.children) for one in (box, *_within(box)) if isinstance(one, boxes.ParentBox)]
        if isinstance(box, boxes.TableCellBox) and id(box) in self._artifacts:
            box.children = []  # a table keeps its columns, with nothing in them to read
        else:
            for one, held in inside:
                one.children = [kid for kid in held if id(kid) not in self._repeated and not _parts_items(kid)]
        try:
            for element in self._build(box, parent, pdf, page, nums, annotations, kids):
                if element["S"] == "/LI":
                    (_fill if own else _undo)(element, pdf)
                if box.element is not None:
                    self._describe(box, element, page, own)
                if own:
                    _group(box, element, parent, pdf)
                element = self._of_note(box, element, pdf)
                if not own or not self._divided.joined(box, element, pdf, nums, annotations):
                    yield element
                elif isinstance(box, boxes.TableCellBox):
                    box.mark = self._divided.first(box)
        finally:
            self._around.pop()
            for one, held in inside:
                one.children = held

    def _of_note(self, box: Any, element: Any, pdf: Any) -> Any:
        """Put a link around the number of a note: in a reference where it is called, in the label where it stands."""
        role, tag = element["S"], box.element_tag or ""
        if "::" in tag and box.element is not None and box.link_annotation and said(box):
            around = pydyf.Dictionary({**element, "K": pydyf.Array([element.reference])})
            around["S"] = role if role in ("/Reference", "/Lbl") else "/Lbl"
            pdf.add_object(around)
            element["S"], element["P"] = "/Link", around.reference
            element = around
        if tag.endswith(f"::{CALL}"):
            self._calls[id(box.element)] = element
        return element

    def _describe(self, box: Any, element: Any, page: int, own: bool) -> None:
        """Give an element its role, language, words and place; `own`: it isn't an anonymous box inside its element."""
        tag, _, pseudo = box.element_tag.partition("::")
        attributes = box.element.attrib
        if pseudo:
            if pseudo in _PSEUDO_ROLES:
                element["S"] = f"/{_PSEUDO_ROLES[pseudo]}"
            if element["S"] == "/Link" and not box.link_annotation:
                element["S"] = "/Span"
            if box.link_annotation and (words := said(box)):
                box.link_annotation["Contents"] = pydyf.String(words)
            return
        if element["S"] == "/Figure":
            element["A"]["BBox"] = _in_points(element["A"]["BBox"], self._document.pages[page].height)
        if box.link_annotation:
            words = attributes.get("aria-label") or " ".join("".join(box.element.itertext()).split())
            box.link_annotation["Contents"] = pydyf.String(words or attributes.get("href", ""))
        if not own:
            again = element["S"] in _BLOCKS or (element["S"] == "/Link" and not box.link_annotation)
            element["S"] = "/NonStruct" if again else element["S"]
            return
        if role := _ARIA_ROLES.get(attributes.get("role", "")):
            element["S"] = f"/{role}"
            self._notes.setdefault(id(box.element), element)
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
        elif tag in _NAMED and (heading := _heading(box.element)):
            element["T"] = pydyf.String(heading)
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


def _undo(item: Any, pdf: Any) -> None:
    """Make no item, and no body, of an anonymous box that stands in the body of one."""
    item["S"] = "/NonStruct"
    _plain_bodies(item, pdf)


def _plain_bodies(element: Any, pdf: Any) -> None:
    for kid in element["K"]:
        inner = pdf.objects[int(kid.split()[0])]
        inner["S"] = "/NonStruct" if inner["S"] == "/LBody" else inner["S"]


def _group(box: Any, element: Any, parent: Any, pdf: Any) -> None:
    """Make an item of each group of a `dl`, its term the label and its description the body."""
    if box.element_tag == "div" and parent["S"] == "/L":
        element["S"] = "/LI"
    elif box.element_tag in ("dt", "dd") and parent["S"] == "/Div":
        element["S"] = "/Lbl" if box.element_tag == "dt" else "/LBody"
        _plain_bodies(element, pdf)


def _move(note: Any, call: Any, pdf: Any) -> None:
    """Put a note behind the block in which it is called: nobody hears it in the middle of a sentence.

    What held it alone, in the area of notes, goes.
    """
    moved, around = note.reference, _parent(note, pdf)
    around["K"] = pydyf.Array([kid for kid in around["K"] if kid != moved])
    while not around["K"] and around["S"] == "/NonStruct":
        empty, around = around.reference, _parent(around, pdf)
        around["K"] = pydyf.Array([kid for kid in around["K"] if kid != empty])
    block = _parent(call, pdf)
    while block["S"] not in _TEXTS:
        block = _parent(block, pdf)
    block["K"].append(moved)
    note["P"] = block.reference


def _heading(section: Any) -> str:
    """The first heading in a section, by which it is known."""
    found = next((one for one in section.iter() if one.tag in _HEADINGS), None)
    return "" if found is None else " ".join(_spoken(found).split())


def _spoken(element: Any) -> str:
    """The text of an element without what is hidden from listeners."""
    inside = (("" if one.get("aria-hidden") == "true" else _spoken(one)) + (one.tail or "") for one in element)
    return (element.text or "") + "".join(inside)


def _text(element: Any, key: str) -> str:
    return str(element[key].string) if key in element else ""


def _parent(element: Any, pdf: Any) -> Any:
    return pdf.objects[int(element["P"].split()[0])]


def _is_hidden(box: Any) -> bool:
    """Say whether a box's own element is hidden from listeners."""
    return False if box.element is None else str(box.element.get("aria-hidden")) == "true"


def _within(box: Any) -> tuple[Any, ...]:
    """What WeasyPrint reads together with a box: its lines, and the table that it wraps."""
    return tuple(one for one in getattr(box, "children", ()) if isinstance(one, boxes.LineBox | boxes.TableBox))


def _placed(box: Any) -> Any:
    """The box itself, where another stands in its place."""
    return getattr(box, "_box", box)


def _parts_items(box: Any) -> bool:
    """Say whether a box is the white between items of a list that run on in a line: in a list are items only."""
    return isinstance(box, boxes.TextBox) and box.element_tag in _LISTS and not box.text.strip()


def _survey(
    box: Any, repeated: Collection[int], unread: bool = False, linked: bool = False
) -> Iterator[tuple[Any, bool, bool]]:
    """Walk boxes, and say of each whether it belongs to no text, and whether it is inside a link.

    No text are page margins, the heads of tables that are said again, and what `aria-hidden` hides from listeners.
    """
    unread = unread or isinstance(box, boxes.MarginBox) or _is_hidden(box) or _parts_items(box) or id(box) in repeated
    yield box, unread, linked
    for child in children(box):
        yield from _survey(child, repeated, unread, linked or bool(box.link))


def _heads(page: Any) -> Iterator[Any]:
    """The heads and feet of the tables on a page."""
    return (part for part in _all(page, boxes.TableRowGroupBox) if part.is_header or part.is_footer)


def _all(box: Any, kind: type) -> Iterator[Any]:
    if isinstance(box, kind):
        yield box
    for child in children(box):
        yield from _all(child, kind)


def _in_points(box: Any, height: float) -> Any:
    """Turn CSS px from the top left of a page into points from its bottom left: 72 points are 96 px."""
    x1, y1, x2, y2 = box
    return pydyf.Array([x1 * 0.75, (height - y2) * 0.75, x2 * 0.75, (height - y1) * 0.75])
