"""Which words for the form of a matrix go together."""

from itertools import combinations

import pytest

from briefgen.ground.forms import FORMS, contradictions, contradicts, together

APART = {
    frozenset(pair)
    for group in (
        ("compact", "full", "cards"), ("by-bloc", "by-stance"), ("transposed", "split", "annex", "cards"),
        ("compact", "annex"), ("landscape", "portrait"),
    )
    for pair in combinations(group, 2)
}  # fmt: skip


@pytest.mark.parametrize(("one", "other"), list(combinations(FORMS[1:], 2)))
def test_words_of_one_choice_exclude_each_other(one: str, other: str) -> None:
    assert contradicts(one, other) == contradicts(other, one) == (frozenset((one, other)) in APART)


def test_auto_stands_alone() -> None:
    assert [contradicts("auto", form) for form in FORMS] == [False] + [True] * (len(FORMS) - 1)


def test_each_word_that_cannot_hold_is_named_once_with_the_one_before_it() -> None:
    assert list(contradictions(["full", "by-stance", "compact", "cards", "by-bloc"])) == [
        (2, "full"), (3, "full"), (4, "by-stance"),
    ]  # fmt: skip
    assert list(contradictions(["split", "split", "by-bloc"])) == []


@pytest.mark.parametrize(
    ("brief", "theme", "holds"),
    [
        (["auto"], ["cards"], {"cards"}),
        ([], ["auto"], set()),
        (["by-stance"], ["cards"], {"by-stance", "cards"}),
        (["split"], ["cards", "by-stance"], {"split", "by-stance"}),
        (["portrait", "compact"], ["landscape", "full"], {"portrait", "compact"}),
    ],
)
def test_what_is_said_first_wins_and_the_rest_holds_beside_it(
    brief: list[str], theme: list[str], holds: set[str]
) -> None:
    assert together(brief, theme) == holds
