"""Bytes and the text they hold."""

from pathlib import Path

import pytest

from briefgen.ground.files import Files
from briefgen.read.text import LIMIT, REPEATS, Findings, Text, decode, read_text

PATH = Path("/nowhere/a.txt")


def test_a_mark_and_carriage_returns_leave_columns_true() -> None:
    text = decode(b"\xef\xbb\xbfone\r\ntwo\rthree\n", PATH).value
    assert text == Text("/nowhere/a.txt", "one\ntwo\nthree\n")
    assert text.position(0) == (1, 1)
    assert text.position(text.content.index("three")) == (3, 1)


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_another_unicode_encoding_is_named_and_read_all_the_same(codec: str) -> None:
    outcome = decode("Some words, é.\n".encode(codec), PATH)
    assert outcome.value
    assert outcome.value.content == "Some words, é.\n"
    [found] = outcome.diagnostics
    assert found.code == "not-utf-8"
    assert codec[:6].upper() in found.message


def test_windows_1252_is_named_with_the_byte_and_its_place() -> None:
    outcome = decode("é in UTF-8\n".encode() + "naïve “x”\n".encode("cp1252"), PATH)
    assert outcome.value
    assert outcome.value.content == "é in UTF-8\nnaïve “x”\n"
    [found] = outcome.diagnostics
    assert "0xEF" in found.message
    assert "cp1252" in found.message
    assert (found.place.line, found.place.column) == (2, 3)  # type: ignore[union-attr]


def test_a_csv_says_how_excel_saves_utf_8() -> None:
    [found] = decode("é".encode("cp1252"), Path("a.csv")).diagnostics
    assert "Excel" in found.hint


@pytest.mark.parametrize("raw", [b"\xff\xfe\x00\xd8", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), b"\xff\xfea"])
def test_what_is_no_text_has_no_value(raw: bytes) -> None:
    outcome = decode(raw, PATH)
    assert outcome.value is None
    assert [one.code for one in outcome.diagnostics] == ["not-utf-8"]


def test_control_characters_are_replaced_and_never_shown() -> None:
    outcome = decode(b"a\0b\x1b[31mc\n", PATH)
    assert outcome.value
    assert outcome.value.content == "a\ufffdb\ufffd[31mc\n"
    assert [one.code for one in outcome.diagnostics] == ["nul-byte", "control-character"]
    assert all("\x1b" not in one.place.excerpt for one in outcome.diagnostics)  # type: ignore[union-attr]


def test_form_feeds_of_an_extracted_text_are_spaces() -> None:
    outcome = decode(b"a\x0cb", PATH, controls=False)
    assert outcome.value
    assert outcome.value.content == "a b"
    assert not outcome.diagnostics


def test_a_text_over_its_limit_is_not_read() -> None:
    files = Files(overlay={PATH: b"x" * (LIMIT + 1)})
    assert [one.code for one in read_text(files, PATH).diagnostics] == ["too-large"]


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    [found] = read_text(Files(), loop).diagnostics
    assert found.code == "file-unreadable"


def test_a_missing_file_is_remembered(tmp_path: Path) -> None:
    files = Files()
    outcome = read_text(files, tmp_path / "a")
    assert outcome.value is None
    assert not outcome.diagnostics
    assert tmp_path / "a" in files.missed


def test_a_span_is_cut_to_its_file() -> None:
    text = Text("a", "one\ntwo")
    span = text.span(5, 99)
    assert (span.line, span.column, span.end_line, span.end_column, span.excerpt) == (2, 2, 2, 4, "two")


def test_of_many_findings_the_last_one_kept_counts_the_rest() -> None:
    findings, text = Findings(), Text("a", "x")
    for _ in range(REPEATS + 5):
        findings.add("raw-html", "m", text.span(0))
    found = findings.all()
    assert len(found) == REPEATS
    assert [note.message for note in found[-1].notes] == ["and 5 more like this in the file"]
