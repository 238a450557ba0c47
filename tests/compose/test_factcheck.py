"""The fact-check sheet: what is on it, in which order, and what it says of evidence that fails."""

from typing import Any, get_args

import pytest

from briefgen.build.pipeline import read
from briefgen.check import check
from briefgen.compose.factcheck import factcheck
from briefgen.compose.order import by_bloc
from briefgen.compose.sheet import Basis, Checked, Sheet
from briefgen.ground.diagnostics import At
from briefgen.ground.files import Files
from briefgen.ground.resources import sources
from briefgen.model.brief import Brief
from briefgen.model.claims import claims
from briefgen.model.evidence import Count
from briefgen.model.grid import grid
from briefgen.theme.tokens import Traits

from .conftest import labels


def sheet_of(brief: Brief) -> Sheet:
    judged = check(brief).value
    assert judged
    outcome = factcheck(judged, labels(), Traits(), locating, "0123abcd")
    assert outcome.diagnostics == ()
    assert outcome.value
    return outcome.value


def locating(at: At) -> str:
    return "/".join(map(str, at.address))


def all_of(sheet: Sheet) -> list[Checked]:
    return [claim for part in sheet.parts for claim in part.claims]


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.fixture(scope="module")
def sample() -> Brief:
    judged = read(sources() / "european-peacekeeping", Files()).judged.value
    assert judged
    return judged.brief


@pytest.fixture(scope="module")
def sheet(sample: Brief) -> Sheet:
    return sheet_of(sample)


def tiny(**keys: Any) -> Brief:
    words = {"kind": "words", "text": "It was cold. Paris and London strongly back the idea. Berlin does not."}
    section = {"id": "s", "heading": "Motives", "blocks": [{"kind": "paragraph", "content": [words]}]}
    claim = {"text": "Paris is in favour.", "evidence": "strongly back"}
    whole = {"id": "t", "title": "T", "standfirst": claim, "at_a_glance": [claim], "sections": {"s": section}}
    return Brief.model_validate(whole | keys)


def basis(evidence: Any, **keys: Any) -> Basis:
    whole = tiny(standfirst={"text": "Paris is in favour.", "evidence": evidence}, **keys)
    return all_of(sheet_of(whole))[0].bases[0]


def test_every_claim_and_every_item_of_evidence_is_on_the_sheet_once(sample: Brief, sheet: Sheet) -> None:
    stated = list(claims(sample))
    shown = [one for one in all_of(sheet) if one.verdict]
    assert sorted(map(str, (claim.address for claim in stated))) == sorted(str(one.at) for one in shown)
    assert sum(len(claim.evidence) for claim in stated) == sum(len(one.bases) for one in shown)
    assert [one.number for one in all_of(sheet)] == list(range(1, len(all_of(sheet)) + 1))


def test_items_have_the_number_of_their_claim_with_a_letter(sheet: Sheet) -> None:
    assert [one.number for one in all_of(sheet)[1].bases] == ["2a", "2b", "2c", "2d"]
    many = tiny(standfirst={"text": "Paris is in favour.", "evidence": ["strongly back"] * 28})
    assert [one.number for one in all_of(sheet_of(many))[0].bases][25:] == ["1z", "1aa", "1ab"]


def test_every_cell_of_the_matrix_is_on_the_sheet(sample: Brief, sheet: Sheet) -> None:
    coded = {(one.at[1], one.at[2]) for one in all_of(sheet) if one.kind == "cell" and one.verdict}
    absent = [one.text for one in all_of(sheet) if not one.verdict]
    assert len(coded) == 25
    for (actor, issue), cell in grid(sample).items():
        if (actor, issue) not in coded:
            name, label = sample.actors[actor].name, sample.issues[issue].label
            stand = "n/a" if cell.stance == "not-applicable" else "Not stated"
            said = [text for text in absent if text.startswith(f"{name} — ") and text.endswith(f": {stand}")]
            assert label in plain(said[0])


def test_the_parts_stand_in_the_order_of_the_pages(sheet: Sheet) -> None:
    assert [part.heading for part in sheet.parts] == [
        "Standfirst", "At a glance", "Key figures", "Timeline", "Where the actors stand", "Bottom line", "Options",
        "Words on record", "Editor’s flags",
    ]  # fmt: skip


