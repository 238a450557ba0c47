"""Words as they were printed are found where they are written."""

import pytest

from briefgen.read.printed import written


@pytest.mark.parametrize(
    ("source", "printed", "expected"),
    [
        ("Paris and London lead.", "London lead.", "London lead."),
        ("Paris and\n  London lead.", "and London", "and\n  London"),
        ("It *strongly* backs [a force](https://x.example).", "strongly backs a force", "strongly* backs [a force"),
        ("“A \"word\" here”", "‘word’ here”", "\"word\" here”"),
        ("about 10 000 soldiers", "about 10\u00a0000 soldiers", "about 10 000 soldiers"),
        ("a tax-\nfree area", "tax-free area", "tax-\nfree area"),
        ("one two three four five", "one two three 7 9", "one two three"),
        ("see the Donaudampfschiff here", "wxy Donaudampfschiff", "Donaudampfschiff"),
    ],
)  # fmt: skip
def test_printed_words_are_found_in_the_source(source: str, printed: str, expected: str) -> None:
    place = written(source, 0, len(source), printed)
    assert place is not None
    assert source[slice(*place)] == expected


def test_words_outside_the_range_or_not_there_are_not_found() -> None:
    assert written("Paris and London lead.", 0, 9, "London lead") is None
    assert written("Paris", 0, 5, "Rome") is None
    assert written("Paris", 0, 5, "") is None
