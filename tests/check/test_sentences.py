import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.check.fold import fold
from briefgen.check.sentences import around, sentences


def examples() -> list[tuple[str, str]]:
    """Language and line of the table beside this file."""
    found, language = [], ""
    for line in Path(__file__).with_name("sentences.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            language = line.removeprefix("= ")
        elif not line.startswith("#"):
            found.append((language, line))
    return found


EXAMPLES = examples()


def cut(text: str, language: str) -> str:
    return " | ".join(text[start:end] for start, end in sentences(text, language))


@pytest.mark.parametrize(("language", "line"), EXAMPLES)
def test_a_paragraph_is_cut_where_the_table_says(language: str, line: str) -> None:
    assert cut(line.replace(" | ", " "), language) == line


def test_chinese_sentences_need_no_space_between_them() -> None:
    assert cut("他走了。为什么？“没人知道！”他说：“不。”", "zh") == "他走了。 | 为什么？ | “没人知道！” | 他说：“不。”"


def test_every_language_finds_its_list_by_any_form_of_its_tag() -> None:
    for tag in ("de", "de-AT", "de_CH", "DE"):
        assert cut("Am 17. Februar. Die Zeit läuft.", tag) == "Am 17. Februar. | Die Zeit läuft."


def test_nothing_has_no_sentences() -> None:
    assert sentences("", "en") == sentences(" \n\u00a0", "en") == ()


def test_what_touches_two_sentences_has_both_around_it() -> None:
    text = "One is. Two are. Three were."
    assert around(text, 9, 11, "en") == (8, 16)
    assert around(text, 0, 3, "en") == (0, 7)
    assert around(text, 4, 10, "en") == (0, 16)
    assert around(text, 8, 16, "en") == (8, 16)
    assert around(text, 20, 20, "en") == (17, 28)
    assert around(text, 7, 8, "en") == (7, 8)  # white space between them


LANGUAGES = st.sampled_from(sorted({language for language, _ in EXAMPLES}))
PIECES = (
    "Paris", "the", "The", "left.", "left,", "U.S.", "U.S.-led", "e.g.", "5", "5.", "17.", "2.5", "No.", "no.",
    "Art.", "A", "a", "J.", "z.", "B.", "(so", "(So", "said.)", "said)", "Is", "it?", "it?!", "…", "wait…", "[…]",
    "war.[1]", "war.1", "l’art.", "d’Or", "M.", "Mr.", "“Why?”", "“Why”", "“It", "over.”", "over”.", "‘Now.",
    "now!’", "don’t", "soldiers’", "—", "–", "--", "(and)", "p.", "m.", "Le", "Scholz", "asked.", "т.", "е.", "г.",
    "В", "etc.", "II.", "¿Qué", "»Nein.«", "„So“", 'ארה"ב', "لماذا؟", "他走了。", "5′", ".",
)  # fmt: skip
PROSE = st.lists(st.sampled_from(PIECES), min_size=1, max_size=25).map(" ".join)


@given(st.text() | PROSE, LANGUAGES)
def test_sentences_cover_all_but_white_space_once_and_in_order(text: str, language: str) -> None:
    spans = sentences(text, language)
    flat = [point for span in spans for point in span]
    assert flat == sorted(flat)
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)
    assert "".join("".join(text[start:end] for start, end in spans).split()) == "".join(text.split())


@given(PROSE, LANGUAGES, st.data())
def test_around_holds_what_it_is_put_around(text: str, language: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    first, last = around(text, start, end, language)
    assert first <= start
    assert end <= last
    assert first == start or not text[first].isspace()
    assert last == end or not text[last - 1].isspace()


def folded(text: str, language: str) -> list[str]:
    return [fold(text[start:end]) for start, end in sentences(text, language)]


@given(PROSE, LANGUAGES, st.data())
def test_white_space_moves_no_end(text: str, language: str, data: st.DataObject) -> None:
    spaces = st.sampled_from([" ", "  ", "\n", "\u00a0", "\u202f", " \n\t "])
    other = "".join(data.draw(spaces) if letter == " " else letter for letter in text)
    assert folded(other, language) == folded(text, language)


@given(PROSE, LANGUAGES, st.data())
def test_what_nobody_sees_moves_no_end(text: str, language: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    assert folded(text[:at] + data.draw(st.sampled_from("\u00ad\u200b\u2060")) + text[at:], language) == folded(
        text, language
    )
    assert folded(unicodedata.normalize("NFD", text), language) == folded(text, language)


@given(PROSE, LANGUAGES, st.sampled_from(["-", "–", "—", " – ", "--", " -- ", "\u2009—\u2009"]))
def test_the_dash_moves_no_end(text: str, language: str, dash: str) -> None:
    other = " ".join(text.split()).replace(" — ", dash)
    assert bare(other, language) == bare(text, language)


BETWEEN = [
    "Paris",
    "the",
    "The",
    "left.",
    "U.S.",
    "e.g.",
    "5.",
    "Is it?",
    "so…",
    "(so",
    "said.)",
    "it,",
    "—",
    "J.",
    "no;",
]
WITHIN = ["Paris", "the", "The", "left", "U.S.", "it", "…", "5", "(so)", "l’art", "two. Three"]
QUOTATION = st.tuples(
    st.lists(st.sampled_from(WITHIN), min_size=1).map(" ".join),
    st.sampled_from(["", ".", "?", "!", "…", ","]),
    st.sampled_from(["", ".", ",", ";", ")"]),
)
"""Words, what stands behind them within the quotation marks, and what behind these."""
STYLES = ('"{}"', "„{}“", "”{}”", "‘{}’", "«{}»", "»{}«", "«\u202f{}\u202f»", "« {} »", "‹{}›")


@given(st.lists(st.sampled_from(BETWEEN) | QUOTATION, min_size=1, max_size=12), LANGUAGES, st.sampled_from(STYLES))
def test_the_shape_of_quotation_marks_moves_no_end(
    pieces: list[str | tuple[str, str, str]], language: str, style: str
) -> None:
    def text(style: str) -> str:
        return " ".join(one if isinstance(one, str) else style.format(one[0] + one[1]) + one[2] for one in pieces)

    assert bare(text(style), language) == bare(text("“{}”"), language)


def bare(text: str, language: str) -> list[str]:
    """Letters, figures and stops of each sentence."""
    kept = [text[start:end] for start, end in sentences(text, language)]
    return ["".join(letter for letter in one if letter.isalnum() or letter in ".,;!?…()") for one in kept]
