"""The objects of a PDF, files that it carries -> a PDF file; it must not know what made them.

ISO 32000-1, 7.5: the objects of a brief are kept as they are written, so that files can be put in without a layout.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from briefgen.press.attached import Attachment
from briefgen.press.seal import sealed

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_WIDTHS = (1, 4, 4)
"""Bytes of the three fields of a place: its kind, and where it is (table 18)."""
_LEVEL = 6
_FREE, _PLAIN, _PACKED = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Body:
    """A PDF before it is a file.

    head: the file up to where its catalog stands. places: where each object is, by its number, as a cross-reference
    stream has them. catalog, names: the entries of the catalog, and of its dictionary of names. root, info: numbers of
    objects.
    """

    head: bytes = field(repr=False)
    places: bytes = field(repr=False)
    catalog: bytes
    names: bytes
    root: int
    info: int


@dataclass(slots=True)
class Writer:
    """Writes objects one after the other and remembers where they are."""

    content: bytearray = field(default_factory=lambda: bytearray(_HEADER))
    places: dict[int, bytes] = field(default_factory=lambda: {0: _place(_FREE, 0, 65535)})

    def plain(self, number: int, data: bytes) -> None:
        self.places[number] = _place(_PLAIN, len(self.content), 0)
        self.content += b"%d 0 obj\n%b\nendobj\n" % (number, data)

    def stream(self, number: int, entries: bytes, data: bytes, *, compress: bool = True) -> None:
        """entries: of its dictionary, but for its length and filter."""
        if compress:
            entries, data = entries + b"/Filter /FlateDecode", zlib.compress(data, _LEVEL)
        self.plain(number, b"<<%b/Length %d>>\nstream\n%b\nendstream" % (entries, len(data), data))

    def packed(self, number: int, objects: Sequence[tuple[int, bytes]]) -> None:
        """Write objects that are no streams into one that is (7.5.7)."""
        heads, at = [], 0
        for index, (inner, data) in enumerate(objects):
            self.places[inner] = _place(_PACKED, number, index)
            heads.append(b"%d %d" % (inner, at))
            at += len(data) + 1
        head = b" ".join(heads) + b"\n"
        entries = b"/Type /ObjStm/N %d/First %d" % (len(objects), len(head))
        self.stream(number, entries, head + b"\n".join(data for _, data in objects))

    def body(self, catalog: bytes, names: bytes, root: int, info: int) -> Body:
        self.places.setdefault(root, b"")
        places = b"".join(self.places[number] or _place(_FREE, 0, 0) for number in range(len(self.places)))
        return Body(bytes(self.content), places, catalog, names, root, info)


def finished(body: Body, attachments: Iterable[Attachment] = (), modified: str | None = None) -> bytes:
    """Give the file, with what it carries. modified: ISO 8601, of all attachments; no other date is known."""
    size = sum(_WIDTHS)
    known = [body.places[at : at + size] for at in range(0, len(body.places), size)]
    writer = Writer(bytearray(body.head), dict(enumerate(known)))
    names, files = _attached(writer, attachments, modified)
    catalog = body.catalog
    if body.names or names:
        catalog += b"/Names <<" + body.names + names + b">>"
    if files:
        catalog += b"/AF [" + files + b"]"
    writer.plain(body.root, b"<<" + catalog + b">>")
    return _closed(writer, body)


def text(words: str) -> bytes:
    """A text string (7.9.2.2)."""
    if words.isascii():
        return b"(" + re.sub(rb"([\\()])", rb"\\\1", words.encode("ascii")) + b")"
    return b"<feff" + words.encode("utf-16-be").hex().encode() + b">"


def _attached(writer: Writer, attachments: Iterable[Attachment], modified: str | None) -> tuple[bytes, bytes]:
    """Put files in, named in the order of their names: associated files of the document (ISO 19005-3, 6.8)."""
    named, files = [], []
    number = len(writer.places)
    for one in sorted(attachments, key=lambda one: one.file_name):
        parameters = b"/Size %d" % len(one.content)
        if modified:
            parameters += b"/ModDate " + text(f"D:{modified.replace('-', '')}")
        about = b"/Type /EmbeddedFile/Subtype %b/Params <<%b>>" % (_name(one.media), parameters)
        writer.stream(number, about, one.content)
        reference = b"%d 0 R" % number
        name = text(one.file_name)
        specification = (
            b"/Type /Filespec/F %b/UF %b/EF <</F %b/UF %b>>/Desc %b/AFRelationship /%b"
            % (name, name, reference, reference, text(one.description), one.relationship.encode())
        )  # fmt: skip
        writer.plain(number + 1, b"<<" + specification + b">>")
        files.append(b"%d 0 R" % (number + 1))
        named.append(name + b" " + files[-1])
        number += 2
    return (b"/EmbeddedFiles <</Names [" + b" ".join(named) + b"]>>" if named else b""), b" ".join(files)


def _closed(writer: Writer, body: Body) -> bytes:
    """End the file with a cross-reference stream (7.5.8), and seal it."""
    start, number = len(writer.content), len(writer.places)
    places = b"".join(writer.places[one] for one in range(number)) + _place(_PLAIN, start, 0)
    # The first half stands for what is printed, whatever the file carries; the second is a seal over all of it.
    identifier = sha256(body.head + body.catalog).hexdigest()[:32].encode()
    entries = b"/Type /XRef/W [%d %d %d]/Size %d/Root %d 0 R/Info %d 0 R/ID [(%b) (%b)]" % (
        *_WIDTHS, number + 1, body.root, body.info, identifier, b"0" * 32,
    )  # fmt: skip
    writer.stream(number, entries, places)
    writer.content += b"startxref\n%d\n%%%%EOF\n" % start
    return sealed(bytes(writer.content))


def _place(*fields: int) -> bytes:
    return b"".join(value.to_bytes(width, "big") for value, width in zip(fields, _WIDTHS, strict=True))


def _name(media: str) -> bytes:
    """A media type as a name (7.3.5)."""
    letters = (letter if letter.isalnum() or letter in "-." else f"#{ord(letter):02x}" for letter in media)
    return b"/" + "".join(letters).encode("ascii")
