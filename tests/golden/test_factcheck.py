"""The fact-check sheet of the sample, whole: the text and the tags of its PDF, and its rows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest

from briefgen.build.job import Job
from briefgen.build.one import build
from briefgen.ground.resources import sources
from tests.conftest import Golden


@pytest.fixture(scope="module")
def sheet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("sheet") / "sheet.pdf"
    result = build(Job(str(sources() / "european-peacekeeping"), to="factcheck", output=str(target)))
    assert result.beside == (str(target.with_suffix(".csv")),)
    return target


def test_text_of_the_sheet(sheet: Path, golden: Golden) -> None:
    pages = [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in pypdfium2.PdfDocument(sheet)]
    text = "\n\n".join(f"--- {number}\n{text}" for number, text in enumerate(pages, 1))
    golden("factcheck.txt", re.sub(r"Build [0-9a-f]{8}", "Build", text) + "\n")


def test_rows_of_the_sheet(sheet: Path, golden: Golden) -> None:
    golden("factcheck.csv", sheet.with_suffix(".csv").read_text(encoding="utf-8-sig"))


def test_every_row_is_headed_by_its_number_and_every_table_by_its_columns(sheet: Path) -> None:
    with pikepdf.open(sheet) as pdf:
        elements = list(_elements(pdf.Root.StructTreeRoot))
        roles = Counter(str(element.S) for element in elements)
        scopes = Counter(str(element.A.Scope) for element in elements if element.S == "/TH")
        assert [str(element.S) for element in elements if str(element.S) in ("/H1", "/H2")] == ["/H1"] + ["/H2"] * 9
        # A table that runs on to another page is a table there, with heads of its own.
        assert roles["/Table"] >= 9
        assert scopes == {"/Column": 4 * roles["/Table"], "/Row": roles["/TR"] - roles["/Table"]}


def _elements(element: Any) -> Iterator[Any]:
    children = element.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield child
            yield from _elements(child)
