"""Numbers in texts: `examples/` has lines where `[ten thousand=10000]` marks what is read, and as what."""

import re
from pathlib import Path

import pytest

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
