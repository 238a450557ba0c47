"""A brief is laid out again where that mends what was found, and says so; else it stays as it was."""

from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace

import pytest

from briefgen.build.fitting import Limit
from briefgen.build.setting import Wanted, set_pages
from briefgen.ground.diagnostics import Outcome
from briefgen.model.adjust import Adjust
from briefgen.model.boxes import PageLimit
from briefgen.press.pages import Pages
from briefgen.render.html import Html
from briefgen.theme.limits import Limits
from tests.press.conftest import Make, faces, make  # noqa: F401  # fixtures

LINE = "The island asks for a boat a day because its young people leave when the last one has gone. "
CSS = "body, h2, p { margin: 0 } h2 { break-after: auto; font-size: 14pt } table { border-spacing: 0 }"
FILL = '<div style="height: {}mm; background: #ccc"></div>'
LIMITS = Limits(measure=(5, 150), last=0.0, hole=1.0)
"""Those of small documents."""
Set = Callable[..., tuple[Outcome[Pages], list[Adjust]]]


@pytest.fixture
def put(make: Make) -> Set:  # noqa: F811
    """Set a body in whatever way is asked for; give what came of it, and the ways that were tried."""

    def set_(
        body: str, css: str = "", sizes: bool = True, limits: Limits = LIMITS, **wanted: object
    ) -> tuple[Outcome[Pages], list[Adjust]]:
        tried: list[Adjust] = []

        def html(adjust: Adjust) -> Outcome[Html]:
            tried.append(adjust)
            mends = "".join(f"{mend.selector} {{ {mend.declarations} }}" for mend in adjust.mends)
            size = f"html {{ font-size: {10.8 - adjust.step * 0.1:.1f}pt }}" if sizes else ""
            return Outcome(make(body, CSS + css + size + mends))

        return set_pages(Wanted(html, limits, **wanted)), tried  # type: ignore[arg-type]

    return set_


def codes(outcome: Outcome[Pages]) -> list[str]:
    return [one.code for one in outcome.diagnostics]


def limit(**pages: int) -> Limit:
    theme = SimpleNamespace(tokens={"text-size": "10pt", "leading": "14pt"}, fit={})
    return Limit(PageLimit(**pages), "`pages`", ("pages",), theme)  # type: ignore[arg-type]


def test_a_good_brief_is_laid_out_once(put: Set) -> None:
    outcome, tried = put(f"<p>{LINE * 3}</p>")
    assert (codes(outcome), len(tried)) == ([], 1)
    assert outcome.unwrap().count == 1


def test_a_stranded_heading_is_mended_and_told(put: Set) -> None:
    section = f'<section data-at="/sections/a"><h2>Heading</h2><p>{LINE * 3}</p></section>'
    body = FILL.format(125) + FILL.format(124) + section
    outcome, tried = put(body)
    assert codes(outcome) == ["layout-mended"]
    assert (
        outcome.diagnostics[0].message
        == "mended heading-stranded: the heading `Heading` stands alone at the page's end"
    )
    assert outcome.diagnostics[0].hint == "kept with what follows"
    assert outcome.diagnostics[0].severity == "hint"
    assert len(tried) == 2


def test_what_is_mended_names_no_page_that_is_gone(put: Set) -> None:
    limits = replace(LIMITS, last=Limits().last)
    outcome, _ = put(f"<p>{LINE * 57}</p>", limits=limits)
    (one,) = [one for one in outcome.diagnostics if one.message.startswith("mended page-nearly-empty")]
    assert outcome.unwrap().count == 1
    assert one.place is None


def test_a_table_is_set_smaller_and_then_turned(put: Set) -> None:
    def table(columns: int) -> str:
        cells = "".join(f"<td>{12345678 + i}</td>" for i in range(columns))
        return f'<p>{LINE}</p><div data-at="/t"><table><tr>{cells}</tr></table></div>'

    css = "@page turned { size: A4 landscape }"
    smaller, _ = put(table(12), css)
    turned, _ = put(table(19), css)
    assert "set smaller" in {one.hint for one in smaller.diagnostics}
    assert "long words may break anywhere" not in {one.hint for one in smaller.diagnostics}
    assert "set smaller, given a landscape page" in {one.hint for one in turned.diagnostics}
    assert smaller.unwrap().count == 1
    assert turned.unwrap().count == 2
    assert "table-too-wide" not in codes(turned)


