"""WeasyPrint's boxes -> walks over them; it must not know why one walks.

One of the users of private names: see `private.py`, which lists them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element

from weasyprint.formatting_structure import boxes


@dataclass(frozen=True, slots=True)
class SetText:
    """A piece of text as it was set: on one line, in one style."""

    text: str
    families: tuple[str, ...]
    """As CSS asks for them, first choice first."""
    style: str
    """normal, italic or oblique."""
    element: Element | None


def children(box: Any) -> Iterator[Any]:
    """A box's children; an absolutely placed one is inside a placeholder."""
    for child in getattr(box, "children", ()):
        yield getattr(child, "_box", child)


def texts(document: Any) -> Iterator[SetText]:
    """All text on the pages, margins and all, in the order of the boxes."""
    stack = [page._page_box for page in reversed(document.pages)]
    while stack:
        box = stack.pop()
        if isinstance(box, boxes.TextBox):
            style = box.style
            yield SetText(box.text, tuple(style["font_family"]), style["font_style"], box.element)
        stack += reversed(list(children(box)))
