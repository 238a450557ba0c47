"""Evidence that would hold whatever the claim said."""

from collections.abc import Callable
from typing import Any

import pytest

from briefgen.check.weak import weak_evidence
from briefgen.ground.diagnostics import At, Diagnostic
from briefgen.model.brief import Brief

Make = Callable[..., Brief]
POINTS = {"count": "points", "in": "lead", "is": 7}


def found(brief: Brief) -> list[Diagnostic]:
    return list(weak_evidence(brief))


def claim(text: str, *evidence: Any) -> dict[str, Any]:
    return {"text": text, "evidence": list(evidence)}


def test_a_claim_that_rests_on_a_count_alone_states_its_number(make: Make) -> None:
    assert found(make(at_a_glance=[claim("Seven motives drive it.", POINTS)])) == []
    assert found(make(at_a_glance=[claim("It has a seventh of them.", POINTS, "Paris and London lead")])) == []
    assert found(make(at_a_glance=[claim("Half of them.", {"sum": "5 / 10", "is": "50%"})])) == []
    (problem,) = found(make(at_a_glance=[claim("Paris leads.", POINTS)]))
    assert (problem.code, problem.place) == ("evidence-weak", At(("at-a-glance", 0)))
    assert problem.message == "nothing in the claim says what is counted"


def test_a_number_that_is_not_the_counted_one_does_not_say_what_is_counted(make: Make) -> None:
    (problem,) = found(make(at_a_glance=[claim("Paris has eight motives.", POINTS)]))
    assert problem.code == "evidence-weak"


def test_a_claim_in_a_language_whose_number_words_are_not_known_may_state_any(make: Make) -> None:
    assert found(make(language="eo", at_a_glance=[claim("Sep kialoj.", POINTS)])) == []


@pytest.mark.parametrize("passage", ["Paris", "of the", "*the war*", "the [EU](#eu)", "法国"])
def test_a_passage_of_a_word_or_two_is_too_short(make: Make, passage: str) -> None:
    brief = make("Text.", at_a_glance=[claim("Paris leads.", passage)])
    (problem,) = found(brief)
    assert problem.place == At(("at-a-glance", 0, "evidence", 0))
    assert problem.message == f"`{passage}` is too short to carry a claim"


@pytest.mark.parametrize(
    "passage",
    [
        "Paris and London",
        "peacekeepers",
        "ten thousand",
        "5%",
        "firewall",
        "“firewall”",
        "法国支持部队",
        "欧州の平和維持軍",
    ],
)
def test_three_words_or_twelve_letters_or_a_number_or_a_quotation_are_enough(make: Make, passage: str) -> None:
    said = {"id": "a", "speaker": "Costa", "text": "firewall", "evidence": "he said “firewall”"}
    assert found(make("Text.", at_a_glance=[claim("Paris leads.", passage)], statements=[said])) == []


def test_the_sample_has_no_weak_evidence(sample: Brief) -> None:
    assert found(sample) == []
