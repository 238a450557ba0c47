"""What a file says about itself is what the brief says, in the words of libraries, and nothing that it doesn't say."""

from dataclasses import replace
from xml.etree.ElementTree import Element, fromstring

import pytest

from briefgen.compose.copy import Meta
from briefgen.press.xmp import _SPACES, packet

META = Meta(
    title="Ports & borders", authors=("Ada Lovelace", "Émilie du Châtelet"), subject="What moves",
    keywords=("ports", "borders"), created="2025-03-01", modified="2025-03-01", generator="briefgen 1",
    language="en-GB", publisher="Harbour Office", series="Papers", number="7", edition="2",
    rights="© Harbour Office",
    licence="https://creativecommons.org/licenses/by/4.0/", doi="10.1000/182", issn="1234-5679",
    isbn="978-3-16-148410-0",
)  # fmt: skip
LEAST = Meta("Title", (), "", (), None, None, "briefgen 1", "en")


def said(meta: Meta) -> Element:
    found = fromstring(packet(meta, "WeasyPrint")).find(".//rdf:Description", _SPACES)
    assert found is not None
    return found


def text(meta: Meta, name: str) -> str | None:
    return said(meta).findtext(name, None, _SPACES)


def items(meta: Meta, name: str) -> list[str | None]:
    return [item.text for item in said(meta).findall(f"{name}/*/rdf:li", _SPACES)]


def test_it_claims_both_standards():
    assert [text(META, name) for name in ("pdfaid:part", "pdfaid:conformance", "pdfuaid:part")] == ["3", "A", "1"]


@pytest.mark.parametrize(
    ("name", "there"),
    [
        ("dc:creator", ["Ada Lovelace", "Émilie du Châtelet"]),
        ("dc:subject", ["ports", "borders"]),
        ("dc:publisher", ["Harbour Office"]),
        ("dc:date", ["2025-03-01"]),
        ("dc:language", ["en-GB"]),
        ("dc:title", ["Ports & borders", "Ports & borders"]),
    ],
)
def test_lists_are_lists(name, there):
    assert items(META, name) == there


@pytest.mark.parametrize(
    ("name", "there"),
    [
        ("dc:identifier", "doi:10.1000/182"),
        ("xmpRights:WebStatement", "https://creativecommons.org/licenses/by/4.0/"),
        ("prism:publicationName", "Papers"),
        ("prism:number", "7"),
        ("prism:edition", "2"),
        ("prism:issn", "1234-5679"),
        ("pdf:Keywords", "ports, borders"),
        ("pdf:Producer", "WeasyPrint"),
    ],
)
def test_texts_are_texts(name, there):
    assert text(META, name) == there


def test_the_title_is_in_the_brief_s_language_and_for_everybody():
    languages = [item.get("{http://www.w3.org/XML/1998/namespace}lang") for item in said(META).iter(_rdf("li"))]
    assert languages[:2] == ["x-default", "en-GB"]


def test_every_property_of_a_schema_that_pdf_a_does_not_know_is_described():
    described = {name.text for name in said(META).iter(f"{{{_SPACES['pdfaProperty']}}}name")}
    used = {
        child.tag.partition("}")[2]
        for child in said(META)
        if child.tag.startswith((f"{{{_SPACES['prism']}}}", f"{{{_SPACES['pdfuaid']}}}"))
    }
    assert used == described


def test_what_the_brief_does_not_say_is_not_said():
    names = {child.tag.partition("}")[2] for child in said(LEAST)}
    assert names == {
        "part", "conformance", "title", "language", "type", "format", "CreatorTool", "Producer", "schemas",
    }  # fmt: skip


def test_without_a_doi_the_number_of_the_book_names_it():
    assert text(replace(META, doi=""), "dc:identifier") == "urn:isbn:978-3-16-148410-0"


def test_a_licence_in_words_is_no_address():
    assert text(replace(META, licence="CC BY 4.0"), "xmpRights:WebStatement") is None
    assert items(replace(META, licence="CC BY 4.0"), "xmpRights:UsageTerms") == ["CC BY 4.0", "CC BY 4.0"]


def _rdf(name: str) -> str:
    return f"{{{_SPACES['rdf']}}}{name}"
