"""Calculations, worked out again."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.check.numbers.number import Number
from briefgen.check.numbers.read import read_numbers
from briefgen.check.sums import judge_sum
from briefgen.ground.diagnostics import At, Diagnostic
from briefgen.model.evidence import Sum

AT = ("standfirst", "evidence", 1)


def numbers(*values: int | str) -> tuple[Number, ...]:
    return tuple(Number(0, 0, Fraction(value), Fraction(value)) for value in values)


def judge(calculation: str, result: str, *values: int | str) -> list[Diagnostic]:
    others = numbers(*values) if values else numbers(40_000, 200_000, 30_000, 5, 7, "2.5")
    finding, found = judge_sum(Sum(sum=calculation, is_=result), AT, others, "en")
    assert (finding.verdict == "verified") == (not found)
    return list(found)


@pytest.mark.parametrize(
    ("calculation", "result"),
    [
        ("40000 / 200000", "a fifth"),
        ("40,000 / 200,000", "20%"),
        ("40 000 ÷ 200 000", "one in five"),
        ("200000 - 40000", "160,000"),
        ("40000 + 30000 × 5", "190,000"),
        ("(40000 + 30000) * 5", "350,000"),
        ("40000 / 30000", "1.3"),
        ("40000 / 30000 * 100", "133"),
        ("-5 + 7", "two"),
        ("2.5 * 40000", "a hundred thousand"),
        ("40000 / 200000 * 100%", "a fifth"),
        ("30000 / 40000", "three quarters"),
        ("30000", "30,000–40,000"),
    ],
)
def test_a_calculation_that_comes_to_what_is_said_is_verified(calculation: str, result: str) -> None:
    assert judge(calculation, result) == []


@pytest.mark.parametrize(
    ("calculation", "result", "comes_to"),
    [
        ("40000 / 200000", "a quarter", "0.2"),
        ("40000 / 200000", "21%", "0.2"),
        ("200000 - 40000", "180,000", "160,000"),
        ("40000 / 30000", "1.4", "1.33333"),
    ],
)
def test_a_calculation_that_comes_to_something_else_is_pointed_at(calculation: str, result: str, comes_to: str) -> None:
    (problem,) = judge(calculation, result)
    assert problem.code == "evidence-sum-wrong"
    assert problem.address == (*AT, "is")
    assert problem.message == f"the calculation comes to {comes_to}, not {result}"


def test_the_operands_of_a_calculation_are_bare_and_its_result_says_of_what() -> None:
    others = tuple(
        number for text in ("71 %", "16 %", "3,1 Mrd. Euro", "4,6", "die Hälfte") for number in read_numbers(text, "de")
    )
    for calculation, result in (("71 + 16", "87 %"), ("4,6 / 3,1", "1,5"), ("4,6 / 2", "2,3")):
        assert judge_sum(Sum(sum=calculation, is_=result), AT, others, "de")[1] == ()
    for calculation, result in (("71 + 16", "88 %"), ("71 + 17", "88 %")):
        assert judge_sum(Sum(sum=calculation, is_=result), AT, others, "de")[1] != ()


def test_a_share_in_words_is_as_rough_as_words_are() -> None:
    assert judge("2.5 / 5.1", "a half", "2.5", "5.1") == []
    assert [one.code for one in judge("2.5 / 5.1", "50%", "2.5", "5.1")] == ["evidence-sum-wrong"]
    assert [one.code for one in judge("2.5 / 5.6", "a half", "2.5", "5.6")] == ["evidence-sum-wrong"]


def test_an_operand_that_stands_nowhere_is_pointed_at_where_it_is_written() -> None:
    (problem,) = judge("40000 / 210000", "a fifth")
    assert problem.code == "number-not-in-evidence"
    assert problem.place == At((*AT, "sum"), 8, 14)
    assert "`210,000`" in problem.message


def test_a_calculation_without_other_evidence_has_its_operands_nowhere() -> None:
    finding, found = judge_sum(Sum(sum="1 + 1", is_="two"), AT, (), "en")
    assert finding.verdict == "failed"
    assert {problem.code for problem in found} == {"number-not-in-evidence"}


@pytest.mark.parametrize(
    ("calculation", "start", "end", "cause"),
    [
        ("40000 by 5", 6, 8, "`by` is no part of a calculation"),
        ("40000 /  § 5", 9, 10, "`§` is no part of a calculation"),
        ("40000 x5", 6, 7, "`x` is no part of a calculation"),
        ("40000 /", 7, 7, "expected a number at the end"),
        ("(40000", 6, 6, "a bracket is not closed at the end"),
        ("40000 5 )", 6, 7, "expected a sign between two numbers at `5`"),
        ("40000 / (5 - 5)", 8, 9, "nothing can be divided by 0"),
        ("", 0, 0, "expected a number at the end"),
        ("(" * 201, 0, 201, "the calculation has 201 characters; 200 are the limit"),
        ("(" * 200, 200, 200, "expected a number at the end"),
    ],
)
def test_a_calculation_that_cannot_be_read_is_pointed_at(calculation: str, start: int, end: int, cause: str) -> None:
    finding, (problem,) = judge_sum(Sum.model_construct(sum=calculation, is_="5"), AT, numbers(40_000, 5), "en")
    assert finding.verdict == "failed"
    assert (problem.code, problem.message) == ("value-invalid", cause)
    assert problem.place == At((*AT, "sum"), start, end)


def test_a_result_that_is_no_number_is_pointed_at() -> None:
    (problem,) = judge("40000 / 200000", "rather few")
    assert (problem.code, problem.address) == ("value-invalid", (*AT, "is"))


@given(st.text("0123456789.,()+-*/% "))
def test_no_calculation_ends_in_anything_but_a_verdict(calculation: str) -> None:
    finding, found = judge_sum(Sum.model_construct(sum=calculation, is_="5"), AT, (), "en")
    assert (finding.verdict == "verified") == (not found)


@given(st.integers(1, 10**9), st.integers(1, 10**9))
def test_sums_are_exact(first: int, second: int) -> None:
    others = numbers(first, second)
    right = Sum(sum=f"{first} + {second}", is_=f"{first + second:,}")
    assert judge_sum(right, AT, others, "en")[0].verdict == "verified"
