"""What hangs beside the text and runs past it is found."""

from tests.press.preflight.conftest import LINE, Look, told

CSS = """@page { margin-left: 70mm }
.side { float: left; width: 40mm; margin-left: -48mm }
.box { position: relative; padding-left: 50mm }
.box h3 { position: absolute; left: 0; top: 0; width: 40mm; margin: 0 }"""


def test_a_note_longer_than_its_section_is_found(look: Look) -> None:
    body = f'<section data-at="/s"><div class="side">{LINE * 3}</div><p>{LINE}</p></section><p>{LINE}</p>'
    found = look(body, CSS)
    assert (1, "note-overruns", "/s") in told(found)
    assert "pt past the text that it stands beside" in found[0].message


def test_a_title_longer_than_its_box_is_found(look: Look) -> None:
    body = f'<section class="box" data-at="/box"><h3>{LINE}</h3><p>Short.</p></section>'
    assert [line[1:] for line in told(look(body, CSS))] == [("note-overruns", "/box")]


def test_a_note_beside_the_next_paragraphs_of_its_section_is_silent(look: Look) -> None:
    open_ = f'<div><div class="side">{LINE * 2}</div><p>One line.</p></div>'
    body = f'<section data-at="/s">{open_}<p>{LINE * 9}</p></section>'
    assert look(body, CSS) == ()


def test_decoration_that_runs_past_its_section_is_silent(look: Look) -> None:
    body = f'<section data-at="/s"><p>{LINE}</p><b class="thumb"{{}}>4</b></section><p>{LINE}</p>'
    css = ".thumb { position: absolute; top: 100mm }"
    assert [line[1:] for line in told(look(body.format(""), css))] == [("note-overruns", "/s")]
    assert look(body.format(' aria-hidden="true"'), css) == ()
