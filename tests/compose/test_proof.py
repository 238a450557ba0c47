"""The proof: what is outlined where, in which order it is numbered, and what the list says of it."""

from __future__ import annotations

from typing import Any

from briefgen.compose.outlines import Paper
from briefgen.compose.proof import Proof, proof
from briefgen.compose.runs import Code, Words
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import At, Diagnostic, Note, OnPage, Severity, Span

from .conftest import brief, labels

A4 = Paper(793.7, 1122.5)
LANDSCAPE = Paper(1122.5, 793.7)
Box = tuple[float, float, float, float]


def made(*found: Diagnostic, papers: tuple[Paper, ...] = (A4, LANDSCAPE), **keys: Any) -> Proof:
    outcome = proof(brief(**keys), found, papers, labels(), "sources/ferries")
    assert outcome.diagnostics == ()
    assert outcome.value
    return outcome.value


def on(page: int, box: Box | None = (100, 100, 50, 20), message: str = "too wide", **keys: Any) -> Diagnostic:
    severity: Severity = keys.pop("severity", "warning")
    return Diagnostic("text-overflows", message, OnPage(page, box), severity, **keys)


def said(one: Proof) -> list[str]:
    return ["".join(run.text for run in entry.message if isinstance(run, Words | Code)) for entry in one.entries]


def test_there_is_a_page_of_the_same_size_for_each_page() -> None:
    pages = made(on(2)).pages
    assert [(page.number, page.width, page.height) for page in pages] == [(1, 793.7, 1122.5), (2, 1122.5, 793.7)]
    assert [len(page.outlines) for page in pages] == [0, 1]


def test_findings_are_numbered_by_page_then_down_then_across() -> None:
    one = made(
        on(2, (100, 50, 9, 9), "e"), on(1, (300, 50, 9, 9), "b"), on(1, (100, 90, 9, 9), "c"), on(1, None, "d"),
        diagnostic("label-missing", "f", At(("language",))), on(1, (100, 50, 9, 9), "a"), on(9, (0, 0, 9, 9), "g"),
    )  # fmt: skip
    assert said(one) == ["A.", "B.", "C.", "D.", "E.", "F.", "G."]
    assert [entry.number for entry in one.entries] == [1, 2, 3, 4, 5, 6, 7]
    assert [entry.page for entry in one.entries] == [1, 1, 1, 1, 2, None, None]
    assert [entry.outlined for entry in one.entries] == [True, True, True, False, True, False, False]
    assert [[mark.number for mark in page.outlines] for page in one.pages] == [[1, 2, 3], [5]]


def test_what_weighs_most_is_painted_last() -> None:
    kinds: tuple[Severity, ...] = ("error", "hint", "warning", "hint", "error")
    one = made(*(on(1, (100, 100 * i, 9, 9), severity=kind) for i, kind in enumerate(kinds, 1)))
    assert [mark.severity for mark in one.pages[0].outlines] == ["hint", "hint", "warning", "error", "error"]


def test_an_entry_says_what_was_found_how_it_is_cured_and_where_it_is_written() -> None:
    (entry,) = made(on(1, hint="cut `a b`", span=Span("sources/ferries/paper.md", 12, 3))).entries
    assert (entry.code, entry.severity, entry.said, entry.place) == (
        "text-overflows", "warning", "Warning", "paper.md:12:3",
    )  # fmt: skip
    assert entry.message == (Words("Too wide."),)
    assert entry.hint == (Words("Cut "), Code("a b"), Words("."))


def test_a_place_in_the_theme_keeps_its_folder_and_a_file_without_lines_its_name() -> None:
    assert made(on(1, span=Span("styles/mine/css/a.css", 2, 1))).entries[0].place == "styles/mine/css/a.css:2:1"
    assert made(on(1, span=Span("sources/ferries/a.png", 0, 0))).entries[0].place == "a.png"
    assert made(on(1)).entries[0].place == ""


def test_a_backtick_that_closes_nothing_is_a_backtick() -> None:
    assert made(on(1, message="a ` in `text`")).entries[0].message == (Words("A ` in `text`."),)


def test_further_places_are_told() -> None:
    notes = (Note("the other stands here", span=Span("sources/ferries/brief.yaml", 4, 2)), Note("nowhere"))
    assert made(on(1, notes=notes)).entries[0].notes == ("The other stands here (brief.yaml:4:2)",)


def test_the_head_counts_what_was_found_and_explains_the_outlines_that_there_are() -> None:
    one = made(on(1, severity="error"), on(1), on(2), on(1, None, severity="hint"))
    assert one.counted == "1 error, 2 warnings and 1 hint."
    assert one.key == (("error", "Error"), ("warning", "Warning"))
    assert (one.name, one.title, one.running) == ("Proof", "Ferry fares", "Proof: Ferry fares")


def test_a_proof_of_pages_without_fault_says_so() -> None:
    one = made()
    assert one.counted == "Nothing was found on these pages."
    assert (one.key, one.heads, one.gloss, one.entries) == ((), (), "", ())
    assert [page.outlines for page in one.pages] == [(), ()]


def test_the_file_is_called_a_proof_and_says_that_the_brief_is_a_draft() -> None:
    one = made(status="draft", marking="Internal")
    assert (one.meta.title, one.meta.subject, one.meta.keywords) == ("Proof: Ferry fares", "Proof", ())
    assert one.marking == "Internal · Draft"
