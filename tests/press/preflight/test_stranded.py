"""Headings, titles and captions whose text begins on the next page are found."""

import pytest

from tests.press.preflight.conftest import LINE, Look, told

FILL = '<div style="height: {}mm"></div>'
CSS = "body { margin: 0 } h2, h3, caption { break-after: auto; margin: 0 } table { border-collapse: collapse }"


def stranded(look: Look, body: str, css: str = "") -> list[tuple[int, str, str]]:
    return [line for line in told(look(body, CSS + css)) if line[1] == "heading-stranded"]


def test_a_heading_alone_at_a_page_end_is_found(look: Look) -> None:
    body = FILL.format(249) + f'<section data-at="/sections/a"><h2>Heading</h2><p>{LINE * 3}</p></section>'
    assert stranded(look, body) == [(1, "heading-stranded", "/sections/a")]


def test_of_two_headings_in_a_row_the_last_is_named(look: Look) -> None:
    body = FILL.format(240) + f'<h2 data-at="/a">One</h2><h3 data-at="/b">Two</h3><p>{LINE * 3}</p>'
    assert stranded(look, body, "p { break-before: page }") == [(1, "heading-stranded", "/b")]


@pytest.mark.parametrize(("following", "stranded_at"), [("h2", []), ("h3", []), ("h4", ["/bare"])])
def test_a_heading_without_a_text_of_its_own_leaves_none(look: Look, following: str, stranded_at: list[str]) -> None:
    css = f"{following} + p {{ break-before: avoid }} h3 + {following} {{ break-before: page }}"
    body = f'<h3 data-at="/bare">Bare</h3><{following}>Next</{following}><p>{LINE * 3}</p>'
    assert [place for _, _, place in stranded(look, body, css)] == stranded_at


ROW = f"<tr><td>{LINE * 4}</td></tr>"


@pytest.mark.parametrize("head", ["<caption>Table 1</caption>", "<thead><tr><th>Head</th></tr></thead>"])
def test_a_caption_or_head_without_a_row_is_found(look: Look, head: str) -> None:
    table = f'<div data-at="/table"><table>{head}<tbody>{ROW}</tbody></table></div>'
    css = "tr { break-inside: avoid } thead { display: table-row-group }"
    assert stranded(look, FILL.format(247) + table, css) == [(1, "heading-stranded", "/table")]


def test_the_name_of_a_bloc_without_its_rows_is_found(look: Look) -> None:
    rows = f'<tr data-at="/bloc"><th colspan="2">European states</th></tr><tr><th>France</th><td>{LINE * 4}</td></tr>'
    css = "tr { break-inside: avoid }"
    assert stranded(look, f"{FILL.format(247)}<table><tbody>{rows}</tbody></table>", css) == [
        (1, "heading-stranded", "/bloc")
    ]


def test_a_caption_cut_off_from_its_picture_is_found(look: Look) -> None:
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="60" height="60"><title>x</title></svg>'
    figure = f'<figure data-at="/figure"><div>{drawing}</div><figcaption>{LINE}</figcaption></figure>'
    assert stranded(look, FILL.format(200) + figure, "figcaption { break-before: page }") == [
        (2, "heading-stranded", "/figure")
    ]


def test_headings_with_their_text_are_silent(look: Look) -> None:
    parts = "".join(f"<h2>Heading {i}</h2><p>{LINE * (3 + i % 5)}</p>" for i in range(40))
    assert stranded(look, parts, "h2 { break-after: avoid }") == []
    assert stranded(look, f'{FILL.format(240)}<p>{LINE}</p><h2 style="break-before: page">Next</h2><p>{LINE}</p>') == []
