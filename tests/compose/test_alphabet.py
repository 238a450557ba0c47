"""Names in the alphabet of a language."""

import pytest

from briefgen.compose.alphabet import alphabetical


def ordered(names: str, language: str) -> str:
    return " ".join(alphabetical(names.split(), str, language))


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", "Åland Albania Élan Elbe Österreich Poland Zypern"),
        ("de", "Aachen Ägypten Bern Österreich Ostfriesland Polen"),
        ("sv", "Albanien Polen Zypern Åland Ägypten Österrike"),
        ("da", "Albanien Zambia Ærø Østrig Åland"),
        ("nb", "Albania Zambia Ærø Østerrike Åland"),
        ("et", "Soome Šveits Zambia Taani Ungari Venemaa Õlu Äke Üle"),
        ("es", "nube ñandú oso"),
        ("pl", "Albania Ćma Dania Łotwa Malta Zambia Źródło Żory"),
        ("cs", "Cuba Česko Dánsko"),
        ("tr", "Cezayir Çin Irak İran Japonya"),
        ("uk", "Греція Ґанок Данія Естонія Єгипет Іран Їжак Йорданія Канада"),
        ("ru", "Ёлка Иран Йемен Канада"),
        ("ar", "الأردن مصر"),
    ],
)
def test_letters_stand_where_the_language_has_them(language: str, names: str) -> None:
    assert ordered(" ".join(reversed(names.split())), language) == names


def test_case_and_marks_count_last() -> None:
    assert ordered("elan Élan Elan", "en") == "Elan elan Élan"


def test_what_is_no_letter_does_not_count() -> None:
    assert alphabetical(["d'Este", "Dane", "“Desk”"], str, "en") == ["Dane", "“Desk”", "d'Este"]


def test_a_word_stands_before_a_longer_one() -> None:
    assert alphabetical(["New Zealand", "Newland", "New"], str, "en") == ["New", "New Zealand", "Newland"]


def test_equal_names_stay_as_they_are() -> None:
    assert alphabetical([("b", 1), ("a", 2), ("b", 0)], lambda pair: pair[0], "en") == [("a", 2), ("b", 1), ("b", 0)]
