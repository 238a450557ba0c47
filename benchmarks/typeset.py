"""The words of a brief -> a Typst file: the same text in headings, paragraphs, lists and tables, in Typst's own look.

What somebody would write who chose Typst. The design of a house style isn't in it: a peer is measured by the same text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from briefgen.press.engine.markup import tree
from briefgen.render.html import Html

_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4}
_SPECIAL = re.compile(r"([\\#$*_`<>@\[\]~/=+-])")
_HEAD = """#set document(title: "{title}", author: "briefgen")
#set text(lang: "en", size: 10pt, hyphenate: true)
#set par(justify: true)
#set page(paper: "a4", margin: 20mm, numbering: "1 / 1")
#outline()
"""


def typeset(html: Html) -> str:
    """Write the text as Typst. Raises ValueError where the HTML isn't plain enough."""
    root = tree(html.text)
    body = root.find("body") if root is not None else None
    if body is None:
        raise ValueError("the HTML can't be read")
    return _HEAD.format(title=html.meta.title.replace('"', "'")) + "\n\n".join(_blocks(body))


def _blocks(element: Element) -> Iterator[str]:
    for child in element:
        words = _words(child)
        if child.tag in _HEADINGS and words:
            yield f"{'=' * _HEADINGS[child.tag]} {words}"
        elif child.tag in ("p", "li", "dt", "dd", "figcaption", "caption") and words:
            yield f"- {words}" if child.tag == "li" else words
        elif child.tag == "table":
            yield from _table(child)
        elif child.tag not in ("p", "li", "svg"):
            yield from _blocks(child)


def _table(table: Element) -> Iterator[str]:
    """A table whose cells all are as wide as they say; those that reach over rows are in the first one only."""
    rows = [[(_words(cell), int(cell.get("colspan", "1"))) for cell in row if cell.tag in ("th", "td")] for row in
            table.iter("tr")]  # fmt: skip
    width = max((sum(span for _, span in row) for row in rows), default=0)
    if width:
        cells = ", ".join(
            f"table.cell(colspan: {span})[{words}]" for row in rows for words, span in _filled(row, width)
        )
        yield f"#table(columns: {width}, {cells})"


def _filled(row: list[tuple[str, int]], width: int) -> list[tuple[str, int]]:
    missing = width - sum(span for _, span in row)
    return [*row, *([("", missing)] if missing else [])]


def _words(element: Element) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join("".join(element.itertext()).split()))
