"""The fact-check sheet of the sample, whole: the text of its PDF, and its rows."""

from __future__ import annotations

import re
from pathlib import Path

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
