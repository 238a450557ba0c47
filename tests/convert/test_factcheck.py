"""The fact-check sheet as CSV: row by row what the PDF shows."""

import csv
import io
from dataclasses import replace

import pytest

from briefgen.build.pipeline import read
from briefgen.compose.factcheck import factcheck
from briefgen.compose.sheet import Checked, Sheet
from briefgen.convert.factcheck import COLUMNS, to_csv
from briefgen.ground.files import Files
from briefgen.ground.resources import sources
from briefgen.theme.tokens import Traits
from tests.compose.conftest import labels


@pytest.fixture(scope="module")
def sheet() -> Sheet:
    reading = read(sources() / "european-peacekeeping", Files())
    assert reading.judged.value
    made = factcheck(reading.judged.value, labels(), Traits(), reading.place, "0123abcd").value
    assert made
    return made


def rows(sheet: Sheet) -> list[dict[str, str]]:
    text = to_csv(sheet).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_rows_are_those_of_the_sheet_in_its_order(sheet: Sheet) -> None:
    assert [(row["number"], row["part"], row["item"]) for row in rows(sheet)] == [
        (number, part.heading, item) for part in sheet.parts for claim in part.claims for number, item in lines(claim)
    ]


def lines(claim: Checked) -> list[tuple[str, str]]:
    number = str(claim.number)
    own = [claim.text, *filter(None, [claim.short]), *(one.words for one in claim.details)]
    return [*((number, words) for words in own), *((one.number, one.passage) for one in claim.bases)]


def test_a_passage_says_where_it_stands_and_when_it_was_confirmed(sheet: Sheet) -> None:
    row = next(row for row in rows(sheet) if row["kind"] == "passage")
    assert row["part"] == "Standfirst"
    assert row["claim-at"] == "brief.yaml:17:3"
    assert row["passage-at"].startswith("paper.md:75:")
    assert row["passage"] in row["sentence"]
    assert (row["verdict"], len(row["confirmed"]), row["checked"], row["remark"]) == ("verified", 10, "", "")


def test_excel_knows_the_encoding_and_lines_end_as_rfc_4180_has_them(sheet: Sheet) -> None:
    content = to_csv(sheet)
    assert content.startswith(b"\xef\xbb\xbfnumber,part,kind,")
    assert content.split(b"\r\n")[0].decode("utf-8-sig").split(",") == list(COLUMNS)


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@now", "\tx", "＝1"])
def test_a_cell_is_never_a_formula(sheet: Sheet, words: str) -> None:
    part = replace(sheet.parts[0], claims=(replace(sheet.parts[0].claims[0], text=words),))
    assert rows(replace(sheet, parts=(part,)))[0]["item"] == f"'{words}"


def test_of_a_count_the_row_has_no_sentence(sheet: Sheet) -> None:
    row = next(row for row in rows(sheet) if row["kind"] == "count")
    assert (row["number"], row["item"], row["passage"], row["sentence"]) == ("1e", "11 actors", "", "")


def test_a_claim_has_the_verdict_that_it_is_counted_with(sheet: Sheet) -> None:
    verdicts = [row["verdict"] for row in rows(sheet) if row["kind"] in ("claim", "cell") and row["verdict"]]
    assert verdicts == ["verified"] * 83
