"""Shapes come out as large, and in the colours, that PDF says they are."""

import math

import pytest
from PIL import Image

from briefgen.contract.pixels import UndrawableError, drawn, smoothed
from briefgen.press.engine.drawing import Step

DPI = 144
"""Two pixels to a pt."""
K = 0.5523
"""How far the handles of a quarter of a circle reach."""


def page(text: str) -> Image.Image:
    """Draw the steps of a text on a page of 40 by 40 pt, with its origin at the top as the engine's have it."""
    steps = []
    for line in ["1 0 0 -1 0 40 cm", *text.strip().split("\n")]:
        *operands, operator = line.replace("[", " ").replace("]", " ").split()
        name = next((word[1:] for word in operands if word.startswith("/")), "")
        steps.append(Step(operator, tuple(float(word) for word in operands if not word.startswith("/")), name))
    return drawn(steps, 40, 40, DPI)


def covered(image: Image.Image) -> float:
    """The area in square pt that isn't white."""
    small = smoothed(image).convert("L")
    return sum(count * (255 - value) / 255 for count, value in small.getcolors(10**6) or ()) / 4


DISC = f"""20 10 m
{20 + 10 * K} 10 30 {20 - 10 * K} 30 20 c
30 {20 + 10 * K} {20 + 10 * K} 30 20 30 c
{20 - 10 * K} 30 10 {20 + 10 * K} 10 20 c
10 {20 - 10 * K} {20 - 10 * K} 10 20 10 c
h"""


def test_a_disc_has_its_area_and_its_place():
    image = page(f"{DISC}\nf")
    assert covered(image) == pytest.approx(math.pi * 100, rel=0.02)
    assert smoothed(image).convert("L").point(lambda value: 255 - value).getbbox() == pytest.approx(
        (20, 20, 60, 60), abs=1
    )


def test_a_ring_has_the_area_of_its_line():
    assert covered(page(f"2 w\n{DISC}\nS")) == pytest.approx(math.pi * (11**2 - 9**2), rel=0.03)


def test_the_corners_of_a_square_are_mitred():
    assert covered(page("4 w\n10 10 20 20 re\nS")) == pytest.approx(24**2 - 16**2, rel=0.03)


def test_what_is_wound_the_other_way_is_a_hole_and_what_is_wound_the_same_way_is_none():
    outer, inner = "5 5 m\n35 5 l\n35 35 l\n5 35 l\nh", "15 15 m\n25 15 l\n25 25 l\n15 25 l\nh"
    other_way = "15 15 m\n15 25 l\n25 25 l\n25 15 l\nh"
    assert covered(page(f"{outer}\n{inner}\nf")) == pytest.approx(900, rel=0.03)
    assert covered(page(f"{outer}\n{other_way}\nf")) == pytest.approx(800, rel=0.03)
    assert covered(page(f"{outer}\n{inner}\nf*")) == pytest.approx(800, rel=0.03)


def test_half_of_a_dashed_line_is_drawn():
    assert covered(page("2 w\n[2 2] 0 d\n4 20 m\n36 20 l\nS")) == pytest.approx(32, rel=0.1)


def test_what_is_cut_to_a_path_is_drawn_inside_it_alone_until_the_state_is_taken_back():
    assert covered(page("q\n0 0 20 40 re\nW\nn\n10 10 20 20 re\nf\nQ\n30 30 5 5 re\nf")) == pytest.approx(225, rel=0.03)


def test_colours_and_what_lets_its_ground_through():
    image = page("1 0 0 rg\n/a0.5 gs\n0 0 40 40 re\nf")
    assert image.getpixel((10, 10)) == pytest.approx((255, 127, 127), abs=1)


def test_a_matrix_moves_and_scales_what_follows():
    assert covered(page("q\n2 0 0 2 10 10 cm\n0 0 5 5 re\nf\nQ")) == pytest.approx(100, rel=0.03)


@pytest.mark.parametrize("operator", ["Do", "sh"])
def test_what_is_not_flat_is_refused(operator):
    with pytest.raises(UndrawableError, match=operator):
        page(operator)
