"""A PDF on its way -> its objects as they are written; it must not know what they are.

pydyf 0.13 would write them too, and compress each stream twice: once for the file, once for its identifier.
"""

from __future__ import annotations

from typing import Any

import pydyf

from briefgen.press.container import Body, Writer


def body(pdf: Any) -> Body:
    """Take the objects of a finished `pydyf.PDF`."""
    names = pdf.catalog.pop("Names", pydyf.Dictionary())
    pdf.add_object(pdf.info)
    writer, packed, root = Writer(), [], 0
    for number, one in enumerate(pdf.objects):
        if one is pdf.catalog:
            root = number
        elif isinstance(one, pydyf.Stream):
            content = b"\n".join(map(_bytes, one.stream))
            writer.stream(number, _entries(pydyf.Dictionary(one.extra)), content, compress=bool(one.compress))
        elif number:  # the first is free
            packed.append((number, one.data))
    writer.packed(len(pdf.objects), packed)
    return writer.body(_entries(pdf.catalog), _entries(names), root, len(pdf.objects) - 1)


def _entries(dictionary: Any) -> bytes:
    """The entries of a dictionary without its brackets."""
    return bytes(dictionary.data)[2:-2]


def _bytes(item: Any) -> bytes:
    return (
        item if isinstance(item, bytes) else bytes(item.data) if isinstance(item, pydyf.Object) else str(item).encode()
    )
