"""A picture with too few pixels for its printed size is found, and how many would do is said."""

from collections.abc import Callable
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from briefgen.press.preflight.pictures import check
from briefgen.press.preflight.view import View
from briefgen.theme.limits import Limits
from tests.press.preflight.conftest import Look, told

NAME = "brief:/pictures/a.png"
Viewed = Callable[..., View]


def png(width: int, height: int) -> bytes:
    file = BytesIO()
    Image.new("L", (width, height), 128).save(file, "png")
    return file.getvalue()


def found(view: Viewed, pixels: tuple[int, int], css: str, around: str = "") -> list[str]:
    body = f'<p data-at="/a" style="{around}"><img src="{NAME}" alt="a" style="{css}"></p>'
    more = {"assets": {NAME: png(*pixels)}, "media": {NAME: "image/png"}}
    return [one.message for one in check(view(body, "img { image-rendering: crisp-edges }", **more))]


def test_a_coarse_picture_is_found_where_it_is_named(look: Look) -> None:
    body = f'<p data-at="/a"><img src="{NAME}" alt="a" style="width: 2in; image-rendering: crisp-edges"></p>'
    coarse = look(body * 2, assets={NAME: png(200, 100)}, media={NAME: "image/png"})
    assert told(coarse) == [(1, "picture-coarse", "/a")] * 2
    assert coarse[0].message == "the picture has 100 dots an inch at its printed size, fewer than 150"
    assert coarse[0].hint == "take one of 300 by 150 pixels (this has 200 by 100), or print it smaller"


def test_enough_pixels_are_silent(view: Viewed) -> None:
    assert found(view, (300, 150), "width: 2in") == []
    assert found(view, (300, 150), "width: 2in; padding: 9pt; border: 1pt solid") == []


def test_pixels_are_counted_both_ways(view: Viewed) -> None:
    assert found(view, (300, 100), "width: 2in; height: 1in") == [
        "the picture has 100 dots an inch at its printed size, fewer than 150"
    ]


@pytest.mark.parametrize(
    ("fit", "coarse"), [("fill", True), ("cover", True), ("contain", False), ("none", True), ("scale-down", False)]
)
def test_how_a_picture_fills_its_box_tells_how_large_it_is_printed(view: Viewed, fit: str, coarse: bool) -> None:
    assert bool(found(view, (300, 300), f"width: 4in; height: 2in; object-fit: {fit}")) is coarse


def test_a_picture_that_a_transform_enlarges_is_found(view: Viewed) -> None:
    assert found(view, (300, 300), "width: 1in") == []
    assert found(view, (300, 300), "width: 1in", "transform: scale(3)") != []
    assert found(view, (300, 300), "width: 1in", "transform: rotate(30deg)") == []


def test_hidden_pictures_and_drawings_are_silent(view: Viewed) -> None:
    assert found(view, (9, 9), "width: 2in; visibility: hidden") == []
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>'
    more = {"assets": {NAME: svg}, "media": {NAME: "image/svg+xml"}}
    assert [*check(view(f'<p data-at="/a"><img src="{NAME}" alt="a" style="width: 3in"></p>', **more))] == []


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pixels=st.integers(20, 900), tenths=st.integers(2, 60), least=st.integers(40, 400))
def test_a_picture_is_coarse_below_the_limit_only(view: Viewed, pixels: int, tenths: int, least: int) -> None:
    body = f'<p><img src="{NAME}" alt="a" style="width: {tenths / 10}in"></p>'
    more = {"assets": {NAME: png(pixels, pixels)}, "media": {NAME: "image/png"}}
    dpi = pixels / (tenths / 10)
    assert bool([*check(view(body, "", Limits(dpi=least), **more))]) is (dpi < least - 0.5 - 1e-6)