def test_cells_stand_by_row_and_column_and_events_by_date(sample: Brief, sheet: Sheet) -> None:
    cells = [one.at for one in all_of(sheet) if one.kind == "cell"]
    assert list(dict.fromkeys(at[1] for at in cells)) == [id_ for row in by_bloc(sample).values() for id_ in row]
    columns = {
        actor: [list(sample.issues).index(str(at[2])) for at in cells if at[1] == actor and len(at) > 2]
        for actor in sample.actors
    }
    assert all(places == sorted(places) for places in columns.values())
    dates = [sample.timeline[int(one.at[1])].date for one in all_of(sheet) if one.at[0] == "timeline"]
    assert dates[:5] == ["2022", "2024-11", "2024-12-07", "2025-02-17", "XXXX-02-18"]
    assert set(dates[5:]) == {"undated"}


def test_rows_stand_under_their_blocs_as_in_the_matrix() -> None:
    actors = {
        "a": {"name": "A", "blocs": ["One"]},
        "b": {"name": "B", "blocs": ["Two"]},
        "c": {"name": "C", "blocs": ["One"]},
    }
    issues = {"i": {"label": "Fares", "question": "Should fares rise?", "means": "for"}}
    coded = {"stance": "supports", "basis": "reported", "evidence": "strongly back"}
    whole = tiny(actors=actors, issues=issues, positions={id_: {"i": coded} for id_ in "bac"})
    assert [one.at[1] for one in all_of(sheet_of(whole)) if one.kind == "cell"] == ["a", "c", "b"]


def test_a_cell_says_all_that_the_matrix_prints_of_it(sheet: Sheet) -> None:
    texts = [plain(one.text) for one in all_of(sheet)]
    assert (
        "France — Own troops: Leans (inferred); about 10,000 troops (estimate), as printed “ten thousand”; "
        "Officials say it could deploy that many; Discussing it; furthest ahead in military planning"
    ) in texts


def test_what_the_sides_of_a_cell_share_stands_with_the_first() -> None:
    cell = {
        "stance": "mixed",
        "basis": "reported",
        "confidence": "high",
        "conditions": "After 3 years",
        "date": "2025-02",
        "sides": [
            {"stance": "supports", "text": "For 2 ships", "evidence": "strongly back"},
            {"stance": "hesitant", "evidence": "Berlin does not"},
        ],
    }
    issues = {"i": {"label": "Fares", "question": "Should fares rise?", "means": "for"}}
    whole = tiny(actors={"a": {"name": "A"}}, issues=issues, positions={"a": {"i": cell}}, region="GB")
    first, second = (one for one in all_of(sheet_of(whole)) if one.kind == "cell")
    assert plain(first.text) == (
        "A — Fares: Mixed (reported, high confidence); Supports: For 2 ships; After 3 years; As of February 2025"
    )
    assert second.text == "A — Fares: Mixed (reported, high confidence); Hesitant"
    assert {detail.words for detail in first.details} == {"2", "3 years"}
    assert second.details == ()


def test_a_short_wording_stands_with_its_claim() -> None:
    claim = {"text": "Two of 3 are in favour.", "short": "Two of 4 are.", "evidence": "strongly back"}
    one = all_of(sheet_of(tiny(standfirst=claim)))[0]
    assert (one.text, one.short) == ("Two of 3 are in favour.", "Short: Two of 4 are.")
    assert [detail.words for detail in one.details] == ["Two", "3", "4"]


def test_a_number_that_occurs_twice_is_ticked_twice() -> None:
    one = all_of(sheet_of(tiny(standfirst={"text": "3 are for it, 3 against.", "evidence": "strongly back"})))[0]
    assert [detail.words for detail in one.details] == ["3", "3"]


def test_numbers_and_quotations_are_items_of_their_own(sheet: Sheet) -> None:
    details = {one.at: [(detail.kind, detail.words) for detail in one.details] for one in all_of(sheet)}
    assert details["key-figures", 1] == [("number", "30,000–40,000")]
    assert details["statements", "scholz"] == [("quotation", "“completely premature”")]


def test_the_sentence_is_cut_round_the_passage() -> None:
    one = basis("strongly back")
    assert (one.before, one.passage, one.after) == ("Paris and London ", "strongly back", " the idea.")
    assert (plain(one.where), one.place, one.confirmed) == ("¶ 1, Motives", "sections/s/blocks/0", "Not confirmed")


def test_a_passage_with_a_gap_is_shown_as_far_as_it_reaches() -> None:
    one = basis("Paris […] back")
    assert (one.before, one.passage, one.after) == ("", "Paris and London strongly back", " the idea.")


