"""The sentence round a passage, and what of it people have confirmed."""

from typing import Any

import pytest

from briefgen.check import check
from briefgen.check.confirmed import lock
from briefgen.check.summary import count_claims
from briefgen.ground.diagnostics import At, Diagnostic
from briefgen.model.brief import Brief
from briefgen.model.judgement import Judged

from .conftest import Make, all_confirmed, section

PAPER = "It was cold. Paris and London strongly back the idea of a force. Berlin does not."
CODES = ("evidence-context-changed", "evidence-unconfirmed")


def found(brief: Brief) -> list[Diagnostic]:
    return [one for one in check(brief).diagnostics if one.code in CODES]


def codes(brief: Brief) -> list[str]:
    return [one.code for one in found(brief)]


def after(make: Make, before: str, now: str, **keys: Any) -> Brief:
    """A brief that was confirmed with one paper and has another one now."""
    confirmed = make(before, evidence="strongly back", **keys)
    return make(now, evidence="strongly back", **keys, lock=confirmed.lock)


def judged(brief: Brief) -> Judged:
    value = check(brief).value
    assert value
    return value


def test_a_sentence_that_stands_as_it_was_confirmed_is_good(make: Make) -> None:
    brief = after(make, PAPER, PAPER)
    assert found(brief) == []
    finding = judged(brief).findings[("standfirst", "evidence", 0)]
    assert finding.context == finding.confirmed_context == "Paris and London strongly back the idea of a force."
    assert finding.confirmed == "2025-03-01"


@pytest.mark.parametrize(
    "now",
    [
        PAPER.replace("London", "London, who no longer agree,"),
        PAPER.replace("Paris and London", "Rome and London"),
        PAPER.replace(" of a force", ", and not the reality, of a force"),
        PAPER.replace("force. Berlin", "force, and Berlin"),
        PAPER.replace("cold. Paris", "cold, and Paris"),
        PAPER.replace("of a force.", "of a force?"),
        PAPER.replace("Paris and London strongly", "It is not true that Paris and London strongly"),
    ],
)
def test_a_change_of_the_sentence_round_a_passage_is_an_error(make: Make, now: str) -> None:
    assert codes(after(make, PAPER, now)) == ["evidence-context-changed"]


@pytest.mark.parametrize(
    "now",
    [
        PAPER.replace(" ", "\n"),
        PAPER.replace(" ", "  "),
        PAPER.replace("London", "Lon\u00addon"),
        PAPER.replace("It was cold. ", ""),
        PAPER.replace("Berlin does not.", "Berlin does."),
        PAPER + " And more.",
    ],
)
def test_a_change_of_form_or_elsewhere_is_none(make: Make, now: str) -> None:
    assert found(after(make, PAPER, now)) == []


def test_the_finding_shows_both_sentences_and_what_differs(make: Make) -> None:
    brief = after(make, PAPER, PAPER.replace("Paris and London", "Paris and no longer London"))
    (problem,) = found(brief)
    assert problem.address == ("standfirst", "evidence", 0, "passage")
    assert problem.severity == "error"
    assert [note.message for note in problem.notes] == [
        "it stands here now: `Paris and no longer London strongly back the idea of a force.`",
        "confirmed on 2025-03-01 it read: `Paris and London strongly back the idea of a force.`",
        "what differs: `no longer` is new",
    ]
    assert judged(brief).codes == {("standfirst",): ("evidence-context-changed",)}
    assert count_claims(judged(brief))["failed"] == 1


def test_in_a_draft_it_is_a_warning(make: Make) -> None:
    brief = after(make, PAPER, PAPER.replace("Paris", "Rome"), status="draft")
    assert [one.severity for one in found(brief)] == ["warning"]
    assert judged(brief).codes == {("standfirst",): ("evidence-context-changed",)}


