"""Texts that nobody writes, fifty thousand signs long: what reads them goes through them once.

Reading one in time that grows with its square takes minutes, and nobody waits for that.
"""

from collections.abc import Callable

import pytest

from briefgen.check.dates import read_dates
from briefgen.check.fold import fold, folded
from briefgen.check.likeness import likeness
from briefgen.check.marks import unmarked
from briefgen.check.numbers.read import read_numbers
from briefgen.check.quotations import misquoted
from briefgen.check.quotes import quoted, within_marks
from briefgen.check.sentences import sentences
from briefgen.check.shelf import Shelf

from .conftest import Make

LENGTH = 50_000
RUNS = (
    "a", "_", "[^", "[…] ", "“a", "’a", '"a ', "(", ". ", "X. Y. ", "z. B. ", "\u0301\u0323", "e\u0301", "\u200b",
    "ﬁ", " ", "1 ", "1, ", "May 17  ", "2001-", "1.", ",", "- ", "«", "§1,", "Germany 12 ",
)  # fmt: skip
READERS: dict[str, Callable[[str], object]] = {
    "numbers": lambda text: read_numbers(text, "en"),
    "dates": lambda text: read_dates(text, "de"),
    "sentences": lambda text: sentences(text, "en"),
    "quoted": lambda text: quoted(text, "sv"),
    "within marks": lambda text: within_marks(text, "de"),
    "fold": fold,
    "folded": folded,
    "likeness": likeness,
    "unmarked": unmarked,
}


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
@pytest.mark.parametrize("run", RUNS)
def test_a_run_of_anything_is_gone_through_once(reader: Callable[[str], object], run: str) -> None:
    reader(run * (LENGTH // len(run)))
    reader(f"2{run * (LENGTH // len(run))}x")


@pytest.mark.parametrize(
    "text",
    [
        "May 17" + " " * LENGTH + "x 2020",
        "17 May" + " " * LENGTH + "x 2020",
        "2001 -" + " " * LENGTH + "x 2002",
        "-" * LENGTH + " X. Y." * 10_000,
        "“" * LENGTH + "A. B" * 10_000,
        "a [" + " " * LENGTH + "… b",
    ],
)
def test_a_run_within_a_text_is_gone_through_once(text: str) -> None:
    for reader in READERS.values():
        reader(text)
    assert fold(folded(text).text) == fold(text)


def test_a_quotation_may_end_with_any_number_of_points(make: Make) -> None:
    claim = {"text": f"He said “no{',' * LENGTH}a{'.' * LENGTH}”", "evidence": "he said no"}
    assert len(list(misquoted(make("He said no.", standfirst=claim, lock=None)))) == 1


def test_a_passage_of_one_letter_is_looked_up_once(make: Make) -> None:
    shelf = Shelf([((), "a" * LENGTH)])
    assert shelf.find(("a" * (LENGTH // 2),), shelf.whole()) == ()
