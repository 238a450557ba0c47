"""The matrix: its cut, its cells, its notes; nothing that was coded is lost."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.compose.tables import Grid
from briefgen.theme.tokens import Traits
from tests.compose.conftest import brief, composed, data, full, matrices, plain

LYING = Traits(upright_rows=0)
"""No table stands in the text."""

Cells = dict[tuple[int, int], dict[str, Any]]

STANCES = ("supports", "leans", "neutral", "hesitant", "opposes")


def said(grid: Grid) -> str:
    rows = [row for bloc in grid.blocs for row in bloc.rows]
    cells = [plain(cell.condition) + plain(cell.answer) for row in rows for cell in row.cells]
    return " ".join(
        [*cells, *(plain(item.runs) for row in rows for item in row.conditions), *(plain(n.runs) for n in grid.notes)]
    )


def test_a_dense_small_matrix_is_one_table_without_annex() -> None:
    (matrix,) = matrices(composed(brief(**data(3, 3, full(3, 3)))))
    (grid,) = matrix.grids
    assert [column.label for column in grid.columns] == ["Issue 0", "Issue 1", "Issue 2"]
    assert (grid.conditions_head, grid.orientation) == ("", "portrait")


def test_sparse_columns_collapse_into_conditions_and_stand_in_the_annex() -> None:
    coded = full(5, 1) | {(0, 1): {"stance": "opposes", "conditions": "Only at sea"}}
    main, annex = matrices(composed(brief(**data(5, 2, coded)), LYING))
    assert [column.label for column in main.grids[0].columns] == ["Issue 0"]
    row = main.grids[0].blocs[0].rows[0]
    assert "".join(plain(item.runs) for item in row.conditions) == "Issue 1: opposes. Only at sea"
    assert [column.label for column in annex.grids[0].columns] == ["Issue 0", "Issue 1"]
    assert annex.annex


def test_a_small_matrix_stands_upright_with_its_conditions_in_the_cells() -> None:
    coded = full(5, 1) | {(0, 1): {"stance": "opposes", "conditions": "Only at sea"}}
    (matrix,) = matrices(composed(brief(**data(5, 2, coded))))
    (grid,) = matrix.grids
    assert (grid.orientation, len(grid.columns), grid.conditions_head) == ("portrait", 2, "")
    assert plain(grid.blocs[0].rows[0].cells[1].condition) == "Only at sea"
    assert matrices(composed(brief(**data(8, 2, full(8, 2)))))[0].grids[0].orientation == "portrait"
    crowd = full(8, 2) | {(0, 1): {"stance": "opposes", "conditions": "Only at sea"}}
    assert matrices(composed(brief(**data(8, 2, crowd))))[0].grids[0].orientation == "landscape"


def test_many_issues_are_divided_into_tables_that_repeat_the_actors() -> None:
    (matrix,) = matrices(composed(brief(**data(9, 8, full(9, 8)))))
    assert [len(grid.columns) for grid in matrix.grids] == [4, 4]
    assert [grid.label.replace("\u00a0", " ") for grid in matrix.grids] == ["Table 1a", "Table 1b"]


def test_few_actors_on_many_issues_stand_in_columns() -> None:
    (matrix,) = matrices(composed(brief(**data(3, 8, full(3, 8)))))
    (grid,) = matrix.grids
    assert [column.label for column in grid.columns] == ["Actor 0", "Actor 1", "Actor 2"]
    assert len(grid.blocs[0].rows) == 8


def test_a_long_condition_becomes_a_note_of_the_table() -> None:
    long = "Only if " + "and if ".join(["the sea is calm "] * 8)
    coded = full(2, 1) | {(0, 0): {"stance": "supports", "conditions": long}}
    (matrix,) = matrices(composed(brief(**data(2, 1, coded)), LYING))
    (grid,) = matrix.grids
    assert plain(grid.blocs[0].rows[0].conditions[0].runs) == "See note 1"
    assert plain(grid.notes[0].runs).startswith("Only if the sea is calm")


def test_a_cell_that_is_not_written_says_which_absence_it_is() -> None:
    for complete, word in (("yes", "Not stated"), ("no", "Not researched")):
        (matrix,) = matrices(composed(brief(**data(2, 1, {(0, 0): {"stance": "leans"}}, complete))))
        mark = matrix.grids[0].blocs[0].rows[1].cells[0].mark
        assert mark is not None
        assert mark.word == word


def test_inferred_and_low_confidence_are_said_in_words() -> None:
    coded = full(2, 1) | {(0, 0): {"stance": "leans", "basis": "inferred", "confidence": "low"}}
    (matrix,) = matrices(composed(brief(**data(2, 1, coded))))
    mark = matrix.grids[0].blocs[0].rows[0].cells[0].mark
    assert mark is not None
    assert (mark.inferred, mark.basis) == (True, "inferred, low confidence")


def test_a_member_inherits_its_groups_cell_and_says_so() -> None:
    source = data(2, 1, {(0, 0): {"stance": "opposes"}})
    source["actors"]["actor-0"] |= {"kind": "group", "members": ["actor-1"]}
    (matrix,) = matrices(composed(brief(**source)))
    group, member = matrix.grids[0].blocs[0].rows
    mark = member.cells[0].mark
    assert (group.group, mark and mark.stance, mark and mark.basis) == ("(group)", "opposes", "as group")
    assert plain(member.pointers) == "1"


def test_a_quantity_is_printed_with_its_hedge_and_its_role() -> None:
    quantity = {
        "value": "10,000",
        "unit": "troops",
        "qualifier": "about",
        "role": "estimate",
        "as-printed": "ten thousand",
    }
    coded = full(2, 1) | {(0, 0): {"stance": "leans", "quantity": quantity}}
    (matrix,) = matrices(composed(brief(**data(2, 1, coded))))
    assert said(matrix.grids[0]).strip() == "About 10,000 troops (estimate)"


def test_the_strip_counts_and_names_who_stands_where() -> None:
    coded = {(0, 0): {"stance": "opposes"}, (1, 0): {"stance": "supports"}, (2, 0): {"stance": "opposes"}}
    copy = composed(brief(**data(4, 1, coded)))
    assert copy.strip is not None
    assert [(c.mark.stance, c.count, tuple(a.name for a in c.actors)) for c in copy.strip.columns] == [
        ("supports", "1", ("Actor 1",)), ("opposes", "2", ("Actor 0", "Actor 2")), ("not-stated", "1", ("Actor 3",)),
    ]  # fmt: skip


def test_a_crowded_strip_gives_codes_and_then_counts() -> None:
    source = data(16, 1, full(16, 1))
    source["actors"]["actor-0"]["iso2"] = "FR"
    strip = composed(brief(**source)).strip
    assert strip is not None
    assert (strip.form, strip.columns[0].actors[0].name) == ("codes", "FR")
    crowd = composed(brief(**data(30, 1, full(30, 1)))).strip
    assert crowd is not None
    assert (crowd.form, crowd.columns[0].actors, crowd.columns[0].count) == ("counts", (), "30")


def test_the_method_line_counts_the_cells_it_stands_under() -> None:
    coded = {(0, 0): {"stance": "opposes"}, (1, 0): {"stance": "not-applicable"}}
    (matrix,) = matrices(composed(brief(**data(3, 1, coded))))
    line = matrix.grids[0].method.replace("\u00a0", " ")
    assert line.startswith("3 cells: 1 coded from the paper (1 reported), 1 does not apply and 1 is not stated.")


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_condition_is_ever_lost(draw: st.DataObject) -> None:
    actors, issues = draw.draw(st.integers(1, 6)), draw.draw(st.integers(1, 9))
    places = [(actor, issue) for actor in range(actors) for issue in range(issues)]
    chosen = draw.draw(st.lists(st.sampled_from(places), unique=True, max_size=20))
    coded = {
        place: {
            "stance": draw.draw(st.sampled_from(STANCES)),
            "conditions": [
                f"Condition {place[0]} of {place[1]}" + draw.draw(st.sampled_from(["", " x" * 30, " y" * 60]))
            ],
        }
        for place in chosen
    }
    copy = composed(brief(**data(actors, issues, coded)))
    everything = " ".join(said(grid) for matrix in matrices(copy) for grid in matrix.grids)
    for cell in coded.values():
        assert cell["conditions"][0].strip() in everything


def test_an_answer_says_its_basis_as_a_stance_does() -> None:
    source = data(2, 1, {(0, 0): {"answer": "a treaty", "basis": "inferred", "confidence": "low"}})
    source["issues"]["issue-0"] |= {"kind": "nominal"}
    source["actors"]["actor-0"] |= {"kind": "group", "members": ["actor-1"]}
    (matrix,) = matrices(composed(brief(**source)))
    group, member = matrix.grids[0].blocs[0].rows
    assert plain(group.cells[0].answer) == "a treaty (inferred, low confidence)"
    assert plain(member.cells[0].answer) == "a treaty (inferred, low confidence, as group)"


def test_conditions_that_end_as_sentences_end_once() -> None:
    coded = full(2, 1) | {(0, 0): {"stance": "leans", "conditions": ["Not yet.", "When?", "At sea"]}}
    (matrix,) = matrices(composed(brief(**data(2, 1, coded)), LYING))
    row = matrix.grids[0].blocs[0].rows[0]
    assert "".join(plain(item.runs) for item in row.conditions) == "Not yet. When? At sea"


def test_the_date_of_a_position_is_printed() -> None:
    coded = full(2, 1) | {(0, 0): {"stance": "leans", "date": "2024-11"}}
    (matrix,) = matrices(composed(brief(**data(2, 1, coded))))
    assert said(matrix.grids[0]).strip() == "As of November 2024"


def test_a_note_names_the_issue_where_the_row_speaks_of_several() -> None:
    long = "Only if " + "the sea is calm and " * 6 + "the moon is full"
    coded = full(2, 2) | {(0, 1): {"stance": "leans", "conditions": long}}
    (matrix,) = matrices(composed(brief(**data(2, 2, coded)), LYING))
    assert plain(matrix.grids[0].notes[0].runs).startswith("Issue 1: Only if the sea is calm")


def test_a_compact_table_has_room_for_few_words() -> None:
    coded = full(2, 2) | {
        (0, 0): {"stance": "leans", "conditions": "At sea only"},
        (1, 0): {"stance": "leans", "conditions": "Only if the sea is calm"},
    }
    (matrix,) = matrices(composed(brief(**data(2, 2, coded), matrix={"form": "compact"})))
    first, second = (row.cells[0] for row in matrix.grids[0].blocs[0].rows)
    assert (plain(first.condition), first.notes) == ("At sea only", ())
    assert (plain(second.condition), second.notes) == ("", (1,))


def test_a_column_of_conditions_stands_beside_three_columns_at_most() -> None:
    coded = {place: cell for place, cell in full(5, 5).items() if place[1] < 4 or place[0] == 0}
    (matrix,) = matrices(composed(brief(**data(5, 5, coded))))
    assert (len(matrix.grids[0].columns), matrix.grids[0].conditions_head) == (5, "")


def rows(grid: Grid) -> list[tuple[str, str, list[str]]]:
    """Each bloc's name and count, and the names of its rows."""
    return [(bloc.name, bloc.count, [row.actor for row in bloc.rows]) for bloc in grid.blocs]


