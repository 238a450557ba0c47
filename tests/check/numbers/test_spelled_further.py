"""Numbers spelled out in Swedish, Slavic languages and Arabic, by rules of their own, are read back as they were."""

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.check.numbers.read import read_numbers


class Slavic(NamedTuple):
    """Words below 20, tens, hundreds; feminine one and two; thousand after one, after two to four, after others."""

    small: str
    tens: str
    hundreds: str
    feminine: tuple[str, str]
    thousands: tuple[str, str, str]


SLAVIC = {
    "ru": Slavic(
        "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать "
        "пятнадцать шестнадцать семнадцать восемнадцать девятнадцать",
        "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
        "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот",
        ("одна", "две"),
        ("тысяча", "тысячи", "тысяч"),
    ),
    "uk": Slavic(
        "нуль один два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять тринадцять чотирнадцять "
        "п’ятнадцять шістнадцять сімнадцять вісімнадцять дев’ятнадцять",
        "двадцять тридцять сорок п’ятдесят шістдесят сімдесят вісімдесят дев’яносто",
        "сто двісті триста чотириста п’ятсот шістсот сімсот вісімсот дев’ятсот",
        ("одна", "дві"),
        ("тисяча", "тисячі", "тисяч"),
    ),
    "pl": Slavic(
        "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście "
        "czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście",
        "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt",
        "sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset",
        ("jeden", "dwa"),
        ("tysiąc", "tysiące", "tysięcy"),
    ),
}
SWEDISH = (
    "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton",
    "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio",
)
ARABIC = (
    "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة",
    "عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون",
    "مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة",
)


def slavic(number: int, words: Slavic, feminine: bool = False) -> str:
    if number >= 1000:
        count = number // 1000
        last = 5 if 10 < count % 100 < 20 else count % 10
        noun = words.thousands[0 if last == 1 else 1 if 1 < last < 5 else 2]
        head = f"{slavic(count, words, True)} {noun}" if count > 1 else noun
        return head + (f" {slavic(number % 1000, words)}" if number % 1000 else "")
    parts = [words.hundreds.split()[number // 100 - 1]] if number >= 100 else []
    if number % 100 >= 20:
        parts.append(words.tens.split()[number % 100 // 10 - 2])
    rest = number % 100 if number % 100 < 20 else number % 10
    if rest or not parts:
        parts.append(words.feminine[rest - 1] if feminine and rest in (1, 2) else words.small.split()[rest])
    return " ".join(parts)


def swedish(number: int) -> str:
    small, tens = (words.split() for words in SWEDISH)
    if number < 20:
        return small[number]
    if number < 100:
        return tens[number // 10 - 2] + (small[number % 10] if number % 10 else "")
    base, word = (1000, "tusen") if number >= 1000 else (100, "hundra")
    return swedish(number // base) + word + (swedish(number % base) if number % base else "")


def arabic(number: int) -> str:
    small, tens, hundreds = (words.split() for words in ARABIC)
    if number >= 1000:
        count, rest = number // 1000, number % 1000
        noun = "آلاف" if 3 <= count <= 10 else "ألف"
        head = {1: "ألف", 2: "ألفان"}.get(count) or f"{arabic(count)} {noun}"
        return head + (f" و{arabic(rest)}" if rest else "")
    parts = [hundreds[number // 100 - 1]] if number >= 100 else []
    rest = number % 100
    if 10 < rest < 20:
        parts.append(f"{ {11: 'أحد', 12: 'اثنا'}.get(rest, small[rest - 10]) } عشر")
    elif rest >= 20:
        parts += ([small[rest % 10]] if rest % 10 else []) + [tens[rest // 10 - 2]]
    elif rest:
        parts.append(small[rest])
    return " و".join(parts)


SPELLERS = {
    "sv": swedish,
    "ar": arabic,
    **{language: lambda number, words=words: slavic(number, words) for language, words in SLAVIC.items()},
}


def misread(language: str, number: int) -> str:
    """The spelled number, when anything else is read of it; nothing when it is read as it is."""
    words = SPELLERS[language](number)
    read = [(one.low, one.high, one.start, one.end) for one in read_numbers(words, language)]
    return "" if read == [(number, number, 0, len(words))] else f"{number} {words}: {read}"


@pytest.mark.parametrize("language", SPELLERS)
def test_every_number_up_to_a_thousand_is_read_in_words(language: str) -> None:
    assert [wrong for number in range(2, 1100) if (wrong := misread(language, number))] == []


@pytest.mark.parametrize("language", SPELLERS)
@given(number=st.integers(1000, 999_999))
def test_numbers_up_to_a_million_are_read_in_words(language: str, number: int) -> None:
    assert not misread(language, number)