@pytest.mark.parametrize(
    ("language", "before", "now"),
    [
        ("en", "Paris spoke first. It strongly backs the idea.", "Rome spoke first. It strongly backs the idea."),
        ("en", "The plan is ready. This strongly backs the idea.", "The plan is late. This strongly backs the idea."),
        ("fr", "Paris a parlé. Elle strongly backs it.", "Rome a parlé. Elle strongly backs it."),
        ("de", "Paris sprach. Diese Stadt strongly backs it.", "Rom sprach. Diese Stadt strongly backs it."),
    ],
)
def test_what_a_pronoun_points_back_at_belongs_to_the_context(make: Make, language: str, before: str, now: str) -> None:
    confirmed = make(before, evidence="strongly backs", language=language)
    assert codes(make(now, evidence="strongly backs", language=language, lock=confirmed.lock)) == [
        "evidence-context-changed"
    ]


def test_only_one_sentence_before_a_pronoun_belongs_to_it(make: Make) -> None:
    before = make("One. Two. It strongly backs the idea.", evidence="strongly backs")
    assert found(make("Three. Two. It strongly backs the idea.", evidence="strongly backs", lock=before.lock)) == []


def moving(make: Make, *order: str, **keys: Any) -> Brief:
    where = {"motives": "Cold.", "obstacles": "Wind.", **dict.fromkeys(order[:1], PAPER)}
    return make(*(section(name, text) for name, text in where.items()), evidence="strongly back", **keys)


def test_a_sentence_that_moves_to_another_section_has_another_context(make: Make) -> None:
    before = moving(make, "motives")
    (problem,) = found(moving(make, "obstacles", lock=before.lock))
    assert problem.code == "evidence-context-changed"
    assert "confirmed in `motives` and stands in `obstacles`" in problem.message


def table(head: str, *rows: str) -> dict[str, Any]:
    """A section with a table; its cells stand between bars."""
    lines = [
        {"cells": [{"content": [{"kind": "words", "text": text}]} for text in row.split("|")]} for row in (head, *rows)
    ]
    block = {"kind": "table", "align": ["start"] * len(lines[0]["cells"]), "head": lines[0], "rows": lines[1:]}
    return section("costs") | {"blocks": [block]}


def test_a_cell_stands_behind_its_row_and_its_column(make: Make) -> None:
    brief = make(table("A year|Now|Then", "Crew|240|350", "|150|220"), evidence=["240", "Crew", "220", "Then"])
    findings = judged(brief).findings
    contexts = [findings[("standfirst", "evidence", i)].context for i in range(4)]
    assert contexts == ["Crew | Now | 240", "A year | Crew", "Then | 220", "Then"]


@pytest.mark.parametrize(
    "now", [("A year|Now", "Fuel|240"), ("A year|Then", "Crew|240"), ("Now|A year", "240|Crew"), ("A year|Now", "240|")]
)
def test_a_cell_that_is_named_otherwise_has_another_context(make: Make, now: tuple[str, ...]) -> None:
    before = make(table("A year|Now", "Crew|240"), evidence="240")
    assert codes(make(table(*now), evidence="240", lock=before.lock)) == ["evidence-context-changed"]


def test_a_table_with_other_rows_and_columns_beside_a_cell_leaves_it_as_it_was(make: Make) -> None:
    before = make(table("A year|Now", "Crew|240"), evidence="240")
    assert found(make(table("A year|Then|Now", "Fuel|1|2", "Crew|3|240"), evidence="240", lock=before.lock)) == []


def test_a_sentence_that_moves_and_changes_is_shown_old_and_new(make: Make) -> None:
    before = moving(make, "motives")
    now = {"motives": "Cold.", "obstacles": PAPER.replace("Paris", "Rome")}
    brief = make(*(section(name, text) for name, text in now.items()), evidence="strongly back", lock=before.lock)
    (problem,) = found(brief)
    assert "in `motives` and stands in `obstacles` now, in another sentence" in problem.message
    assert problem.notes[-1].message == "what differs: `Rome` in place of `Paris`"


def test_what_differs_is_shown_with_the_marks_of_the_text(make: Make) -> None:
    before = make("They strongly back it.", evidence="strongly back")
    now = make("They strongly back it: “no one’s force”.", evidence="strongly back", lock=before.lock)
    (problem,) = found(now)
    assert problem.notes[-1].message == "what differs: `: “no one’s force”.` in place of `.`"


