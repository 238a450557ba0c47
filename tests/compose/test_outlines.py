"""Outlines and their numbers: on the page, by what they are about, and never on each other."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from briefgen.compose.outlines import EDGE, LEAST, Area, Outline, Paper, outlined
from briefgen.ground.diagnostics import Severity

A4 = Paper(793.7, 1122.5)
SEVERITY: Severity = "warning"


def drawn(*places: Area, paper: Paper = A4) -> list[Outline]:
    return list(outlined(paper, [(number, SEVERITY, place) for number, place in enumerate(places, 1)]))


def test_an_outline_stands_a_little_off_its_place_with_its_number_before_it() -> None:
    (one,) = drawn(Area(100, 200, 300, 220))
    assert one.area == Area(99, 199, 301, 221)
    assert (one.label.right, one.label.top) == (97.5, 199)
    assert one.thread is None


def test_what_lies_off_the_page_is_outlined_where_it_can_be_seen() -> None:
    above, right, corner = drawn(Area(200, -90, 600, 30), Area(730, 500, 910, 516), Area(-300, -90, -200, -70))
    assert above.area == Area(199, EDGE, 601, 31)
    assert right.area == Area(729, 499, A4.width - EDGE, 517)
    assert corner.area == Area(EDGE, EDGE, EDGE + LEAST, EDGE + LEAST)


def test_a_place_without_height_can_be_seen() -> None:
    (one,) = drawn(Area(100, 200, 300, 200))
    assert one.area.height == LEAST


def test_a_number_goes_where_it_hides_no_words() -> None:
    paper = Paper(A4.width, A4.height, (Area(60, 190, 98, 230),))
    (one,) = drawn(Area(100, 200, 300, 220), paper=paper)
    assert one.label.left == 302.5


def test_a_number_does_not_stand_in_the_outline_of_another() -> None:
    first, second = drawn(Area(100, 200, 300, 220), Area(302, 200, 500, 220))
    assert not second.label.meets(first.area)


def test_a_number_may_stand_in_the_outline_that_its_own_is_in() -> None:
    paper = Paper(A4.width, A4.height, (Area(150, 250, 198, 270),))
    _, inner = drawn(Area(100, 200, 400, 400), Area(200, 250, 280, 270), paper=paper)
    assert inner.label.left == 282.5


def test_a_number_far_from_its_outline_is_tied_to_it() -> None:
    outlines = drawn(*[Area(100, 200, 300, 220)] * 20)
    tied = [one for one in outlines if one.thread]
    assert tied
    for one in tied:
        assert one.thread
        x, y, to_x, to_y = one.thread
        assert one.label.left < x < one.label.right
        assert one.label.top < y < one.label.bottom
        assert one.area.left <= to_x <= one.area.right
        assert one.area.top <= to_y <= one.area.bottom


def test_two_hundred_numbers_in_one_place_do_not_cover_each_other() -> None:
    outlines = drawn(*[Area(300, 500, 500, 515)] * 200)
    assert not any(one.label.meets(other.label) for one, other in combinations(outlines, 2))


def test_a_number_of_three_digits_is_wider() -> None:
    (one,) = outlined(A4, [(100, SEVERITY, Area(100, 200, 300, 220))])
    (other,) = outlined(A4, [(99, SEVERITY, Area(100, 200, 300, 220))])
    assert one.label.width > other.label.width == other.label.height


def test_a_page_without_room_still_has_all_numbers() -> None:
    small = Paper(40, 40)
    assert len(drawn(*[Area(10, 10, 30, 30)] * 9, paper=small)) == 9


lengths = st.floats(-2000, 2000, allow_nan=False)
places = st.builds(lambda x, y, w, h: Area(x, y, x + abs(w), y + abs(h)), lengths, lengths, lengths, lengths)


@given(st.lists(places, max_size=30))
def test_outlines_and_numbers_lie_on_the_page_and_numbers_apart(found: list[Area]) -> None:
    outlines = drawn(*found)
    for one in outlines:
        for area in (one.area, one.label):
            assert EDGE - 0.01 <= area.left < area.right <= A4.width - EDGE + 0.01
            assert EDGE - 0.01 <= area.top < area.bottom <= A4.height - EDGE + 0.01
    assert not any(one.label.meets(other.label) for one, other in combinations(outlines, 2))
