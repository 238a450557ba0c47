"""Text, faces -> the characters that no face can set, or none of those asked for; it must not know layout."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from briefgen.ground.diagnostics import At, Diagnostic, Place
from briefgen.press.places import addressed, at_offset
from briefgen.render.html import Sheet
from briefgen.theme.faces import Face

if TYPE_CHECKING:  # the engine imports WeasyPrint
    from briefgen.press.engine.tree import SetText

_SVG = "{http://www.w3.org/2000/svg}"
_UNSET = frozenset(["head", "style", "script", "template", f"{_SVG}title", f"{_SVG}desc", f"{_SVG}metadata"])
"""Elements whose text is not on the page."""

_LANGUAGE = At(("language",))
"""Where the words come from that nobody wrote: months, lists, labels."""

# Default_Ignorable_Code_Point of Unicode 15.1 (DerivedCoreProperties.txt), line and paragraph separators, controls.
_INVISIBLE = (
    (0x0000, 0x001F), (0x007F, 0x009F), (0x00AD, 0x00AD), (0x034F, 0x034F), (0x061C, 0x061C), (0x115F, 0x1160),
    (0x17B4, 0x17B5), (0x180B, 0x180F), (0x200B, 0x200F), (0x2028, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164),
    (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A),
    (0xE0000, 0xE0FFF),
)  # fmt: skip

# Strings of the two properties that print them; comments first, so that nothing inside them counts.
_TOKENS = r"""/\*.*?\*/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'"""
_PRINTED = re.compile(
    rf"{_TOKENS}|(?<![\w-])(?:content|quotes)\s*:(?P<value>(?:{_TOKENS}|[^;{{}}\"'])*)", re.DOTALL | re.IGNORECASE
)
_STRING = re.compile(_TOKENS, re.DOTALL)
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))", re.DOTALL)


def check(root: Element, sheets: tuple[Sheet, ...], faces: tuple[Face, ...]) -> Iterator[Diagnostic]:
    """Find each character that no face has, once a text."""
    known = _settable(faces)
    families = ", ".join(f"`{name}`" for name in sorted({face.family for face in faces}))
    for text, place in (*_of_document(root), *_of_sheets(sheets)):
        for character in sorted(set(text) - known):
            if not _composed(character, text, known):
                message = f"no face of the theme has {_named(character)}"
                hint = f"write it otherwise, or add a face that has it to theme.toml; its families are {families}"
                yield Diagnostic("glyph-missing", message, place, hint=hint)


def check_set(texts: Iterator[SetText], root: Element, faces: tuple[Face, ...]) -> Iterator[Diagnostic]:
    """Find each character that was set in a face of another family than asked for, and each family without a face."""
    places = {element: At(own) for element, own in addressed(root) if own is not None}
    known: dict[tuple[tuple[str, ...], str], frozenset[str]] = {}
    for text in texts:
        asked = (text.families, text.style)
        if asked not in known:
            known[asked] = _settable(_asked_for(text, faces))
        place = places.get(text.element) if text.element is not None else None
        families = ", ".join(f"`{name}`" for name in text.families)
        for character in sorted(set(text.text) - known[asked]):
            if not _composed(character, text.text, known[asked]):
                message = f"{_named(character)} is set in another font: {families} doesn't have it"
                hint = "ask for a family that has it, or write it otherwise"
                yield Diagnostic("glyph-missing", message, place, severity="warning", hint=hint)


def _asked_for(text: SetText, faces: tuple[Face, ...]) -> tuple[Face, ...]:
    """The faces that may set a text: of its families, slanted as it asks where there is one."""
    families = {name.lower() for name in text.families}
    own = [face for face in faces if face.family.lower() in families]
    slanted = [face for face in own if (face.style == "normal") == (text.style == "normal")]
    return tuple(slanted or own)


def _named(character: str) -> str:
    return f"`{character}` (U+{ord(character):04X} {unicodedata.name(character, 'no character of Unicode')})"


def _settable(faces: tuple[Face, ...]) -> frozenset[str]:
    points: set[int] = set().union(*(face.characters for face in faces))
    for first, last in _INVISIBLE:
        points.update(range(first, last + 1))
    return frozenset(map(chr, points))


def _composed(character: str, text: str, known: frozenset[str]) -> bool:
    """Say whether shaping can do without the character: its parts are there, or it is part of one that is."""
    parts = unicodedata.normalize("NFD", character)
    if parts != character and known.issuperset(parts):
        return True
    return unicodedata.combining(character) > 0 and character not in unicodedata.normalize("NFC", text)


def _of_document(root: Element) -> Iterator[tuple[str, Place]]:
    unset: set[Element] = set()
    for element, own in addressed(root):
        if element.tag in _UNSET or element in unset:
            unset.update(element)
            continue
        place = At(own) if own is not None else _LANGUAGE
        if element.text:
            yield element.text, place
        for child in element:
            if child.tail:
                yield child.tail, place


def _of_sheets(sheets: tuple[Sheet, ...]) -> Iterator[tuple[str, Place]]:
    for sheet in sheets:
        for declaration in _PRINTED.finditer(sheet.text):
            for string in _STRING.finditer(declaration["value"] or ""):
                if string[0][0] in "\"'":
                    offset = declaration.start("value") + string.start()
                    yield _ESCAPE.sub(_unescaped, string[0][1:-1]), at_offset(sheet, offset, len(string[0]))


def _unescaped(escape: re.Match[str]) -> str:
    if escape[1] is None:
        return "" if escape[2] == "\n" else str(escape[2])
    point = int(escape[1], 16)
    return chr(point) if 0 < point < 0x110000 else "\N{REPLACEMENT CHARACTER}"
