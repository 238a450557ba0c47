from typing import Any

import pytest

from briefgen.ground.diagnostics import Address, At, Diagnostic
from briefgen.model.brief import Brief

from .conftest import Make, check

ISSUES = {
    "force": {"label": "Force", "question": "?"},
    "mandate": {"label": "Mandate", "question": "?", "kind": "nominal"},
    "troops": {"label": "Troops", "question": "?", "kind": "quantity"},
}
QUANTITY = {"unit": "troops", "as-printed": "ten thousand", "value": 10000}
SIDES = [{"stance": "supports", "evidence": "Words"}, {"stance": "opposes", "evidence": "Words"}]
CELL = ("positions", "france")


def matrix(make: Make, positions: dict[str, Any], actors: dict[str, Any] | None = None, **keys: Any) -> Brief:
    whole: dict[str, Any] = {
        "issues": ISSUES,
        "actors": actors or {"france": {"name": "France"}, "spain": {"name": "Spain"}},
        "positions": positions,
        "coding": {"complete": True},
    }
    return make("Words, ten thousand of them.", evidence="Words", **(whole | keys))


def of_cell(make: Make, issue: str, **cell: Any) -> tuple[Diagnostic, ...]:
    return check(
        matrix(make, {"france": {issue: {"basis": "reported", "evidence": "Words, ten thousand"} | cell}})
    ).diagnostics


@pytest.mark.parametrize(
    ("issue", "cell"),
    [
        ("force", {"stance": "supports"}),
        ("force", {"stance": "leans", "quantity": QUANTITY}),
        ("force", {"stance": "mixed", "sides": SIDES, "evidence": ()}),
        ("force", {"stance": "mixed", "evidence": ["Words", "Words"]}),
        ("force", {"stance": "not-stated", "basis": None, "evidence": ()}),
        ("mandate", {"answer": "the UN"}),
        ("mandate", {"answer": "the UN", "quantity": QUANTITY}),
        ("mandate", {"stance": "not-applicable", "basis": None, "evidence": ()}),
        ("troops", {"quantity": QUANTITY}),
        ("troops", {"stance": "not-stated", "basis": None, "evidence": ()}),
    ],
)
def test_a_cell_that_fits_its_issue_is_good(make: Make, issue: str, cell: dict[str, Any]) -> None:
    assert of_cell(make, issue, **cell) == ()


@pytest.mark.parametrize(
    ("issue", "cell", "code", "key"),
    [
        ("force", {"stance": "supports", "answer": "yes"}, "stance-twice", "answer"),
        ("mandate", {"stance": "supports", "answer": "yes"}, "stance-twice", "stance"),
        ("mandate", {"stance": "not-stated", "answer": "yes"}, "stance-twice", "stance"),
        ("troops", {"stance": "supports", "quantity": QUANTITY}, "stance-twice", "stance"),
        ("force", {"answer": "yes"}, "stance-misplaced", "answer"),
        ("mandate", {"stance": "supports"}, "stance-misplaced", "stance"),
        ("troops", {"stance": "supports"}, "stance-misplaced", "stance"),
        ("troops", {"answer": "many"}, "stance-misplaced", "answer"),
        ("force", {"stance": "mixed"}, "stance-misplaced", "stance"),
        ("force", {"stance": "mixed", "sides": SIDES[:1]}, "stance-misplaced", "stance"),
    ],
)
def test_a_cell_that_does_not_fit_its_issue_is_pointed_at(
    make: Make, issue: str, cell: dict[str, Any], code: str, key: str
) -> None:
    [wrong] = of_cell(make, issue, **cell)
    assert (wrong.code, wrong.place, wrong.severity) == (code, At((*CELL, issue, key)), "error")


def test_sides_need_mixed(make: Make) -> None:
    [wrong] = of_cell(make, "force", stance="supports", sides=SIDES)
    assert (wrong.code, wrong.place) == ("stance-misplaced", At((*CELL, "force", "sides"), key=True))


@pytest.mark.parametrize("issue", ["force", "mandate"])
def test_a_quantity_alone_is_no_stance(make: Make, issue: str) -> None:
    [wrong] = of_cell(make, issue, quantity=QUANTITY)
    assert (wrong.code, wrong.place) == ("stance-missing", At((*CELL, issue), key=True))


def test_a_coded_cell_needs_its_basis(make: Make) -> None:
    [wrong] = of_cell(make, "force", stance="supports", basis=None)
    assert (wrong.code, wrong.place) == ("basis-missing", At((*CELL, "force"), key=True))


