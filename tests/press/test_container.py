import io
import re
import zlib

import pikepdf
import pytest

from briefgen.press.attached import Attachment
from briefgen.press.container import Body, Writer, finished, text
from briefgen.press.seal import is_whole


def body(names: bytes = b"") -> Body:
    writer = Writer()
    writer.stream(3, b"/Kind /Words", b"tide " * 100)
    writer.plain(4, b"[1 2 3]")
    writer.packed(6, [(1, b"<</Type /Pages/Kids []/Count 0>>"), (5, b"<</Title (Boats)>>")])
    return writer.body(b"/Type /Catalog/Pages 1 0 R/Words 3 0 R/Numbers 4 0 R", names, 2, 5)


def note(name: str, content: bytes = b"1,2\n") -> Attachment:
    return Attachment(name, content, "text/csv", "Números", "Data")


def opened(content: bytes) -> pikepdf.Pdf:
    pdf = pikepdf.open(io.BytesIO(content))
    assert pdf.check_pdf_syntax() == []
    return pdf


def test_every_object_is_where_the_file_says() -> None:
    with opened(finished(body())) as pdf:
        assert pdf.Root.Words.read_bytes() == b"tide " * 100
        assert list(pdf.Root.Numbers) == [1, 2, 3]
        assert pdf.docinfo["/Title"] == "Boats"
        assert pdf.Root.Pages.Count == 0
        assert "/Names" not in pdf.Root
        assert "/AF" not in pdf.Root


def test_what_it_carries_is_in_it_by_name_and_of_the_document() -> None:
    content = finished(body(b"/Dests <</Names []>>"), [note("b.csv"), note("a (1).csv", b"")], "2026-05-06")
    with opened(content) as pdf:
        assert {name: pdf.attachments[name].get_file().read_bytes() for name in pdf.attachments} == {
            "a (1).csv": b"",
            "b.csv": b"1,2\n",
        }
        assert "/Dests" in pdf.Root.Names
        first = pdf.Root.AF[0]
        assert (str(first.UF), str(first.Desc), first.AFRelationship) == ("a (1).csv", "Números", "/Data")
        assert str(first.EF.F.Params.ModDate) == "D:20260506"
        assert first.EF.F.Subtype == "/text/csv"


def test_the_same_is_the_same_bytes_and_sealed() -> None:
    bare, with_note = finished(body()), finished(body(), [note("a.csv")])
    assert bare == finished(body())
    assert is_whole(bare)
    assert is_whole(with_note)
    (mine, own), (same, other) = (re.search(rb"/ID \[\((\w+)\) \((\w+)\)\]", one).groups() for one in (bare, with_note))
    assert mine == same  # what is printed is
    assert own != other


def test_a_stream_is_packed_once() -> None:
    packed = re.search(rb"<</Kind /Words/Filter /FlateDecode/Length (\d+)>>\nstream\n", finished(body()))
    assert packed
    start, length = packed.end(), int(packed[1])
    assert zlib.decompress(finished(body())[start : start + length]) == b"tide " * 100


@pytest.mark.parametrize("words", ["a", "(a\\b)", "é", "\N{SNOWMAN}", ""])
def test_a_text_is_read_as_it_was_written(words: str) -> None:
    assert str(pikepdf.Object.parse(text(words))) == words
