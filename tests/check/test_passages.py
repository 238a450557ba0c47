from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.check.library import Library
from briefgen.check.passages import judge_passage
from briefgen.ground.diagnostics import At, Diagnostic
from briefgen.model.brief import Brief
from briefgen.model.evidence import Passage

from .conftest import Make, check, section

PARIS = "Paris and London strongly back the idea of a force. Berlin doesn’t – not yet."
ITEM = ("standfirst", "evidence", 0)


def only(brief: Any) -> Diagnostic:
    """The one finding about the one claim."""
    [found] = check(brief).diagnostics
    return found


def verdicts(brief: Any) -> list[str]:
    judged = check(brief).value
    assert judged
    return [finding.verdict for finding in judged.findings.values()]


@pytest.mark.parametrize(
    "passage",
    [
        "strongly back the idea",
        "of a force. Berlin",
        "Berlin doesn't - not yet",
        "Paris\u00a0and\n  London",
        "strong\u00adly back",
        "Paris […] the idea",
        "Paris [...] Berlin […] yet",
        "[…] not yet. […]",
    ],
)
def test_a_passage_that_stands_there_once_is_verified(make: Make, passage: str) -> None:
    brief = make(PARIS, evidence=passage)
    assert check(brief).diagnostics == ()
    assert verdicts(brief) == ["verified"]


@pytest.mark.parametrize(
    "passage",
    [
        "strongly Back the idea",
        "idea of a forc",
        "the idea […] London",
        "strongly backs",
        "“strongly back”",
        "[…]",
        " ",
    ],
)
def test_a_passage_that_is_not_there_word_for_word_is_not_found(make: Make, passage: str) -> None:
    found = only(make(PARIS, evidence=passage))
    assert (found.code, found.severity, found.place) == ("evidence-not-found", "error", At((*ITEM, "passage")))


def test_decomposed_letters_are_the_same_letters(make: Make) -> None:
    assert verdicts(make("Le café est fermé.", evidence="cafe\u0301 est")) == ["verified"]


def test_emphasis_links_and_note_marks_are_no_part_of_the_text(make: Make) -> None:
    words = [
        {"kind": "words", "text": "Paris "},
        {"kind": "strong", "content": [{"kind": "words", "text": "strongly"}]},
        {"kind": "note-call", "note": "1"},
        {"kind": "link", "href": "https://example.org", "content": [{"kind": "words", "text": " backs"}]},
    ]
    part = section("a") | {"blocks": [{"kind": "paragraph", "content": words}]}
    assert verdicts(make(part, evidence="Paris strongly backs")) == ["verified"]


@pytest.mark.parametrize("passage", ["the **idea** of", "*Paris* and [London](#london)", "a force[^2]. Berlin"])
def test_marks_copied_from_markdown_are_no_part_of_a_passage(make: Make, passage: str) -> None:
    assert verdicts(make(PARIS, evidence=passage)) == ["verified"]


def test_a_mark_that_the_text_prints_may_be_quoted(make: Make) -> None:
    assert verdicts(make("Rated 3* by all. Rated 3 by none.", evidence="Rated 3*")) == ["verified"]


@pytest.mark.parametrize("passage", ["000 soldiers", "some 200", "5% of", "it spends 2"])
def test_a_part_of_a_number_is_not_the_number(make: Make, passage: str) -> None:
    brief = make("It asked for some 200,000 soldiers; it spends 2.5% of GDP.", evidence=passage)
    assert only(brief).code == "evidence-not-found"


def test_scripts_without_capitals_may_join_words(make: Make) -> None:
    assert verdicts(make("中国支持维和部队。", evidence="支持维和")) == ["verified"]
    assert verdicts(make("قالت والحكومة", evidence="الحكومة")) == ["verified"]


def test_a_verified_passage_names_the_block_it_stands_in(make: Make) -> None:
    judged = check(make("Nothing.", section("a", "Lead.", point=["One.", PARIS]), evidence="strongly back")).value
    assert judged
    assert judged.findings[ITEM].block == ("sections", "a", "points", "point", "blocks", 1)


def test_list_items_cells_captions_and_notes_are_looked_into(make: Make) -> None:
    def line(text: str) -> list[dict[str, str]]:
        return [{"kind": "words", "text": text}]

    blocks = [
        {"kind": "list", "items": [{"blocks": [{"kind": "paragraph", "content": line("in an item")}]}]},
        {
            "kind": "table", "align": ["start"], "head": {"cells": [{"content": line("in a head")}]},
            "rows": [{"cells": [{"content": line("in a cell")}]}], "caption": line("in a caption"),
        },
        {"kind": "figure", "path": "x.png", "alt": "x", "source": line("in a source line")},
        {"kind": "box", "id": "a-box", "blocks": [{"kind": "paragraph", "content": line("in a box")}]},
        {"kind": "code-block", "text": "in code"},
    ]  # fmt: skip
    passages = ["in an item", "in a head", "in a cell", "in a caption", "in a source line", "in a box", "in code"]
    notes = {"1": {"blocks": [{"kind": "paragraph", "content": line("in a note")}]}}
    brief = make(section("a") | {"blocks": blocks}, evidence=[*passages, "in a note"], notes=notes)
    judged = check(brief).value
    assert judged
    places = [finding.block for finding in judged.findings.values()]
    assert places[0] == ("sections", "a", "blocks", 0, "items", 0, "blocks", 0)
    assert places[2] == ("sections", "a", "blocks", 1, "rows", 0, "cells", 0)
    assert places[3] == ("sections", "a", "blocks", 1, "caption")
    assert places[-1] == ("notes", "1", "blocks", 0)
    assert None not in places


