"""Text and pictures off the page and in its margin are found, at their source; what stands there by design isn't."""

from dataclasses import replace

import pytest

from tests.press.preflight.conftest import LINE, WIDE, Look, told

WORD = "x" * 130
SIDES = [
    (f'<p data-at="/a">{WORD}</p>', "", "right"),
    (f'<p data-at="/a" class="out">{LINE}</p>', ".out { margin-left: -60mm }", "left"),
    (f'<p data-at="/a" class="out">{LINE}</p>', ".out { margin-top: -40mm }", "top"),
    (f'<p data-at="/a" class="out">{LINE}</p>', ".out { position: absolute; top: 300mm }", "bottom"),
    (f'<p data-at="/a" class="out">{LINE}</p>', ".out { transform: translateX(120mm) }", "right"),
    (f'<p>Text<span class="foot" data-at="/a">{LINE * 120}</span></p>', "", "top"),
]


@pytest.mark.parametrize(("body", "css", "side"), SIDES, ids=["long", "left", "top", "bottom", "moved", "note"])
def test_text_off_the_page_is_found_on_each_side(look: Look, body: str, css: str, side: str) -> None:
    found = look(body, css)
    off = [one for one in found if one.code == "text-off-page"]
    assert told(tuple(off))[0][1:] == ("text-off-page", "/a")
    assert off[0].message.endswith(f"stands off the page, at its {side}")
    assert off[0].severity == "error"


def test_the_words_at_fault_are_told(look: Look) -> None:
    found = look(f'<p data-at="/a">{LINE}{WORD} {LINE}</p>')
    assert [one.place.words for one in found if one.code == "text-off-page"] == [WORD]


def test_a_running_head_that_is_too_long_is_found(look: Look) -> None:
    found = look(f'<p class="head">{WORD}{WORD}</p><p>Text</p>', ".head { white-space: nowrap }")
    assert "text-off-page" in {one.code for one in found}


def test_text_in_the_margin_is_found_once_a_place(look: Look) -> None:
    found = look(
        f'<p data-at="/a" class="wide">{LINE * 6}</p>', ".wide { margin-right: -12mm }", limits=replace(WIDE, margin=18)
    )
    assert told(found) == [(1, "text-in-margin", "/a")]


def test_what_stands_beside_the_text_by_design_is_left_alone(look: Look) -> None:
    body = f'<p class="rail">Beside</p><p>{LINE * 6}</p><p class="hung">“{LINE}”</p><p class="fixed">Foot</p>'
    css = """@page { margin-left: 60mm }
    .rail { float: left; width: 30mm; margin-left: -40mm }
    .hung { text-indent: -.43em }
    .fixed { position: fixed; bottom: -10mm }"""
    assert look(body, css, limits=replace(WIDE, margin=18)) == ()


def test_the_numbers_of_a_thumb_index_are_left_alone(look: Look) -> None:
    css = ".thumb { position: absolute; right: -18mm }"
    assert look(f'<p>{LINE}<b class="thumb" aria-hidden="true">4</b></p>', css, limits=replace(WIDE, margin=18)) == ()
    assert look(f'<p>{LINE}<b class="thumb">4</b></p>', css, limits=replace(WIDE, margin=18)) != ()


def test_text_that_runs_into_the_foot_is_found(look: Look) -> None:
    found = look(f'<div class="box" data-at="/a">{LINE}</div>', ".box { position: relative; top: 258mm }")
    assert ("text-in-margin", "/a") in {line[1:] for line in told(found)}


def test_what_cannot_be_seen_is_no_fault(look: Look) -> None:
    assert look(f'<p class="out">{LINE}</p>', ".out { margin-left: -80mm; visibility: hidden }") == ()
