from typing import Any

import pytest

from briefgen.check.coding import contradictory, group_against_member, overconfident, sparse_columns
from briefgen.ground.diagnostics import Address, At
from briefgen.model.brief import Brief

from .conftest import Make

ISSUES = {
    "force": {"label": "Force", "question": "?"},
    "mandate": {"label": "Mandate", "question": "?", "kind": "nominal"},
    "troops": {"label": "Troops", "question": "?", "kind": "quantity"},
}
QUANTITY = {"unit": "troops", "as-printed": "ten", "value": 10}
FORCE = ("positions", "france", "force", "stance")


def matrix(make: Make, cells: dict[str, Any], actors: dict[str, Any], **keys: Any) -> Brief:
    """A brief with one cell an actor, on the force, given by its stance or whole."""
    written = {name: {"force": {"stance": cell} if isinstance(cell, str) else cell} for name, cell in cells.items()}
    named = {name: {"name": name.title()} | actor for name, actor in actors.items()}
    return make("Words.", **({"issues": ISSUES, "actors": named, "positions": written} | keys))


def of_cell(make: Make, issue: str, **keys: Any) -> Brief:
    actors = {"france": {"name": "France"}}
    return make("Words.", issues=ISSUES, actors=actors, positions={"france": {issue: keys}})


def test_the_sample_says_only_that_its_columns_are_sparse(sample: Brief) -> None:
    for rule in (overconfident, group_against_member, contradictory):
        assert list(rule(sample)) == []
    [hint] = sparse_columns(sample)
    assert hint.message == (
        "4 of 6 columns are mostly not stated: "
        "`us-backing` (73%), `nato-cover` (91%), `mandate` (73%), `ukraine-in-nato` (73%)"
    )


def test_what_is_inferred_is_not_held_with_high_confidence(make: Make) -> None:
    [wrong] = overconfident(of_cell(make, "force", stance="leans", basis="inferred", confidence="high"))
    assert wrong.code == "confidence-too-high"
    assert wrong.place == At(("positions", "france", "force", "confidence"))
    for basis, confidence in (("inferred", "medium"), ("inferred", None), ("reported", "high"), ("quoted", "high")):
        brief = of_cell(make, "force", stance="leans", basis=basis, confidence=confidence)
        assert list(overconfident(brief)) == []


UNION = {"union": {"members": ["baltics", "france"]}, "baltics": {"members": ["latvia"]}, "latvia": {}, "france": {}}


def dissenters(make: Make, **cells: Any) -> list[tuple[Address, Address, str]]:
    found = []
    for one in group_against_member(matrix(make, cells, UNION)):
        assert one.code == "group-contradicted"
        assert isinstance(one.place, At)
        [note] = one.notes
        assert isinstance(note.place, At)
        found.append((one.place.address, note.place.address, one.message))
    return found


def test_a_member_on_the_other_side_of_its_group_is_pointed_at_with_the_groups_cell(make: Make) -> None:
    assert dissenters(make, union="leans", france="opposes") == [
        (FORCE, ("positions", "union", "force", "stance"), "`france` is coded `opposes`, its group `union` `leans`"),
    ]
    assert len(dissenters(make, union="hesitant", france="supports")) == 1


@pytest.mark.parametrize(
    "pair", [("supports", "leans"), ("opposes", "hesitant"), ("supports", "neutral"), ("mixed", "opposes"),
             ("supports", "not-stated")],
)  # fmt: skip
def test_a_member_on_the_same_side_or_on_none_does_not_contradict(make: Make, pair: tuple[str, str]) -> None:
    assert dissenters(make, union=pair[0], france=pair[1]) == []
    assert dissenters(make, union=pair[1], france=pair[0]) == []


def test_a_member_is_compared_with_what_it_would_inherit(make: Make) -> None:
    [(place, other, _)] = dissenters(make, union="supports", latvia="opposes")
    assert (place[1], other[1]) == ("latvia", "union")
    [(place, other, _)] = dissenters(make, union="supports", baltics="hesitant", latvia="opposes")
    assert (place[1], other[1]) == ("baltics", "union")


