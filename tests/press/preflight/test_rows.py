"""Rows and actors cut in two by a page's end are found; heads that are repeated aren't."""

import pytest

from tests.press.preflight.conftest import LINE, Look, told

FILL = '<div style="height: 215mm"></div>'
TALL = f"<p>{LINE * 12}</p>"


def codes(look: Look, body: str, css: str = "") -> list[tuple[int, str, str]]:
    wanted = ("row-split", "actor-split")
    return [line for line in told(look(body, css)) if line[1] in wanted]


def test_a_row_cut_in_two_is_found_at_its_place(look: Look) -> None:
    row = f'<tr data-at="/actors/france"><td>France</td><td>{TALL}</td></tr>'
    assert codes(look, f"{FILL}<table><tbody>{row}</tbody></table>") == [(1, "row-split", "/actors/france")]


def test_rows_that_stay_whole_and_heads_that_are_repeated_are_silent(look: Look) -> None:
    rows = "".join(f'<tr data-at="/actors/a{i}"><td>{i}</td><td>{LINE * 3}</td></tr>' for i in range(40))
    body = f"<table><thead><tr><th>Actor</th><th>Stance</th></tr></thead><tbody>{rows}</tbody></table>"
    assert codes(look, body, "tr { break-inside: avoid }") == []


def test_a_name_over_rows_that_a_page_divides_is_found(look: Look) -> None:
    rows = "".join(
        f"<tr>{'<th rowspan=4 data-at=/actors/spain>Spain</th>' if i == 0 else ''}<td>{LINE * 3}</td></tr>"
        for i in range(4)
    )
    assert codes(look, f"{FILL}<table><tbody>{rows}</tbody></table>", "tr { break-inside: avoid }") == [
        (1, "actor-split", "/actors/spain")
    ]


def test_a_card_of_an_actor_cut_in_two_is_found(look: Look) -> None:
    card = f'<div data-at="/actors/poland"><h3>Poland</h3>{TALL}</div>'
    assert codes(look, FILL + card, "p { orphans: 2; widows: 2 }") == [(1, "actor-split", "/actors/poland")]
    assert codes(look, FILL + card, "div { break-inside: avoid }") == []


@pytest.mark.parametrize(("count", "expected"), [(12, []), (13, [(2, "row-alone", "/actors/a12")]), (14, [])])
def test_a_last_row_alone_on_a_new_page_is_found(look: Look, count: int, expected: list[tuple[int, str, str]]) -> None:
    rows = "".join(f'<tr data-at="/actors/a{i}"><td>{i}</td><td>Text</td></tr>' for i in range(count))
    head = "<thead><tr><th>Actor</th><th>Stance</th></tr></thead>"
    css = "body { margin: 0 } table { border-spacing: 0 } td { height: 20mm; padding: 0 } tr { break-inside: avoid }"
    found = look(f"<table>{head}<tbody>{rows}</tbody></table>", css)
    assert [line for line in told(found) if line[1] == "row-alone"] == expected
