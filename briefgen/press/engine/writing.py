"""Laid-out pages, what a file says about itself -> the objects of a PDF, by WeasyPrint; it must not know who asks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from importlib.metadata import version
from typing import Any

import pydyf

from briefgen.compose.copy import Meta
from briefgen.press.container import Body
from briefgen.press.engine.archive import keep
from briefgen.press.engine.body import body
from briefgen.press.engine.collector import collector_off
from briefgen.press.engine.document import Laid
from briefgen.press.engine.drawn import remembered
from briefgen.press.engine.lines import KNOWN
from briefgen.press.engine.structure import Structure
from briefgen.press.heard import Tag
from briefgen.press.xmp import packet


def write(laid: Laid, meta: Meta) -> tuple[Body, Tag]:
    """Give what is to be a PDF: tagged, described, with bookmarks and page labels; the same pages give the same bytes.

    And what its tags tell a listener.
    """
    made: list[tuple[Body, Tag]] = []
    document = laid.document
    describe(document.metadata, meta)
    structure = Structure(document)

    def finish(_: Any, pdf: Any) -> None:
        heard = structure.finish(pdf)
        keep(pdf, packet(meta, f"WeasyPrint {version('weasyprint')}"))
        # ISO 32000-1, 12.4.2: decimal numbers from 1, as they are printed.
        pdf.catalog["PageLabels"] = pydyf.Dictionary({"Nums": pydyf.Array([0, pydyf.Dictionary({"S": "/D"})])})
        made.append((body(pdf), heard))
        pdf.write = lambda *_: None  # it is written by us

    drawing = remembered(structure.unread) if KNOWN else nullcontext()
    with structure.tagging(), drawing, _pages_told_once(), collector_off():
        document.write_pdf(finisher=finish, pdf_variant="pdf/ua-1", custom_metadata=bool(meta.setting))
    return made[0]


@contextmanager
def _pages_told_once() -> Iterator[None]:
    """Let pydyf 0.13 list the pages once: it does so for each element, and long papers have many of both."""
    told = pydyf.PDF.page_references
    known: dict[int, Any] = {}

    def references(pdf: Any) -> Any:
        count = len(pdf.pages["Kids"])
        if count not in known:
            known[count] = told.fget(pdf)
        return known[count]

    pydyf.PDF.page_references = property(references)
    try:
        yield
    finally:
        pydyf.PDF.page_references = told


def describe(metadata: Any, meta: Meta) -> None:
    """Say what the brief says; what HTML says about itself doesn't count."""
    metadata.title = meta.title
    metadata.authors = list(meta.authors)
    metadata.description = meta.subject
    metadata.keywords = list(meta.keywords)
    metadata.generator = meta.generator
    metadata.created = meta.created
    metadata.modified = meta.modified
    metadata.lang = meta.language
    metadata.custom = {"setting": meta.setting} if meta.setting else {}
