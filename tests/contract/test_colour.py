"""Colours as eyes see them, against values that are known."""

import pytest

from briefgen.contract.colour import VISIONS, distance, over, seen, written
from briefgen.theme.contrast import read

BLUE, BROWN = read("#0B3C6F") or (0, 0, 0), read("#8E3B00") or (0, 0, 0)


@pytest.mark.parametrize(("code", "lightness"), [("#000000", 0.0), ("#777777", 50.03), ("#FFFFFF", 100.0)])
def test_lightness(code, lightness):
    colour = read(code)
    assert colour
    assert seen(colour, "grey")[0] == pytest.approx(lightness, abs=0.02)


def test_grey_has_no_hue():
    assert seen(BROWN, "grey")[1:] == (0.0, 0.0)


@pytest.mark.parametrize("vision", [vision for vision in VISIONS if vision != "grey"])
def test_white_and_black_stay_what_they_are(vision):
    assert seen((1, 1, 1), vision) == pytest.approx((100, 0, 0), abs=0.05)
    assert seen((0, 0, 0), vision) == pytest.approx((0, 0, 0), abs=0.01)


def test_the_pair_of_stances_is_told_apart_by_hue_without_any_kind_of_cone_but_not_in_grey():
    assert min(distance(BLUE, BROWN, vision) for vision in VISIONS if vision != "grey") >= 71
    assert distance(BLUE, BROWN, "grey") < 12


def test_red_and_green_of_one_lightness_are_near_to_deutan_eyes_and_far_to_others():
    red, green = (0.8, 0.2, 0.2), (0.35, 0.5, 0.2)
    assert distance(red, green, "deutan") < distance(red, green, "tritan") / 2


def test_a_colour_that_lets_its_ground_through():
    assert over((0, 0, 0), 0.25, (1, 1, 1)) == (0.75, 0.75, 0.75)
    assert written(over((0, 0, 0), 1, (1, 1, 1))) == "#000000"
