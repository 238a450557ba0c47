"""The sample brief says what the paper says: positions, numbers, events, words; and nothing but."""

import json
import re
from collections import Counter
from pathlib import Path

import pypdfium2
import pytest

from briefgen.build import pipeline
from briefgen.convert.json import to_json
from briefgen.ground.files import Files
from briefgen.ground.resources import sources
from tests.golden.conftest import sample_html, sample_pdf  # noqa: F401

SAMPLE = sources() / "european-peacekeeping"
CODED = """
france force supports reported
france own-troops leans inferred
united-kingdom force supports reported
united-kingdom own-troops leans inferred
united-kingdom us-backing supports quoted
baltic-states force leans inferred
baltic-states own-troops leans inferred
germany force hesitant quoted
poland force hesitant reported
poland own-troops opposes reported
spain force hesitant reported
spain own-troops hesitant inferred
slovakia mandate - reported
european-council force leans inferred
european-council mandate - reported
ukraine force supports inferred
ukraine ukraine-in-nato supports quoted
united-states force mixed reported
united-states own-troops opposes reported
united-states us-backing opposes inferred
united-states nato-cover opposes quoted
united-states ukraine-in-nato opposes reported
russia force opposes reported
russia mandate - reported
russia ukraine-in-nato opposes inferred
"""
ABSENT = ("not-stated", "not-applicable")


@pytest.fixture(scope="module")
def positions() -> list[dict[str, str]]:
    brief = pipeline.read(SAMPLE, Files()).judged.unwrap().brief
    found: list[dict[str, str]] = json.loads(to_json(brief))["positions"]
    return found


@pytest.fixture(scope="module")
def text(sample_pdf: Path) -> str:  # noqa: F811
    pages = pypdfium2.PdfDocument(sample_pdf)
    return re.sub(r"\s+", " ", " ".join(page.get_textpage().get_text_range() for page in pages))


def test_the_sample_has_nothing_to_complain_of() -> None:
    found = pipeline.read(SAMPLE, Files()).judged.diagnostics
    assert [one.code for one in found] == ["column-sparse"]  # four columns have little to say, which is only a hint


def test_all_cells_are_there_absences_included(positions: list[dict[str, str]]) -> None:
    assert len(positions) == 66
    assert Counter(cell.get("stance", "answer") in ABSENT for cell in positions) == {True: 41, False: 25}
    assert Counter(cell["stance"] for cell in positions if cell.get("stance") in ABSENT) == {
        "not-stated": 37,
        "not-applicable": 4,
    }


def test_the_coded_cells_have_their_stance_and_basis(positions: list[dict[str, str]]) -> None:
    coded = [
        " ".join((cell["actor"], cell["issue"], cell.get("stance", "-"), cell["basis"]))
        for cell in positions
        if cell.get("stance") not in ABSENT
    ]
    assert sorted(coded) == sorted(CODED.strip().splitlines())


@pytest.mark.parametrize(
    "fact",
    [
        "200,000", "30,000–40,000", "40,000", "1,000 km", "5%", "about ten thousand", "third year", "nuclear",
        "17 Feb 2025", "7 Dec 2024", "Nov 2024", "18 Feb", "2022", "Riyadh", "Lavrov", "Rubio", "Faisal bin Farhan",
        "Hegseth", "Macron", "Costa", "Zelensky", "Starmer", "Scholz", "Albares", "Tusk", "Fico", "Putin", "Trump",
        "essential for our survival", "must be outside the NATO framework", "U.S. support",
        "only way to effectively deter Russia", "completely premature",
        "no one is currently considering sending troops",
        "strategic trap", "firewall", "Article 5", "Indo-Pacific", "China", "buffer", "veto", "Security Council",
        "Publisher not supplied", "Number and date not supplied", "Authors not supplied",
    ],
)  # fmt: skip
def test_a_fact_is_in_the_text_of_the_pdf(text: str, fact: str) -> None:
    assert fact in text.replace("\u00a0", " ").replace("\u202f", " ")


def test_the_sample_has_eight_to_ten_pages(sample_pdf: Path) -> None:  # noqa: F811
    assert 8 <= len(pypdfium2.PdfDocument(sample_pdf)) <= 10
