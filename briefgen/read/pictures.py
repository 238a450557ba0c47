"""Bytes of a picture -> its format and size (PNG, JPEG, SVG); it must not know where it is printed."""

from __future__ import annotations

import hashlib
import re
import struct
import zlib
from collections import Counter
from typing import Literal, NamedTuple
from xml.parsers import expat

LIMIT = 20_000_000
"""Bytes of one picture."""
PIXELS = 50_000_000
ELEMENTS = 50_000
"""Elements of one SVG, those drawn again by `use` and by patterns counted each time."""
LEVELS = 64
"""How deep parts of an SVG that have ids may stand in each other, or draw each other."""

_LENGTH = re.compile(r"\s*(\d+(?:\.\d+)?|\.\d+)\s*(px|pt|pc|mm|cm|in|q)?\s*", re.IGNORECASE)
# CSS px of a unit (CSS Values 4, 6.2).
_UNITS = {"px": 1.0, "pt": 96 / 72, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0, "q": 96 / 101.6}
# Bits of a sample by colour type (PNG 3rd edition, 11.2.1).
_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
_PART = re.compile(r"url\(\s*[\"']?#([^\"')]+)")
_SCRIPTED = {"script", "foreignobject", "iframe", "handler", "listener"}

Media = Literal["image/png", "image/jpeg", "image/svg+xml"]


class PictureError(Exception):
    """A picture that can't be used; the text is the cause."""


class Measure(NamedTuple):
    """A picture's format and its size in CSS px."""

    media: Media
    width: float
    height: float


def measure(content: bytes) -> Measure:
    """Tell format and size; raises PictureError."""
    if len(content) > LIMIT:
        raise PictureError(f"it is over {LIMIT // 1_000_000} MB")
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        size = Measure("image/png", *_png(content))
    elif content.startswith(b"\xff\xd8\xff"):
        size = Measure("image/jpeg", *_jpeg(content))
    elif b"<svg" in content[:4000] or content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"<?xml", b"<!--")):
        size = Measure("image/svg+xml", *_Svg().read(content))
    else:
        raise PictureError("it is neither PNG nor JPEG nor SVG")
    if size.width <= 0 or size.height <= 0:
        raise PictureError("its width or height is 0")
    if size.width * size.height > PIXELS:
        raise PictureError(f"it has more than {PIXELS // 1_000_000} megapixels")
    return size


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _png(content: bytes) -> tuple[int, int]:
    """Width and height of the IHDR chunk; every chunk up to the end must be whole (PNG 3rd edition, 5.3, 11.2.1)."""
    if content[12:16] != b"IHDR" or len(content) < 33 or content[24] not in _DEPTHS.get(content[25], ()):
        raise PictureError("its head is damaged")
    at, names = 8, set()
    while b"IEND" not in names:
        if at + 12 > len(content):
            raise PictureError("its end is missing")
        (size,) = struct.unpack(">I", content[at : at + 4])
        name, end = content[at + 4 : at + 8], at + 8 + size
        if content[end : end + 4] != struct.pack(">I", zlib.crc32(content[at + 4 : end])):
            raise PictureError("it is damaged" if end + 4 <= len(content) else "its end is missing")
        names.add(name)
        at = end + 4
    if b"IDAT" not in names:
        raise PictureError("there is nothing in it")
    width, height = struct.unpack(">II", content[16:24])
    return width, height


def _jpeg(content: bytes) -> tuple[int, int]:
    """Width and height of the frame header (ITU-T T.81, B.2.2); the end must be there too, and colours of a screen."""
    if b"\xff\xd9" not in content[-1000:]:  # some programs write a few bytes behind it
        raise PictureError("its end is missing")
    at = 2
    while at + 9 <= len(content):
        if content[at] != 0xFF:
            break
        marker = content[at + 1]
        if marker == 0xFF or marker == 0x01 or 0xD0 <= marker <= 0xD8:
            at += 1 if marker == 0xFF else 2
            continue
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            if content[at + 9 : at + 10] == b"\x04":  # ISO 19005-3, 6.2.4.3: the file's colours are those of a screen
                raise PictureError("its colours are those of a press (CMYK)")
            return width, height
        if marker == 0xDA:
            break
        at += 2 + max(2, struct.unpack(">H", content[at + 2 : at + 4])[0])
    raise PictureError("its head is damaged")


