"""A theme that is broken is found out by the briefs that ask most of it, with the rule or the template that does it."""

import re
from collections.abc import Iterable
from dataclasses import replace

import pytest

from briefgen.contract import contrast, dropped, rendered
from briefgen.contract.laid import laid
from briefgen.contract.origin import Origin
from briefgen.contract.torture import PIECES, Piece
from briefgen.ground.diagnostics import Diagnostic, Span
from briefgen.theme.tokens import Theme
from tests.contract.subjects import SMALL, subject


def of(code: str, found: Iterable[Diagnostic]) -> list[Diagnostic]:
    return [one for one in found if one.code == code]


def place(found: Diagnostic) -> tuple[str, int]:
    assert isinstance(found.place, Span), found
    return found.place.file, found.place.line


def pale(theme: Theme, piece: Piece = SMALL) -> list[Diagnostic]:
    done = laid(piece, theme, piece.judged())
    assert done.html
    assert done.pages
    return list(contrast.check(done, Origin(theme, done.html, done.pages)))


# The theme as it is


def test_a_small_brief_has_nothing_wrong(meridian):
    assert list(rendered.of_piece(SMALL, meridian)) == []


@pytest.mark.parametrize("name", ["everything", "short", "bare", "one-by-one", "french", "rare"])
def test_the_default_theme_prints_a_torture_brief_without_fault(meridian, pieces, name):
    assert list(rendered.of_piece(pieces[name], meridian)) == []


# What is on the pages


@pytest.mark.parametrize(
    ("css", "code"),
    [
        (".glance { margin-inline-start: -90mm }", "text-off-page"),
        (".counted { font-size: 6.5pt }", "type-small"),
        (".standfirst { position: absolute; inset-block-start: 120mm; inset-inline-start: 20mm }", "text-collides"),
        (".standfirst { height: 12pt; overflow: hidden }", "text-clipped"),
        (".counted { width: 250mm }", "text-off-page"),
    ],
)
def test_a_rule_that_spoils_a_page_is_named(broken, css, code):
    found = of(code, rendered.of_piece(SMALL, broken(f"/* mine */\n{css}")))
    assert found
    assert ("mine/css/mine.css", 2) in {place(one) for one in found}
    assert "in the brief `small`, page 1" in found[0].message


def test_the_rule_of_a_margin_box_is_named(broken):
    theme = broken("@page {\n@bottom-left { content: string(marking); font: 5pt var(--sans-font) } }")
    found = of("type-small", rendered.of_piece(SMALL, theme))
    assert [place(one) for one in found] == [("mine/css/mine.css", 2)]


def test_pages_that_are_mostly_white_are_found_where_they_are_the_rule(broken, pieces):
    theme = broken(".section { break-before: page }")
    found = of("page-hole", rendered.of_piece(pieces["eighteen-sections"], theme))
    assert re.match(r"\d+ of \d+ pages are more than a third white", found[0].message)
    assert place(found[0]) == ("mine/css/mine.css", 1)


def test_a_template_that_fails_is_said_where_it_does_and_once(broken):
    theme = broken(templates={"front/scope.html": "{{ copy.scope.colour }}"})
    found = list(rendered.check(subject(theme)))
    assert [(one.code, *place(one)) for one in found] == [("template-error", "mine/templates/front/scope.html", 1)]
    assert "more like it" in found[0].message


def test_characters_that_no_face_has_are_no_fault_of_a_theme_that_says_so(meridian, pieces):
    done = laid(pieces["rare"], meridian, pieces["rare"].judged())
    assert done.pages is None
    assert {one.code for one in done.found} == {"glyph-missing"}


def test_the_same_characters_in_any_other_brief_are_a_fault(meridian, pieces):
    plain = replace(pieces["rare"], rare=False)
    found = of("glyph-missing", rendered.of_piece(plain, meridian))
    assert any("(in the brief `rare`, /title)" in one.message and one.place is None for one in found)


def test_a_script_is_asked_for_only_where_the_theme_covers_it(meridian):
    wanted = {piece.name for piece in PIECES if rendered.is_for(piece, replace(meridian, scripts=("Latn",)))}
    assert {"cyrillic", "hebrew-names", "mirrored"}.isdisjoint(wanted)
    assert rendered.is_for(next(one for one in PIECES if one.name == "mirrored"), replace(meridian, scripts=("Arab",)))
    assert rendered.is_for(next(one for one in PIECES if one.name == "cyrillic"), replace(meridian, scripts=("Cyrl",)))


def test_what_one_rule_does_in_many_places_is_said_once(broken, monkeypatch):
    monkeypatch.setattr(rendered, "PIECES", (SMALL, replace(SMALL, name="smaller")))
    found = of("type-small", rendered.check(subject(broken(".counted { font-size: 6.5pt }"))))
    assert len(found) == 1
    assert re.search(r"; \d+ more like it$", found[0].message)


# Running text


def test_running_text_that_is_small_all_in_all_is_found(broken, pieces):
    theme = broken("html, .counted { font-size: 8.5pt }")
    found = of("type-small", rendered.of_piece(pieces["longest"], theme))
    assert any(one.message.startswith("running text is set in 8.5 pt") for one in found)


def test_lines_that_are_long_all_in_all_are_found(broken):
    theme = broken("@page { margin-inline: 12mm }\n.section, .point { inline-size: 180mm }")
    found = of("line-long", rendered.of_piece(replace(SMALL, name="longest"), theme))
    assert any(one.message.startswith("most lines of running text have") for one in found)
    assert ("mine/css/mine.css", 2) in {place(one) for one in found}


# Contrast


def test_the_default_theme_stands_out(meridian):
    assert pale(meridian) == []