def test_a_claim_in_other_words_is_told_by_what_differs(make: Make) -> None:
    claim = {"text": "They may back it.", "evidence": "strongly back"}
    before = make(PAPER, at_a_glance=[claim])
    (problem,) = found(make(PAPER, at_a_glance=[claim | {"text": "They are to back it."}], lock=before.lock))
    assert problem.message == "the claim has other words than when it was confirmed"
    assert [note.message for note in problem.notes] == ["what differs: `are to` in place of `may`"]


def test_a_section_that_is_renamed_changes_nothing(make: Make) -> None:
    before = make(section("motives", PAPER), evidence="strongly back")
    assert found(make(section("reasons", PAPER), evidence="strongly back", lock=before.lock)) == []


def test_without_a_lock_it_is_said_once(make: Make) -> None:
    claims = [{"text": "x", "evidence": ["strongly back", "It was cold"]}]
    brief = make(PAPER, evidence="strongly back", at_a_glance=claims, lock=None)
    (problem,) = found(brief)
    assert (problem.code, problem.severity, problem.address) == ("evidence-unconfirmed", "warning", ())
    assert judged(brief).codes == {}


def test_nothing_that_holds_is_nothing_unconfirmed(make: Make) -> None:
    assert found(make(PAPER, evidence={"count": "actors", "is": "7"}, lock=None)) == []


def test_a_count_is_confirmed_with_its_claim(make: Make) -> None:
    before = make(PAPER, evidence={"count": "actors", "is": "0"})
    assert found(before) == []
    reworded = {"text": "No actor is named.", "evidence": {"count": "actors", "is": "0"}}
    (problem,) = found(make(PAPER, standfirst=reworded, lock=before.lock))
    assert problem.message == "the claim has other words than when it was confirmed"
    other = make(PAPER, evidence={"count": "issues", "is": "0"}, lock=before.lock)
    assert [one.message for one in found(other)] == ["nobody has confirmed that this carries the claim"]


def test_the_short_words_of_a_claim_belong_to_it(make: Make) -> None:
    before = make(PAPER, standfirst={"text": "Paris agrees.", "short": "Yes.", "evidence": "strongly back"})
    after = {"text": "Paris agrees.", "short": "No.", "evidence": "strongly back"}
    assert codes(make(PAPER, standfirst=after, lock=before.lock)) == ["evidence-unconfirmed"]


def test_a_new_passage_is_unconfirmed_once_for_its_claim(make: Make) -> None:
    before = make(PAPER, evidence="strongly back")
    items = ["strongly back", "It was cold", "Berlin does not"]
    (problem,) = found(make(PAPER, evidence=items, lock=before.lock))
    assert problem.address == ("standfirst", "evidence", 1)
    assert problem.message == "nobody has confirmed that this and 1 more carry the claim"


def test_a_claim_in_other_words_is_unconfirmed(make: Make) -> None:
    before = make(PAPER, evidence="strongly back")
    now = make(PAPER, lock=before.lock, standfirst={"text": "Another claim.", "evidence": "strongly back"})
    (problem,) = found(now)
    assert problem.message == "the claim has other words than when it was confirmed"
    assert problem.severity == "warning"


def test_a_claim_in_other_words_does_not_hide_that_its_sentence_changed(make: Make) -> None:
    before = make(PAPER, evidence="strongly back")
    claim = {"text": "Another claim.", "evidence": "strongly back"}
    assert codes(make(PAPER.replace("Paris", "Rome"), lock=before.lock, standfirst=claim)) == [
        "evidence-context-changed"
    ]


def test_the_order_of_claims_does_not_matter(make: Make) -> None:
    first, second = {"text": "a", "evidence": "It was cold"}, {"text": "b", "evidence": "strongly back"}
    before = make(PAPER, evidence="Berlin", at_a_glance=[first, second])
    assert found(make(PAPER, evidence="Berlin", at_a_glance=[second, first], lock=before.lock)) == []