class _Svg:
    """Reads an SVG to its end, and refuses what is active or leads out of it."""

    def __init__(self) -> None:
        self.size: tuple[float, float] | None = None
        self.count = 0
        self.styles = False
        self.drawn: dict[str, Counter[str]] = {"": Counter()}
        """Parts by id, each with the parts that it draws; what has no id belongs to the part around it."""
        self.own: Counter[str] = Counter()
        self.around = [""]

    def read(self, content: bytes) -> tuple[float, float]:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._element
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.StartDoctypeDeclHandler = self._doctype
        parser.EntityDeclHandler = self._doctype
        parser.ProcessingInstructionHandler = self._instruction
        try:
            parser.Parse(content, True)
        except (expat.ExpatError, UnicodeError, LookupError, ValueError) as error:
            line = getattr(error, "lineno", 0)
            raise PictureError("it is not well-formed XML" + (f" (line {line})" if line else "")) from None
        if self._weight("", {}, 0) > ELEMENTS:
            raise PictureError(f"it draws more than {ELEMENTS:,} elements")
        if self.size is None:
            raise PictureError("it has neither width and height nor a viewBox")
        return self.size

    def _element(self, name: str, attributes: dict[str, str]) -> None:
        self.count += 1
        if self.count > ELEMENTS:
            raise PictureError(f"it has more than {ELEMENTS:,} elements")
        local = name.rpartition(" ")[2].lower()
        if self.count == 1:
            if local != "svg":
                raise PictureError(f"its outermost element is `{local}`, not `svg`")
            self.size = _svg_size(attributes)
        if local in _SCRIPTED:
            raise PictureError(f"it holds a `{local}`")
        self.styles = local == "style"
        self._begin(attributes.get("id", ""))
        for key, value in attributes.items():
            self._attribute(key.rpartition(" ")[2].lower(), value)

    def _begin(self, name: str) -> None:
        part = self.around[-1]
        if name not in self.drawn:  # "" is: it stands for the whole
            self.drawn[name] = Counter()
            self.drawn[part][name] += 1
            part = name
        self.around.append(part)
        self.own[part] += 1

    def _weight(self, part: str, known: dict[str, int], level: int) -> int:
        """How many elements a part comes to when all that it draws is drawn."""
        if level > LEVELS:
            raise PictureError("its parts draw each other in a circle, or very deep")
        if part not in known:
            inner = self.drawn.get(part, Counter())
            known[part] = self.own[part] + sum(
                times * self._weight(name, known, level + 1) for name, times in inner.items()
            )
        return known[part]

    def _attribute(self, key: str, value: str) -> None:
        if key.startswith("on"):
            raise PictureError(f"it holds a script, as `{key}`")
        if key == "href" and value.strip().startswith("data:"):
            raise PictureError("it holds a picture of its own")
        if key == "href" and not value.strip().startswith("#"):
            raise PictureError("it leads to something outside it")
        self.drawn[self.around[-1]].update([value.strip()[1:]] if key == "href" else _PART.findall(value))
        self._css(value)

    def _end(self, name: str) -> None:
        self.styles = False
        self.around.pop()

    def _characters(self, text: str) -> None:
        if self.styles:
            self._css(text)

    def _css(self, text: str) -> None:
        lowered = text.lower()
        if "@import" in lowered or re.search(r"url\(\s*[\"']?\s*(?!#|[\"'#\s])", lowered):
            raise PictureError("its style leads to something outside it")

    def _doctype(self, *_: object) -> None:
        raise PictureError("it has a document type, which may hide entities")

    def _instruction(self, target: str, _: str) -> None:
        if target.lower() == "xml-stylesheet":
            raise PictureError("its style leads to something outside it")


def _svg_size(attributes: dict[str, str]) -> tuple[float, float] | None:
    width, height = (_length(attributes.get(key, "")) for key in ("width", "height"))
    try:
        box = [float(number) for number in re.split(r"[\s,]+", attributes.get("viewBox", "").strip())]
    except ValueError:
        box = []
    ratio = box[3] / box[2] if len(box) == 4 and box[2] > 0 and box[3] > 0 else None
    if width and height:
        return width, height
    if ratio is None:
        return None
    if width or height:
        return (width, width * ratio) if width else ((height or 0) / ratio, height or 0)
    return box[2], box[3]


def _length(text: str) -> float | None:
    match = _LENGTH.fullmatch(text)
    return float(match[1]) * _UNITS[(match[2] or "px").lower()] if match else None
