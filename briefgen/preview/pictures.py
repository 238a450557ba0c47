"""A PDF -> pictures of its pages, by PDFium; it must not know what is on them."""

from __future__ import annotations

import io
import threading
from collections import OrderedDict

import pypdfium2

WIDEST = 4_000
"""Pixels across a picture, at most."""
_MOST = 60
"""Pictures that are kept."""

_PDFIUM = threading.Lock()
"""PDFium does one thing at a time."""


class Pictures:
    """The pages of one PDF."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self._kept: OrderedDict[tuple[int, int], bytes] = OrderedDict()
        self._lock = threading.Lock()

    def png(self, page: int, width: int) -> bytes:
        """Give a page, from 1, so many pixels wide. Raises IndexError where there is no such page."""
        width = max(1, min(width, WIDEST))
        with self._lock:
            if (page, width) in self._kept:
                self._kept.move_to_end((page, width))
                return self._kept[page, width]
        made = self._drawn(page, width)
        with self._lock:
            self._kept[page, width] = made
            while len(self._kept) > _MOST:
                self._kept.popitem(last=False)
        return made

    def _drawn(self, page: int, width: int) -> bytes:
        with _PDFIUM:
            document = pypdfium2.PdfDocument(self.content)
            try:
                if not 1 <= page <= len(document):
                    raise IndexError(page)
                drawn = document[page - 1]
                picture = drawn.render(scale=width / drawn.get_width()).to_pil()
            finally:
                document.close()
        out = io.BytesIO()
        picture.convert("RGB").save(out, "PNG", compress_level=1)
        return out.getvalue()
