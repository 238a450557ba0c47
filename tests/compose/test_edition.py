"""The whole Copy: order of the parts, numbers, pointers, words."""

import dataclasses
from typing import Any

import pytest

from briefgen.check import check
from briefgen.compose import compose
from briefgen.compose.copy import Copy, Section
from briefgen.theme.tokens import Traits
from tests.compose.conftest import Compose, brief, composed, labels, paragraph, plain

MATRIX: dict[str, Any] = {
    "issues": {"fares": {"label": "Higher fares", "question": "Should fares rise?", "means": "for"}},
    "actors": {"island": {"name": "Island council"}, "line": {"name": "Ferry line"}},
    "positions": {
        "island": {"fares": {"stance": "opposes", "basis": "reported", "evidence": "Islanders object"}},
        "line": {"fares": {"stance": "supports", "basis": "inferred", "evidence": "Fares rise by a tenth"}},
    },
}


def texts(value: Any) -> list[str]:
    """Every string in the Copy but ids, assets and addresses."""
    if isinstance(value, str):
        return [value.replace("\u00a0", " ")]
    if dataclasses.is_dataclass(value):
        kept = (f for f in dataclasses.fields(value) if f.name not in ("at", "kind", "id", "asset", "role", "target"))
        return [text for f in kept for text in texts(getattr(value, f.name))]
    return [text for item in value for text in texts(item)] if isinstance(value, tuple) else []


def test_the_smallest_brief_has_a_front_a_text_and_a_colophon(copy_of: Compose) -> None:
    copy: Copy = copy_of()
    assert [part.kind for part in copy.parts] == ["section", "apparatus"]
    assert (copy.figures, copy.strip, copy.contents) == (None, None, ())
    assert copy.masthead.publisher == "Publisher not supplied"
    assert copy.masthead.lines == ("Edition 1, draft", "Number and date not supplied", "Authors not supplied")
    assert copy.colophon.build == "Build 0123abcd"


def test_what_is_supplied_is_not_said_to_be_missing(copy_of: Compose) -> None:
    copy = copy_of(publisher="Institute", number="7", date="2025-02-17", authors=[{"name": "A. Writer"}])
    assert [line.replace("\u00a0", " ") for line in copy.masthead.lines] == [
        "17 February 2025",
        "Edition 1, draft",
        "A. Writer",
    ]
    assert copy.masthead.publisher == "Institute"
    assert copy.meta.created == "2025-02-17"


def test_half_a_date_is_printed_and_kept_out_of_the_metadata(copy_of: Compose) -> None:
    copy = copy_of(date="2025-02")
    assert copy.masthead.lines[0] == "February 2025"
    assert copy.meta.created is None


def test_paragraphs_are_numbered_through_sections_and_points() -> None:
    sections = {
        "one": {"id": "one", "heading": "One", "blocks": [paragraph("Fares rise by a tenth.")]},
        "two": {"id": "two", "heading": "Two", "points": {"p": {"id": "p", "label": "P", "blocks": [
            paragraph("First."), {"kind": "list", "items": [{"blocks": [paragraph("In a list.")]}]}, paragraph("Last."),
        ]}}},
    }  # fmt: skip
    copy = composed(brief(sections=sections))
    numbers = [
        block.number
        for part in copy.parts
        if isinstance(part, Section)
        for block in (*part.blocks, *(b for point in part.points for b in point.blocks))
        if block.kind == "paragraph"
    ]
    assert numbers == [1, 2, 3]


def test_an_item_points_at_the_paragraph_it_rests_on(copy_of: Compose) -> None:
    copy = copy_of(at_a_glance=[{"text": "Both.", "evidence": ["Islanders object", "by a tenth"]}])
    assert plain(copy.glance.items[0].pointers) == "¶ 1, 2"
    assert copy.glance.items[0].pointers[0].text == "¶\u00a01"
    assert [run.target for run in copy.glance.items[0].pointers if run.kind == "pointer"] == ["p.1", "p.2"]


def test_a_count_points_at_the_matrix() -> None:
    count = {"count": "positions", "issue": "fares", "stance": "opposes", "is": 1}
    copy = composed(brief(**MATRIX, at_a_glance=[{"text": "One opposes.", "evidence": count}]))
    assert plain(copy.glance.items[0].pointers) == "Table 1"
    assert copy.glance.items[0].pointers[0].target == "matrix."


