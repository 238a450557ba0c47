"""A tree and the typed brief, or what keeps it from being one."""

from typing import Any

import pytest

from briefgen.model.brief import Brief
from briefgen.model.evidence import Count, Passage
from briefgen.read.shapes import shape
from briefgen.read.validate import FAULTS

from .conftest import GOOD, ReadBrief

G = str(GOOD["brief.yaml"])


@pytest.mark.parametrize(
    ("loc", "address", "expected"),
    [
        (("title",), ("title",), str),
        (("standfirst", "evidence", 0, "passage", "in"), ("standfirst", "evidence", 0, "in"), None),
        (("standfirst", "evidence", 0, "count", "count"), ("standfirst", "evidence", 0, "count"), None),
        (("positions", "a", "b", "stance", "literal['x']"), ("positions", "a", "b", "stance"), None),
        (("issues", "A", "[key]"), ("issues", "A"), None),
        (
            ("sections", "a", "blocks", 0, "list", "items", 1, "blocks", 0, "paragraph", "content", 2, "link", "href"),
            ("sections", "a", "blocks", 0, "items", 1, "blocks", 0, "content", 2, "href"),
            str,
        ),
        (("nothing", "like", 1), ("nothing", "like", 1), None),
    ],
)
def test_the_tags_of_unions_are_told_by_the_model(
    loc: tuple[Any, ...], address: tuple[Any, ...], expected: Any
) -> None:
    found = shape(Brief, loc)
    assert found.address == address
    assert found.key == (loc[-1] == "[key]")
    if expected:
        assert found.expected is expected


def test_a_key_that_is_named_like_a_tag_is_a_key(read_brief: ReadBrief) -> None:
    reading = read_brief({"brief.yaml": G + "bottom-line: {text: T, evidence: {count: count, is: 1}}\n"})
    assert reading.places == ["brief.yaml:4:42 value-unknown"]


def test_one_bad_value_costs_only_itself(read_brief: ReadBrief) -> None:
    brief = read_brief(
        {
            "brief.yaml": G
            + "timeline:\n  - {date: soon, event: E, evidence: x}\n  - {date: 2025, event: F}\n"
            + "statements: [{id: a, speaker: 1, text: T, translated: perhaps}]\n"
            + "bottom-line: {text: T, evidence: [{pasage: x}, {in: a}, y]}\n"
        }
    ).brief
    assert brief
    assert [(event.date, event.event) for event in brief.timeline] == [("undated", "E"), ("2025", "F")]
    assert brief.timeline[0].evidence == (Passage(passage="x"),)
    assert brief.statements[0].speaker == "1"
    assert brief.bottom_line
    assert [type(one) for one in brief.bottom_line.evidence] == [Passage, Count, Passage]


def test_a_missing_claim_is_not_blamed_for_its_evidence(read_brief: ReadBrief) -> None:
    reading = read_brief(
        {"brief.yaml": "title: T\nat-a-glance: [A]\n", "positions.yaml": "issues: {a: {label: A, question: Q}}\n"}
    )
    assert reading.places == ["brief.yaml:1:1 value-missing"]
    assert reading.brief
    assert reading.brief.standfirst.evidence == (Count(count="issues", is_=1),)


def test_a_misspelt_key_keeps_its_value(read_brief: ReadBrief) -> None:
    reading = read_brief({"brief.yaml": G.replace("standfirst", "standfisrt")})
    assert [one.hint for one in reading.found] == ["did you mean `standfirst`?"]
    assert reading.brief
    assert reading.brief.standfirst.text == "S."


def test_an_unknown_key_is_told_the_keys_of_its_own_file(read_brief: ReadBrief) -> None:
    reading = read_brief({"brief.yaml": G + "e-mail: x\n", "positions.yaml": "columns: x\n"})
    brief, positions = (one.hint for one in reading.found)
    assert "`contact`" in brief
    assert "`actors`" not in brief
    assert "`pictures`" not in brief
    assert positions == "keys here are `issues`, `actors` and `positions`"


def test_a_decimal_comma_is_told_to_be_a_point(read_brief: ReadBrief) -> None:
    quantity = 'a: {x: {quantity: {value: "1,5", unit: u, as-printed: u}, basis: quoted, evidence: e}}\n'
    reading = read_brief({"brief.yaml": G, "positions.yaml": f"positions:\n  {quantity}"})
    assert reading.found[0].hint == "write decimals after a point: `1.5`"


def test_a_misspelt_word_is_taken_as_it_was_meant(read_brief: ReadBrief) -> None:
    reading = read_brief({"positions.yaml": "positions: {a: {b: {stance: oposes, basis: quotd}}}\n"})
    assert [one.message for one in reading.found] == ["unknown stance `oposes`", "unknown basis `quotd`"]
    assert reading.brief
    cell = reading.brief.positions["a"]["b"]
    assert (cell.stance, cell.basis) == ("opposes", "quoted")


def test_an_id_of_the_wrong_form_is_reported_once(read_brief: ReadBrief) -> None:
    positions = "".join(f"  a{i}: {{Force: {{stance: leans}}}}\n" for i in range(5))
    reading = read_brief({"positions.yaml": f"issues: {{Force: {{label: F, question: Q}}}}\npositions:\n{positions}"})
    assert reading.places == ["positions.yaml:1:10 id-invalid"]


def test_a_file_that_was_not_read_whole_gives_no_brief_and_no_blame(read_brief: ReadBrief) -> None:
    reading = read_brief({"brief.yaml": "subtitle: 'x\n", "paper.md": "[a](#b)\n"})
    assert reading.brief is None
    assert reading.places == ["brief.yaml:1:11 yaml-syntax", "paper.md:1:6 reference-unknown"]


def test_a_multitude_of_faults_is_cut_short(read_brief: ReadBrief) -> None:
    reading = read_brief({"brief.yaml": G + "timeline:\n" + "- {date: x}\n" * FAULTS})
    assert reading.brief is None
    assert len(reading.found) == FAULTS


@pytest.mark.parametrize("field", sorted(Brief.model_json_schema(by_alias=True)["properties"]))
@pytest.mark.parametrize("value", ["x", "[x]", "{x: y}", "[[x]]", "{x: [y]}", "[{x: y}]", "{text: {x: y}}", "-1"])
def test_no_wrong_type_raises_and_each_is_reported_or_fits(field: str, value: str, read_brief: ReadBrief) -> None:
    lines = [line for line in G.splitlines() if not line.startswith(f"{field}:")]
    reading = read_brief({"brief.yaml": "\n".join([*lines, f"{field}: {value}", ""])})
    assert reading.brief
    for one in reading.found:
        assert one.span
        assert one.severity == "error"
        assert one.span.line == len(lines) + 1
