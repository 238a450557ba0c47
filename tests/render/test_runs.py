"""Runs -> inline HTML: notes, pointers, what keeps to its line."""

from __future__ import annotations

from briefgen.compose.copy import Item, NoteCall, Paragraph, Pointer, Runs, Strong, Words
from briefgen.render.runs import LONG, Inline


def call(text: str) -> NoteCall:
    return NoteCall(1, "note.1", (Paragraph((Words(text),), ("notes", "1", "blocks", 0)),))


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
