"""Where sentences end, by language."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.check.sentences import around, sentences

CUT = [
    ("en", "He met Mr. Smith.| It was 5 p.m. in Washington.| Then he left."),
    ("en", "“No one is currently considering sending troops.”| He said so."),
    ("en", "The U.S. agreed.| J. R. Smith said: “Wait…” and left.| Later, e.g. in Art. 5, it changed."),
    ("en", "Nearly 2.5 million (approx. 40 per cent) fled…| They stayed.| (This is so.)| Next."),
    ("en", "It grew by 3 per cent.[1]| Then fell.| What?| “Really?” he asked.| No. 10 said no."),
    ("en", "They left the U.S.| The others stayed in the U.S. Senate."),
    ("en", "Ships, planes etc.| The others stayed.| Ships, planes etc. were there."),
    ("en", "At 5 p.m.| The talks began."),
    ("en", "A colon: Then more; And more.| A dash — Then more."),
    ("en", "It is premature…| But he waits… and waits."),
    ("en", "Will it?!| It will."),
    ("en", "See pp. 3–5 and Fig. 2.| See www.example.org.| See Dr. Who."),
    ("en", "The state of the art.| The end."),
    ("en", "In 2022.| In 2023 it ended."),
    ("en", '"It is premature."| "No," he said.'),
    (
        "de",
        "Das ist z. B. Art. 5 Abs. 2.| Am 17. Februar 2025 kam Dr. Müller.| Er ging.| Es war 2022.| Der Krieg begann.",
    ),
    ("de", "Sie sagte: „Nein.“| Dann ging sie, d. h. sie fuhr ab.| Am 3. Oktober bzw. am 4. Oktober kam sie."),
    ("fr", "M. Macron a dit : « Non. »| Puis il est parti.| L'art. 5 dit cela.| C'est p. ex. le cas de M. Dupont."),
    ("fr", "Que faire ?| Rien !| Le n° 3 et la p. 12 le disent, etc.| Il part."),
    ("es", "El Sr. Sánchez llegó.| EE. UU. dijo no.| ¿Por qué?| ¡No!| Véase el art. 5."),
    ("it", "L'on. Rossi parla.| L'art. 5 tace.| Il dott. Bianchi, p.es., è qui."),
    ("pt", "O Sr. Silva falou.| O art. 5 diz isso.| A Dra. Costa saiu."),
    ("nl", "Dhr. Jansen, o.a. lid, zei nee.| Art. 5 geldt.| Het is zo."),
    ("sv", "Det gäller t.ex. art. 5.| Det är så."),
    ("pl", "Tak mówi art. 5 ust. 2.| To jest np. dr. Nowak."),
    ("ru", "Это было в 2022 г. в Киеве, т. е. давно.| Он ушёл.| См. ст. 5."),
    ("el", "Είναι π.χ. το άρθρο 5.| Τι;| Ναι."),
    ("zh", "他走了。|她来了！|好吗？"),
    ("ja", "彼は言った。|「行く。」|彼女は来た。"),
    ("ar", "ذهب الرجل.| هل عاد؟| لا."),
    ("hi", "वह गया।| वह आई।"),
    ("sw", "Alisema Dr. Mosi.| Kisha akaondoka."),
]


@pytest.mark.parametrize(("language", "marked"), CUT)
def test_sentences_end_where_a_reader_ends_them(language: str, marked: str) -> None:
    text = marked.replace("|", "")
    assert [text[start:end] for start, end in sentences(text, language)] == [one.strip() for one in marked.split("|")]


def test_a_line_end_ends_no_sentence() -> None:
    assert sentences("Paris\nand London\n\nlead.", "en") == ((0, 23),)


def test_an_empty_text_has_none() -> None:
    assert sentences("", "en") == sentences(" \n", "en") == ()


def test_around_gives_every_sentence_that_is_touched() -> None:
    text = "One two. Three four. Five six. "
    assert text[slice(*around(text, 9, 14, "en"))] == "Three four."
    assert text[slice(*around(text, 4, 14, "en"))] == "One two. Three four."
    assert text[slice(*around(text, 0, len(text), "en"))] == "One two. Three four. Five six. "
    assert text[slice(*around(text, 19, 20, "en"))] == "Three four."


WORDS = st.sampled_from(
    ["Paris", "the", "The", "leads", "Mr.", "U.S.", "No.", "5", "2.5", "17.", "etc.", "force.", "it?", "so!", "well…",
     "(so.)", "“Yes.”", "“yes”", "z. B.", "J.", "said:", "M.", "art.", "–"]
)  # fmt: skip
TEXT = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)
LANGUAGE = st.sampled_from(["en", "de", "fr", "es", "xx"])


def cut(text: str, language: str) -> list[str]:
    """Sentences without what a change of form changes."""
    return [re.sub(r"[\s“”„\"«»]", "", text[start:end]) for start, end in sentences(text, language)]


@given(TEXT | st.text(), LANGUAGE)
def test_sentences_hold_every_letter_once_and_in_order(text: str, language: str) -> None:
    found = sentences(text, language)
    assert "".join("".join(text[start:end].split()) for start, end in found) == "".join(text.split())
    assert all(a < b <= c < d for (a, b), (c, d) in pairwise(found))


@given(TEXT, LANGUAGE, st.data())
def test_white_space_ends_no_sentence(text: str, language: str, data: st.DataObject) -> None:
    spaces = st.sampled_from([" ", "\n", "  ", "\u00a0", " \n", "\t"])
    other = "".join(data.draw(spaces) if letter == " " else letter for letter in text)
    assert cut(other, language) == cut(text, language)


@given(TEXT, LANGUAGE, st.sampled_from(["“”", '""', "„“", "«»", "« »", "«\u202f»"]))
def test_the_shape_of_quotation_marks_ends_no_sentence(text: str, language: str, marks: str) -> None:
    opening, closing = (marks[0], marks[-1]) if len(marks) == 2 else (marks[:2], marks[1:])
    assert cut(text.replace("“", opening).replace("”", closing), language) == cut(text, language)


@given(st.text(min_size=1), st.data(), LANGUAGE)
def test_around_holds_what_it_is_round(text: str, data: st.DataObject, language: str) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    first, last = around(text, start, end, language)
    assert first <= start
    assert end <= last
