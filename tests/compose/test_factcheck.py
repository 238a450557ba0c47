"""The fact-check sheet: what is on it, in which order, and what it says of evidence that fails."""

from typing import Any

import pytest

from briefgen.build.pipeline import read
from briefgen.check import check
from briefgen.compose.factcheck import factcheck
from briefgen.compose.sheet import Basis, Checked, Sheet
from briefgen.ground.diagnostics import At
from briefgen.ground.files import Files
from briefgen.ground.resources import sources
from briefgen.model.brief import Brief
from briefgen.model.claims import claims
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
    assert sorted(map(str, (claim.address for claim in stated))) == sorted(str(one.at) for one in all_of(sheet))
    assert sum(len(claim.evidence) for claim in stated) == sum(len(one.bases) for one in all_of(sheet))
    assert [one.number for one in all_of(sheet)] == list(range(1, len(stated) + 1))


def test_the_parts_stand_in_the_order_of_the_pages(sheet: Sheet) -> None:
    assert [part.heading for part in sheet.parts] == [
        "Standfirst", "At a glance", "Key figures", "Timeline", "Where the actors stand", "Bottom line", "Options",
        "Words on record", "Editor’s flags",
    ]  # fmt: skip


def test_cells_stand_by_row_and_column_and_events_by_date(sample: Brief, sheet: Sheet) -> None:
    cells = [one.at for one in all_of(sheet) if one.kind == "cell"]
    actors, issues = list(sample.actors), list(sample.issues)
    places = [(actors.index(str(at[1])), issues.index(str(at[2]))) for at in cells]
    assert places == sorted(places)
    dates = [sample.timeline[int(one.at[1])].date for one in all_of(sheet) if one.at[0] == "timeline"]
    assert dates[:5] == ["2022", "2024-11", "2024-12-07", "2025-02-17", "XXXX-02-18"]
    assert set(dates[5:]) == {"undated"}


def test_a_cell_says_all_that_the_matrix_prints_of_it(sheet: Sheet) -> None:
    texts = [one.text for one in all_of(sheet)]
    assert (
        "France — Own troops: Leans, ten thousand (inferred); Officials say it could deploy that many; "
        "Discussing it; furthest ahead in military planning"
    ) in texts


def test_numbers_and_quotations_are_items_of_their_own(sheet: Sheet) -> None:
    details = {one.at: [(detail.kind, detail.words) for detail in one.details] for one in all_of(sheet)}
    assert details["key-figures", 1] == [("number", "30,000–40,000")]
    assert details["statements", "scholz"] == [("quotation", "“completely premature”")]


def test_the_sentence_is_cut_round_the_passage() -> None:
    one = basis("strongly back")
    assert (one.before, one.passage, one.after) == ("Paris and London ", "strongly back", " the idea.")
    assert (one.where, one.place, one.confirmed) == ("¶ 1, Motives", "sections/s/blocks/0", "Not confirmed")


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
    counted = basis({"count": "actors", "is": "0"})
    assert (counted.passage, counted.where, counted.confirmed) == ("0 actors", "Counted", "")
    summed = basis({"sum": "1 / 2", "is": "a half"})
    assert (summed.passage, summed.where) == ("1 / 2 = a half", "Calculated")
    cited = basis({"passage": "Three ships", "source": "memo", "at": "p. 4"}, sources=source)
    assert (cited.where, cited.verdict, cited.wrong) == ("A memo, p. 4", "unverified", "Not verified")


def test_flags_that_are_not_printed_say_so() -> None:
    flags = {"print": "no", "items": [{"text": "Doubtful.", "evidence": "It was cold"}]}
    assert sheet_of(tiny(flags=flags)).parts[-1].heading == "Editor’s flags (not printed)"


def test_the_head_says_how_many_claims_hold() -> None:
    lines = sheet_of(tiny(standfirst={"text": "Paris is in favour."}, date="2025-03-01", region="GB")).lines
    assert lines == (
        "Edition 1, draft, 1 March 2025",
        "2 claims: 1 verified (1 unconfirmed) and 1 that rests on nothing",
    )