def test_by_stance_the_rows_stand_from_for_to_against_and_absences_last() -> None:
    stances = "not-applicable opposes mixed not-stated neutral hesitant leans supports opposes"
    coded = {(actor, 0): {"stance": stance} for actor, stance in enumerate(stances.split())}
    source = data(9, 1, coded)
    source["actors"]["actor-1"]["name"], source["actors"]["actor-8"]["name"] = "Zürich", "Élan"
    (matrix,) = matrices(composed(brief(**source, matrix={"form": "by-stance"})))
    assert rows(matrix.grids[0]) == [
        ("Supports", "1", ["Actor 7"]), ("Leans", "1", ["Actor 6"]), ("Neutral", "1", ["Actor 4"]),
        ("Mixed", "1", ["Actor 2"]), ("Hesitant", "1", ["Actor 5"]), ("Opposes", "2", ["Élan", "Zürich"]),
        ("Not stated", "1", ["Actor 3"]), ("n/a", "1", ["Actor 0"]),
    ]  # fmt: skip


def test_a_table_without_the_lead_issue_says_whose_stance_its_headings_are() -> None:
    (matrix,) = matrices(composed(brief(**data(9, 8, full(9, 8)), matrix={"form": "by-stance"}), LYING))
    assert [grid.blocs[0].name for grid in matrix.grids] == ["Supports", "Issue 0: supports"]