def test_a_passage_over_two_paragraphs_is_told_where_it_crosses(make: Make) -> None:
    found = only(make("One and two.", "Three and four.", evidence="two. Three"))
    assert found.hint == "a passage lies within one paragraph: make it two items"
    assert found.notes[0].place == At(("sections", "lead", "blocks", 0), 8, 12)


def test_pieces_in_the_wrong_order_are_told_so(make: Make) -> None:
    assert "in this order" in only(make(PARIS, evidence="Berlin […] London")).hint


def test_quotation_marks_that_a_word_processor_made_are_told(make: Make) -> None:
    found = only(make(PARIS, evidence="“strongly back the idea”"))
    assert "write straight ones" in found.hint
    assert found.notes == ()


@pytest.mark.parametrize("passage", ["Paris and London ... the idea", "Paris and London … the idea"])
def test_dots_without_brackets_are_told(make: Make, passage: str) -> None:
    assert "`[…]`" in only(make(PARIS, evidence=passage)).hint


def test_the_closest_passage_is_shown_with_its_place_and_what_differs(make: Make) -> None:
    found = only(make("Nothing here.", PARIS, evidence="Paris and London now back the idea"))
    closest, differing = found.notes
    assert closest.message == "the closest passage, 87% alike: `Paris and London strongly back the idea`"
    assert closest.place == At(("sections", "lead", "blocks", 1), 0, 39)
    assert differing.message == "what differs there: `strongly` in place of `now`"


def test_words_that_were_put_in_are_named(make: Make) -> None:
    found = only(make("Paris and London no longer back the idea.", evidence="Paris and London back the idea"))
    assert found.notes[1].message == "what differs there: `no longer` is new"


def test_the_closest_passage_has_its_last_words_too_however_unlike(make: Make) -> None:
    found = only(make(PARIS, evidence="Paris and London strongly back the xyz"))
    assert found.notes[0].place == At(("sections", "lead", "blocks", 0), 0, 39)
    assert found.notes[1].message == "what differs there: `idea` in place of `xyz`"


def test_a_passage_that_ends_within_a_word_does_not_cross_a_paragraph(make: Make) -> None:
    assert "a force" in only(make(PARIS, "More.", evidence="the idea of a forc")).notes[0].message


def test_nothing_is_shown_where_nothing_is_close(make: Make) -> None:
    assert only(make(PARIS, evidence="zebras cross the Serengeti")).notes == ()


def test_closest_passages_are_looked_for_a_bounded_number_of_times(make: Make) -> None:
    claims = [{"text": str(i), "evidence": f"Paris and London back idea number {i}"} for i in range(40)]
    outcome = check(make(PARIS, evidence="Paris and London", at_a_glance=claims))
    found = [one for one in outcome.diagnostics if one.code == "evidence-not-found"]
    assert len(found) == 40
    assert sum(bool(one.notes) for one in found) == 20


def test_a_passage_that_stands_there_twice_is_ambiguous_and_both_places_are_shown(make: Make) -> None:
    found = only(make(PARIS, section("b", point=f"Again: {PARIS}"), evidence="strongly back"))
    assert (found.code, found.message) == ("evidence-ambiguous", "passage stands twice in the paper")
    assert found.hint == "add `in: lead` or `in: point`, or quote more of the words round it"
    assert [note.place for note in found.notes] == [
        At(("sections", "lead", "blocks", 0), 17, 30),
        At(("sections", "b", "points", "point", "blocks", 0), 24, 37),
    ]


def test_twice_in_one_paragraph_is_ambiguous_too_and_a_place_would_not_help(make: Make) -> None:
    found = only(make("Paris said no. Paris said no.", evidence="said no"))
    assert (found.code, found.hint) == ("evidence-ambiguous", "quote more of the words round it")


def test_no_more_than_a_few_places_are_listed(make: Make) -> None:
    found = only(make("no " * 1000, evidence="no"))
    assert found.message == "passage stands more than 5 times in the paper"
    assert len(found.notes) == 6


def test_in_looks_into_a_section_with_its_points_or_into_one_point(make: Make) -> None:
    paper = (PARIS, section("b", point=PARIS, other="Something else."))
    for place in ("lead", "b", "point"):
        assert verdicts(make(*paper, evidence={"passage": "strongly back", "in": place})) == ["verified"]
    found = only(make(*paper, evidence={"passage": "Something else", "in": "point"}))
    assert (found.message, found.hint) == ("passage is not in `point`", "write `in: other`")
    assert found.notes[0].place == At(("sections", "b", "points", "other", "blocks", 0), 0, 14)