def test_a_passage_is_pointed_at_in_its_table_box_or_note() -> None:
    def words(text: str) -> list[dict[str, str]]:
        return [{"kind": "words", "text": text}]

    row = {"cells": [{"content": words("Four ferries")}]}
    table = {"kind": "table", "align": ["start"], "head": {"cells": [{"content": words("Fleet")}]}, "rows": [row]}
    inside = {"kind": "paragraph", "content": words("Five harbours.")}
    box = {"kind": "box", "id": "b", "title": "Harbours", "blocks": [inside]}
    call = {
        "kind": "paragraph",
        "content": [*words("Paris and London strongly back it."), {"kind": "note-call", "note": "n"}],
    }
    blocks = [
        call,
        table,
        table | {"rows": [{"cells": [{"content": words("Six piers")}]}], "caption": words("Piers")},
        box,
    ]
    keys = {
        "sections": {"s": {"id": "s", "heading": "Motives", "blocks": blocks}},
        "notes": {"n": {"blocks": [{"kind": "paragraph", "content": words("As printed.")}]}},
    }
    passages = ("Four ferries", "Six piers", "Five harbours", "As printed")
    assert [plain(basis(passage, **keys).where) for passage in passages] == [
        "¶ 1, Motives, table", "¶ 1, Motives, Table 1", "¶ 1, Motives, Box 1", "¶ 1, note 1",
    ]  # fmt: skip


def test_a_passage_that_is_gone_stands_as_it_is_written_with_what_fails() -> None:
    one = basis("weakly back")
    assert (one.passage, one.verdict, one.wrong) == ("weakly back", "failed", "Passage not found in the text")
    assert (one.where, one.confirmed, one.codes) == ("", "", ("evidence-not-found",))


def test_what_fails_at_the_claim_itself_is_said_there() -> None:
    whole = tiny(standfirst={"text": "Three are in favour.", "evidence": "strongly back"}, status="final")
    claim = all_of(sheet_of(whole))[0]
    assert (claim.wrong, claim.codes) == ("Number not in the evidence", ("number-not-in-evidence",))


def test_a_claim_that_rests_on_nothing_says_so() -> None:
    claim = all_of(sheet_of(tiny(standfirst={"text": "Paris is in favour."})))[0]
    assert (claim.bases, claim.wrong) == ((), "Rests on nothing")


def test_counts_sums_and_sources_say_what_they_are() -> None:
    source = [{"id": "memo", "title": "A memo"}]
    counted = basis({"count": "points", "in": "s", "is": "0"})
    assert (counted.passage, counted.after) == ("0 points (Motives)", ", counted again at each build")
    assert (plain(counted.where), counted.confirmed) == ("¶ 1, Motives", "Not confirmed")
    summed = basis({"sum": "1 / 2", "is": "a half"})
    assert (summed.passage, summed.after) == ("1 / 2 = a half", ", calculated again at each build")
    cited = basis({"passage": "Three ships", "source": "memo", "at": "p. 4"}, sources=source)
    assert (cited.where, cited.verdict, cited.confirmed) == ("A memo, p. 4", "unverified", "")
    assert cited.wrong == "Unverified: the text of this source is not at hand; look it up"


@pytest.mark.parametrize("kind", get_args(Count.model_fields["count"].annotation))
def test_whatever_is_counted_has_words(kind: str) -> None:
    assert basis({"count": kind, "is": "2"}).passage == f"2 {kind}"


def test_a_passage_in_the_text_of_a_source_stands_in_its_sentence() -> None:
    keys: dict[str, Any] = {
        "sources": [{"id": "memo", "title": "A memo", "text": "texts/memo.txt"}],
        "texts": {"texts/memo.txt": "Nobody knew. There were three ships at sea."},
    }
    cited = basis({"passage": "three ships", "source": "memo"}, **keys)
    assert (cited.before, cited.passage, cited.after) == ("There were ", "three ships", " at sea.")
    assert (cited.where, cited.place) == ("A memo", "texts/texts/memo.txt")


def test_flags_that_are_not_printed_say_so() -> None:
    flags = {"print": "no", "items": [{"text": "Doubtful.", "evidence": "It was cold"}]}
    assert sheet_of(tiny(flags=flags)).parts[-1].heading == "Editor’s flags (not printed)"


def test_the_head_says_how_many_claims_hold() -> None:
    lines = sheet_of(tiny(standfirst={"text": "Paris is in favour."}, date="2025-03-01", region="GB")).lines
    assert lines == (
        "Edition 1, draft, 1 March 2025",
        "2 claims: 1 verified (1 unconfirmed) and 1 that rests on nothing.",
    )


def test_a_brief_without_a_matrix_has_no_part_for_it() -> None:
    assert [part.heading for part in sheet_of(tiny()).parts] == ["Standfirst", "At a glance"]