def test_the_brief_names_the_lead_issues_and_each_has_a_strip() -> None:
    coded = {(0, 0): {"stance": "opposes"}, (0, 1): {"stance": "opposes"}, (1, 1): {"stance": "leans"}}
    coded |= {(0, 2): {"stance": "leans"}, (1, 2): {"stance": "supports"}, (2, 2): {"stance": "leans"}}
    coded |= {(2, 1): {"stance": "neutral"}}
    lead = {"lead": ["issue-2", "issue-1"], "form": "by-stance"}
    copy = composed(brief(**data(3, 3, coded), matrix=lead))
    assert [strip.at for strip in copy.strips] == [("issues", "issue-2"), ("issues", "issue-1")]
    assert rows(matrices(copy)[0].grids[0]) == [
        ("Supports", "1", ["Actor 1"]), ("Leans", "2", ["Actor 2", "Actor 0"]),
    ]  # fmt: skip


def test_transposed_the_columns_stand_in_the_order_of_rows() -> None:
    coded = {(actor, 0): {"stance": stance} for actor, stance in enumerate(("opposes", "leans", "supports"))}
    source = brief(**data(3, 1, coded), matrix={"form": ["transposed", "by-stance"]})
    (grid,) = matrices(composed(source))[0].grids
    assert [column.label for column in grid.columns] == ["Actor 2", "Actor 1", "Actor 0"]
    assert rows(grid) == [("", "1", ["Issue 0"])]


