"""Files -> a PDF on its way, as associated files of the document (ISO 19005-3, 6.8); it must not know what they are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pydyf

from briefgen.press.attached import Attachment


def attach(pdf: Any, attachments: Iterable[Attachment], modified: str | None) -> None:
    """Put files in, named in the order of their names. modified: ISO 8601, of all of them; no other date is known."""
    named: list[Any] = []
    for attachment in sorted(attachments, key=lambda one: one.file_name):
        parameters = pydyf.Dictionary({"Size": len(attachment.content)})
        if modified:
            parameters["ModDate"] = pydyf.String(f"D:{modified.replace('-', '')}")
        about = {"Type": "/EmbeddedFile", "Subtype": _name(attachment.media), "Params": parameters}
        stream = pydyf.Stream([attachment.content], pydyf.Dictionary(about), compress=True)
        pdf.add_object(stream)
        file = pydyf.Dictionary({"F": stream.reference, "UF": stream.reference})
        specification = pydyf.Dictionary({
            "Type": "/Filespec",
            "F": pydyf.String(attachment.file_name),
            "UF": pydyf.String(attachment.file_name),
            "EF": file,
            "Desc": pydyf.String(attachment.description),
            "AFRelationship": f"/{attachment.relationship}",
        })  # fmt: skip
        pdf.add_object(specification)
        named += [pydyf.String(attachment.file_name), specification.reference]
    if named:
        pdf.catalog.setdefault("Names", pydyf.Dictionary())["EmbeddedFiles"] = pydyf.Dictionary({
            "Names": pydyf.Array(named)
        })  # fmt: skip
        pdf.catalog["AF"] = pydyf.Array(named[1::2])


def _name(media: str) -> str:
    """A media type as a name of PDF (ISO 32000-1, 7.3.5)."""
    return "/" + "".join(letter if letter.isalnum() or letter in "-." else f"#{ord(letter):02x}" for letter in media)
