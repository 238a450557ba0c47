import unicodedata
from random import Random

import pytest

from tests import mutate
from tests.mutate import FORMS, MEANINGS, Form, Held, Meaning, changed, move_point

TEXT = """Intro of “two words” here.

## One {#one}

Some call Paris and London late, and few of them know why. The 30,000 men[^1] of José wait — as they said. See [the
box](#b) now.

### First {#first}

Long paragraphs are here to be wrapped again and again. - no list.

- a list

### Second {#second}

It is over.

## Two {#two}

### Third {#third}

It begins.

::: box Box {#b}

Inside of it.

:::

[^1]: A note about more than that.
"""
SENTENCE = Held(TEXT.index("Some call"), TEXT.index(" The 30,000"), ())
NUMBERS = Held(TEXT.index("The 30,000"), TEXT.index(" See [the"), ())


def bare(text: str) -> str:
    """Letters and figures alone."""
    return "".join(letter for letter in text if letter.isalnum())


@pytest.mark.parametrize("meaning", MEANINGS, ids=lambda one: one.__name__)
def test_another_meaning_changes_the_sentence_and_nothing_beyond_the_next_letter(meaning: Meaning) -> None:
    sentence = NUMBERS if meaning is mutate.change_number else SENTENCE
    for seed in range(20):
        other = meaning(TEXT, sentence, Random(seed))
        assert other is not None
        assert other != TEXT
        start, end = changed(TEXT, other)
        assert sentence.start <= start < sentence.end
        assert end <= sentence.end + 2


def test_what_cannot_be_done_is_not_done() -> None:
    over = Held(TEXT.index("It is over."), TEXT.index("It is over.") + 11, ())
    for meaning in (mutate.change_number, mutate.swap_names, mutate.merge, mutate.split):
        assert meaning(TEXT, over, Random(1)) is None


def test_names_are_swapped_sentences_joined_and_cut() -> None:
    swapped = mutate.swap_names(TEXT, SENTENCE, Random(1)) or ""
    assert "London and Paris" in swapped
    merged = mutate.merge(TEXT, SENTENCE, Random(1)) or ""
    assert "why. The" not in merged
    assert " the 30,000" in merged
    assert "late. And" in (mutate.split(TEXT, SENTENCE, Random(1)) or "")


def test_the_number_of_a_note_is_no_number() -> None:
    for seed in range(50):
        assert "[^1]" in (mutate.change_number(TEXT, NUMBERS, Random(seed)) or "")


def test_a_point_moves_whole_into_another_section() -> None:
    for seed in range(20):
        other, (start, end) = move_point(TEXT, Random(seed))
        point = TEXT[start:end].rstrip()
        assert point.startswith("### ")
        assert point in other
        assert sorted(other.split()) == sorted(TEXT.split())
        was, now = (text[: text.index(point)].count("\n## ") for text in (TEXT, other))
        assert was != now


@pytest.mark.parametrize("form", FORMS, ids=lambda one: one.__name__)
def test_another_form_keeps_letters_figures_and_their_order(form: Form) -> None:
    for seed in range(20):
        other = form(TEXT, Random(seed))
        for entity in ("&nbsp;", "&#x2003;", "&shy;", "&ldquo;", "&rdquo;"):
            other = other.replace(entity, "")
        assert bare(unicodedata.normalize("NFC", other)) == bare(TEXT)


@pytest.mark.parametrize("form", FORMS, ids=lambda one: one.__name__)
def test_another_form_is_another_text(form: Form) -> None:
    assert any(form(TEXT, Random(seed)) != TEXT for seed in range(20))


def test_no_line_begins_like_a_list_or_a_heading_when_a_paragraph_is_wrapped() -> None:
    for seed in range(20):
        for line in mutate.wrap(TEXT, Random(seed)).splitlines():
            assert not line.startswith(("-", "#", ":")) or line in TEXT.splitlines()


def test_headings_lists_and_fences_are_left_alone() -> None:
    for form in FORMS:
        other = form(TEXT, Random(3)).replace("\r\n", "\n")
        for line in ("## One {#one}", "### First {#first}", "- a list", "::: box Box {#b}", "[^1]: A"):
            assert f"\n{line}" in other