@pytest.mark.parametrize(
    "now", [("opposes", "France", "For it?"), ("supports", "Finland", "For it?"), ("supports", "France", "Against it?")]
)
def test_a_cell_of_another_stance_actor_or_question_is_to_be_confirmed_again(
    make: Make, now: tuple[str, str, str]
) -> None:
    def coded(stance: str, name: str, question: str, **keys: Any) -> Brief:
        cell = {"stance": stance, "basis": "reported", "evidence": "Paris and London"}
        matrix = {
            "issues": {"force": {"label": "Force", "question": question}},
            "actors": {"france": {"name": name}},
        }
        return make(PAPER, evidence="strongly back", **matrix, positions={"france": {"force": cell}}, **keys)

    before = coded("supports", "France", "For it?")
    (problem,) = found(coded(*now, lock=before.lock))
    assert problem.code == "evidence-unconfirmed"
    assert problem.address == ("positions", "france", "force", "evidence", 0)


def test_the_words_that_a_gap_leaves_out_belong_to_the_context(make: Make) -> None:
    before = make(PAPER, evidence="It was cold […] strongly back")
    now = make(PAPER.replace("London", "Rome"), evidence="It was cold […] strongly back", lock=before.lock)
    assert codes(now) == ["evidence-context-changed"]


def test_a_passage_of_a_source_has_its_context_there(make: Make) -> None:
    def sourced(text: str, **keys: Any) -> Brief:
        sources = [{"id": "memo", "title": "Memo", "text": "texts/memo.txt"}]
        evidence = {"passage": "three ships", "source": "memo"}
        return make("Words.", evidence=evidence, sources=sources, texts={"texts/memo.txt": text}, **keys)

    before = sourced("One.\n\nWe saw three ships. They left.")
    finding = judged(before).findings[("standfirst", "evidence", 0)]
    assert finding.context == "We saw three ships."
    assert finding.place == At(("texts", "texts/memo.txt"), 13, 24)
    assert codes(sourced("One.\n\nNobody saw three ships. They left.", lock=before.lock)) == [
        "evidence-context-changed"
    ]


def test_what_nobody_answers_stays_as_it_was_and_what_is_answered_is_new(make: Make) -> None:
    items = ["strongly back", "It was cold"]
    before = make(PAPER, evidence=items)
    now = make(
        PAPER.replace("London", "Rome").replace("It was cold.", "It was cold there."), evidence=items, lock=before.lock
    )
    held = {("standfirst", "evidence", 1)}
    after_all = lock(judged(now), held, "2025-04-01")
    (claim,) = after_all.claims
    assert [(entry.sentence, entry.confirmed) for entry in claim.rests_on] == [
        ("Paris and London strongly back the idea of a force.", "2025-03-01"),
        ("It was cold there.", "2025-04-01"),
    ]


def test_what_a_reworded_claim_was_stays_until_somebody_answers(make: Make) -> None:
    before = make(PAPER, evidence="strongly back")
    claim = {"text": "Another claim.", "evidence": "strongly back"}
    now = make(PAPER, lock=before.lock, standfirst=claim)
    assert lock(judged(now), (), "2025-04-01") == before.lock
    (new,) = lock(judged(now), {("standfirst", "evidence", 0)}, "2025-04-01").claims
    assert (new.claim, new.rests_on[0].confirmed) == ("Another claim.", "2025-04-01")


def test_what_no_claim_rests_on_any_more_falls_out(make: Make) -> None:
    before = make(PAPER, evidence=["strongly back", "It was cold"])
    now = make(PAPER, evidence="strongly back", lock=before.lock)
    (claim,) = lock(judged(now), (), "2025-04-01").claims
    assert [entry.passage for entry in claim.rests_on] == ["strongly back"]


def test_a_passage_that_is_gone_for_a_while_keeps_what_was_confirmed(make: Make) -> None:
    before = make(PAPER, evidence="strongly back")
    now = make("Nothing.", evidence="strongly back", lock=before.lock)
    assert lock(judged(now), (), "2025-04-01") == before.lock
    assert all_confirmed(before) == before
