"""How the tables of a matrix are cut: by size, by density, by what is asked."""

from typing import Any

import pytest

from briefgen.compose.copy import Matrix
from briefgen.compose.plan import may_stand_upright
from briefgen.theme.tokens import Traits
from tests.compose.conftest import brief, composed, data, full, matrices, plain

LYING = Traits(upright_rows=0)
STANDING = Traits(upright_rows=0, matrix_orientation="portrait", annex_orientation="portrait")
Cells = dict[tuple[int, int], dict[str, Any]]
Shape = tuple[str, str, tuple[int, ...]]


def shapes(actors: int, issues: int, traits: Traits, coded: Cells | None = None, **matrix: Any) -> list[Shape]:
    """Page, form and columns of the tables of a matrix and of its annex."""
    source = brief(**data(actors, issues, full(actors, issues) if coded is None else coded), matrix=matrix)
    return [
        (part.grids[0].orientation, part.grids[0].form, tuple(len(grid.columns) for grid in part.grids))
        for part in matrices(composed(source, traits))
    ]


def dense(actors: int, *issues: int) -> Cells:
    """All cells of some issues, none of the others."""
    return {(actor, issue): {"stance": "supports"} for actor in range(actors) for issue in issues}


@pytest.mark.parametrize(
    ("actors", "issues", "lying", "standing"),
    [
        (1, 1, ("portrait", "full", (1,)), ("portrait", "full", (1,))),
        (9, 3, ("portrait", "full", (3,)), ("portrait", "full", (3,))),
        (9, 4, ("landscape", "full", (4,)), ("portrait", "compact", (4,))),
        (9, 5, ("landscape", "full", (5,)), ("portrait", "compact", (5,))),
        (9, 6, ("landscape", "full", (6,)), ("portrait", "full", (3, 3))),
        (9, 7, ("landscape", "full", (4, 3)), ("portrait", "compact", (4, 3))),
        (60, 10, ("landscape", "full", (5, 5)), ("portrait", "compact", (5, 5))),
        (60, 12, ("landscape", "full", (6, 6)), ("portrait", "compact", (4, 4, 4))),
        (40, 20, ("landscape", "full", (5, 5, 5, 5)), ("portrait", "compact", (5, 5, 5, 5))),
        (5, 7, ("landscape", "full", (5,)), ("portrait", "compact", (5,))),
        (6, 15, ("landscape", "full", (6,)), ("portrait", "compact", (5, 5, 5))),
        (8, 9, ("landscape", "full", (5, 4)), ("portrait", "compact", (5, 4))),
        (3, 5, ("portrait", "full", (3,)), ("portrait", "full", (3,))),
        (1, 12, ("portrait", "full", (1,)), ("portrait", "full", (1,))),
    ],
)
def test_a_full_matrix_is_cut_by_its_size_and_the_page(actors: int, issues: int, lying: Shape, standing: Shape) -> None:
    assert shapes(actors, issues, LYING) == [lying]
    assert shapes(actors, issues, STANDING) == [standing]


@pytest.mark.parametrize(
    ("issues", "stated", "lying", "standing"),
    [
        (4, (0, 2), ("landscape", "full", (2,)), ("portrait", "full", (2,))),
        (6, (0, 1, 2), ("landscape", "full", (3,)), ("portrait", "full", (3,))),
        (12, (3,), ("landscape", "full", (1,)), ("portrait", "full", (1,))),
        (12, (), ("landscape", "full", (1,)), ("portrait", "full", (1,))),
    ],
)
def test_sparse_columns_give_way_and_the_annex_has_all(
    issues: int, stated: tuple[int, ...], lying: Shape, standing: Shape
) -> None:
    for traits, main in ((LYING, lying), (STANDING, standing)):
        found, annex = shapes(9, issues, traits, dense(9, *stated))
        assert found == main
        assert (annex[0], annex[1], sum(annex[2])) == (main[0], "compact", issues)


def test_five_columns_leave_room_for_one_of_the_others_on_a_landscape_page() -> None:
    coded = dense(9, 0, 1, 2, 3, 4) | {
        (0, 1): {"stance": "leans", "conditions": "At sea"},
        (0, 6): {"stance": "opposes"},
    }
    main, annex = matrices(composed(brief(**data(9, 8, coded)), LYING))
    (grid,) = main.grids
    row = grid.blocs[0].rows[0]
    assert (len(grid.columns), grid.conditions_head) == (5, "Conditions and red lines")
    assert plain(row.cells[1].condition) == "At sea"
    assert "".join(plain(item.runs) for item in row.conditions) == "Issue 6: opposes"
    assert [len(one.columns) for one in annex.grids] == [4, 4]
    assert shapes(9, 8, STANDING, coded) == [("portrait", "compact", (4, 4))]


