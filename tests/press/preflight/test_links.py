"""A link that leads nowhere is found where it stands; a link that leads somewhere isn't."""

from briefgen.ground.diagnostics import OnPage
from tests.press.preflight.conftest import LINE, Look, told


def test_a_link_to_no_id_is_an_error_at_its_words(look: Look) -> None:
    found = look(f'<p data-at="/a">{LINE}<a href="#nowhere">See the annex</a></p>')
    assert told(found) == [(1, "link-dead", "/a")]
    assert (found[0].message, found[0].severity) == ("`See the annex` leads to `#nowhere`, which is nowhere", "error")
    assert isinstance(found[0].place, OnPage)
    assert found[0].place.words == "See the annex"


def test_a_link_over_lines_and_pages_with_others_in_it_is_told_once(look: Look) -> None:
    link = f'<a href="#nowhere">{LINE}<b>and <i>more</i></b> {LINE * 3}</a>'
    css = "@page { size: 100mm 66mm; orphans: 1; widows: 1 }"
    assert [code for _, code, _ in told(look(f'<p data-at="/a">{link}</p>', css))].count("link-dead") == 1


def test_two_links_to_the_same_nowhere_are_two(look: Look) -> None:
    found = look('<p data-at="/a"><a href="#n">1</a></p><p data-at="/b"><a href="#n">2</a></p>')
    assert [at for _, _, at in told(found)] == ["/a", "/b"]


def test_a_dead_link_in_a_note_and_in_a_running_head_is_found_once(look: Look) -> None:
    head = '<div class="head" data-at="/h"><a href="#n">Head</a></div>'
    note = '<p>Word<span class="foot" data-at="/n"><a href="#n">note</a></span></p>'
    found = look(f'{head}{note}<p style="break-before: page">{LINE}</p>', "@page { orphans: 1 }")
    assert sorted(at for _, code, at in told(found) if code == "link-dead") == ["/h", "/n"]


def test_links_that_lead_somewhere_are_silent(look: Look) -> None:
    ids = f'<p id="a">{LINE}</p><p id="d&eacute;j&agrave;">{LINE}</p><h2 id="b c" style="break-before: page">H</h2>'
    links = (
        '<a href="#a">1</a> <a href="#d%C3%A9j%C3%A0">2</a> <a href="#b%20c">3</a> <a href="https://e.org/#no">4</a>'
    )
    assert [one for one in look(f"<p>{links}</p>{ids}<p>{LINE}</p>") if one.code == "link-dead"] == []
