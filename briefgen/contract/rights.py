"""A theme's faces -> what their makers allow, and what they say of it; it must not know letters."""

from __future__ import annotations

from collections.abc import Iterator
from struct import unpack_from

from briefgen.contract.subject import Subject
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic
from briefgen.theme.faces import Face

_PREVIEW, _EDITABLE = 0x0004, 0x0008
"""Bits of fsType (OpenType 1.9, OS/2); what forbids embedding altogether is refused when the theme is loaded."""
_LICENCE, _ADDRESS = 13, 14
"""Names of a font (OpenType 1.9, name)."""
_WINDOWS = 3


def check(subject: Subject) -> Iterator[Diagnostic]:
    """Find fonts that may be embedded for reading alone, and those that don't say under which licence they are."""
    for face in subject.theme.faces:
        yield from _rights(face, subject)
    unsaid = {face.family: face for face in reversed(subject.theme.faces) if not licence(face)}
    for family, face in unsaid.items():
        message = f"`{family}` doesn't say under which licence it is"
        hint = "see whether it lets the font be embedded in what is published"
        yield diagnostic("font-rights", message, subject.place_of(face), hint, severity="hint")


def _rights(face: Face, subject: Subject) -> Iterator[Diagnostic]:
    kind = _fs_type(face.content)
    if kind & _PREVIEW and not kind & _EDITABLE:
        message = f"`{face.family}` {face.style} {face.weight} may be embedded for viewing and printing only (fsType 4)"
        hint = "a PDF for readers is allowed; forms and files to be edited aren't: ask its maker, or take another font"
        yield diagnostic("font-rights", message, subject.place_of(face), hint)


def licence(face: Face) -> str:
    """What the font says of its licence, or where that is written; empty where it says nothing."""
    found = dict(_names(face.content))
    return found.get(_LICENCE) or found.get(_ADDRESS) or ""


def _table(font: bytes, wanted: bytes) -> int:
    (count,) = unpack_from(">H", font, 4)
    for index in range(count):
        tag, _, offset, _ = unpack_from(">4sIII", font, 12 + 16 * index)
        if tag == wanted:
            return int(offset)
    return 0


def _fs_type(font: bytes) -> int:
    offset = _table(font, b"OS/2")
    return int(unpack_from(">H", font, offset + 8)[0]) if offset else 0


def _names(font: bytes) -> Iterator[tuple[int, str]]:
    """The names of a font for Windows, in UTF-16 (OpenType 1.9, name)."""
    offset = _table(font, b"name")
    if not offset:
        return
    _, count, strings = unpack_from(">HHH", font, offset)
    for index in range(count):
        platform, _, _, name, length, start = unpack_from(">6H", font, offset + 6 + 12 * index)
        if platform == _WINDOWS:
            begin = offset + strings + start
            yield name, font[begin : begin + length].decode("utf-16-be", "replace")
