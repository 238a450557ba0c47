"""The SARIF log, against models that were generated from the standard's own schema."""

import json
from typing import Any

import pytest
from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Log

from briefgen import show
from briefgen.ground.catalogue import CATALOGUE, diagnostic
from briefgen.ground.diagnostics import At, Diagnostic, Note, OnPage, Span


def log(*found: Diagnostic, **further: Any) -> Any:
    text = show.as_sarif(found, {"verified": 1}, **further)
    Log.model_validate_json(text)
    return json.loads(text)


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
                "region": {
                    "startLine": 12, "startColumn": 7, "endLine": 12, "endColumn": 20,
                    "snippet": {"text": "  - text: words"},
                },
            },
            "logicalLocations": [{"fullyQualifiedName": "/standfirst"}],
        }
    ],
}  # fmt: skip
PLACES = [None, At(("a", 1)), At(()), OnPage(3), OnPage(3, (1.0, 2.0, 3.0, 4.0), ("title",)), Span("a.css", 1, 1)]


def test_a_result_says_what_where_and_how_to_mend_it() -> None:
    (result,) = log(MISSING)["runs"][0]["results"]
    del result["partialFingerprints"]
    assert result == RESULT


def test_a_rule_has_the_paragraph_of_its_code() -> None:
    (rule,) = log(MISSING)["runs"][0]["tool"]["driver"]["rules"]
    assert rule["shortDescription"]["text"] == "A passage is not in the text."
    assert "must agree in every word" in rule["help"]["markdown"]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("span", [None, SPAN, Span("/a/b.md", 0, 0), Span("odd\udce9.md", 3, 2)])
def test_any_place_makes_a_valid_log(place: Any, span: Span | None) -> None:
    note = Note("there", place, span)
    for severity in ("error", "warning", "hint"):
        log(Diagnostic("vendor/own-code", "what", place, severity, notes=(note,), span=span))


def test_every_code_makes_a_valid_log() -> None:
    results = log(*(diagnostic(code, "what") for code in CATALOGUE))["runs"][0]["results"]
    assert [result["ruleIndex"] for result in results] == list(range(len(CATALOGUE)))


def test_the_same_finding_on_another_line_has_the_same_fingerprint() -> None:
    moved = Diagnostic("evidence-not-found", "passage is gone", At(("standfirst",)), span=Span("brief.yaml", 40, 1))
    other = Diagnostic("evidence-not-found", "passage is gone", At(("bottom-line",)), span=SPAN)
    first, second, third = (one["partialFingerprints"] for one in log(MISSING, moved, other)["runs"][0]["results"])
    assert first == second != third


def test_the_run_says_how_it_ended_and_what_was_written() -> None:
    run = log(outputs=["out/a.pdf"], exit_code=0)["runs"][0]
    assert run["invocations"] == [{"executionSuccessful": True, "exitCode": 0}]
    assert run["properties"] == {"claims": {"verified": 1}, "outputs": ["out/a.pdf"]}
    assert log(exit_code=70)["runs"][0]["invocations"][0]["executionSuccessful"] is False


def test_a_log_that_breaks_the_schema_is_noticed() -> None:
    whole = log(MISSING)
    whole["runs"][0]["results"][0]["level"] = "hint"
    with pytest.raises(ValueError, match="level"):
        Log.model_validate(whole)
