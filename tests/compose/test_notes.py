"""Where the notes of a brief stand: at the foot, beside their paragraph, at the end."""

from __future__ import annotations

from typing import Any

import pytest

from briefgen.compose.copy import Copy, Endnotes, Paragraph, Section
from briefgen.compose.prose import SIDE
from briefgen.compose.runs import NoteCall
from briefgen.model.brief import Brief
from briefgen.theme.tokens import Traits
from tests.compose.conftest import brief, composed, paragraph


def noted(**notes: str) -> Brief:
    """A brief of one paragraph that calls each note once, in order."""
    calls = [{"kind": "note-call", "note": label} for label in notes]
    block: dict[str, Any] = {
        "kind": "paragraph",
        "content": [{"kind": "words", "text": "Fares rise by a tenth"}, *calls],
    }
    return brief(
        sections={"introduction": {"id": "introduction", "kind": "introduction", "blocks": [block]}},
        notes={label: {"blocks": [paragraph(text)]} for label, text in notes.items()},
    )


def calls(copy: Copy) -> list[NoteCall]:
    (section,) = (part for part in copy.parts if isinstance(part, Section))
    (block,) = section.blocks
    assert isinstance(block, Paragraph)
    return [run for run in block.runs if isinstance(run, NoteCall)]


@pytest.mark.parametrize("place", ["foot", "side", "end"])
def test_a_note_stands_where_the_theme_has_notes(place: str) -> None:
    (call,) = calls(composed(noted(a="Said aside."), Traits(notes=place)))
    assert call.place == place


def test_a_note_too_long_for_the_margin_goes_to_the_foot() -> None:
    copy = composed(noted(a="word " * SIDE, b="word " * (SIDE + 1)), Traits(notes="side"))
    assert [call.place for call in calls(copy)] == ["side", "foot"]


def test_notes_at_the_end_are_a_part_of_their_own_in_the_order_of_their_numbers() -> None:
    copy = composed(noted(a="One.", b="Two."), Traits(notes="end"))
    (end,) = (part for part in copy.parts if isinstance(part, Endnotes))
    assert [note.number for note in end.notes] == [1, 2]
    assert (end.heading, end.notes) == ("Notes", tuple(calls(copy)))


def test_no_part_of_notes_stands_where_none_is_called_or_they_stand_at_the_foot() -> None:
    copies = [composed(brief(), Traits(notes="end")), composed(noted(a="One."), Traits(notes="foot"))]
    assert [part for copy in copies for part in copy.parts if isinstance(part, Endnotes)] == []
