"""A table wider than its column is found; one that a negative margin makes wide by design isn't."""

from tests.press.preflight.conftest import LINE, Look, told

HEADS = "".join(f"<th>Column{number}</th>" for number in range(20))
WIDE = f'<div data-at="/sections/a/blocks/1"><table><thead><tr>{HEADS}</tr></thead></table></div>'


def test_a_table_wider_than_its_column_is_found_once(look: Look) -> None:
    found = [one for one in look(f"<p>{LINE}</p>{WIDE}") if one.code == "table-too-wide"]
    assert told(tuple(found)) == [(1, "table-too-wide", "/sections/a/blocks/1")]
    assert found[0].message.endswith("its column 166 mm: its first cell is `Column0`")


def test_a_table_that_takes_the_rail_too_is_silent(look: Look) -> None:
    css = "@page { margin-left: 70mm } .full { width: calc(100% + 50mm); margin-left: -50mm; table-layout: fixed }"
    cells = f"<td>{LINE}</td><td>{LINE}</td>"
    assert look(f'<table class="full"><tr>{cells}</tr></table><table><tr>{cells}</tr></table>', css) == ()


def test_a_table_in_a_cell_is_held_against_the_cell(look: Look) -> None:
    inner = f'<div data-at="/inner"><table style="width: 120mm"><tr><td>{LINE}</td></tr></table></div>'
    css = ".outer { table-layout: fixed; width: 100% }"
    found = look(f'<table class="outer"><tr><td>{inner}</td><td></td></tr></table>', css)
    assert (1, "table-too-wide", "/inner") in told(found)
