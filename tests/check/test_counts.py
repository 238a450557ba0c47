from typing import Any

import pytest

from briefgen.ground.diagnostics import At, Diagnostic

from .conftest import Make, check, section

P = {"basis": "reported", "evidence": "Words"}
MATRIX: dict[str, Any] = {
    "issues": {
        "force": {"label": "Force", "question": "?"},
        "mandate": {"label": "Mandate", "question": "?", "kind": "nominal"},
    },
    "actors": {
        "baltics": {"name": "Baltics", "kind": "group", "members": ["latvia", "estonia"]},
        "latvia": {"name": "Latvia"},
        "estonia": {"name": "Estonia"},
        "spain": {"name": "Spain"},
    },
    "positions": {
        "baltics": {"force": {"stance": "leans", **P}, "mandate": {"answer": "the UN", **P}},
        "estonia": {"force": {"stance": "supports", **P}},
        "spain": {"force": {"stance": "not-applicable"}},
    },
    "coding": {"complete": True},
}


def found(make: Make, count: dict[str, Any], **keys: Any) -> tuple[Diagnostic, ...]:
    paper = ("Words.", section("motivations", one="1", two="2"), section("challenges", three="3"))
    return check(make(*paper, evidence=count, **(MATRIX | keys))).diagnostics


@pytest.mark.parametrize(
    ("count", "right"),
    [
        ({"count": "actors"}, 4),
        ({"count": "issues"}, 2),
        ({"count": "points"}, 3),
        ({"count": "points", "in": "motivations"}, 2),
        ({"count": "positions", "issue": "force", "stance": "leans"}, 1),  # Latvia, and not its group beside it
        ({"count": "positions", "issue": "force", "stance": "supports"}, 1),  # Estonia's own cell wins
        ({"count": "positions", "issue": "force"}, 2),  # Spain's "not applicable" is no position
        ({"count": "positions", "stance": "not-applicable"}, 1),
        ({"count": "positions", "issue": "mandate", "stance": "not-stated"}, 1),  # Spain's is not written
        ({"count": "positions", "issue": "mandate"}, 2),  # answers are positions, and both members'
        ({"count": "positions"}, 4),
    ],
)
def test_a_count_counts_what_the_matrix_prints(make: Make, count: dict[str, Any], right: int) -> None:
    assert found(make, count | {"is": right}) == ()
    [wrong] = found(make, count | {"is": right + 1})
    assert wrong.code == "evidence-count-wrong"
    assert wrong.message == f"the count comes to {right}, not {right + 1}"
    assert wrong.place == At(("standfirst", "evidence", 0, "is"))


def test_what_was_counted_is_named(make: Make) -> None:
    [wrong] = found(make, {"count": "positions", "issue": "force", "stance": "leans", "is": 2})
    assert wrong.notes[0].message == "counted: latvia"


def test_unwritten_cells_are_not_researched_unless_all_were_looked_for(make: Make) -> None:
    count = {"count": "positions", "issue": "mandate", "stance": "not-researched", "is": 1}
    assert [one.code for one in found(make, count, coding={})] == ["not-researched"]


def test_a_count_of_positions_points_at_the_matrix_and_one_of_points_at_its_section(make: Make) -> None:
    counts = [{"count": "positions", "is": 4}, {"count": "points", "in": "motivations", "is": 2}]
    judged = check(make("Words.", section("motivations", one="1", two="2"), evidence=counts, **MATRIX)).value
    assert judged
    matrix, points = judged.findings[("standfirst", "evidence", 0)], judged.findings[("standfirst", "evidence", 1)]
    assert (matrix.matrix, matrix.section) == (True, None)
    assert (points.matrix, points.section) == (False, "motivations")


@pytest.mark.parametrize(
    ("count", "code", "key", "hint"),
    [
        ({"count": "positions", "issue": "forse"}, "issue-unknown", "issue", "did you mean `force`?"),
        ({"count": "points", "in": "motivation"}, "evidence-place-unknown", "in", "did you mean `motivations`?"),
        ({"count": "points", "in": "one"}, "evidence-place-unknown", "in", "points are counted in a section"),
    ],
)
def test_a_count_of_something_that_is_not_there_is_pointed_at(
    make: Make, count: dict[str, Any], code: str, key: str, hint: str
) -> None:
    [wrong] = found(make, count | {"is": 1})
    assert (wrong.code, wrong.place, wrong.hint) == (code, At(("standfirst", "evidence", 0, key)), hint)


@pytest.mark.parametrize(
    ("count", "key"),
    [
        ({"count": "actors", "issue": "force"}, "issue"),
        ({"count": "points", "stance": "leans"}, "stance"),
        ({"count": "positions", "in": "motivations"}, "in"),
    ],
)
def test_a_key_that_means_nothing_beside_a_count_is_misplaced(make: Make, count: dict[str, Any], key: str) -> None:
    [wrong] = found(make, count | {"is": 1})
    assert (wrong.code, wrong.place) == ("key-misplaced", At(("standfirst", "evidence", 0, key), key=True))


def test_the_passages_beside_a_count_can_be_counted(make: Make) -> None:
    items = ["It was cold", "Paris waits", {"count": "passages", "is": "2"}]
    assert check(make("It was cold. Paris waits.", evidence=items)).diagnostics == ()
    (wrong,) = check(
        make("It was cold. Paris waits.", evidence=[*items[:2], {"count": "passages", "is": "3"}])
    ).diagnostics
    assert (wrong.code, wrong.message) == ("evidence-count-wrong", "the count comes to 2, not 3")
    (misplaced,) = check(make("It was cold.", evidence={"count": "passages", "is": "0", "issue": "force"})).diagnostics
    assert misplaced.code == "key-misplaced"
