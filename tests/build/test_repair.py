"""What is asked of the layout for each kind of fault, the first time, the next, and when nothing more is left."""

import pytest

from briefgen.build.repair import WAYS, Round, mended, told
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic, OnPage
from briefgen.model.adjust import AS_DESIGNED, STEPS, Adjust

SELECTOR = '[data-at="/sections/1"] > p'


def fault(code: str, selector: str = SELECTOR, page: int = 2) -> Diagnostic:
    return diagnostic(code, "at fault", OnPage(page, address=("sections", 1), selector=selector))


def asked(adjust: Adjust | None) -> list[str]:
    assert adjust is not None
    return [mend.declarations for mend in adjust.mends]


def again(found: list[Diagnostic], adjust: Adjust) -> Adjust | None:
    return mended(Round(found, adjust, frozenset(), {}))


@pytest.mark.parametrize("code", sorted(WAYS))
def test_one_way_is_tried_after_the_other_and_then_none(code):
    adjust, said = AS_DESIGNED, []
    for declarations, words in WAYS[code]:
        tried = again([fault(code)], adjust)
        assert asked(tried)[-1] == declarations
        assert tried is not None
        adjust = tried
        said.append(words)
    assert again([fault(code)], adjust) is None
    assert told(fault(code), adjust) == ", ".join(said)


def test_loose_lines_are_closed_up_before_they_are_set_ragged():
    first = again([fault("line-loose")], AS_DESIGNED)
    assert first is not None
    assert "word-spacing: -.035em" in asked(first)[0]
    assert "text-align: start" not in asked(first)[0]
    second = asked(again([fault("line-loose")], first))[1]
    assert "text-align: start" in second
    assert "hyphenate-limit-zone: 35%" in second


def test_hyphens_one_under_another_are_made_fewer():
    assert "hyphenate-limit-chars: 8 3 4" in asked(again([fault("hyphens-stacked")], AS_DESIGNED))[0]


def test_all_that_is_found_is_mended_at_once():
    both = again([fault("line-loose"), fault("line-widow", "#note")], AS_DESIGNED)
    assert both is not None
    assert [mend.selector for mend in both.mends] == [SELECTOR, "#note"]


def test_no_number_is_divided_in_a_table_that_is_set_smaller():
    found = [fault("table-too-wide", "#t"), fault("text-overflows", "#t td")]
    assert len(asked(again(found, AS_DESIGNED))) == 1


def test_a_table_is_set_smaller_in_all_its_cells_and_turned_with_what_is_round_it():
    found = [fault("table-too-wide", "figure > table")]
    first = again(found, AS_DESIGNED)
    assert first is not None
    second = again(found, first)
    assert second is not None
    assert [mend.selector for mend in second.mends] == ["figure > table, figure > table :is(td, th, p)", "figure"]


def test_where_all_type_is_larger_a_table_is_not_set_smaller_than_it():
    found = [fault("table-too-wide", "figure > table")]
    (turned,) = asked(mended(Round(found, AS_DESIGNED, frozenset(), {}, smallest=18)))
    assert turned.startswith("page: turned")


@pytest.mark.parametrize("code", ["note-astray", "note-lost"])
def test_a_note_without_room_stands_below_its_paragraph(code):
    adjust = again([fault(code)], AS_DESIGNED)
    assert adjust is not None
    assert adjust.below == {("sections", 1)}
    assert told(fault(code), adjust) == "the note stands below its paragraph"


def test_a_hole_before_a_matrix_that_may_stand_upright_is_closed_by_it():
    adjust = mended(Round([fault("page-hole")], AS_DESIGNED, frozenset({2}), {}))
    assert adjust is not None
    assert adjust.matrix == "portrait"
    assert told(fault("page-hole"), adjust) == "the matrix stands upright"


def test_a_page_with_few_lines_is_brought_in_by_a_tighter_setting():
    adjust = mended(Round([fault("page-nearly-empty")], AS_DESIGNED, frozenset(), {2: 0.06}))
    assert adjust is not None
    assert AS_DESIGNED.step < adjust.step < STEPS
    assert told(fault("page-nearly-empty"), adjust) == "the brief is set a little tighter"


def test_a_page_with_many_lines_is_not():
    assert mended(Round([fault("page-nearly-empty")], AS_DESIGNED, frozenset(), {2: 0.9})) is None
