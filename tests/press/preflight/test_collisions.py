"""Texts printed over each other are found; texts that only come near aren't."""

from tests.press.preflight.conftest import LINE, Look


def test_a_block_drawn_over_another_is_found_with_both_places(look: Look) -> None:
    css = ".over { position: absolute; top: 0; left: 20mm }"
    found = list(look(f'<p data-at="/a">{LINE * 3}</p><p class="over" data-at="/b">Over</p>', css))
    assert [one.code for one in found] == ["text-collides"]
    assert found[0].message == "`Over` is printed over `" + LINE[:39].rstrip() + "…`"
    assert [note.message for note in found[0].notes] == ["the other stands here"]


def test_running_heads_that_meet_are_found(look: Look) -> None:
    css = (
        '@page { @top-left { content: element(head); width: 70% } @top-right { content: "'
        + "Series " * 20
        + '"; width: 60%; white-space: nowrap; text-align: right } } .head { white-space: nowrap }'
    )
    found = look(f'<p class="head">{LINE}</p><p>Text</p>', css)
    assert "text-collides" in {one.code for one in found}


def test_a_paragraph_pulled_over_another_is_found(look: Look) -> None:
    found = look(f'<p>{LINE * 3}</p><p style="margin-top: -9mm">{LINE * 3}</p>')
    assert {one.code for one in found} == {"text-collides"}


def test_text_on_a_picture_of_the_text_is_found_and_on_decoration_is_not(look: Look) -> None:
    drawing = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="60" height="60"{}><title>x</title>'
        '<path d="M0 0h9v9z"/></svg>'
    )
    body = '<div>{}</div><p style="margin-top: -12mm">' + LINE + "</p>"
    assert "text-collides" in {one.code for one in look(body.format(drawing.format("")))}
    assert look(body.format(drawing.format(' aria-hidden="true"'))) == ()


def test_the_same_decoration_twice_in_a_place_is_silent(look: Look) -> None:
    body = """<b class="thumb" aria-hidden="true">{}</b><b class="thumb" aria-hidden="true">{}</b><p>Text</p>"""
    css = ".thumb { position: absolute; top: 50mm }"
    assert look(body.format(4, 4), css) == ()
    assert [one.code for one in look(body.format(4, 5), css)] == ["text-collides"]


def test_close_lines_superscripts_and_neighbours_are_silent(look: Look) -> None:
    body = f"""<p style="line-height: 1">{LINE * 4}</p><p>x<sup>2</sup> and H<sub>2</sub>O
    <span class="foot">Note.</span></p>
    <div style="display: flex"><p>{LINE}</p><p>{LINE}</p></div><h1 style="line-height: .95">{LINE * 2}</h1>"""
    assert look(body) == ()
