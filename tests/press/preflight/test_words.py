"""A word that goes on in the next line without a hyphen is found; breaks that a reader expects aren't."""

import pytest

from tests.press.preflight.conftest import Look, told

WORD = "Wohnungsgenossenschaftenbau"


def test_a_word_cut_by_its_narrow_place_is_found(look: Look) -> None:
    found = look(f'<p data-at="/a" style="width: 20mm; overflow-wrap: break-word">Der {WORD} ist teuer</p>')
    assert [line[1:] for line in told(found) if line[1] == "word-cut"] == [("word-cut", "/a")]


@pytest.mark.parametrize(
    "text",
    [
        f'<span lang="de" style="hyphens: auto">{WORD}</span>',
        "Wohnungs\u00adgenossenschaften\u00adbau",
        "https://example.org/one/two/three/four/five",
        "Tax-<wbr>free and<br>more, two-thirds of it, and/or less",
        "a boat a boat a boat a boat a boat a boat",
        "2023 2024 2025 2026 2027 2028 2029 2030",
    ],
)
def test_breaks_that_a_reader_expects_are_silent(look: Look, text: str) -> None:
    assert "word-cut" not in {one.code for one in look(f'<p lang="de" style="width: 22mm">{text}</p>')}