def test_a_passage_in_a_note_points_at_the_paragraph_that_calls_it() -> None:
    called = {"kind": "paragraph", "content": [{"kind": "words", "text": "Second"}, {"kind": "note-call", "note": "a"}]}
    sections = {"s": {"id": "s", "heading": "S", "blocks": [paragraph("Fares rise by a tenth."), called]}}
    notes = {"a": {"blocks": [paragraph("Said in a note.")]}}
    copy = composed(brief(sections=sections, notes=notes, at_a_glance=[{"text": "N.", "evidence": "Said in a note"}]))
    assert plain(copy.glance.items[0].pointers) == "¶ 2"


def test_the_matrix_stands_before_the_closing_sections() -> None:
    sections = {
        name: {"id": name, "kind": name, "heading": name, "blocks": [paragraph(text)]}
        for name, text in (
            ("context", "Fares rise by a tenth."),
            ("challenges", "Islanders object."),
            ("summary", "So it is."),
        )
    }
    copy = composed(brief(sections=sections, **MATRIX))
    assert [(part.kind, part.number) for part in copy.parts][:4] == [
        ("section", 1), ("section", 2), ("matrix", 3), ("section", 4),
    ]  # fmt: skip


def test_a_timeline_of_three_dates_stands_in_the_context_in_order_of_time() -> None:
    events = [
        {"date": "undated", "event": "Nobody knows when", "evidence": "by a tenth"},
        {"date": "2025-03", "event": "Third", "evidence": "by a tenth"},
        {"date": "XXXX-02-18", "after": "2025-02-17", "event": "Second", "evidence": "by a tenth"},
        {"date": "2022", "event": "First", "evidence": "by a tenth"},
    ]
    copy = composed(brief(timeline=events))
    context = copy.parts[0]
    assert isinstance(context, Section)
    assert context.timeline is not None
    assert [(e.date.replace("\u00a0", " "), plain(e.item.runs)) for e in context.timeline.events] == [
        ("2022", "First"), ("18 Feb", "Second"), ("Mar 2025", "Third"),
    ]  # fmt: skip
    assert context.timeline.undated[0].date == "Undated"
    assert context.timeline.heading == "Three dated events, and one without a date"


def test_fewer_dated_events_are_printed_all_the_same_behind_the_text() -> None:
    copy = composed(brief(timeline=[{"date": "2022", "event": "The only one", "evidence": "by a tenth"}]))
    assert [part.kind for part in copy.parts][:2] == ["section", "timeline"]


def test_a_pull_quote_stands_beside_the_point_that_holds_its_words() -> None:
    sections = {"s": {"id": "s", "heading": "S", "blocks": [paragraph("Fares rise by a tenth.")], "points": {
        "p": {"id": "p", "label": "P", "blocks": [paragraph("She called it “far too much”.")]},
    }}}  # fmt: skip
    said = {"id": "reeve", "speaker": "The reeve", "text": "far too much", "evidence": "“far too much”"}
    copy = composed(brief(sections=sections, statements=[said], pull_quotes=["reeve"]))
    section = copy.parts[0]
    assert isinstance(section, Section)
    assert section.points[0].quote is not None
    assert section.points[0].quote.words == "far too much"
    assert section.quote is None


def test_a_draft_marks_and_lists_what_fails(copy_of: Compose) -> None:
    copy = copy_of(status="draft", at_a_glance=[{"text": "Wrong.", "evidence": "nothing like it"}])
    assert copy.draft == "Draft"
    failure = copy.glance.items[0].failure
    assert failure is not None
    assert (failure.number, failure.words) == (1, "passage not found in the text")
    last = copy.parts[-1]
    assert last.kind == "apparatus"
    assert [(entry.label, plain(entry.runs)) for entry in last.entries] == [
        ("1", "Passage not found in the text: Wrong.")
    ]


def test_flags_are_printed_in_a_draft_and_in_a_final_brief_when_asked_for(copy_of: Compose) -> None:
    items = [{"text": "A flag.", "evidence": "by a tenth"}]

    def prints(status: str, **wish: str) -> bool:
        return any(part.kind == "claims" for part in copy_of(status=status, flags=wish | {"items": items}).parts)

    assert prints("draft")
    assert not prints("draft", print="no")
    assert not prints("final")
    assert prints("final", print="yes")


