"""The search for a setting: few layouts, and what it gives was laid out and keeps to the limit."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.model.adjust import DESIGNED, STEPS
from briefgen.model.boxes import PageLimit
from briefgen.press.fit import MOST, Found, keeps, search

LIMITS = st.one_of(
    st.builds(lambda n: PageLimit(max=n), st.integers(1, 20)),
    st.builds(lambda n: PageLimit(exactly=n), st.integers(1, 20)),
    st.builds(lambda n: PageLimit(multiple=n), st.integers(1, 8)),
)


def counted(counts: list[int]) -> tuple[Callable[[int], int], list[int]]:
    asked: list[int] = []

    def count_at(step: int) -> int:
        asked.append(step)
        return counts[step]

    return count_at, asked


def found(counts: list[int], limit: PageLimit) -> tuple[Found, list[int]]:
    count_at, asked = counted(counts)
    return search(count_at, limit), asked


@given(st.lists(st.integers(1, 20), min_size=STEPS, max_size=STEPS), LIMITS)
def test_any_counts_cost_at_most_six_layouts_and_what_is_found_keeps_to_the_limit(
    counts: list[int], limit: PageLimit
) -> None:
    result, asked = found(counts, limit)
    assert len(asked) == len(set(asked)) <= MOST
    assert result.counts == {step: counts[step] for step in asked}
    if result.step is not None:
        assert keeps(limit, counts[result.step])


@given(
    st.lists(st.integers(1, 20), min_size=STEPS, max_size=STEPS).map(lambda pages: sorted(pages, reverse=True)), LIMITS
)
def test_falling_counts_give_the_setting_nearest_to_the_designed_one(counts: list[int], limit: PageLimit) -> None:
    result, _ = found(counts, limit)
    if limit.max is not None:
        good = [step for step in range(DESIGNED, STEPS) if keeps(limit, counts[step])]
        assert result.step == (good[0] if good else None)
    if limit.exactly is not None:
        exact = [step for step in range(STEPS) if counts[step] == limit.exactly]
        assert result.step == min(exact, key=lambda step: abs(step - DESIGNED), default=None)
    one_less = counts[DESIGNED] - 1
    if limit.multiple not in (None, 1) and keeps(limit, one_less) and one_less in counts:
        assert result.step == counts.index(one_less)


@pytest.mark.parametrize(
    ("limit", "expected"),
    [
        (PageLimit(max=10), 8), (PageLimit(max=12), 8), (PageLimit(max=9), 11), (PageLimit(max=8), 16),
        (PageLimit(max=7), None), (PageLimit(exactly=11), 6), (PageLimit(exactly=13), None),
        (PageLimit(multiple=4), 16), (PageLimit(multiple=6), 2), (PageLimit(multiple=5), 8),
    ],
)  # fmt: skip
def test_each_kind_of_limit(limit: PageLimit, expected: int | None) -> None:
    counts = [12, 12, 12, 11, 11, 11, 11, 10, 10, 10, 10, 9, 9, 9, 9, 9, 8]
    result, asked = found(counts, limit)
    assert result.step == expected
    assert len(asked) <= MOST


@given(st.lists(st.integers(1, 4), min_size=STEPS, max_size=STEPS))
def test_what_is_to_fill_its_pages_is_set_as_loose_as_keeps_to_them(counts: list[int]) -> None:
    count_at, asked = counted(counts)
    step = search(count_at, PageLimit(exactly=counts[DESIGNED]), fill=True).step
    assert step is not None
    assert counts[step] == counts[DESIGNED]
    assert step <= DESIGNED
    assert len(asked) == len(set(asked)) <= MOST
    assert step == 0 or counts[step - 1] != counts[step] or step - 1 not in asked


def test_what_fits_as_designed_costs_one_layout() -> None:
    assert found([5] * STEPS, PageLimit(max=5))[1] == [DESIGNED]


def test_a_brief_with_too_few_pages_is_never_set_looser_to_fill_those_that_it_may_have() -> None:
    assert found([9] * DESIGNED + [5] * (STEPS - DESIGNED), PageLimit(max=9))[0].step == DESIGNED
