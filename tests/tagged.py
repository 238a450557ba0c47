"""A PDF -> the tree of its tags with the text under each, as another program reads it."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium

Said = dict[tuple[int, int], str]
"""Text by page, from 0, and number of the marked content on it."""


@dataclass
class Tag:
    """An element: its role, what is in it in reading order, and what it says of itself."""

    role: str
    kids: list[Tag | str] = field(default_factory=list)
    id: str = ""
    alt: str = ""
    language: str = ""
    scope: str = ""
    headers: tuple[str, ...] = ()
    spans: tuple[int, int] = (1, 1)
    """Columns and rows."""
    links: int = 0

    def all(self, *roles: str) -> list[Tag]:
        """Every element of some roles in it, in order."""
        found: list[Tag] = []
        for kid in self.kids:
            if isinstance(kid, Tag):
                found += [kid] if kid.role in roles else []
                found += kid.all(*roles)
        return found

    @property
    def text(self) -> str:
        """What is heard, in one line."""
        return " ".join("".join(self._pieces()).split())

    def _pieces(self) -> Iterator[str]:
        for kid in self.kids:
            if isinstance(kid, str):
                yield kid
            elif kid.alt:
                yield f" {kid.alt} "
            else:
                around = "" if kid.role in _INLINE else " "
                yield from (around, *kid._pieces(), around)


_INLINE = frozenset(["Span", "Em", "Strong", "Link", "Code", "Quote", "NonStruct"])


def tagged(content: bytes) -> Tag:
    """The whole tree."""
    said = _said(content)
    with pikepdf.open(BytesIO(content)) as pdf:
        pages = {page.objgen: number for number, page in enumerate(pdf.pages)}
        return _tag(pdf.Root.StructTreeRoot.K[0], pages, said)


def _tag(node: pikepdf.Dictionary, pages: dict[tuple[int, int], int], said: Said) -> Tag:
    tag = Tag(str(node.S)[1:], id=_text(node, "/ID"), alt=_text(node, "/Alt"), language=_text(node, "/Lang"))
    if "/A" in node:
        told = node.A
        tag.scope = str(told.get("/Scope", ""))[1:]
        tag.headers = tuple(str(name) for name in told.get("/Headers", []))
        tag.spans = (int(told.get("/ColSpan", 1)), int(told.get("/RowSpan", 1)))
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int):
            tag.kids.append(said.get((pages[node.Pg.objgen], kid), ""))
        elif str(kid.get("/Type", "")) == "/MCR":
            tag.kids.append(said.get((pages[kid.Pg.objgen], int(kid.MCID)), ""))
        elif str(kid.get("/Type", "")) == "/OBJR":
            tag.links += 1
        else:
            tag.kids.append(_tag(kid, pages, said))
    return tag


def _text(node: pikepdf.Dictionary, key: str) -> str:
    return str(node[key]) if key in node else ""


def _said(content: bytes) -> Said:
    """The text of each marked content, page by page; a picture has none."""
    said: Said = {}
    document = pypdfium2.PdfDocument(content)
    for number, page in enumerate(document):
        texts = page.get_textpage()
        for one in range(pdfium.FPDFPage_CountObjects(page.raw)):
            drawn = pdfium.FPDFPage_GetObject(page.raw, one)
            mark = pdfium.FPDFPageObj_GetMarkedContentID(drawn)
            if mark >= 0:
                said.setdefault((number, mark), "")
                if pdfium.FPDFPageObj_GetType(drawn) == pdfium.FPDF_PAGEOBJ_TEXT:
                    said[number, mark] += _letters(drawn, texts.raw)
    document.close()
    return {place: re.sub(r"[\x00-\x08\ufffe]", "", text) for place, text in said.items()}


def _letters(drawn: object, texts: object) -> str:
    length = pdfium.FPDFTextObj_GetText(drawn, texts, None, 0)
    letters = (ctypes.c_ushort * (length // 2))()
    pdfium.FPDFTextObj_GetText(drawn, texts, letters, length)
    return bytes(letters).decode("utf-16-le").rstrip("\0")
