"""Runs -> inline HTML: notes, pointers, what keeps to its line."""

from __future__ import annotations

from briefgen.compose.copy import Emphasis, Item, NoteCall, Paragraph, Pointer, Runs, Strong, Words
from briefgen.compose.runs import NotePlace
from briefgen.render.runs import LONG, Inline, roman


def call(text: str, place: NotePlace = "foot") -> NoteCall:
    return NoteCall(1, "note.1", (Paragraph((Words(text),), ("notes", "1", "blocks", 0)),), ("notes", "1"), place)


def claimed(runs: Runs, count: int) -> str:
    pointers = tuple(Pointer(f"¶ {i}", f"paragraph {i}", f"p.{i}") for i in range(count))
    return str(Inline().claim(Item(runs, ("x",), pointers)))


def test_a_note_stands_where_it_is_called() -> None:
    written = Inline().runs((Words("before"), call("said"), Words("after")))
    assert written.startswith('before<span class="note" role="doc-footnote" id="note.1"')
    assert written.endswith("said</span></span>after")


def test_a_note_too_long_for_the_foot_follows_the_text_that_calls_it() -> None:
    written = Inline().runs((Words("before"), Strong((call("word " * LONG),)), Words("after")))
    assert written.startswith('before<strong><a class="call" href="#note.1">1</a></strong>after<span class="long-note"')
    assert written.count("word ") == LONG


def test_a_long_note_is_printed_once() -> None:
    inline = Inline()
    note = call("word " * LONG)
    inline.runs((note,))
    assert inline.runs((Words("again"), note)) == 'again<a class="call" href="#note.1">1</a>'


def test_a_second_call_links_to_the_note() -> None:
    assert Inline().runs((call("said"), call("said"))).count("said") == 1


def test_the_first_pointer_keeps_to_the_last_word() -> None:
    assert claimed((Words("Fares rise."),), 1).startswith('Fares<span> rise.&nbsp;<span class="pointers whole">')


def test_many_pointers_may_turn_the_line_after_the_first() -> None:
    written = claimed((Words("Fares rise."),), 9)
    whole = written[written.index('class="pointers whole">') : written.index("</span></span>")]
    assert whole.count("paragraph") == 1
    assert written.count("paragraph") == 9


def test_a_claim_that_ends_in_emphasis_keeps_its_pointers() -> None:
    assert claimed((Strong((Words("rise"),)),), 2).count('class="pointer"') == 2


def test_a_note_beside_its_paragraph_is_written_before_it_and_called_in_it() -> None:
    inline, runs = Inline(), (Words("before"), Emphasis((call("said", "side"),)))
    aside = inline.sides(runs)
    assert aside.startswith('<aside class="side-note" role="doc-footnote" id="note.1" data-number="1"')
    assert aside.endswith('<span class="in-note">said</span></aside>')
    assert inline.runs(runs) == 'before<em><a class="call" href="#note.1">1</a></em>'
    assert inline.sides(runs) == ""


def test_a_note_for_the_side_stands_at_the_foot_where_no_paragraph_sets_it_aside() -> None:
    assert '<span class="note"' in Inline().runs((call("said", "side"),))


def test_a_note_at_the_end_is_only_called_and_its_first_call_can_be_led_back_to() -> None:
    inline = Inline()
    assert inline.sides((call("said", "end"),)) == ""
    assert inline.runs((call("said", "end"),)) == '<a class="call" id="note.1.call" href="#note.1">1</a>'
    assert inline.runs((call("said", "end"),)) == '<a class="call" href="#note.1">1</a>'


def test_numbers_are_written_in_roman_numerals() -> None:
    assert [roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2026)] == [
        "I", "IV", "IX", "XIV", "XL", "XC", "CD", "MCMXCIV", "MMXXVI",
    ]  # fmt: skip
    assert [roman(text) for text in ("7", "2a", "", "0")] == ["VII", "2a", "", "0"]


def test_a_word_of_another_language_says_which() -> None:
    inline = Inline(foreign={"de": ("Bundestag", "Der Bundestag"), "fr-CA": ("A & B",)})
    assert inline.runs((Words("The Bundestag, not the Bundestage."),)) == (
        'The <span lang="de">Bundestag</span>, not the Bundestage.'
    )
    assert inline.runs((Words("Der\u00a0Bundestag"),)) == '<span lang="de">Der\u00a0Bundestag</span>'
    assert inline.runs((Words("<A & B>"),)) == '&lt;<span lang="fr-CA">A &amp; B</span>&gt;'


def test_without_such_words_nothing_changes() -> None:
    assert Inline(foreign={"de": (" ",)}).runs((Words("a b"),)) == "a b"
