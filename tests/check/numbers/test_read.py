"""Numbers in texts: `examples/` has lines where `[ten thousand=10000]` marks what is read, and as what."""

import re
from pathlib import Path

import pytest

from briefgen.check.numbers.names import hide, hide_names
from briefgen.check.numbers.number import Number
from briefgen.check.numbers.read import read_numbers

MARK = re.compile(r"\[([^=\]]+)=([^\]]+)\]")
EXAMPLES = [
    (path.stem, line)
    for path in sorted((Path(__file__).parent / "examples").glob("*.txt"))
    for line in path.read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def shown(number: Number) -> str:
    ends = str(number.low) if number.low == number.high else f"{number.low}..{number.high}"
    kind = "" if number.kind == "cardinal" else number.kind
    return " ".join(filter(None, (ends, kind, number.unit, "vague" * number.vague, "doubtful" * number.doubtful)))


def marked(text: str, language: str) -> str:
    """Mark in a text what is read of it."""
    for number in reversed(read_numbers(text, language)):
        words = text[number.start : number.end]
        text = f"{text[: number.start]}[{words}={shown(number)}]{text[number.end :]}"
    return text


def test_a_region_may_have_another_decimal_sign_than_its_language() -> None:
    assert [one.low for one in read_numbers("1.234 Franken", "de")] == [1234]
    assert [float(one.low) for one in read_numbers("1.234 Franken", "de", "CH")] == [1.234]


@pytest.mark.parametrize(("language", "line"), EXAMPLES)
def test_of_each_example_just_the_marked_numbers_are_read(language: str, line: str) -> None:
    assert marked(MARK.sub(r"\1", line), language) == line


def test_a_text_longer_than_any_claim_is_read_part_by_part() -> None:
    text = "They sent 40 soldiers. " * 1_000
    found = read_numbers(text, "en")
    assert len(found) == 1_000
    assert {text[one.start : one.end] for one in found} == {"40"}
    assert [one.start for one in found] == [10 + 23 * i for i in range(1_000)]
    assert len(read_numbers("§" * 50_000 + " 40", "en")) <= 1


@pytest.mark.parametrize("run", ["a", "#", "§", "a@", "§1,", "1-", "1/", "A-1", "+1", "“"])
def test_a_long_run_of_signs_is_gone_through_once(run: str) -> None:
    text = f"{run * (100_000 // len(run))} a@b.de"
    assert len(hide_names(text)) == len(text)
    assert hide_names(text).endswith(" xxxxxx")


def test_what_is_hidden_leaves_all_else_where_it_stands() -> None:
    assert hide("one two six", [(0, 3), (8, 11)]) == "xxx two xxx"


@pytest.mark.parametrize("figures", ["9" * 101, "9" * 1_900, "9" * 101 + ".5", "1/" + "9" * 101, "9" * 100_000])
def test_endless_figures_are_no_number(figures: str) -> None:
    assert read_numbers(figures, "en") == ()


@pytest.mark.parametrize("language", ["de", "nl", "it", "sv"])
@pytest.mark.parametrize("word", ["dreizehn", "zwei", "dertien", "ventidue", "tjugotre"])
def test_an_endless_word_of_number_words_is_none(language: str, word: str) -> None:
    assert read_numbers(f"{word * 200} and {word * 20}x", language) == ()


def test_a_pointer_does_not_end_within_a_number() -> None:
    assert [one.low for one in read_numbers("§ 5 and 1,234 people, § 6 and 7", "en")] == [1234]
