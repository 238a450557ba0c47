"""Addresses and the places in files that they stand for."""

import pytest

from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import At, Note, OnPage, Place, Span
from briefgen.read.locate import locate

from .conftest import FOLDER, ReadBrief, place

BRIEF = """\
title: T
standfirst:
  text: >-
    One two
    three.
  evidence: {passage: "a b", in: c}
at-a-glance:
  - Bare text.
  - {text: "Quoted text", evidence: x}
statements: [{id: s, speaker: S, text: T}]
"""
CSV = 'actor,issue,stance,evidence\na,b,leans,"x y"\n'


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        (At(("title",)), "brief.yaml:1:8"),
        (At(("title",), key=True), "brief.yaml:1:1"),
        (At(("standfirst", "text")), "brief.yaml:3:9"),
        (At(("standfirst", "text"), 4, 7), "brief.yaml:4:9"),
        (At(("standfirst", "text"), 8, 13), "brief.yaml:5:5"),
        (At(("standfirst", "evidence", 0)), "brief.yaml:6:13"),
        (At(("standfirst", "evidence", 0, "passage")), "brief.yaml:6:23"),
        (At(("standfirst", "evidence", 0, "in")), "brief.yaml:6:34"),
        (At(("standfirst", "short")), "brief.yaml:2:1"),
        (At(("at-a-glance", 0)), "brief.yaml:8:5"),
        (At(("at-a-glance", 0, "text")), "brief.yaml:8:5"),
        (At(("at-a-glance", 0, "text"), 5, 9), "brief.yaml:8:10"),
        (At(("at-a-glance", 1, "text"), 7, 11), "brief.yaml:9:20"),
        (At(("at-a-glance", 1, "evidence", 0, "passage")), "brief.yaml:9:37"),
        (At(("at-a-glance", 1), key=True), "brief.yaml:9:5"),
        (At(("statements", "s", "text")), "brief.yaml:10:40"),
        (At(("statements", "s", "role")), "brief.yaml:10:14"),
        (At(("subtitle",)), "brief.yaml:1:1"),
        (At(("sections", "a")), "paper.md:3:1"),
        (At(("sections", "a", "heading"), 2, 3), "paper.md:3:8"),
        (At(("sections", "a", "points", "p")), "paper.md:5:1"),
        (At(("sections", "a", "points", "p", "label")), "paper.md:5:5"),
        (At(("sections", "a", "points", "p", "blocks", 0), 2, 3), "paper.md:7:4"),
        (At(("sections", "introduction", "blocks", 0)), "paper.md:1:1"),
        (At(("notes", "1")), "paper.md:9:1"),
        (At(("notes", "1", "blocks", 0)), "paper.md:9:7"),
        (At(("positions", "a", "b")), "positions.csv:2:1"),
        (At(("positions", "a", "b"), key=True), "positions.csv:2:3"),
        (At(("positions", "a", "b", "basis")), "positions.csv:2:3"),
        (At(("positions", "a", "b", "evidence", 0)), "positions.csv:2:11"),
        (At(("positions", "a", "b", "evidence", 0, "passage"), 2, 3), "positions.csv:2:14"),
        (OnPage(1, None, ("title",)), "brief.yaml:1:8"),
        (Span("other.css", 7, 9), "other.css:7:9"),
    ],
)
def test_an_address_has_a_place(where: Place, expected: str, read_brief: ReadBrief) -> None:
    paper = "Intro[^1]\n\n## *A* b {#a}\n\n### Point {#p}\n\nc *d* e\n\n[^1]: Note\n"
    reading = read_brief({"brief.yaml": BRIEF, "paper.md": paper, "positions.csv": CSV})
    assert reading.tree
    assert reading.found == ()
    [found] = locate([diagnostic("value-invalid", "m", where)], reading.tree)
    assert place(found) == expected


def test_diagnostics_are_sorted_by_file_line_and_column_and_said_once(read_brief: ReadBrief) -> None:
    tree = read_brief({"brief.yaml": BRIEF}).tree
    assert tree
    places: list[Place | None] = [
        None, Span("a.css", 1, 1), At(("sections", "introduction")), At(("statements", "s")), At(("title",)),
        At(("title",), key=True), At(("title",)),
    ]  # fmt: skip
    found = locate([diagnostic("value-invalid", "m", where) for where in places], tree)
    assert [place(one) if one.span else "nowhere" for one in found] == [
        "brief.yaml:1:1", "brief.yaml:1:8", "brief.yaml:10:14", "paper.md:1:1", "a.css:1:1", "nowhere",
    ]  # fmt: skip


def test_notes_are_located_and_excerpts_shown(read_brief: ReadBrief) -> None:
    tree = read_brief({"brief.yaml": BRIEF}).tree
    assert tree
    one = diagnostic(
        "value-invalid", "m", Span((FOLDER / "brief.yaml").as_posix(), 3, 3), notes=[Note("n", At(("title",)))]
    )
    [found] = locate([one], tree)
    assert found.span
    assert found.span.excerpt == "  text: >-"
    assert found.notes[0].span
    assert (found.notes[0].span.line, found.notes[0].span.excerpt) == (1, "title: T")


def test_another_document_is_not_looked_for_in_this_brief(read_brief: ReadBrief) -> None:
    tree = read_brief({}).tree
    assert tree
    [found] = locate([diagnostic("value-invalid", "m", At(("title",), document="theme"))], tree)
    assert found.span is None
