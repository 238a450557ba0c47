import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.check.marks import unmarked


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("of a **force**", "of a force"),
        ("_strongly_ back", "strongly back"),
        ("half** of an *emphasis", "half of an emphasis"),
        ("backed[^1] by [the *means*](#means)", "backed by the means"),
        ("the `code`", "the code"),
        (r"a \* star and snake_case", "a * star and snake_case"),
        ("a gap […] stays, and (so) does [this]", "a gap […] stays, and (so) does [this]"),
    ],
)
def test_marks_are_taken_out_and_words_stay(marked: str, plain: str) -> None:
    assert unmarked(marked) == plain


@given(st.text(alphabet="ab *_`[]()^\\#"))
def test_any_text_can_be_read(text: str) -> None:
    assert len(unmarked(text)) <= len(text)