def test_no_table_is_set_smaller_than_the_style_sets_its_type(put: Set) -> None:
    cells = "".join(f"<td>{12345678 + i}</td>" for i in range(12))
    limits = replace(LIMITS, type=9.0)
    css = "@page turned { size: A4 landscape }"
    body = f'<p>{LINE}</p><div data-at="/t"><table><tr>{cells}</tr></table></div>'
    outcome, _ = put(body, css, limits=limits)
    assert "given a landscape page" in {one.hint for one in outcome.diagnostics}


def test_what_cannot_be_mended_is_complained_of_after_two_rounds_at_most(put: Set) -> None:
    cells = "".join(f"<td>Column{i}</td>" for i in range(60))
    outcome, tried = put(f'<div data-at="/t"><table><tr>{cells}</tr></table></div>')
    assert {"table-too-wide", "text-off-page"} <= set(codes(outcome))
    assert outcome.failed
    assert len(tried) == 3


def test_in_a_draft_no_fault_of_a_page_stops_the_press(put: Set) -> None:
    outcome, _ = put('<p class="off" data-at="/a">Text</p>', ".off { margin-left: -80mm }", lenient=True)
    assert ("text-off-page", "warning") in {(one.code, one.severity) for one in outcome.diagnostics}
    assert not outcome.failed


def test_a_brief_is_set_tighter_only_as_far_as_it_must(put: Set) -> None:
    text = f"<p>{LINE * 180}</p>"
    outcome, tried = put(text, limit=limit(max=3))
    assert codes(outcome)[-1] == "pages-fitted"
    assert outcome.unwrap().count == 3
    steps = sorted(adjust.step for adjust in tried)
    chosen = int(outcome.unwrap().meta.setting.split()[0])
    assert chosen in steps
    assert len(steps) <= 6
    assert f"at step {chosen} of 0 to 16, for 3 pages" in outcome.diagnostics[-1].message


def test_room_is_told_and_nothing_is_set_looser_to_fill_it(put: Set) -> None:
    outcome, tried = put(f"<p>{LINE * 3}</p>", limit=limit(max=4))
    assert codes(outcome) == ["pages-room"]
    assert outcome.diagnostics[0].message.startswith("1 of at most 4 pages, with room for ")
    assert len(tried) == 1
    assert outcome.unwrap().meta.setting == "8 of 0 to 16"


def test_where_nothing_fits_the_lines_and_the_paragraphs_are_named(put: Set) -> None:
    paragraphs = "".join(f'<p data-at="/sections/a/blocks/{i}">{"islands " * (70 + 3 * i)}</p>' for i in range(15))
    outcome, tried = put(paragraphs, sizes=False, limit=limit(max=2))
    assert codes(outcome) == ["pages-exceeded"]
    found = outcome.diagnostics[0]
    assert found.message == "even set at its tightest the brief has 3 pages; `pages` asks for at most 2"
    assert found.hint.endswith("lines of pages 1 to 3 must go, or ask for 3 pages")
    assert found.notes
    assert all("fewer here save a line" in note.message for note in found.notes)
    assert len(tried) <= 6


def test_lines_must_come_from_the_pages_before_the_same_break(put: Set) -> None:
    body = f"<p>{LINE * 130}</p><p style='break-before: page'>{LINE * 70}</p>"
    outcome, _ = put(body, sizes=False, limit=limit(max=2))
    assert "of pages 1 to 3" in outcome.diagnostics[0].hint


def test_too_few_pages_are_an_error_that_says_how_many_lines_are_missing(put: Set) -> None:
    outcome, _ = put(f"<p>{LINE * 3}</p>", limit=limit(exactly=3))
    assert codes(outcome) == ["pages-missing"]
    found = outcome.diagnostics[0]
    assert found.message == "even set at its loosest the brief has 1 page; `pages` asks for exactly 3"
    assert found.hint.endswith("lines more would make 3 pages, or ask for 1 page")


def test_a_short_variant_with_little_to_say_may_have_fewer_pages(put: Set) -> None:
    outcome, _ = put(f"<p>{LINE * 3}</p>", limit=replace(limit(max=4), short=True))
    assert (codes(outcome), outcome.unwrap().count) == ([], 1)


def test_a_mend_that_would_break_the_limit_is_not_made(put: Set) -> None:
    cells = "".join(f"<td>{12345678 + i}</td>" for i in range(19))
    body = f'<p>{LINE}</p><div data-at="/t"><table><tr>{cells}</tr></table></div>'
    outcome, _ = put(body, "@page turned { size: A4 landscape }", limit=limit(max=1))
    assert "table-too-wide" in codes(outcome)
    assert outcome.value is not None
    assert outcome.value.count == 1
