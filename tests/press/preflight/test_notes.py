"""Notes that aren't at the foot of the page that calls them are found."""

from collections.abc import Callable
from dataclasses import replace

from briefgen.press.preflight.notes import check
from briefgen.press.preflight.view import View
from tests.press.preflight.conftest import LINE, Look, told

FILL = '<div style="height: {}mm"></div>'
NOTE = '<span class="foot" data-at="/notes/{}">{}</span>'


def codes(look: Look, body: str, css: str = "") -> list[tuple[int, str, str]]:
    return [line for line in told(look(body, css)) if line[1].startswith("note-")]


def test_a_note_that_slips_to_the_next_page_is_found_at_its_source(look: Look) -> None:
    body = f"{FILL.format(236)}<p>Text{NOTE.format('far', LINE * 8)} and more</p>"
    assert codes(look, body) == [(1, "note-astray", "/notes/far")]


def test_a_note_that_is_printed_nowhere_is_an_error(view: Callable[..., View]) -> None:
    laid = view(f"<p>Text{NOTE.format('gone', LINE)}</p>")
    without = [replace(page, boxes=tuple(box for box in page.boxes if box.kind != "notes")) for page in laid.pages]
    found = list(check(replace(laid, pages=tuple(without))))
    assert [(one.code, one.severity, one.address) for one in found] == [("note-lost", "error", ("notes", "gone"))]


def test_labels_that_are_numbers_lead_to_their_note(look: Look) -> None:
    found = look(f"{FILL.format(236)}<p>Text{NOTE.format(7, LINE * 8)} and more</p>")
    assert [one.address for one in found if one.code == "note-astray"] == [("notes", "7")]


def test_notes_at_the_foot_of_their_page_are_silent(look: Look) -> None:
    assert codes(look, "".join(f"<p>{LINE * 4}{NOTE.format(i, LINE)}</p>" for i in range(30))) == []
