"""A laid-out document -> its pages, to be read; it must not judge.

One of the users of private names: see `private.py`, which lists them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from weasyprint.formatting_structure import boxes

from briefgen.press.engine.boxes import Kind, LaidPage, PageBox, Rect
from briefgen.press.engine.tree import children

# The first that fits, so those that say most come first.
_KINDS: tuple[tuple[type, Kind], ...] = (
    (boxes.PageBox, "page"), (boxes.MarginBox, "margin"), (boxes.FootnoteAreaBox, "notes"), (boxes.TextBox, "text"),
    (boxes.ReplacedBox, "picture"), (boxes.LineBox, "line"), (boxes.InlineBox, "inline"), (boxes.TableBox, "table"),
    (boxes.TableRowGroupBox, "group"), (boxes.TableRowBox, "row"), (boxes.TableCellBox, "cell"),
    (boxes.TableCaptionBox, "caption"),
)  # fmt: skip


def pages(document: Any) -> tuple[LaidPage, ...]:
    """Read the pages of a laid-out document."""
    margins = dict(_of_margins(document.pages[0]._page_box)) if document.pages else {}
    return tuple(_page_as_read(page, number, margins) for number, page in enumerate(document.pages, 1))


READ = "briefgen_read"
"""The attribute of WeasyPrint's box of a page that holds the page as it was read, and by what."""


def _page_as_read(page: Any, number: int, margins: dict[str, str]) -> LaidPage:
    """A page that was taken over from an earlier layout is read once."""
    box = page._page_box
    inside, as_number, among, known = getattr(box, READ, (None, 0, {}, None))
    if known is None or inside is not box.children or (as_number, among) != (number, margins):
        known = _page(page, number, margins)
        setattr(box, READ, (box.children, number, margins, known))
    return known


def _of_margins(root: Any) -> Iterator[tuple[str, str]]:
    """The words that stand in the margins, each with the pointer that the document gives: data-x and data-x-at."""
    html = next((box.element for box in children(root) if box.element is not None), None)
    for element in html.iter() if html is not None else ():
        for name, at in element.attrib.items():
            words = element.get(name.removesuffix("-at")) if name.endswith("-at") and name != "data-at" else None
            if words:
                yield words.strip(), at


def _page(page: Any, number: int, margins: dict[str, str]) -> LaidPage:
    root = page._page_box
    found: list[PageBox] = []
    known: dict[int, PageBox] = {}
    stack: list[tuple[Any, PageBox | None, Any]] = [(root, None, None)]
    while stack:
        box, parent, matrix = stack.pop()
        own = box.transformation_matrix
        if own is not None:
            matrix = own @ matrix if matrix is not None else own
        made = PageBox(box, _kind(box), matrix, _rect(box, matrix), _at(box, parent), number, parent)
        if parent is not None:
            parent.children.append(made)
        if made.kind == "text" and made.at is None and margins and any(one.kind == "margin" for one in made.around()):
            made.at = next((at for words, at in margins.items() if words in made.text or made.text in words), None)
        found.append(made)
        known[id(box)] = made
        stack += [(child, made, matrix) for child in reversed(list(children(box)))]
    links = [(link[1], known.get(id(link[3]))) for link in page.links if link[0] == "internal"]
    kind = root.page_type
    return LaidPage(
        number, page.width, page.height, found[0].content, kind.name or "", bool(kind.blank), found[0], tuple(found),
        tuple(links), frozenset(page.anchors),
    )  # fmt: skip


def _kind(box: Any) -> Kind:
    return next((kind for family, kind in _KINDS if isinstance(box, family)), "block")


def _at(box: Any, parent: PageBox | None) -> str | None:
    own = box.element.get("data-at") if box.element is not None else None
    return str(own) if own is not None else parent.at if parent is not None else None


def _rect(box: Any, matrix: Any) -> Rect:
    if isinstance(box, boxes.TextBox | boxes.LineBox):
        left, top, width, height = box.position_x, box.position_y, box.width, box.height
    else:
        left, top, width, height = box.border_box_x(), box.border_box_y(), box.border_width(), box.border_height()
    if matrix is None:
        return Rect(left, top, left + width, top + height)
    corners = [matrix.transform_point(x, y) for x in (left, left + width) for y in (top, top + height)]
    across, down = [x for x, _ in corners], [y for _, y in corners]
    return Rect(min(across), min(down), max(across), max(down))
