"""A PDF -> the files inside it, by their names; it must not know what they mean."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping

import pypdfium2
import pypdfium2.raw as pdfium

MOST = 2_000
"""Files in one PDF."""
LIMIT = 200_000_000
"""Bytes of all of them together."""


def unpack(content: bytes) -> Mapping[str, bytes]:
    """Give the files that are embedded. Raises ValueError when this can't be read as a PDF, or holds too much."""
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError:
        raise ValueError("it can't be read as a PDF") from None
    try:
        return _files(document)
    finally:
        document.close()


def _files(document: pypdfium2.PdfDocument) -> Mapping[str, bytes]:
    count = pdfium.FPDFDoc_GetAttachmentCount(document)
    if count > MOST:
        raise ValueError(f"it holds more than {MOST:,} files")
    found: dict[str, bytes] = {}
    room = LIMIT
    for index in range(count):
        handle = pdfium.FPDFDoc_GetAttachment(document, index)
        name, content = _name(handle), _content(handle, room)
        if name in found:
            raise ValueError(f"it holds two files named `{name}`")
        found[name] = content
        room -= len(content)
    return found


def _name(handle: pdfium.FPDF_ATTACHMENT) -> str:
    length = pdfium.FPDFAttachment_GetName(handle, None, 0)
    if not 2 < length <= 2_000:
        raise ValueError("it holds a file without a name")
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFAttachment_GetName(handle, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), length)
    return buffer.raw[: length - 2].decode("utf-16-le", "replace")


def _content(handle: pdfium.FPDF_ATTACHMENT, room: int) -> bytes:
    length = ctypes.c_ulong()
    if not pdfium.FPDFAttachment_GetFile(handle, None, 0, length):
        raise ValueError("it holds a file that can't be read")
    if length.value > room:
        raise ValueError(f"it holds more than {LIMIT // 1_000_000} MB")
    buffer = ctypes.create_string_buffer(length.value)
    if length.value and not pdfium.FPDFAttachment_GetFile(handle, buffer, length.value, length):
        raise ValueError("it holds a file that can't be read")
    return buffer.raw