@pytest.mark.parametrize(("length", "size"), [(45, "short"), (46, "medium"), (61, "long"), (76, "longest")])
def test_a_title_has_a_size_by_its_length(copy_of: Compose, length: int, size: str) -> None:
    assert copy_of(title="x" * length).title_length == size


def test_contents_are_listed_when_the_paper_is_long() -> None:
    copy = composed(brief(), Traits(contents_from=5))
    assert [line.text for line in copy.contents] == ["Context", "Method"]


def test_every_word_of_the_brief_is_in_the_copy() -> None:
    source = brief(**MATRIX, options=[{"text": "They may wait.", "evidence": "by a tenth"}], disclaimer="No warranty")
    said = " ".join(texts(composed(source)))
    for text in (
        "Fares rise by a tenth.",
        "Islanders object to it.",
        "They may wait.",
        "No warranty",
        "Island council",
    ):
        assert text in said


def test_arabic_reads_from_right_to_left() -> None:
    copy = composed(brief(language="ar", region="EG"))
    assert copy.direction == "rtl"


def test_a_missing_label_is_a_diagnostic_and_no_crash() -> None:
    judged = check(brief()).value
    assert judged is not None
    fewer = {key: text for key, text in labels().items() if key != "scope"}
    copy = compose(judged, fewer, Traits(), "full", "")
    assert [d.code for d in copy.diagnostics] == ["label-missing"]


def calling(text: str, *notes: str) -> dict[str, Any]:
    calls = [{"kind": "note-call", "note": note} for note in notes]
    return {"kind": "paragraph", "content": [{"kind": "words", "text": text}, *calls]}


def test_notes_that_call_each_other_are_composed_once() -> None:
    sections = {"s": {"id": "s", "heading": "S", "blocks": [calling("Fares rise by a tenth.", "a")]}}
    notes = {"a": {"blocks": [calling("First", "b", "a")]}, "b": {"blocks": [calling("Second", "a")]}}
    copy = composed(brief(sections=sections, notes=notes, at_a_glance=[{"text": "N.", "evidence": "Second"}]))
    said = texts(copy.parts[0])
    assert (said.count("First"), said.count("Second")) == (1, 1)
    assert plain(copy.glance.items[0].pointers) == "¶ 1"


def test_a_paper_of_lists_alone_has_no_paragraph_to_point_at() -> None:
    listed = {"kind": "list", "items": [{"blocks": [paragraph("Fares rise by a tenth.")]}]}
    copy = composed(brief(sections={"s": {"id": "s", "heading": "S", "blocks": [listed]}}))
    assert copy.standfirst.pointers == ()


def test_the_method_says_what_each_issue_asks() -> None:
    (method,) = (part for part in composed(brief(**MATRIX)).parts if part.kind == "apparatus" and part.role == "method")
    asked = {entry.label: plain(entry.runs) for entry in method.entries}
    assert asked["Higher fares"] == "Should fares rise? “Supports” means “for”."


def test_the_scope_is_given_or_says_the_last_date(copy_of: Compose) -> None:
    events = [{"date": "2024-11", "event": "E", "evidence": "by a tenth"}]
    explained = "¶ points to a numbered paragraph of the text."
    written, made = copy_of(scope="One paper", timeline=events).scope, copy_of(timeline=events).scope
    assert written is not None
    assert made is not None
    assert plain(written.runs) == f"One paper. {explained}"
    assert plain(made.runs) == f"Last dated event: November 2024. {explained}"


def test_failures_are_numbered_as_they_are_read(copy_of: Compose) -> None:
    wrong = "nothing like it"
    said = {"id": "reeve", "speaker": "The reeve", "text": "far too much", "evidence": wrong}
    copy = copy_of(
        statements=[said], options=[{"text": "Wait.", "evidence": wrong}], bottom_line={"text": "B.", "evidence": wrong}
    )
    numbers = [part.item.failure for part in copy.parts if part.kind == "bottom-line"]
    numbers += [item.failure for part in copy.parts if part.kind == "claims" for item in part.items]
    numbers += [quote.failure for part in copy.parts if part.kind == "register" for quote in part.quotes]
    assert [failure and failure.number for failure in numbers] == [1, 2, 3]