def test_two_groups_that_disagree_are_two_stances(make: Make) -> None:
    cells = {group: {"force": {"stance": stance, "basis": "reported", "evidence": "Words"}}
             for group, stance in (("a", "supports"), ("b", "opposes"))}  # fmt: skip
    actors = {"a": {"name": "A", "members": ["c"]}, "b": {"name": "B", "members": ["c"]}, "c": {"name": "C"}}
    [wrong] = check(matrix(make, cells, actors)).diagnostics
    assert (wrong.code, wrong.place) == ("stance-twice", At(("actors", "c"), key=True))
    assert [note.place for note in wrong.notes] == [At(("positions", group, "force"), key=True) for group in "ab"]
    assert check(matrix(make, cells | {"c": {"force": {"stance": "not-stated"}}}, actors)).diagnostics == ()


def test_cells_that_nobody_looked_into_are_listed_by_actor(make: Make) -> None:
    cells = {"france": {"force": {"stance": "not-stated"}, "mandate": {"stance": "not-researched"}}}
    one, two, three = check(matrix(make, cells, coding={})).diagnostics
    assert (one.code, one.place) == ("not-researched", At((*CELL, "mandate", "stance")))
    assert (two.message, two.place) == ("`france` is not researched on `troops`", At(("actors", "france"), key=True))
    assert three.message == "`spain` is not researched on `force`, `mandate`, `troops`"


def test_a_cell_that_nobody_looked_into_is_reported_where_it_is_written_only(make: Make) -> None:
    actors = {"eu": {"name": "EU", "members": ["france"]}, "france": {"name": "France"}}
    found = check(matrix(make, {"eu": {"force": {"stance": "not-researched"}}}, actors)).diagnostics
    assert [one.address for one in found if one.code == "not-researched"] == [("positions", "eu", "force", "stance")]


def test_a_cell_without_a_stance_is_not_said_to_be_unresearched_too(make: Make) -> None:
    issues = {"force": ISSUES["force"]}
    cells = {name: {"force": {"conditions": "a truce", "evidence": "Words"}} for name in ("france", "spain")}
    found = check(matrix(make, cells, issues=issues, coding={})).diagnostics
    assert [one.code for one in found] == ["stance-missing"] * 2


def references(make: Make, **keys: Any) -> list[tuple[str, Address | None, str]]:
    return [
        (one.code, one.address, one.hint) for one in check(matrix(make, keys.pop("positions", {}), **keys)).diagnostics
    ]


def test_actors_that_are_not_listed_are_pointed_at(make: Make) -> None:
    actors = {"france": {"name": "France"}, "eu": {"name": "EU", "members": ["frnace"], "speaks-for": "zanzibar"}}
    cells = {"frnace": {"force": {"stance": "not-stated"}}}
    assert references(make, positions=cells, actors=actors) == [
        ("actor-unknown", ("actors", "eu", "members", 0), "did you mean `france`?"),
        ("actor-unknown", ("actors", "eu", "speaks-for"), "list it under `actors` in positions.yaml"),
        ("actor-unknown", ("positions", "frnace"), "did you mean `france`?"),
    ]


def test_a_group_may_not_hold_itself(make: Make) -> None:
    actors = {
        "a": {"name": "A", "members": ["b"]},
        "b": {"name": "B", "members": ["a"]},
        "c": {"name": "C", "members": ["c"]},
    }
    found = check(matrix(make, {}, actors)).diagnostics
    assert [(one.code, one.message) for one in found] == [
        ("members-circular", "`a` is a member of itself by way of `b`"),
        ("members-circular", "`b` is a member of itself by way of `a`"),
        ("members-circular", "`c` is a member of itself"),
    ]


def test_issues_and_statements_that_are_not_listed_are_pointed_at(make: Make) -> None:
    coded = {"stance": "leans", "basis": "quoted", "evidence": "Words", "statement": "sholz"}
    cells = {"france": {"forse": {"stance": "not-stated"}, "force": coded}}
    statements = [{"id": "scholz", "text": "Words", "speaker": "S", "evidence": "Words"}]
    found = references(make, positions=cells, statements=statements, pull_quotes=["shulz"])
    assert found == [
        ("statement-unknown", ("pull-quotes", 0), "did you mean `scholz`?"),
        ("issue-unknown", ("positions", "france", "forse"), "did you mean `force`?"),
        ("statement-unknown", ("positions", "france", "force", "statement"), "did you mean `scholz`?"),
    ]


def test_what_the_short_variant_takes_must_be_there(make: Make) -> None:
    short = {"issues": ["forse"], "sections": ["leed"], "at-a-glance": [1], "flags": [0]}
    assert references(make, short=short, flags={"items": [{"text": "x", "evidence": "Words"}]}) == [
        ("issue-unknown", ("short", "issues", 0), "did you mean `force`?"),
        ("point-unknown", ("short", "sections", 0), "did you mean `lead`?"),
        ("item-unknown", ("short", "at-a-glance", 0), "the brief has no bullets"),
        ("item-unknown", ("short", "flags", 0), "they are counted from 1 to 1"),
    ]
