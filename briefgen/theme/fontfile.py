"""The bytes of a font's file -> a font that can be set and embedded; it must not know what a theme is."""

from __future__ import annotations

from collections.abc import Mapping
from struct import error as StructError
from struct import unpack_from

_PACKED = (b"wOFF", b"wOF2")
_PLAIN = (b"\0\1\0\0", b"OTTO", b"true")
_NEEDED = ("cmap", "head", "hhea", "hmtx", "maxp")
_OUTLINES = (("glyf", "loca"), ("CFF ",), ("CFF2",))
_RESTRICTED, _PREVIEW, _EDITABLE, _WHOLE, _BITMAPS = 0x0002, 0x0004, 0x0008, 0x0100, 0x0200
"""Bits of fsType (OpenType 1.9, OS/2)."""

Tables = Mapping[str, tuple[int, int]]
"""Offset and length, by tag."""


class UnusableError(Exception):
    """A font that can't be set, or mustn't be embedded; hint: the cure."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


def unpacked(content: bytes) -> bytes:
    """Give the font in a .ttf, .otf, .woff or .woff2 file. Raises UnusableError."""
    font = _inflated(content) if content[:4] in _PACKED else content
    if content[:4] == b"ttcf":
        raise UnusableError("it is a collection of fonts", "save the one that is meant as .ttf or .otf")
    if font[:4] not in _PLAIN:
        raise UnusableError("it is no font", "a .ttf, .otf or .woff2 file is needed")
    _check(font, _tables(font))
    return font


def is_variable(font: bytes) -> bool:
    """Say whether a plain font has axes to be cut at."""
    return "fvar" in _tables(font)


def _inflated(content: bytes) -> bytes:
    from io import BytesIO

    from fontTools.ttLib import TTFont  # 100 ms, and only for a font that was packed for the web

    try:
        font = TTFont(BytesIO(content))
        font.flavor = None
        written = BytesIO()
        font.save(written, reorderTables=None)
    except Exception as error:  # a damaged file makes it fail in any way
        raise UnusableError("its packing is damaged", "take the file anew from where it came") from error
    return written.getvalue()


def _tables(font: bytes) -> Tables:
    try:
        (count,) = unpack_from(">H", font, 4)
        records = [unpack_from(">4sIII", font, 12 + 16 * index) for index in range(count)]
    except StructError:
        records = []
    tables = {tag.decode("latin-1"): (offset, length) for tag, _, offset, length in records}
    if not tables or any(offset + length > len(font) for offset, length in tables.values()):
        raise UnusableError("it is cut short", "take the file anew from where it came")
    return tables


def _check(font: bytes, tables: Tables) -> None:
    lacking = [tag for tag in _NEEDED if tag not in tables]
    if not any(all(tag in tables for tag in outline) for outline in _OUTLINES):
        lacking.append("glyf")
    if lacking:
        names = ", ".join(f"`{tag}`" for tag in lacking)
        raise UnusableError(f"it lacks the tables {names}", "a .ttf, .otf or .woff2 file with outlines is needed")
    kind = _embedding(font, tables)
    if kind & _RESTRICTED and not kind & (_PREVIEW | _EDITABLE):
        raise UnusableError("its maker forbids embedding (fsType 2)", "use it under a licence that lets it be embedded")
    if kind & _WHOLE:
        raise UnusableError(
            "its maker forbids embedding a part of it (fsType 256), as PDF does",
            "use it under a licence that lets it be subset",
        )
    if kind & _BITMAPS:
        raise UnusableError("its maker forbids embedding outlines (fsType 512)", "use it under another licence")


def _embedding(font: bytes, tables: Tables) -> int:
    offset, length = tables.get("OS/2", (0, 0))
    return int(unpack_from(">H", font, offset + 8)[0]) if length >= 10 else 0
