import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.check.quotes import quoted, within_marks


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "he called it “completely premature” and badly timed", ["completely premature"]),
        ("en", "he said: \"no one\", and 'nothing' else", ["no one"]),
        ("en", "the ‘soldiers’ pay’ don’t rise; ‘don’t go’, he said", ["soldiers", "don’t go"]),
        ("en", "“they called it ‘premature’”", ["they called it ‘premature’"]),
        ("en", "soldiers’ pay in the ’90s wasn’t “much", []),
        ("en", "5\" of rain, 6' tall, “”, “…”", []),
        ("en", "x” and “y”", ["y"]),
        ("de", "„völlig verfrüht“, »so«, ‚kaum‘ und „auch so”", ["völlig verfrüht", "so", "kaum", "auch so"]),
        ("fr", "dit-il, «\xa0oui\xa0» et « non »", ["\xa0oui\xa0", " non "]),
        ("fr", "A » et « B »", [" B "]),
        ("de", "„A“ und „B“", ["A", "B"]),
        ("pl", "„A” i „B”", ["A", "B"]),
        ("sv", "”så är det” och ”inte så”", ["så är det", "inte så"]),
        ("ja", "「こんにちは」と『本』", ["こんにちは", "本"]),
    ],
)
def test_words_between_marks_are_found(language: str, text: str, words: list[str]) -> None:
    found = quoted(text, language)
    assert [one.words for one in found] == words
    assert [text[one.start : one.end] for one in found] == words


@pytest.mark.parametrize(
    ("language", "passage", "inside"),
    [
        ("en", "called “completely premature” and", ("completely premature",)),
        ("en", "premature” and badly timed", ("premature",)),
        ("en", "which he called “completely premature", ("completely premature",)),
        ("en", "trap” and “U.S. support”, the “only way", ("trap", "U.S. support", "only way")),
        ("en", 'said "no one', ("no one",)),
        ("fr", "mort\xa0» et «\xa0vive", ("mort", "vive")),
        ("en", 'the soldiers’ pay, 5" of rain', ()),
    ],
)
def test_a_passage_may_hold_one_end_of_a_quotation(language: str, passage: str, inside: tuple[str, ...]) -> None:
    assert within_marks(passage, language) == inside


@given(st.text(alphabet="ab 5.’‘“”„«»‚\"'\xa0"), st.sampled_from(["en", "de", "sv"]))
def test_any_text_can_be_read(text: str, language: str) -> None:
    within_marks(text, language)
    assert all(text[one.start : one.end] == one.words for one in quoted(text, language))
