"""What a brief says about itself -> an XMP packet, for libraries and search engines; it must not know pages.

ISO 16684-1 (XMP), Dublin Core, PRISM 3.0; ISO 19005-3, 6.6.2.3: a schema that PDF/A doesn't know is described in place.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple
from xml.etree.ElementTree import Element, SubElement, indent, register_namespace, tostring

from briefgen.compose.copy import Meta

_SPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "x": "adobe:ns:meta/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "prism": "http://prismstandard.org/namespaces/basic/3.0/",
    "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
}
_OPENING = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'.encode()
_XML = "{http://www.w3.org/XML/1998/namespace}"


class _Schema(NamedTuple):
    """A schema that PDF/A has to be told of; properties: name, kind and meaning."""

    name: str
    prefix: str
    properties: tuple[tuple[str, str, str], ...]


_UA = _Schema("PDF/UA universal accessibility", "pdfuaid", (("part", "Integer", "part of ISO 14289 that is followed"),))
_PRISM = _Schema(
    "PRISM basic metadata",
    "prism",
    (
        ("publicationName", "Text", "the series"),
        ("number", "Text", "the number in the series"),
        ("edition", "Text", "the edition"),
        ("publicationDate", "Text", "the date of the edition"),
        ("doi", "Text", "the digital object identifier"),
        ("issn", "Text", "the serial number of the series"),
        ("isbn", "Text", "the number of the book"),
    ),
)


def packet(meta: Meta, producer: str) -> bytes:
    """Write the packet of a file that is PDF/A-3a and PDF/UA-1."""
    for prefix, space in _SPACES.items():
        register_namespace(prefix, space)
    root = Element(_name("x:xmpmeta"))
    said = SubElement(SubElement(root, _name("rdf:RDF")), _name("rdf:Description"), {_name("rdf:about"): ""})
    _texts(said, {"pdfaid:part": "3", "pdfaid:conformance": "A", "pdfuaid:part": "1"})
    _dublin_core(said, meta)
    _texts(said, {
        "xmp:CreatorTool": meta.generator, "xmp:CreateDate": meta.created, "xmp:ModifyDate": meta.modified,
        "xmp:MetadataDate": meta.modified, "pdf:Producer": producer, "pdf:Keywords": ", ".join(meta.keywords),
    })  # fmt: skip
    _rights(said, meta)
    prism = {
        "publicationName": meta.series, "number": meta.number, "edition": meta.edition,
        "publicationDate": meta.created, "doi": meta.doi, "issn": meta.issn, "isbn": meta.isbn,
    }  # fmt: skip
    _texts(said, {f"prism:{name}": text for name, text in prism.items()})
    _extensions(said, [_UA, *([_PRISM] if any(prism.values()) else [])])
    indent(root)
    written: bytes = tostring(root, encoding="utf-8")
    return _OPENING + written + b'\n<?xpacket end="r"?>'


def _dublin_core(said: Element, meta: Meta) -> None:
    _alternatives(said, "dc:title", meta.title, meta.language)
    _list(said, "dc:creator", "Seq", meta.authors)
    _alternatives(said, "dc:description", meta.subject, meta.language)
    _list(said, "dc:subject", "Bag", meta.keywords)
    _list(said, "dc:publisher", "Bag", [meta.publisher])
    _list(said, "dc:date", "Seq", [meta.created or ""])
    _list(said, "dc:language", "Bag", [meta.language])
    _list(said, "dc:type", "Bag", ["Text"])
    _texts(said, {"dc:format": "application/pdf", "dc:identifier": meta.identifier})
    _alternatives(said, "dc:rights", meta.rights, meta.language)


def _rights(said: Element, meta: Meta) -> None:
    licence = meta.licence
    if meta.rights or licence:
        _texts(said, {"xmpRights:Marked": "True"})
    _alternatives(said, "xmpRights:UsageTerms", licence, meta.language)
    _texts(said, {"xmpRights:WebStatement": licence if licence.startswith(("http://", "https://")) else ""})


def _extensions(said: Element, schemas: Iterable[_Schema]) -> None:
    bag = SubElement(SubElement(said, _name("pdfaExtension:schemas")), _name("rdf:Bag"))
    for schema in schemas:
        one = SubElement(bag, _name("rdf:li"), {_name("rdf:parseType"): "Resource"})
        _texts(one, {
            "pdfaSchema:schema": schema.name, "pdfaSchema:namespaceURI": _SPACES[schema.prefix],
            "pdfaSchema:prefix": schema.prefix,
        })  # fmt: skip
        properties = SubElement(SubElement(one, _name("pdfaSchema:property")), _name("rdf:Seq"))
        for name, kind, meaning in schema.properties:
            item = SubElement(properties, _name("rdf:li"), {_name("rdf:parseType"): "Resource"})
            _texts(item, {
                "pdfaProperty:name": name, "pdfaProperty:valueType": kind, "pdfaProperty:category": "external",
                "pdfaProperty:description": meaning,
            })  # fmt: skip


def _name(prefixed: str) -> str:
    prefix, _, name = prefixed.partition(":")
    return f"{{{_SPACES[prefix]}}}{name}"


def _texts(said: Element, texts: Mapping[str, str | None]) -> None:
    for name, text in texts.items():
        if text:
            SubElement(said, _name(name)).text = text


def _alternatives(said: Element, name: str, text: str, language: str) -> None:
    """A text in the brief's language, which is also what is shown to those who ask for none."""
    if text:
        alternatives = SubElement(SubElement(said, _name(name)), _name("rdf:Alt"))
        for tag in dict.fromkeys(("x-default", language)):
            SubElement(alternatives, _name("rdf:li"), {f"{_XML}lang": tag}).text = text


def _list(said: Element, name: str, kind: str, texts: Sequence[str]) -> None:
    items = [text for text in texts if text]
    if items:
        around = SubElement(SubElement(said, _name(name)), _name(f"rdf:{kind}"))
        for text in items:
            SubElement(around, _name("rdf:li")).text = text