def test_a_group_that_a_member_has_by_two_ways_is_named_once(make: Make) -> None:
    actors = {"union": {"members": ["a", "b"]}, "a": {"members": ["c"]}, "b": {"members": ["c"]}, "c": {}}
    [found] = group_against_member(matrix(make, {"union": "supports", "c": "opposes"}, actors))
    assert found.address == ("positions", "c", "force", "stance")


def test_a_dissent_that_somebody_has_checked_is_good(make: Make) -> None:
    assert dissenters(make, union="leans", france={"stance": "opposes", "checked-by": "M. Holm"}) == []


def test_answers_that_differ_do_not_contradict(make: Make) -> None:
    answers = {"union": {"mandate": {"answer": "the UN"}}, "france": {"mandate": {"answer": "none"}}}
    brief = matrix(make, {}, UNION, positions=answers)
    assert [*group_against_member(brief), *contradictory(brief)] == []


def contradictions(make: Make, cells: dict[str, Any], **actors: dict[str, Any]) -> list[tuple[str, str, str]]:
    found = []
    for one in contradictory(matrix(make, cells, actors)):
        assert one.code == "coding-contradictory"
        assert isinstance(one.place, At)
        assert isinstance(one.notes[0].place, At)
        found.append((str(one.place.address[1]), str(one.notes[0].place.address[1]), one.message))
    return found


def test_a_speaker_does_not_contradict_the_actor_it_speaks_for(make: Make) -> None:
    actors: dict[str, Any] = {"france": {}, "macron": {"kind": "person", "speaks-for": "france"}}
    assert contradictions(make, {"france": "supports", "macron": "hesitant"}, **actors) == [(
        "macron", "france", "`macron` is coded `hesitant`, `france`, for which it speaks, `supports`",
    )]  # fmt: skip
    assert contradictions(make, {"france": "supports", "macron": "leans"}, **actors) == []
    assert contradictions(make, {"macron": "leans"}, **actors) == []
    checked = {"stance": "hesitant", "checked-by": "M. Holm"}
    assert contradictions(make, {"france": "supports", "macron": checked}, **actors) == []


def test_a_speaker_is_compared_with_what_the_actor_inherits(make: Make) -> None:
    actors: dict[str, Any] = {"union": {"members": ["france"]}, "france": {}, "macron": {"speaks-for": "france"}}
    [(speaker, other, _)] = contradictions(make, {"union": "supports", "macron": "opposes"}, **actors)
    assert (speaker, other) == ("macron", "union")


@pytest.mark.parametrize(
    "twins",
    [({"iso2": "FR"}, {"iso2": "FR"}), ({"iso3": "FRA"}, {"iso3": "FRA"}), ({"name": "FRANCE"}, {"name": "France"}),
     ({"name": "A", "kind": "person"}, {"name": "a", "kind": "group"})],
)  # fmt: skip
def test_an_actor_that_is_listed_twice_is_on_one_side(make: Make, twins: tuple[dict[str, Any], dict[str, Any]]) -> None:
    actors = {"france": twins[0], "paris": twins[1]}
    assert contradictions(make, {"france": "supports", "paris": "opposes"}, **actors) == [(
        "paris", "france", "`paris` is coded `opposes`, `france`, the same actor by name or code, `supports`",
    )]  # fmt: skip
    assert contradictions(make, {"france": "supports", "paris": "leans"}, **actors) == []
    assert contradictions(make, {"france": "supports"}, **actors) == []


def test_a_twin_by_name_and_code_is_reported_once(make: Make) -> None:
    twin = {"name": "France", "iso2": "FR", "iso3": "FRA"}
    assert len(contradictions(make, {"france": "supports", "paris": "opposes"}, france=twin, paris=twin)) == 1


def test_a_person_with_the_code_of_a_state_is_not_that_state(make: Make) -> None:
    actors: dict[str, Any] = {"france": {"iso2": "FR"}, "opponent": {"iso2": "FR", "kind": "person"}}
    assert contradictions(make, {"france": "supports", "opponent": "opposes"}, **actors) == []


