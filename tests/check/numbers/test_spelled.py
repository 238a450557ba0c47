"""Numbers that are spelled out, or set in figures, by rules of their own, are read back as they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.check.numbers.read import read_numbers

ENGLISH = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen",
    "twenty thirty forty fifty sixty seventy eighty ninety",
)
FRENCH = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf",
    "vingt trente quarante cinquante soixante",
)
GERMAN = (
    "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn",
    "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
)
SPANISH = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve",
    "treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos",
)


def english(number: int) -> str:
    small, tens = (words.split() for words in ENGLISH)
    if number < 20:
        return small[number]
    if number < 100:
        return tens[number // 10 - 2] + (f"-{small[number % 10]}" if number % 10 else "")
    if number < 1000:
        return f"{small[number // 100]} hundred" + (f" and {english(number % 100)}" if number % 100 else "")
    head, rest = f"{english(number // 1000)} thousand", number % 1000
    return head + (f"{' and' if rest < 100 else ''} {english(rest)}" if rest else "")


def french(number: int) -> str:
    small, tens = (words.split() for words in FRENCH)
    if number < 20:
        return small[number]
    if number < 70:
        ten, unit = tens[number // 10 - 2], number % 10
        return ten + (" et un" if unit == 1 else f"-{small[unit]}" if unit else "")
    if number < 80:
        return "soixante et onze" if number == 71 else f"soixante-{small[number - 60]}"
    if number < 100:
        return "quatre-vingts" if number == 80 else f"quatre-vingt-{small[number - 80]}"
    if number < 1000:
        hundreds, rest = number // 100, number % 100
        head = "cent" if hundreds == 1 else f"{small[hundreds]} cent" + ("" if rest else "s")
        return head + (f" {french(rest)}" if rest else "")
    thousands, rest = number // 1000, number % 1000
    return ("mille" if thousands == 1 else f"{french(thousands)} mille") + (f" {french(rest)}" if rest else "")


def german(number: int) -> str:
    small, tens = (words.split() for words in GERMAN)
    if number < 20:
        return "eins" if number == 1 else small[number]
    if number < 100:
        return (f"{small[number % 10]}und" if number % 10 else "") + tens[number // 10 - 2]
    base, word = (1000, "tausend") if number >= 1000 else (100, "hundert")
    return (
        (german(number // base) if number >= 2 * base else "ein")
        + word
        + (german(number % base) if number % base else "")
    )


def spanish(number: int) -> str:
    small, tens, hundreds = (words.split() for words in SPANISH)
    if number < 30:
        return small[number]
    if number < 100:
        return tens[number // 10 - 3] + (f" y {small[number % 10]}" if number % 10 else "")
    if number == 100:
        return "cien"
    if number < 1000:
        return hundreds[number // 100 - 1] + (f" {spanish(number % 100)}" if number % 100 else "")
    head = "mil" if number < 2000 else f"{spanish(number // 1000)} mil"
    return head + (f" {spanish(number % 1000)}" if number % 1000 else "")


SPELLERS = {"en": english, "fr": french, "de": german, "es": spanish}
MILLIONS = {"en": "million", "fr": "millions", "de": "Millionen", "es": "millones"}


def misread(language: str, number: int) -> str:
    """The spelled number, when anything else is read of it; nothing when it is read as it is."""
    words = SPELLERS[language](number)
    read = [(one.low, one.high, one.start, one.end) for one in read_numbers(words, language)]
    return "" if read == [(number, number, 0, len(words))] else f"{words}: {read}"


@pytest.mark.parametrize("language", SPELLERS)
def test_every_number_up_to_a_thousand_is_read_in_words(language: str) -> None:
    assert [wrong for number in range(2, 1100) if (wrong := misread(language, number))] == []


@pytest.mark.parametrize("language", SPELLERS)
@given(number=st.integers(1000, 999_999))
def test_numbers_up_to_a_million_are_read_in_words(language: str, number: int) -> None:
    assert not misread(language, number)


@pytest.mark.parametrize("language", SPELLERS)
@given(number=st.integers(2, 999))
def test_round_millions_are_read_in_words(language: str, number: int) -> None:
    words = f"{SPELLERS[language](number)} {MILLIONS[language]}"
    assert [one.low for one in read_numbers(words, language)] == [number * 10**6]


GROUPINGS = {
    "en": (",", "'", "’", " ", "\u00a0", "\u202f"),
    "fr": (" ", "\u00a0", "\u202f", "."),
    "de": (".", " ", "\u202f", "’"),
    "es": (".", " ", "\u00a0"),
    "it": (".", "’", "\u202f"),
    "nl": (".", " "),
    "pt": (".", "\u00a0"),
    "eo": (" ", "\u00a0", "'"),
}
DIGITS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९", "０１２３４５６７８９")


@given(
    number=st.integers(0, 10**12),
    language=st.sampled_from(sorted(GROUPINGS)),
    grouping=st.integers(0, 10),
    digits=st.sampled_from(DIGITS),
    before=st.sampled_from(["", "– ", "≈ ", "(", "“", "x "]),
    behind=st.sampled_from(["", ".", ", x", ")", "”", "; x"]),
)
def test_whole_numbers_are_read_with_any_separator(
    number: int, language: str, grouping: int, digits: str, before: str, behind: str
) -> None:
    sign = GROUPINGS[language][grouping % len(GROUPINGS[language])]
    figures = f"{number:,}".replace(",", sign).translate(str.maketrans(DIGITS[0], digits))
    if len(figures) < 5:
        return  # a short number may be a year
    read = read_numbers(f"{before}{figures}{behind}", language)
    assert [(one.low, one.start, one.end) for one in read] == [(number, len(before), len(before) + len(figures))]


@given(number=st.decimals(0, 10**6, places=2), language=st.sampled_from(sorted(GROUPINGS)))
def test_decimals_are_read_with_the_sign_of_the_language(number: object, language: str) -> None:
    figures = f"{number} %".replace(".", "." if language == "en" else ",")
    ((one),) = read_numbers(figures, language)
    assert one.low * 100 == one.high * 100 == pytest.approx(float(str(number)))


@given(st.text("01 59.,:/-–%()€ofint housadmle½'’[]§pN\n", max_size=60))
def test_any_text_is_read_and_numbers_lie_in_it_in_order(text: str) -> None:
    for language in ("en", "de", "fr", "eo"):
        numbers = read_numbers(text, language)
        ends = [place for one in numbers for place in (one.start, one.end)]
        assert ends == sorted(ends)
        assert all(0 <= one.start < one.end <= len(text) and one.low <= one.high for one in numbers)
