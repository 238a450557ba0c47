"""An edition as JSON and CSV: written, and read back."""

import csv
import io
import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from briefgen.build import pipeline
from briefgen.build.editions import edition
from briefgen.build.one import theme_folders
from briefgen.convert.json import Edition, published, read_json, schema, to_json
from briefgen.convert.jsonld import report
from briefgen.convert.positions import to_csv
from briefgen.ground import resources
from briefgen.ground.files import Files
from briefgen.model.boxes import Identifiers
from briefgen.model.grid import grid
from briefgen.read.csvdata import read_csv
from briefgen.read.text import Findings, Text

SAMPLE = resources.sources() / "european-peacekeeping"
BRIEFS = [SAMPLE, *sorted(path for path in (Path(__file__).parents[1] / "briefs").iterdir() if path.is_dir())]


@pytest.fixture(scope="module", params=BRIEFS, ids=lambda path: path.name)
def one(request: pytest.FixtureRequest) -> Edition:
    return edition(request.param, theme_folders("."), Files()).unwrap()


def test_an_edition_comes_back_as_it_was(one: Edition) -> None:
    written = published(one)
    back = read_json(written)
    assert (back.variant, back.build) == (one.variant, one.build)
    assert published(back) == written
    assert list(grid(back.brief)) == list(grid(one.brief))
    assert [cell.stance for cell in grid(back.brief).values()] == [cell.stance for cell in grid(one.brief).values()]


def test_it_is_as_its_schema_says(one: Edition) -> None:
    validator = Draft202012Validator(json.loads(schema()))
    validator.check_schema(validator.schema)
    assert [error.message for error in validator.iter_errors(json.loads(published(one)))] == []
    brief = pipeline.read(SAMPLE, Files()).judged.unwrap().brief
    assert [error.message for error in validator.iter_errors(json.loads(to_json(brief)))] == []
    assert not validator.is_valid({"version": 2})


def test_so_does_a_brief() -> None:
    brief = pipeline.read(SAMPLE, Files()).judged.unwrap().brief
    assert to_json(read_json(to_json(brief)).brief) == to_json(brief)


def test_the_matrix_is_a_table_that_a_brief_could_have(one: Edition) -> None:
    content = to_csv(one.brief)
    findings = Findings()
    read = read_csv(Text("positions.csv", content.decode("utf-8-sig")), findings)
    assert not findings.found
    assert read.whole
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    assert [(row["actor"], row["issue"]) for row in rows] == list(grid(one.brief))
    stances = [row["stance"] or None for row in rows]
    assert stances == [cell.stance for cell in grid(one.brief).values()]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "not JSON"), (b"[]", "no brief"), (b"{}", "no `version`"), (b'{"version": 7}', "version 7"),
        (b"[" * 100_000, "not JSON"), (b'{"version": 1}', "`/title`"), (b'{"version": true, "title": 3}', "`/"),
        (rb'{"version": 1, "title": "\ud800"}', "characters"), (rb'{"version": 1, "a\u001b[31m": 1}', "characters"),
    ],
)  # fmt: skip
def test_what_is_no_edition_is_said_to_be_none(content: bytes, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read_json(content)


def test_a_report_says_what_the_brief_says_of_itself() -> None:
    brief = pipeline.read(SAMPLE, Files()).judged.unwrap().brief
    told = {
        "publisher": "Institute", "series": "Papers", "licence": "https://example.org/by", "status": "final",
        "date": "2026-01-02", "identifiers": Identifiers(doi="10.1/x", issn="1234-5679"),
    }  # fmt: skip
    fields = report(brief.model_copy(update=told))
    assert (fields["@context"], fields["@type"]) == ("https://schema.org", "Report")
    assert fields["@id"] == "https://doi.org/10.1/x"
    assert fields["publisher"] == {"@type": "Organization", "name": "Institute"}
    assert fields["isPartOf"] == {"@type": "Periodical", "name": "Papers", "issn": "1234-5679"}
    assert (fields["datePublished"], fields["version"], fields["license"]) == ("2026-01-02", "1", told["licence"])
    assert "datePublished" not in report(brief.model_copy(update={"status": "draft", "date": "2026-01-02"}))
    assert all(value not in ("", None, [], {}) for value in report(brief).values())
    assert json.loads(json.dumps(fields)) == fields
