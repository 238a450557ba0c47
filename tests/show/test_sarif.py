import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from briefgen import show
from briefgen.ground.catalogue import CATALOGUE, diagnostic
from briefgen.ground.diagnostics import At, Diagnostic, Note, OnPage, Span

SCHEMA = json.loads((Path(__file__).parent.parent / "data" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.validators.validator_for(SCHEMA)(SCHEMA)

SPAN = Span("sources/my brief/brief.yaml", 12, 7, 12, 20, "  - text: words")
MISSING = Diagnostic("evidence-not-found", "passage is gone", At(("standfirst",)), hint="quote it", span=SPAN)
RESULT = {
    "ruleId": "evidence-not-found",
    "ruleIndex": 0,
    "level": "error",
    "message": {"text": "Passage is gone. Quote it."},
    "locations": [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "sources/my%20brief/brief.yaml", "uriBaseId": "SRCROOT"},
                "region": {"startLine": 12, "startColumn": 7, "endLine": 12, "endColumn": 20},
                "contextRegion": {"startLine": 12, "snippet": {"text": "  - text: words"}},
            },
            "logicalLocations": [{"fullyQualifiedName": "/standfirst"}],
        }
    ],
}
PLACES = [None, At(("a", 1)), At(()), OnPage(3), OnPage(3, (1.0, 2.0, 3.0, 4.0), ("title",)), Span("a.css", 1, 1)]


def run(*found: Diagnostic, **further: Any) -> Any:
    log = json.loads(show.as_sarif(found, {"verified": 1}, **further))
    VALIDATOR.validate(log)
    return log["runs"][0]


def result(one: Diagnostic, **further: Any) -> Any:
    return run(one, **further)["results"][0]


def fingerprints(*found: Diagnostic, **further: Any) -> list[str]:
    return [one["partialFingerprints"]["finding/v1"] for one in run(*found, **further)["results"]]


def at(*address: str | int, line: int = 1, message: str = "gone") -> Diagnostic:
    return Diagnostic("evidence-not-found", message, At(address), span=Span("brief.yaml", line, 1))


def uri(file: str, here: str = "") -> dict[str, str]:
    location = result(Diagnostic("x", "m", span=Span(file, 1, 1)), here=here)["locations"][0]
    return location["physicalLocation"]["artifactLocation"]


def test_the_schema_is_that_of_the_standard() -> None:
    VALIDATOR.check_schema(SCHEMA)
    assert "Version 2.1.0" in SCHEMA["title"]
    assert not VALIDATOR.is_valid({"version": "2.1.0", "runs": [{}]})


def test_a_result_says_what_where_and_how_to_mend_it() -> None:
    found = result(MISSING)
    del found["partialFingerprints"]
    assert found == RESULT


def test_a_rule_says_what_explain_says() -> None:
    (rule,) = run(MISSING)["tool"]["driver"]["rules"]
    assert rule["id"] == "evidence-not-found"
    assert rule["shortDescription"]["text"] == "A passage is not in the text."
    assert rule["fullDescription"]["text"] in rule["help"]["text"]
    assert "\n\nRight:\n  brief.yaml\n" in rule["help"]["text"]
    assert "\nRight:\n```yaml brief.yaml\n" in rule["help"]["markdown"]
    assert rule["defaultConfiguration"] == {"level": "error"}


def test_a_rule_stands_once_and_its_results_point_at_it() -> None:
    whole = run(at("a"), Diagnostic("id-made", "m", severity="hint"), at("b"))
    assert [rule["id"] for rule in whole["tool"]["driver"]["rules"]] == ["evidence-not-found", "id-made"]
    assert [(one["ruleIndex"], one["level"]) for one in whole["results"]] == [(0, "error"), (1, "note"), (0, "error")]


def test_a_softened_error_is_a_warning_though_its_rule_says_error() -> None:
    whole = run(Diagnostic("evidence-not-found", "gone", severity="warning"))
    assert whole["results"][0]["level"] == "warning"
    assert whole["tool"]["driver"]["rules"][0]["defaultConfiguration"]["level"] == "error"


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("span", [None, SPAN, Span("/a/b.md", 0, 0), Span("odd\udce9.md", 3, 2)])
def test_any_place_makes_a_valid_log(place: Any, span: Span | None) -> None:
    for severity in ("error", "warning", "hint"):
        run(Diagnostic("vendor/own-code", "what", place, severity, notes=(Note("there", place, span),), span=span))


