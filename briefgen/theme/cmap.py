"""The bytes of a font -> the characters that it has glyphs for; it must not know what a theme is."""

from __future__ import annotations

from collections.abc import Iterator
from struct import error as StructError
from struct import unpack_from

# Of the subtables for Unicode (OpenType 1.9, cmap), those that say most come first.
_PREFERENCE = ((3, 10), (0, 6), (0, 4), (3, 1), (0, 3), (0, 2), (0, 1), (0, 0))


def characters(font: bytes) -> frozenset[int]:
    """List the code points a font maps to a glyph. Raises ValueError when the bytes are no font that says so."""
    try:
        return frozenset(_points(font, _subtable(font, _table(font))))
    except StructError as error:
        raise ValueError("the font is cut short") from error


def _table(font: bytes) -> int:
    """Find the cmap table's offset."""
    if font[:4] not in (b"\0\1\0\0", b"OTTO", b"true"):
        raise ValueError("not a TrueType or OpenType font")
    (count,) = unpack_from(">H", font, 4)
    for index in range(count):
        tag, _, offset, _ = unpack_from(">4sIII", font, 12 + 16 * index)
        if tag == b"cmap":
            return int(offset)
    raise ValueError("a font without a table of characters")


def _subtable(font: bytes, table: int) -> int:
    """Find the offset of the subtable to read."""
    (count,) = unpack_from(">H", font, table + 2)
    found = {}
    for index in range(count):
        platform, encoding, offset = unpack_from(">HHI", font, table + 4 + 8 * index)
        found[platform, encoding] = table + offset
    for key in _PREFERENCE:
        if key in found and unpack_from(">H", font, found[key])[0] in (4, 12):
            return int(found[key])
    raise ValueError("a font without a table of Unicode characters")


def _points(font: bytes, start: int) -> Iterator[int]:
    if unpack_from(">H", font, start)[0] == 12:
        (count,) = unpack_from(">I", font, start + 12)
        for index in range(count):
            first, last = unpack_from(">II", font, start + 16 + 12 * index)
            yield from range(first, min(last, 0x10FFFF) + 1)
    else:
        yield from _segments(font, start)


def _segments(font: bytes, start: int) -> Iterator[int]:
    """Read format 4: segments of characters, each with a shift or with a list of glyphs."""
    twice = unpack_from(">H", font, start + 6)[0]
    count = twice // 2
    ends = unpack_from(f">{count}H", font, start + 14)
    starts = unpack_from(f">{count}H", font, start + 16 + twice)
    shifts = unpack_from(f">{count}H", font, start + 16 + 2 * twice)
    offsets = start + 16 + 3 * twice
    for index, (first, last, shift) in enumerate(zip(starts, ends, shifts, strict=True)):
        (offset,) = unpack_from(">H", font, offsets + 2 * index)
        for point in range(first, min(last, 0xFFFE) + 1):
            glyph = point
            if offset:
                (glyph,) = unpack_from(">H", font, offsets + 2 * index + offset + 2 * (point - first))
                if not glyph:
                    continue
            if (glyph + shift) & 0xFFFF:
                yield point