def grouped(own: Cells) -> dict[str, Any]:
    """A group with two members, and another actor."""
    source = data(4, 1, {(0, 0): {"stance": "supports"}, (3, 0): {"stance": "opposes"}} | own)
    source["actors"]["actor-0"] |= {"kind": "group", "members": ["actor-1", "actor-2"]}
    return source


def test_a_group_is_not_counted_beside_members_that_stand_with_it() -> None:
    both = {(1, 0): {"stance": "leans"}, (2, 0): {"stance": "leans"}}
    for own, counts in (
        ({}, {"supports": 2, "opposes": 1}),
        ({(1, 0): {"stance": "leans"}}, {"supports": 1, "leans": 1, "opposes": 1}),
        (both, {"supports": 1, "leans": 2, "opposes": 1}),
        ({(0, 0): {"stance": "not-stated"}} | both, {"leans": 2, "opposes": 1}),
    ):
        copy = composed(brief(**grouped(own)))
        assert copy.strip is not None
        assert {column.mark.stance: column.weight for column in copy.strip.columns} == counts
        assert copy.strip.heading.startswith(f"Where {'three' if sum(counts.values()) == 3 else 'four'} actors stand")


def test_the_words_before_and_beside_the_matrix_say_how_a_group_is_counted() -> None:
    (matrix,) = matrices(composed(brief(**grouped({}), matrix={"form": "by-stance"})))
    assert matrix.lead is not None
    assert plain(matrix.lead.runs) == "Question 0? Of three actors, two support it and one opposes it."
    gloss = matrix.legend.gloss.replace("\u00a0", " ")
    assert gloss.endswith("A group is counted through its members where they stand with it.")
    assert rows(matrix.grids[0])[0] == ("Supports", "2", ["Actor 0", "Actor 1", "Actor 2"])
    assert "counted through" not in matrices(composed(brief(**data(2, 1, full(2, 1)))))[0].legend.gloss


