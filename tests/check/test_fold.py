import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from briefgen.check.fold import fold, folded

TROUBLE = st.text(
    st.sampled_from("ae1 \t\n—-…ﬃ;!%\u00a0\u202f\u00ad\u200b’'“\"«»–—-\u0301\u0327ö한\u1112\u1161\u11ab\u09c7\u09be.")
    | st.characters()
)


def test_white_space_of_any_kind_and_number_is_one_space() -> None:
    assert fold(" a\u00a0b\n\t c\u202fd ") == "a b c d"


def test_quotation_marks_are_one_of_one_kind() -> None:
    forms = (
        "“it’s” so",
        '"it\'s" so',
        "‘it's’ so",
        "„it’s“ so",
        "«it’s» so",
        "« it’s » so",
        "«\u202fit’s\u00a0» so",
        "»it’s« so",
    )
    assert {fold(form) for form in forms} == {"'it's' so"}


def test_minutes_and_seconds_of_arc_are_no_quotation_marks() -> None:
    assert fold("5′") != fold("5″")


def test_a_dash_between_words_has_its_spaces_and_one_in_a_range_has_none() -> None:
    assert {fold(form) for form in ("a—b", "a — b", "a – b", "a - b", "a -- b", "a---b")} == {"a - b"}
    assert {fold(form) for form in ("1–2", "1-2", "1 – 2", "1—2", "1\u22122")} == {"1-2"}
    assert fold("long-\nterm") == fold("long-term")
    assert fold("re-elect") != fold("re elect")


def test_space_before_high_punctuation_is_a_matter_of_form() -> None:
    assert fold("Non\u202f! 5\u00a0% : oui ?") == fold("Non! 5%: oui?")


def test_an_ellipsis_is_three_points_and_a_ligature_its_letters() -> None:
    assert fold("eﬃcient…") == fold("efficient...")


def test_soft_hyphens_are_dropped_and_case_is_kept() -> None:
    assert fold("Sou\u00advereign") == "Souvereign"


def test_composed_and_decomposed_letters_are_the_same() -> None:
    assert fold("Cafe\u0301") == fold("Café")


def test_offsets_lead_back_to_the_text_itself() -> None:
    text = "Ca\u00adfe\u0301  “Paris”"
    result = folded(text)
    start = result.text.index("fe".replace("e", "é"))
    assert text[slice(*result.original(start, start + 2))] == "fe\u0301"
    start = result.text.index("'Paris'")
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
