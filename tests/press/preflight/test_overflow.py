"""Text that runs out of its box, or that a box cuts off, is found at its source."""

from tests.press.preflight.conftest import LINE, Look, told

WORD = "Donaudampfschifffahrtsgesellschaftskapitän"


def codes(look: Look, body: str, css: str = "") -> list[tuple[str, str]]:
    return [(code, at) for _, code, at in told(look(body, css))]


def test_a_word_wider_than_its_box_is_found(look: Look) -> None:
    found = codes(look, f'<div style="width: 30mm"><p data-at="/a">{LINE}{WORD}</p></div>')
    assert ("text-overflows", "/a") in found


def test_a_word_wider_than_its_cell_is_found(look: Look) -> None:
    cells = f'<td>First</td><td data-at="/a">{WORD}</td><td>Third</td><td></td><td></td>'
    css = "table { table-layout: fixed; width: 100% }"
    found = look(f"<table><tr>{cells}</tr></table>", css)
    assert (found[0].code, found[0].message) == (
        "text-overflows", f"`{WORD[:39]}…` runs out of its cell",
    )  # fmt: skip


def test_a_box_in_a_line_that_is_too_wide_is_found(look: Look) -> None:
    box = f'<span style="display: inline-block; white-space: nowrap">{LINE}</span>'
    body = f'<div style="width: 30mm" data-at="/a">{box}</div>'
    assert ("text-overflows", "/a") in codes(look, body)


def test_text_under_a_box_of_set_height_is_found(look: Look) -> None:
    assert codes(look, f'<div style="height: 10mm" data-at="/a">{LINE * 6}</div>') == [("text-overflows", "/a")]


def test_text_that_a_box_cuts_off_is_an_error(look: Look) -> None:
    for css in ("height: 10mm; overflow: hidden", "max-height: 10mm; overflow: hidden"):
        found = look(f'<div style="{css}" data-at="/a"><p>{LINE * 6}</p></div>')
        assert [(one.code, one.severity) for one in found] == [("text-clipped", "error")]


def test_text_cut_off_at_the_side_is_found(look: Look) -> None:
    body = f'<div style="width: 40mm; overflow: hidden"><p style="white-space: nowrap" data-at="/a">{LINE}</p></div>'
    assert ("text-clipped", "/a") in codes(look, body)


def test_what_fits_is_silent(look: Look) -> None:
    body = f"""<div style="height: 40mm; overflow: hidden">{LINE}</div><p style="width: 60mm">{LINE}</p>
    <table><tr><td>{LINE}</td><td>{WORD}</td></tr></table><p><sup>2</sup>H<sub>2</sub>O <b>bold</b> <i>slanted</i></p>
    <p style="line-height: .9">Tight {LINE * 4}</p><p style="text-indent: -1em; padding-left: 1em">{LINE}</p>"""
    assert look(body) == ()