@pytest.mark.parametrize(
    ("form", "shape"),
    [
        ("full", ("landscape", "full", (5,))),
        ("compact", ("landscape", "compact", (5,))),
        ("transposed", ("landscape", "full", (5, 4))),
        ("split", ("landscape", "full", (3, 2))),
        ("cards", ("portrait", "cards", (5,))),
        ("portrait", ("portrait", "compact", (5,))),
        (["portrait", "full"], ("portrait", "full", (3, 2))),
        (["portrait", "transposed"], ("portrait", "compact", (5, 4))),
        (["portrait", "transposed", "full"], ("portrait", "full", (3, 3, 3))),
        (["cards", "landscape"], ("landscape", "cards", (5,))),
        (["split", "compact"], ("landscape", "compact", (3, 2))),
        ("by-stance", ("landscape", "full", (5,))),
    ],
)
def test_a_form_is_what_the_brief_or_the_theme_asks_for(form: Any, shape: Shape) -> None:
    assert shapes(9, 5, LYING, form=form) == [shape]
    asked = (form,) if isinstance(form, str) else tuple(form)
    assert shapes(9, 5, Traits(upright_rows=0, matrix_form=asked)) == [shape]


def test_the_brief_wins_over_the_theme_and_leaves_it_the_rest() -> None:
    cards = Traits(upright_rows=0, matrix_form=("cards",))
    assert shapes(9, 5, cards, form="auto") == [("portrait", "cards", (5,))]
    assert shapes(9, 5, cards, form="split") == [("landscape", "full", (3, 2))]
    assert shapes(9, 5, cards, form="landscape") == [("landscape", "cards", (5,))]


def test_an_annex_that_is_asked_for_leaves_the_densest_columns() -> None:
    coded = full(9, 5) | {(actor, 1): {"stance": "not-stated"} for actor in range(3)}
    coded |= {(actor, 3): {"stance": "not-stated"} for actor in range(2)}
    main, annex = matrices(composed(brief(**data(9, 5, coded), matrix={"form": "annex"}), LYING))
    assert [column.label for column in main.grids[0].columns] == ["Issue 0", "Issue 2", "Issue 4"]
    assert [len(grid.columns) for grid in annex.grids] == [5]
    assert shapes(9, 1, LYING, form="annex") == [("portrait", "full", (1,))]
    assert [columns for _, _, columns in shapes(9, 2, LYING, form="annex")] == [(1,), (2,)]


def test_a_small_matrix_lies_where_that_is_asked() -> None:
    assert shapes(5, 3, Traits()) == [("portrait", "full", (3,))]
    assert shapes(5, 4, Traits()) == [("portrait", "compact", (4,))]
    assert shapes(5, 3, Traits(), form="landscape") == [("landscape", "full", (3,))]


def test_a_card_says_what_is_sparse_in_a_paragraph() -> None:
    coded = dense(9, 0) | {(0, 0): {"stance": "leans", "conditions": "x" * 400}}
    coded |= {(0, 2): {"stance": "opposes", "conditions": "At sea"}, (0, 3): {"stance": "not-applicable"}}
    (matrix,) = matrices(composed(brief(**data(9, 5, coded), matrix={"form": "cards"})))
    (cards,) = matrix.grids
    row = cards.blocs[0].rows[0]
    assert (plain(row.cells[0].condition), cards.notes) == ("x" * 400, ())
    assert "".join(plain(item.runs) for item in row.conditions) == (
        "Issue 2: opposes. At sea. Not stated: Issue 1 and Issue 4. n/a: Issue 3"
    )
    assert cards.method.replace("\u00a0", " ").startswith("45 cells:")


def test_more_tables_than_letters_go_on_with_two() -> None:
    (matrix,) = matrices(composed(brief(**data(165, 1, full(165, 1)), matrix={"form": "transposed"})))
    labels = [grid.label.replace("\u00a0", " ") for grid in matrix.grids]
    assert (labels[0], labels[25:]) == ("Table 1a", ["Table 1z", "Table 1aa", "Table 1ab"])


@pytest.mark.parametrize(
    ("issues", "form", "traits", "upright"),
    [
        (2, "auto", LYING, True), (2, "by-stance", LYING, True), (3, "auto", LYING, False),
        (2, "landscape", LYING, False), (2, "compact", LYING, False), (0, "auto", LYING, False),
        (2, "auto", Traits(matrix_form=("cards",)), False),
    ],
)  # fmt: skip
def test_few_columns_may_stand_upright_unless_another_form_is_asked(
    issues: int, form: Any, traits: Traits, upright: bool
) -> None:
    source = brief(**data(9, issues, full(9, issues)), matrix={"form": form})
    assert may_stand_upright(source, traits) == upright


def short(source: Any, traits: Traits | None = None) -> Matrix:
    return next(part for part in composed(source, traits, "short").parts if isinstance(part, Matrix))


def test_the_short_variant_stands_upright_in_the_forms_that_it_can_have() -> None:
    coded = full(9, 7) | {(0, 0): {"stance": "leans", "conditions": "At sea"}}
    source = data(9, 7, coded)
    all_issues = {"short": {"issues": [f"issue-{i}" for i in range(7)]}}
    for form, extra, expected in (
        ("auto", {}, [("portrait", "full", 2, True)]),
        ("compact", {}, [("portrait", "compact", 2, False)]),
        ("cards", {}, [("portrait", "cards", 2, True)]),
        ("transposed", {}, [("portrait", "full", 2, True)]),
        ("landscape", {}, [("portrait", "full", 2, True)]),
        ("auto", all_issues, [("portrait", "compact", 4, False), ("portrait", "compact", 3, False)]),
    ):
        grids = short(brief(**source, matrix={"form": form}, **extra)).grids
        found = [(one.orientation, one.form, len(one.columns), bool(one.conditions_head)) for one in grids]
        assert found == expected, form
