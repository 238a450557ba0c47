"""Laid-out pages, others to lie over them -> PDF bytes, by WeasyPrint; it must not know what lies there.

Only public names: `Document.copy`, which takes pages of several documents, and of a page `paint`, `links`, `anchors`.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from typing import Any

from briefgen.compose.copy import Meta
from briefgen.press.engine.collector import collector_off
from briefgen.press.engine.document import Laid
from briefgen.press.engine.writing import describe


def write_over(laid: Laid, over: Laid, pairs: Mapping[int, int], after: int, meta: Meta) -> bytes:
    """Give a PDF of all pages of `laid`, then of those of `over` from `after` on; untagged, the same each time.

    pairs: the page of `over` that lies over a page of `laid`. Page numbers count from 1.
    """
    above = over.document.pages
    printed = [
        _under(page, above[pairs[number] - 1] if number in pairs else None)
        for number, page in enumerate(laid.document.pages, 1)
    ]
    document = over.document.copy([*printed, *above[after - 1 :]])
    describe(document.metadata, meta)
    with collector_off():
        content: bytes = document.write_pdf(pdf_identifier=True)
    return content


def _under(page: Any, above: Any) -> Any:
    """A page with another one painted over it.

    It has the links of the other one, and none of its own: WeasyPrint 70 leaves in a box the link that it last wrote,
    and would write that one again into the brief's own file.
    """
    both = copy(page)
    both.links, both.anchors = (above.links, above.anchors) if above is not None else ([], {})

    def paint(stream: Any, scale: float = 1) -> None:
        page.paint(stream, scale)
        if above is not None:
            above.paint(stream, scale)

    both.paint = paint
    return both