def test_a_pale_token_is_found_at_the_rules_that_use_it(broken):
    found = pale(broken(ink="#888888"))
    assert found
    assert "`#888888` (`ink`) on `#FFFFFF`" in found[0].message
    assert "3.5:1, and 7:1 is the least for running text" in found[0].message


def test_running_text_needs_more_than_what_stands_beside_it(broken):
    assert [place(one) for one in pale(broken(".counted { color: #6B6B6B }"))] == [("mine/css/mine.css", 1)]
    assert pale(broken(".counted .number { color: #6B6B6B }")) == []


def test_large_text_needs_less(broken):
    assert pale(broken("h2.side { color: #8A8A8A; font: 700 14pt/18pt var(--sans-font) }")) == []
    assert pale(broken("h2.side { color: #8A8A8A; font: 400 14pt/18pt var(--sans-font) }")) != []
    assert pale(broken("h2.side { color: #8A8A8A; font: 400 18pt/22pt var(--sans-font) }")) == []


def test_a_ground_is_that_of_what_the_text_stands_in(broken):
    found = pale(broken(".glance {\n background: #23395B }"))
    assert found
    assert {("mine/css/mine.css", 2)} == {(note.place.file, note.place.line) for one in found for note in one.notes}


def test_a_ground_may_be_what_lies_under_the_text_and_not_around_it(broken):
    band = ".strap { position: absolute; inset: 0 0 auto 0; block-size: 200mm; z-index: -1; background: #23395B }"
    assert of("contrast-low", pale(broken(band)))


@pytest.mark.parametrize(
    ("ground", "stands_out"),
    [
        ("linear-gradient(#23395B, #23395B)", False),
        ("linear-gradient(to right, #23395B 1pt, transparent 1pt)", True),
        ("radial-gradient(#23395B, #1A1A2E)", False),
        ("linear-gradient(#EEF2F8, #FFFFFF)", True),
        ("#23395B linear-gradient(#FFFFFF, #FFFFFF)", True),
        ("linear-gradient(#23395B, #23395B) no-repeat 0 0 / 2mm 100%", True),
        ("repeating-linear-gradient(#1A1A2E, #23395B 2mm)", False),
    ],
)
def test_a_gradient_is_of_the_colour_that_it_has_under_the_text(broken, ground, stands_out):
    assert (pale(broken(f".glance {{ background: {ground} }}")) == []) == stands_out


def test_what_lets_its_ground_through_is_reckoned_as_it_looks(broken):
    assert pale(broken(".counted { color: rgb(0 0 0 / 45%) }"))
    assert pale(broken(".counted { opacity: .4 }"))


# What is dropped


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("front/scope.html", "the scope "),
        ("parts/claims.html", "the heading of a list of claims"),
        ("macros/legend.html", "the gloss of the legend"),
    ],
)
def test_a_template_that_prints_nothing_is_found(broken, pieces, name, called):
    macros = "{% macro legend(legend) %}{% endmacro %}{% macro again(legend, grid) %}{% endmacro %}"
    text = macros if name.startswith("macros/") else ""
    piece = pieces["everything"]
    found = list(dropped.check(piece, broken(templates={name: text}), piece.judged()))
    assert (f"mine/templates/{name}", 1) in {place(one) for one in found}
    assert any(called in one.message for one in found)


def test_what_a_rule_hides_is_found_at_the_rule(broken, pieces):
    piece = pieces["everything"]
    found = list(dropped.check(piece, broken(".subtitle {\n  display: none }"), piece.judged()))
    assert [place(one) for one in found] == [("mine/css/mine.css", 2)]
    assert "the subtitle in the brief `everything` is hidden" in found[0].message


@pytest.mark.parametrize("hidden", ["visibility: hidden", "display: none", "font-size: 0"])
def test_a_mark_of_stance_has_its_word_beside_it(broken, pieces, hidden):
    found = of("words-dropped", rendered.of_piece(pieces["everything"], broken(f"/* */\n.said .word {{ {hidden} }}")))
    assert ("mine/css/mine.css", 2) in {place(one) for one in found}


def test_a_template_that_prints_the_mark_alone_is_found(broken, pieces):
    drawn = '<span class="said">{{ mark(mark_.stance) }}</span>'
    text = '{% from "macros/drawing.html" import drawing %}'
    own = re.sub(r'<span class="said .*</span>', drawn, broken().templates["macros/mark.html"].text)
    assert text in own
    found = of("words-dropped", rendered.of_piece(pieces["everything"], broken(templates={"macros/mark.html": own})))
    assert [place(one)[0] for one in found] == ["mine/templates/macros/mark.html"]


def test_what_stands_elsewhere_may_be_left_out(broken, pieces):
    """The running title is the title again; the theme needn't print both."""
    piece = pieces["everything"]
    theme = broken("@page { @top-left { content: none } }")
    assert list(dropped.check(piece, theme, piece.judged())) == []


def test_what_is_part_of_other_words_may_be_left_out(broken, pieces):
    """`Papers on Water 7` stands in the masthead of the short variant as `Papers on Water 7: at a glance`."""
    piece = pieces["short"]
    theme = broken("@page { @top-left-corner { content: none } }")
    assert list(dropped.check(piece, theme, piece.judged())) == []


def test_a_notice_has_to_stand_on_every_page(broken, pieces):
    piece = pieces["longest"]
    theme = broken("@page {\n  @bottom-left { content: none } }")
    found = list(dropped.check(piece, theme, piece.judged()))
    assert [re.search(r"the marking isn't on page \d", one.message) is not None for one in found] == [True]
    assert place(found[0]) == ("mine/css/mine.css", 1)