def test_every_code_makes_a_valid_log() -> None:
    results = run(*(diagnostic(code, "what") for code in CATALOGUE))["results"]
    assert [one["ruleIndex"] for one in results] == list(range(len(CATALOGUE)))


def test_a_note_with_a_place_is_a_related_location_and_one_without_is_part_of_the_message() -> None:
    notes = (Note("closest", At(("sections",)), Span("paper.md", 3, 1)), Note("who knows?"))
    found = result(Diagnostic("x", "gone", notes=notes))
    assert found["message"]["text"] == "Gone. Who knows?"
    (related,) = found["relatedLocations"]
    assert related["message"]["text"] == "Closest."
    assert related["physicalLocation"]["artifactLocation"]["uri"] == "paper.md"
    assert related["logicalLocations"] == [{"fullyQualifiedName": "/sections"}]


def test_braces_are_no_placeholders() -> None:
    assert result(Diagnostic("x", "write `{0}`"))["message"]["text"] == "Write `{{0}}`."


def test_the_line_is_shown_only_round_what_lies_in_it() -> None:
    over = result(Diagnostic("x", "m", span=Span("f", 1, 3, 4, 2, "a: bcd")))["locations"][0]["physicalLocation"]
    assert over["region"] == {"startLine": 1, "startColumn": 3, "endLine": 4, "endColumn": 2}
    assert "contextRegion" not in over


def test_paths_lead_from_the_project_wherever_one_stands() -> None:
    assert uri("../../sources/a/b.md", "sources/a") == {"uri": "sources/a/b.md", "uriBaseId": "SRCROOT"}
    assert uri("sources/a:b/ü #1.md") == {"uri": "sources/a%3Ab/%C3%BC%20%231.md", "uriBaseId": "SRCROOT"}
    assert uri("/else where/b.md") == {"uri": "file:///else%20where/b.md"}
    assert uri("caf\udce9.md")["uri"] == "caf%E9.md"


def test_the_base_of_paths_is_explained_and_names_no_folder_of_the_machine() -> None:
    assert list(run()["originalUriBaseIds"]["SRCROOT"]) == ["description"]


def test_the_same_finding_on_another_line_has_the_same_fingerprint() -> None:
    assert fingerprints(at("a", line=1)) == fingerprints(at("a", line=40))
    assert fingerprints(at("a")) != fingerprints(at("b"))
    assert fingerprints(at("a")) != fingerprints(at("a", message="stands twice"))


def test_findings_that_differ_only_in_their_line_are_told_apart() -> None:
    first, second = fingerprints(at("a", line=1), at("a", line=40))
    assert [first] == fingerprints(at("a"))
    assert first != second


def test_a_fingerprint_is_the_same_wherever_one_stands() -> None:
    there = Diagnostic("x", "m", span=Span("../a/b.md", 1, 1))
    here = Diagnostic("x", "m", span=Span("sources/a/b.md", 9, 1))
    assert fingerprints(there, here="sources/c") == fingerprints(here)


def test_a_fingerprint_does_not_change_with_the_machine() -> None:
    first, second = (Diagnostic("x", "m", span=Span(f"/{folder}/b.md", 1, 1)) for folder in ("opt", "usr"))
    assert fingerprints(first) == fingerprints(second)


@pytest.mark.parametrize(("code", "done"), [(0, True), (1, True), (3, True), (4, False), (70, False)])
def test_the_run_says_how_it_ended(code: int, done: bool) -> None:
    assert run(exit_code=code)["invocations"] == [{"executionSuccessful": done, "exitCode": code}]


def test_the_run_names_claims_and_what_was_written() -> None:
    claims = {"verified": 1, "unverified": 0, "unchecked": 0, "failed": 0, "none": 0, "unconfirmed": 0}
    assert run(outputs=["out/a.pdf"])["properties"] == {"claims": claims, "outputs": ["out/a.pdf"]}
    assert run()["properties"] == {"claims": claims}