@pytest.mark.parametrize(
    ("key", "value"),
    [("evidence", "Words"), ("conditions", "a truce"), ("quantity", QUANTITY), ("statement", "scholz"),
     ("confidence", "low")],
)  # fmt: skip
@pytest.mark.parametrize("absence", ["not-stated", "not-applicable", "not-researched"])
def test_an_absence_has_nothing_of_a_position(make: Make, key: str, value: Any, absence: str) -> None:
    found = list(contradictory(of_cell(make, "force", stance=absence, **{key: value})))
    if (absence, key) == ("not-applicable", "evidence"):
        assert found == []  # a passage may say why the question does not arise
        return
    [one] = found
    assert (one.code, one.place) == ("coding-contradictory", At(("positions", "france", "force", key), key=True))
    assert one.message == f"the cell is `{absence}`, and yet has `{key}`"


def test_an_absence_that_has_much_is_reported_once(make: Make) -> None:
    brief = of_cell(make, "force", stance="not-stated", evidence="Words", statement="scholz")
    [found] = contradictory(brief)
    assert found.message == "the cell is `not-stated`, and yet has `statement`, `evidence`"


def test_an_absence_may_have_a_note_a_date_and_a_basis(make: Make) -> None:
    brief = of_cell(make, "force", stance="not-applicable", note="x", date="2025", basis="reported")
    assert list(contradictory(brief)) == []


def test_a_quantity_in_place_of_a_stance_is_left_to_another_rule(make: Make) -> None:
    assert list(contradictory(of_cell(make, "troops", stance="not-stated", quantity=QUANTITY))) == []


def test_all_cannot_be_looked_for_while_a_cell_is_not_researched(make: Make) -> None:
    actors: dict[str, Any] = {"france": {}, "spain": {}, "italy": {}}
    cells = {"france": "not-researched", "spain": "not-researched", "italy": "not-stated"}
    [found] = contradictory(matrix(make, cells, actors, coding={"complete": True}))
    assert found.place == At(("coding", "complete"))
    assert found.message == "`complete` is yes, and yet 2 cells are `not-researched`"
    assert [note.message for note in found.notes] == ["`france` on `force`", "`spain` on `force`"]
    assert list(contradictory(matrix(make, cells, actors))) == []
    assert list(contradictory(matrix(make, {"italy": "not-stated"}, actors, coding={"complete": True}))) == []


def sparse(make: Make, *stances: str, **keys: Any) -> list[tuple[str, str]]:
    actors: dict[str, Any] = {f"a{i}": {} for i in range(len(stances))}
    cells = {f"a{i}": stance for i, stance in enumerate(stances) if stance}
    whole = {"issues": {"force": ISSUES["force"]}, "coding": {"complete": True}} | keys
    found = list(sparse_columns(matrix(make, cells, actors, **whole)))
    assert all(one.place == At(("issues",), key=True) for one in found)
    return [(one.message, one.hint) for one in found]


def test_a_column_of_which_more_than_three_fifths_are_not_stated_is_sparse(make: Make) -> None:
    assert sparse(make, "leans", "", "not-stated", "") == [(
        "1 of 1 column is mostly not stated: `force` (75%)",
        "a matrix on a page of its own may gather them under conditions; drop a column, or look further",
    )]  # fmt: skip
    assert sparse(make, "leans", "mixed", "", "", "") == []
    assert sparse(make, "leans", "not-applicable", "not-applicable", "") == []


def test_sparse_columns_are_counted_among_all(make: Make) -> None:
    [(message, _)] = sparse(make, "leans", "leans", "leans", "", issues=ISSUES)
    assert message == "2 of 3 columns are mostly not stated: `mandate` (100%), `troops` (100%)"
    [(message, _)] = sparse(make, "leans", "leans", "", "", issues={name: ISSUES[name] for name in ("force", "troops")})
    assert message == "1 of 2 columns is mostly not stated: `troops` (100%)"


def test_the_hint_says_nothing_of_gathering_where_the_form_is_asked_for(make: Make) -> None:
    [(_, hint)] = sparse(make, "leans", "", "", "", matrix={"form": "full"})
    assert hint == "drop a column, or look further"


def test_three_actors_make_no_sparse_column(make: Make) -> None:
    assert sparse(make, "leans", "", "") == []


def test_a_column_that_is_not_looked_through_is_not_called_sparse(make: Make) -> None:
    assert sparse(make, "leans", "", "", "", coding={"complete": False}) == []
    assert sparse(make, "leans", "not-researched", "", "") == []
