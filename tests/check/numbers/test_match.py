"""Whether a number stands among others."""

import pytest

from briefgen.check.numbers.match import stands_in
from briefgen.check.numbers.read import read_numbers

SAME = [
    ("10,000 troops", "about ten thousand troops"),
    ("≈ 10,000", "10 000 soldiers"),
    ("30,000–40,000", "a force of 30,000 to 40,000 soldiers"),
    ("30,000–40,000", "30,000 at first, later 40,000"),
    ("40,000", "30,000 to 40,000"),
    ("half", "50%"),
    ("half", "1/2"),
    ("5 per cent", "5%"),
    ("a fifth", "20 %"),
    ("one in five", "20%"),
    ("a third", "33%"),
    ("two thirds", "66.7%"),
    ("1.5 million", "a million and a half"),
    ("€3 million", "3 million"),
    ("3 million", "€3m"),
    ("1,000 km", "1,000 kilometres"),
    ("the third year", "its 3rd year"),
    ("tens of thousands", "tens of thousands of soldiers"),
    ("hundreds", "several hundred"),
    ("three", "3"),
    ("one in seven", "one project in seven is built"),
    ("two in five", "of five villages two"),
    ("five", "five in ten"),
    ("two", "both capitals"),
    ("ten years", "in the first decade"),
    ("1.25 GW", "1,250 MW"),
    ("20 to 30 tonnes", "between 20,000 and 30,000 kg"),
    ("half a year", "six months"),
    ("25 basis points", "0.25 percentage points"),
    ("by two points", "by two percentage points"),
    ("five points", "its five demands"),
]
DIFFERENT = [
    ("10,000", "11,000"),
    ("40,000", "fourteen thousand"),
    ("5%", "5"),
    ("5 percentage points", "5%"),
    ("5 percentage points", "5"),
    ("5%", "5 percentage points"),
    ("the third year", "three years"),
    ("three", "the third"),
    ("a third", "the third"),
    ("a third", "34%"),
    ("33%", "34%"),
    ("33%", "33.4%"),
    ("€3 million", "$3 million"),
    ("1,000 km", "1,000 miles"),
    ("30 days", "30 months"),
    ("4.7 GW", "4.7 MW"),
    ("1 GW", "1,000 MWh"),
    ("25 basis points", "25 percentage points"),
    ("30,000–40,000", "40,000"),
    ("30,000–40,000", "30,000–50,000"),
    ("thousands", "1,000"),
    ("1,000", "thousands"),
    ("tens of thousands", "hundreds of thousands"),
    ("3 million", "3 billion"),
    ("3", "3 million"),
    ("two in five", "two villages"),
    ("two in five", "three in five"),
    ("four", "five in ten"),
]


def stands(stated: str, held: str) -> bool:
    (number,) = read_numbers(stated, "en")
    return stands_in(number, read_numbers(held, "en"))


@pytest.mark.parametrize(("stated", "held"), SAME)
def test_a_number_stands_however_it_is_written(stated: str, held: str) -> None:
    assert stands(stated, held)


@pytest.mark.parametrize(("stated", "held"), DIFFERENT)
def test_another_number_does_not_do(stated: str, held: str) -> None:
    assert not stands(stated, held)


def test_nothing_stands_in_nothing() -> None:
    assert not stands("ten", "no number")