def test_a_name_without_a_code_stands_between_codes_if_it_is_short() -> None:
    source = data(20, 1, full(20, 1))
    for i in range(19):
        source["actors"][f"actor-{i}"]["iso2"] = "FR"
    for name, form in (("NATO", "codes"), ("The Hague", "codes"), ("The Commission", "counts")):
        source["actors"]["actor-19"]["name"] = name
        strip = composed(brief(**source)).strip
        assert strip is not None
        assert strip.form == form


def test_where_an_actor_has_no_room_to_say_inferred_the_column_does() -> None:
    for actors, said in ((14, ""), (20, "2 of 20 inferred"), (29, "2 of 29 inferred")):
        coded = full(actors, 1) | {(actor, 0): {"stance": "supports", "basis": "inferred"} for actor in (0, 5)}
        source = data(actors, 1, coded)
        for actor in source["actors"].values():
            actor["iso2"] = "FR"
        strip = composed(brief(**source)).strip
        assert strip is not None
        (column,) = strip.columns
        assert column.inferred.replace("\u00a0", " ") == said
        assert [i for i, actor in enumerate(column.actors) if actor.inferred] == ([] if said else [0, 5])


def test_a_column_of_which_all_is_inferred_says_so_without_a_number() -> None:
    inferred = {"stance": "supports", "basis": "inferred"}
    coded = {(actor, 0): inferred for actor in range(29)} | {(29, 0): inferred | {"stance": "opposes"}}
    strip = composed(brief(**data(30, 1, coded))).strip
    assert strip is not None
    assert [column.inferred for column in strip.columns] == ["all inferred", "inferred"]


def test_what_is_too_long_for_a_compact_cell_is_one_note() -> None:
    conditions = ["Only if the sea is calm", "Not in winter"]
    coded = full(2, 1) | {(1, 0): {"stance": "leans", "conditions": conditions}}
    (matrix,) = matrices(composed(brief(**data(2, 1, coded), matrix={"form": "compact"})))
    assert [plain(note.runs) for note in matrix.grids[0].notes] == ["Only if the sea is calm. Not in winter."]


def test_what_several_say_in_the_same_words_is_one_note() -> None:
    said = ("Only if the sea is calm", "Only if the sea is calm", "Only if the sea is rough")
    coded = {(i, 0): {"stance": "leans", "conditions": text} for i, text in enumerate(said)}
    (matrix,) = matrices(composed(brief(**data(3, 1, coded), matrix={"form": "compact"})))
    (grid,) = matrix.grids
    assert [plain(note.runs) for note in grid.notes] == ["Only if the sea is calm.", "Only if the sea is rough."]
    assert [row.cells[0].notes for bloc in grid.blocs for row in bloc.rows] == [(1,), (1,), (2,)]


def test_a_row_names_a_note_once() -> None:
    long = "x" * 400
    coded = {(0, issue): {"stance": "leans", "conditions": [long, long]} for issue in range(2)}
    (matrix,) = matrices(composed(brief(**data(1, 2, coded)), LYING))
    (grid,) = matrix.grids
    assert [plain(note.runs) for note in grid.notes] == [f"Issue {i}: {long}." for i in range(2)]
    assert [plain(item.runs) for item in grid.blocs[0].rows[0].conditions] == ["See notes 1 and 2"]
