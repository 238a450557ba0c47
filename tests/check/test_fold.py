import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from briefgen.check.fold import fold, folded

TROUBLE = st.text(
    st.sampled_from("ae \t\n\u00a0\u202f\u00ad\u200b’'“\"«»–—-\u0301\u0327ö한\u1112\u1161\u11ab\u09c7\u09be.")
    | st.characters()
)


def test_white_space_of_any_kind_and_number_is_one_space() -> None:
    assert fold(" a\u00a0b\n\t c\u202fd ") == "a b c d"


def test_quotation_marks_and_dashes_are_one_of_each_kind() -> None:
    assert fold("“it’s” «so» 1–2—3−4") == '"it\'s" "so" 1-2-3-4'


def test_single_and_double_marks_stay_apart() -> None:
    assert fold("‘a’") != fold("“a”")


def test_soft_hyphens_are_dropped_and_case_is_kept() -> None:
    assert fold("Sou\u00advereign") == "Souvereign"


def test_composed_and_decomposed_letters_are_the_same() -> None:
    assert fold("Cafe\u0301") == fold("Café")


def test_offsets_lead_back_to_the_text_itself() -> None:
    text = "Ca\u00adfe\u0301  “Paris”"
    result = folded(text)
    start = result.text.index("fe".replace("e", "é"))
    assert text[slice(*result.original(start, start + 2))] == "fe\u0301"
    start = result.text.index('"Paris"')
    assert text[slice(*result.original(start, start + 7))] == "“Paris”"


@given(TROUBLE)
def test_the_way_back_belongs_to_the_same_text(text: str) -> None:
    assert folded(text).text == fold(text)


@given(TROUBLE)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(TROUBLE)
def test_every_offset_lies_in_the_text_and_they_go_forward(text: str) -> None:
    result = folded(text)
    assert all(0 <= a < b <= len(text) for a, b in zip(result.starts, result.ends, strict=True))
    assert list(result.starts) == sorted(result.starts)
    assert unicodedata.is_normalized("NFC", result.text)