def test_in_looks_into_a_box(make: Make) -> None:
    inside = {"kind": "paragraph", "content": [{"kind": "words", "text": PARIS}]}
    box = {"kind": "box", "id": "a-box", "blocks": [inside]}
    part = section("b") | {"blocks": [{"kind": "quotation", "blocks": [box]}]}
    judged = check(make(PARIS, part, evidence={"passage": "strongly back", "in": "a-box"})).value
    assert judged
    assert judged.findings[ITEM].block == ("sections", "b", "blocks", 0, "blocks", 0, "blocks", 0)


def test_in_something_that_is_not_there_is_pointed_at(make: Make) -> None:
    found = only(make(section("divisions", PARIS), evidence={"passage": "strongly back", "in": "divisons"}))
    assert (found.code, found.place) == ("evidence-place-unknown", At((*ITEM, "in")))
    assert found.hint == "did you mean `divisions`?"


SOURCES = [{"id": "unga", "title": "A resolution", "text": "texts/unga.txt"}, {"id": "memo", "title": "A memo"}]
TEXTS = {"texts/unga.txt": "The Assembly\nasks for peace.\n\nIt decides\r\n \nto go on."}


def test_a_passage_of_a_source_is_looked_up_in_its_text(make: Make) -> None:
    evidence = [
        {"passage": "The Assembly asks", "source": "unga"},
        {"passage": "to go on", "source": "unga", "at": "p. 1"},
    ]
    brief = make("Nothing.", evidence=evidence, sources=SOURCES, texts=TEXTS)
    assert check(brief).diagnostics == ()
    assert verdicts(brief) == ["verified", "verified"]


@pytest.mark.parametrize(("passage", "code"), [("for war", "evidence-not-found"), ("decides to", "evidence-not-found")])
def test_a_passage_that_is_not_in_the_text_of_its_source(make: Make, passage: str, code: str) -> None:
    brief = make(f"{passage}.", evidence={"passage": passage, "source": "unga"}, sources=SOURCES, texts=TEXTS)
    assert only(brief).code == code


def test_a_passage_that_is_in_the_text_of_its_source_twice(make: Make) -> None:
    brief = make(
        "x", evidence={"passage": "no", "source": "unga"}, sources=SOURCES, texts={"texts/unga.txt": "no\n\nno"}
    )
    assert only(brief).code == "evidence-ambiguous"


def test_a_source_without_its_text_is_unverified_which_is_no_error(make: Make) -> None:
    brief = make("x", evidence={"passage": "no", "source": "memo"}, sources=SOURCES)
    found = only(brief)
    assert (found.code, found.severity) == ("evidence-unverified", "hint")
    assert verdicts(brief) == ["unverified"]


def test_a_source_that_is_not_listed_is_pointed_at(make: Make) -> None:
    found = only(make("x", evidence={"passage": "no", "source": "ungo"}, sources=SOURCES))
    assert (found.code, found.place, found.hint) == ("source-unknown", At((*ITEM, "source")), "did you mean `unga`?")


def test_a_part_of_the_paper_and_a_source_do_not_go_together(make: Make) -> None:
    found = only(make("x", evidence={"passage": "no", "source": "unga", "in": "lead"}, sources=SOURCES, texts=TEXTS))
    assert (found.code, found.place) == ("key-misplaced", At((*ITEM, "in"), key=True))


LETTERS = st.text(alphabet="aB5é ’”–.,*[]…\u00ad\u0301\u00a0中", max_size=40)


@given(LETTERS, LETTERS, LETTERS)
def test_any_passage_of_any_text_is_judged(first: str, second: str, passage: str) -> None:
    library = Library(Brief.model_validate(tiny(first, second)))
    finding, problems = judge_passage(Passage(passage=passage or "a"), ("standfirst", "evidence", 0), library)
    assert (finding.verdict == "verified") == (not problems)
    places = [note.place for one in problems for note in one.notes if isinstance(note.place, At)]
    texts = dict(library.paper.texts)
    for place in places:
        assert 0 <= (place.start or 0) < (place.end or 0) <= len(texts[place.address])


@given(st.text(alphabet="abc de", min_size=1, max_size=60), st.data())
def test_whole_words_of_a_paragraph_are_always_found(text: str, data: st.DataObject) -> None:
    words = text.split() or ["a"]
    start = data.draw(st.integers(0, len(words) - 1))
    passage = " ".join(words[start : data.draw(st.integers(start + 1, len(words)))])
    library = Library(Brief.model_validate(tiny(" ".join(words))))
    finding, _ = judge_passage(Passage(passage=passage), ("x",), library)
    assert finding.code in ("", "evidence-ambiguous")


def tiny(*paragraphs: str) -> dict[str, Any]:
    whole = {"id": "x", "title": "X", "standfirst": "x", "at_a_glance": []}
    return whole | {"sections": {"lead": section("lead", *paragraphs)}}
