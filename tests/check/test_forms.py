"""What is asked of the matrix and can't be."""

from typing import Any

import pytest

from briefgen.ground.diagnostics import At

from .conftest import Make, check

MATRIX: dict[str, Any] = {
    "issues": {
        "force": {"label": "Force", "question": "?"},
        "mandate": {"label": "Mandate", "question": "?", "kind": "nominal"},
    },
    "actors": {"latvia": {"name": "Latvia"}},
    "positions": {"latvia": {"force": {"stance": "leans", "basis": "reported", "evidence": "Words"}}},
    "coding": {"complete": True},
}


def found(make: Make, matrix: dict[str, Any], **keys: Any) -> list[tuple[str, At | None, str]]:
    source = make("Words.", evidence="Words", matrix=matrix, **(MATRIX | keys))
    return [(one.message, one.place, one.hint) for one in check(source).diagnostics if "form" in one.code]  # type: ignore[misc]


@pytest.mark.parametrize("form", ["auto", "cards", ["by-stance", "compact", "landscape"], ["annex", "full"]])
def test_words_that_go_together_are_no_fault(make: Make, form: Any) -> None:
    assert found(make, {"form": form}) == []


def test_each_contradiction_has_its_place_and_its_cure(make: Make) -> None:
    assert found(make, {"form": ["compact", "by-bloc", "full", "by-stance"]}) == [
        ("a matrix can't be `compact` and `full`", At(("matrix", "form", 2)), "take out `full`"),
        ("a matrix can't be `by-bloc` and `by-stance`", At(("matrix", "form", 3)), "take out `by-stance`"),
    ]


def test_auto_beside_a_word_is_taken_out(make: Make) -> None:
    [(_, _, hint)] = found(make, {"form": ["auto", "split"]})
    assert hint == "take out `auto`; `split` says it"


@pytest.mark.parametrize(
    ("form", "place"), [("by-stance", ("matrix", "form")), (["full", "by-stance"], ("matrix", "form", 1))]
)
def test_an_order_by_stance_needs_an_issue_with_stances(make: Make, form: Any, place: tuple[str | int, ...]) -> None:
    issues = {"mandate": MATRIX["issues"]["mandate"]}
    positions = {"latvia": {"mandate": {"answer": "the UN", "basis": "reported", "evidence": "Words"}}}
    [(message, at, hint)] = found(make, {"form": form}, issues=issues, positions=positions)
    assert (message, at, hint) == ("no issue has stances to go by", At(place), "take out `by-stance`")


def test_a_lead_issue_has_stances_and_is_there(make: Make) -> None:
    assert found(make, {"lead": "force"}) == []
    assert found(make, {"lead": ["force", "mandate"]}) == [
        ("`mandate` has answers, not stances", At(("matrix", "lead", 1)), "take one with stances: `force`")
    ]
    source = make("Words.", evidence="Words", matrix={"lead": "forse"}, **MATRIX)
    [wrong] = [one for one in check(source).diagnostics if one.code == "issue-unknown"]
    assert (wrong.place, wrong.hint) == (At(("matrix", "lead", 0)), "did you mean `force`?")
