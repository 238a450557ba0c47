"""A matrix with more actors than its page of the short variant has lines: who stands where, by name."""

from typing import Any

import pytest

from briefgen.compose.copy import Matrix
from briefgen.compose.tables import Grid
from briefgen.theme.tokens import Traits
from tests.compose.conftest import brief, composed, data, full, paragraph, plain

BOTTOM = {"bottom_line": {"text": "Fares rise.", "evidence": "by a tenth"}}


def table(traits: Traits | None = None, **fields: Any) -> Grid:
    """The one table of the short variant."""
    return shown(traits, **fields).grids[0]


def shown(traits: Traits | None = None, **fields: Any) -> Matrix:
    copy = composed(brief(**fields), traits, variant="short")
    (part,) = (part for part in copy.parts if isinstance(part, Matrix))
    assert len(part.grids) == 1
    return part


def listed(grid: Grid) -> bool:
    return all(row.mark for bloc in grid.blocs for row in bloc.rows)


def said(grid: Grid) -> list[tuple[str, list[tuple[str, str, str]]]]:
    """Issue, and for each stance its word, how many, who."""
    return [
        (bloc.name, [
            (row.actor, row.count, " ".join(plain(item.runs) for item in row.conditions)) for row in bloc.rows
        ])
        for bloc in grid.blocs
    ]  # fmt: skip


@pytest.mark.parametrize(("actors", "lists"), [(31, False), (32, True), (60, True)])
def test_actors_are_listed_where_their_rows_take_more_lines_than_there_are(actors: int, lists: bool) -> None:
    assert listed(table(**data(actors, 2, full(actors, 2)))) == lists


def test_what_follows_the_matrix_takes_lines_from_it() -> None:
    points = {f"p{i}": {"id": f"p{i}", "label": "It is.", "blocks": [paragraph("It is.")]} for i in range(4)}
    sections = {one: {"id": one, "heading": one, "points": points} for one in ("before", "after")}
    for actors, lists in ((21, False), (22, True)):
        assert listed(table(**data(actors, 2, full(actors, 2)), **BOTTOM, sections=sections)) == lists


def test_a_row_takes_as_many_lines_as_its_conditions() -> None:
    for length, lists in ((60, False), (61, True)):
        coded = full(31, 2) | {(0, 0): {"stance": "leans", "conditions": "x" * length}}
        assert listed(table(**data(31, 2, coded))) == lists


def test_each_issue_has_its_stances_in_their_order_with_names_by_the_alphabet() -> None:
    coded = full(40, 2) | {(7, 0): {"stance": "opposes"}, (3, 0): {"stance": "opposes"}, (39, 1): {"stance": "leans"}}
    fields = data(40, 2, coded)
    fields["actors"]["actor-3"]["short"] = "Zebra"
    (first, stances), (second, others) = said(table(**fields))
    assert (first, second) == ("Issue 0", "Issue 1")
    assert [(word, count) for word, count, _ in stances] == [("Supports", "38"), ("Opposes", "2")]
    assert stances[1][2] == "Actor 7, Zebra"
    assert [(word, count) for word, count, _ in others] == [("Supports", "39"), ("Leans", "1")]


def test_each_name_says_that_its_stance_is_inferred_and_leads_to_its_cell() -> None:
    coded = full(40, 1) | {(5, 0): {"stance": "mixed", "basis": "inferred"}, (6, 0): {"stance": "mixed"}}
    grid = table(**data(40, 1, coded))
    mixed = grid.blocs[0].rows[1]
    assert [plain(item.runs) for item in mixed.conditions] == ["Actor 5 (inferred),", "Actor 6"]
    assert [item.at for item in mixed.conditions] == [
        ("positions", "actor-5", "issue-0"), ("positions", "actor-6", "issue-0"),
    ]  # fmt: skip


def test_a_group_that_is_counted_through_its_members_is_not_named_beside_them() -> None:
    fields = data(40, 1, full(40, 1))
    fields["actors"]["actor-0"] |= {"kind": "group", "members": ["actor-1"]}
    fields["positions"].pop("actor-1", None)
    (bloc,) = table(**fields).blocs
    assert (bloc.count, "Actor 0," in said(table(**fields))[0][1][0][2].split("Actor 1")[0]) == ("39", False)


def test_it_says_where_the_full_table_is() -> None:
    where = "The full table, with what the actors ask, is in the full brief."
    assert shown(**data(40, 1, full(40, 1))).legend.gloss.replace("\u00a0", " ").endswith(where)
    assert where not in shown(**data(9, 1, full(9, 1))).legend.gloss.replace("\u00a0", " ")


def test_an_issue_that_is_answered_in_words_is_left_to_the_full_table() -> None:
    fields = data(40, 2, full(40, 1))
    fields["issues"]["issue-1"]["kind"] = "nominal"
    assert [bloc.name for bloc in table(**fields).blocs] == ["Issue 0"]
    alone = table(**fields, short={"issues": ["issue-1"]})
    assert (len(alone.columns), listed(alone)) == (1, False)


def test_cards_are_of_stances_then() -> None:
    traits = Traits(matrix_form=("cards",))
    grid = table(traits, **data(40, 2, full(40, 2)))
    assert (grid.form, grid.columns, listed(grid)) == ("cards", (), True)
