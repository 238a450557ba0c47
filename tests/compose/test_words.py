"""Labels, dates and ties."""

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from briefgen.compose.dates import long_date, short_date
from briefgen.compose.typography import hung, tied
from briefgen.compose.words import Labels
from tests.compose.conftest import labels

GB, DE = Locale("en", "GB"), Locale("de")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14 600 Haushalte", "14~600 Haushalte"), ("1 000 000 people", "1~000~000 people"),
        ("in 2023 100 people", "in 2023 100 people"), ("8–11 milliards €", "8–11~milliards~€"),
        ("12 Mrd. € mehr", "12~Mrd.~€ mehr"), ("€ 5 or 5 £", "€~5 or 5~£"), ("pages 2 to 300", "pages 2 to 300"),
    ],
)  # fmt: skip
def test_the_parts_of_one_number_stay_on_one_line(text: str, expected: str) -> None:
    assert tied(text, GB).replace("\u00a0", "~") == expected


def test_a_plural_is_chosen_by_the_language() -> None:
    words = Labels({"cat.one": "{n} cat", "cat.other": "{word} cats", "numbers.2": "two"}, GB)
    assert (words("cat", n=1), words("cat", n=2), words("cat", n=1000)) == ("1 cat", "two cats", "1,000 cats")


def test_a_list_is_joined_as_the_language_does() -> None:
    assert Labels({}, GB).listed(["a", "b", "c"]) == "a, b and c"
    assert Labels({}, DE).listed(["a", "b", "c"]) == "a, b und c"


def test_a_field_without_a_value_stays_as_it_is() -> None:
    assert Labels({"x": "{n} of {strange}"}, GB)("x") == "{n} of {strange}"


def test_a_sentence_ends_once() -> None:
    words = Labels(labels(), GB)
    assert (words.sentence("So it is"), words.sentence("Is it?")) == ("So it is.", "Is it?")


def test_the_months_of_one_language_are_not_those_of_the_one_before() -> None:
    months = [long_date("2025-02", Locale.parse(tag)) for tag in ("he", "de", "fr", "he", "en")]
    assert [month.split()[0] for month in months] == ["פברואר", "Februar", "février", "פברואר", "February"]


def test_dates_are_printed_as_far_as_they_are_known() -> None:
    dates = ("2025-02-17", "2024-11", "2022", "XXXX-02-18", "undated")
    assert [long_date(date, GB) for date in dates] == ["17 February 2025", "November 2024", "2022", "18 February", ""]
    assert [short_date(date, GB) for date in dates] == ["17 Feb 2025", "Nov 2024", "2022", "18 Feb", ""]
    assert long_date("2025-02-17", DE) == "17. Februar 2025"
    assert (long_date("XXXX-02", GB), long_date("XXXX-02", DE)) == ("February", "Februar")


def test_number_and_unit_day_and_month_stay_together() -> None:
    assert tied("5 % on 17 February, Article 5, 1000 km", GB, ("Article",)) == (
        "5\u00a0% on 17\u00a0February, Article\u00a05, 1000\u00a0km"
    )


def test_a_short_last_word_does_not_stand_alone() -> None:
    assert hung("They hold out for more of it") == "They hold out for more of\u00a0it"
    assert hung("Too short") == "Too short"


@given(st.text(alphabet=st.sampled_from("5 %kmMayArticle17 ¶≈x\u00a0"), max_size=60))
def test_tying_twice_is_tying_once(text: str) -> None:
    once = tied(text, GB, ("Article", "Mr"))
    assert tied(once, GB, ("Article", "Mr")) == once
    assert once.replace("\u00a0", " ") == text.replace("\u00a0", " ")


@pytest.mark.parametrize("slip", ["{", "}", "{n.__class__}", "{n[0]}", "{}", "{n!r}", "{n:>9}", "{{n}"])
def test_a_labels_slip_neither_raises_nor_reads_attributes(slip: str) -> None:
    assert Labels({"x": slip}, GB)("x", n=1) == slip.replace("{n}", "1")


def test_a_day_with_a_full_stop_stays_with_its_month() -> None:
    assert tied("am 17. Februar 2025", DE) == "am 17.\u00a0Februar 2025"
