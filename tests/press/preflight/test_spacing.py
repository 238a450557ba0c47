"""A justified line with gaping spaces is found; what a typographer would leave is not."""

from collections.abc import Callable

import pytest

from briefgen.ground.diagnostics import Diagnostic, OnPage
from briefgen.press.preflight.spacing import check
from briefgen.press.preflight.view import View
from tests.press.preflight.conftest import LINE, Look, told

Viewed = Callable[..., View]
JUSTIFIED = "p, div, td { text-align: justify }"
LONG = "Bevollmächtigungsgesetz"


def found(view: Viewed, body: str, css: str = JUSTIFIED) -> list[Diagnostic]:
    return [*check(view(body, css))]


def test_a_gaping_line_is_found_with_its_words(look: Look) -> None:
    css = f"{JUSTIFIED} p {{ width: 60mm }}"
    loose = look(f'<p data-at="/a">The first.<br>In this line one {LONG}.</p>', css)
    assert told(loose) == [(1, "line-loose", "/a")]
    assert loose[0].message == "the spaces of `In this line one` are 3.2 em wider than they should be"
    assert isinstance(loose[0].place, OnPage)
    assert loose[0].place.words == "In this line one"


def test_the_loosest_line_tells_of_the_others(view: Viewed) -> None:
    body = f'<p style="width: 50mm">of the very first {LONG} of the last {LONG} and an end</p>'
    (loose,) = found(view, body)
    assert loose.message.startswith("the spaces of `the last`")
    assert loose.message.endswith("; 2 lines of the paragraph gape")


def test_a_word_that_cannot_fill_its_line_is_found(view: Viewed) -> None:
    (loose,) = found(view, f'<p style="width: 62mm">Interdependent {LONG} and so on to an end</p>')
    assert loose.message == "`Interdependent` stands alone on a line that it should fill"


def test_notes_cells_and_emphasis_are_looked_at(view: Viewed) -> None:
    text = f"In <i>this</i> line <b>one</b> {LONG} and more words behind it."
    assert len(found(view, f'<table style="width: 60mm"><tr><td>{text}</td></tr></table>')) == 1
    assert len(found(view, f'<p>x<span class="foot">{text}</span></p>', f"{JUSTIFIED} @page {{ size: 100mm }}")) == 1


@pytest.mark.parametrize(
    "body",
    [
        f'<p style="width: 110mm">{LINE * 12}</p>',
        f'<p style="width: 60mm">In this line one<br>{LONG} and no more.</p>',
        f'<p style="width: 60mm; text-align: start">In this line one {LONG} and no more.</p>',
        f'<p style="width: 62mm; text-align: start">Interdependent {LONG} and so on to an end</p>',
        '<p style="text-align-last: justify">Left Right</p>',
        f'<p style="font-size: 0; width: 110mm"><b style="font-size: 10pt">{LINE * 3}</b></p>',
        '<p style="width: 60mm">Interdependent<br>words</p>',
        '<p style="width: 60mm; white-space: pre-line">Interdependent\nwords</p>',
    ],
    ids=[
        "a good measure",
        "told to break",
        "ragged",
        "ragged after one word",
        "one line",
        "no size",
        "told after one word",
        "kept line ends",
    ],
)
def test_what_is_no_fault_is_silent(view: Viewed, body: str) -> None:
    assert found(view, body) == []


@pytest.mark.parametrize("size", [8, 10, 16])
def test_space_is_weighed_by_the_size_of_the_type(view: Viewed, size: int) -> None:
    (loose,) = found(view, f'<p style="width: 20em; font-size: {size}pt">In this line one {LONG} and no more.</p>')
    assert loose.message.endswith("are 4.2 em wider than they should be")
