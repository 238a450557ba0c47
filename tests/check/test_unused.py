from typing import Any

import pytest

from briefgen.check.unused import unused
from briefgen.ground.diagnostics import At
from briefgen.model.brief import Brief

from .conftest import Make

FORCE = {"force": {"label": "Force", "question": "?"}}
CELL = {"force": {"stance": "leans", "basis": "reported", "evidence": "Paris leads the talks"}}
TRAP = {"id": "trap", "text": "a trap", "speaker": "Experts", "evidence": "which they called “a trap”"}


def found(make: Make, **keys: Any) -> list[tuple[str, At, str]]:
    problems = unused(make("Words.", coding={"complete": True}, **keys) if "coding" not in keys else make("W.", **keys))
    return [(one.code, place, one.message) for one in problems if isinstance(place := one.place, At)]


def codes(make: Make, **keys: Any) -> list[tuple[str, str | int]]:
    return [(code, place.address[1]) for code, place, _ in found(make, **keys)]


def test_in_the_sample_everything_is_of_use(sample: Brief) -> None:
    assert list(unused(sample)) == []


def test_an_actor_without_any_cell_is_pointed_at(make: Make) -> None:
    actors = {"france": {"name": "France"}, "spain": {"name": "Spain"}}
    assert found(make, issues=FORCE, actors=actors, positions={"france": CELL, "spain": {}}) == [
        ("actor-unused", At(("actors", "spain"), key=True), "`spain` has no position"),
    ]


def test_an_actor_that_inherits_or_speaks_or_is_spoken_for_is_of_use(make: Make) -> None:
    actors = {
        "union": {"name": "Union", "members": ["baltics"]},
        "baltics": {"name": "Baltics", "members": ["latvia"]},
        "latvia": {"name": "Latvia"},
        "spain": {"name": "Spain"},
        "minister": {"name": "Minister", "speaks-for": "spain"},
        "club": {"name": "Club", "members": ["union"]},
    }
    assert codes(make, issues=FORCE, actors=actors, positions={"union": CELL}) == [("actor-unused", "club")]


def test_an_absence_that_is_written_is_a_position(make: Make) -> None:
    cells = {"france": {"force": {"stance": "not-stated"}}}
    assert found(make, issues=FORCE, actors={"france": {"name": "France"}}, positions=cells) == []


def test_an_issue_without_any_cell_is_pointed_at(make: Make) -> None:
    issues = FORCE | {"cost": {"label": "Cost", "question": "?"}}
    assert found(make, issues=issues, actors={"france": {"name": "France"}}, positions={"france": CELL}) == [
        ("issue-unused", At(("issues", "cost"), key=True), "nobody has a position on `cost`"),
    ]


def test_rows_and_columns_are_left_to_another_rule_until_all_is_looked_for(make: Make) -> None:
    assert found(make, issues=FORCE, actors={"france": {"name": "France"}}, coding={"complete": False}) == []


def test_a_statement_that_nothing_takes_up_is_pointed_at_by_its_id(make: Make) -> None:
    assert found(make, statements=[TRAP]) == [
        ("statement-unused", At(("statements", "trap", "id")), "nothing takes up the statement `trap`"),
    ]


@pytest.mark.parametrize(
    "keys",
    [
        {"pull_quotes": ["trap"]},
        {"positions": {"france": {"force": {"stance": "opposes", "statement": "trap"}}}},
        {"at_a_glance": ["Experts fear ‘a trap’."]},
        {"bottom_line": {"text": "It is «a trap»."}},
        {"options": [{"text": "Wait.", "evidence": "this force, which they called 'a trap', may"}]},
        {"options": [{"text": "Wait.", "evidence": "this force may be a  trap for many"}]},
        {"flags": {"items": [{"text": "Unnamed.", "evidence": "which they called"}]}},
        {"positions": {"france": {"force": {"stance": "opposes", "evidence": "called […] a trap in Paris"}}}},
    ],
)
def test_a_statement_that_is_named_quoted_or_rested_on_is_of_use(make: Make, keys: dict[str, Any]) -> None:
    assert "statement-unused" not in dict(codes(make, statements=[TRAP], **keys))


@pytest.mark.parametrize(
    "keys",
    [
        {"at_a_glance": ["Experts fear a trap."]},
        {"at_a_glance": [{"text": "Experts.", "evidence": "which they called “a trick”"}]},
        {"statements": [TRAP, TRAP | {"id": "again"}]},
        {"statements": [TRAP | {"context": "On “a trap”"}]},
    ],
)
def test_other_words_do_not_take_a_statement_up(make: Make, keys: dict[str, Any]) -> None:
    assert ("statement-unused", "trap") in codes(make, **({"statements": [TRAP]} | keys))


def test_a_source_on_which_nothing_rests_is_pointed_at_by_its_id(make: Make) -> None:
    sources = [{"id": "memo", "title": "Memo"}, {"id": "treaty", "title": "Treaty"}]
    claims = [{"text": "x", "evidence": {"passage": "y", "source": "memo"}}]
    assert found(make, sources=sources, at_a_glance=claims) == [
        ("source-unused", At(("sources", "treaty", "id")), "nothing rests on `treaty`"),
    ]


def test_a_source_is_of_use_to_a_cell_one_of_its_sides_or_a_statement(make: Make) -> None:
    sources = [{"id": id_, "title": id_} for id_ in ("memo", "treaty", "speech")]
    evidence = [{"passage": "y", "source": id_} for id_ in ("memo", "treaty", "speech")]
    cells = {
        "france": {"force": {"stance": "leans", "evidence": evidence[0]}},
        "spain": {"force": {"stance": "mixed", "sides": [{"stance": "leans", "evidence": evidence[1]}]}},
    }
    statements = [{"id": "a", "text": "x", "speaker": "y", "evidence": evidence[2]}]
    assert "source-unused" not in dict(codes(make, sources=sources, positions=cells, statements=statements))
