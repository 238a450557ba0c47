from typing import Any

from briefgen.model.brief import Brief
from briefgen.model.grid import cell, grid, groups_of, parents, unstated

ACTORS = ("eu", "north", "france", "spain")


def brief(positions: dict[str, Any], complete: bool = False, **members: list[str]) -> Brief:
    return Brief.model_validate({
        "id": "x", "title": "X", "standfirst": "x", "at_a_glance": [], "coding": {"complete": complete},
        "issues": {"force": {"label": "F", "question": "?"}},
        "actors": {name: {"name": name, "members": members.get(name, [])} for name in ACTORS},
        "positions": positions,
    })  # fmt: skip


LEANS = {"force": {"stance": "leans"}}


def test_a_member_takes_over_what_its_group_says() -> None:
    found = cell(brief({"north": LEANS}, north=["france"]), "france", "force")
    assert (found.stance, found.inherited_from, found.absent) == ("leans", "north", False)


def test_a_members_own_cell_wins_over_its_groups() -> None:
    found = cell(
        brief({"north": LEANS, "france": {"force": {"stance": "opposes"}}}, north=["france"]), "france", "force"
    )
    assert (found.stance, found.inherited_from) == ("opposes", None)


def test_the_nearest_group_wins_over_the_group_it_belongs_to() -> None:
    whole = brief({"eu": {"force": {"stance": "opposes"}}, "north": LEANS}, eu=["north", "spain"], north=["france"])
    assert cell(whole, "france", "force").inherited_from == "north"
    assert cell(whole, "spain", "force").inherited_from == "eu"


def test_a_group_inside_itself_does_no_harm() -> None:
    groups = parents(brief({}, eu=["north"], north=["eu", "france"]).actors)
    assert list(groups_of(groups, "france")) == ["north", "eu"]
    assert list(groups_of(groups, "eu")) == ["north"]


def test_what_is_not_written_is_not_researched_unless_all_was_looked_for() -> None:
    assert {one.stance for one in grid(brief({})).values()} == {"not-researched"}
    assert {one.stance for one in grid(brief({}, complete=True)).values()} == {"not-stated"}


def test_a_cell_that_says_nothing_is_absent() -> None:
    found = cell(brief({"france": {"force": {"conditions": ["a truce"]}}}), "france", "force")
    assert (found.stance, found.absent) == ("not-researched", True)


def test_an_answer_stands_in_place_of_a_stance() -> None:
    found = cell(brief({"france": {"force": {"answer": "the UN"}}}), "france", "force")
    assert (found.stance, found.absent) == (None, False)


def test_the_grid_has_every_cell_in_the_order_of_the_actors() -> None:
    assert list(grid(brief({"spain": LEANS}))) == [(name, "force") for name in ACTORS]


def test_a_column_counts_what_is_not_stated_or_not_researched_among_all_its_cells() -> None:
    cells = {"spain": LEANS, "france": {"force": {"stance": "not-applicable"}}}
    assert unstated(grid(brief(cells))) == {"force": 0.5}
    assert unstated(grid(brief({"eu": LEANS}, complete=True, eu=["north"]))) == {"force": 0.5}
