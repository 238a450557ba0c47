"""The torture briefs are briefs, and each asks what its name says."""

import re

import pytest

from briefgen.check.lengths import TITLE, characters
from briefgen.contract.torture import PIECES, Piece
from briefgen.model.brief import Brief
from briefgen.model.positions import SCALE

NAMES = [piece.name for piece in PIECES]


@pytest.fixture(scope="module")
def briefs() -> dict[str, Brief]:
    return {piece.name: piece.judged().brief for piece in PIECES}


def test_each_has_a_name_of_its_own():
    assert len(set(NAMES)) == len(NAMES)


@pytest.mark.parametrize("piece", PIECES, ids=NAMES)
def test_each_can_be_read_and_its_evidence_stands_in_its_paper(piece: Piece):
    verdicts = {finding.code for finding in piece.judged().findings.values() if finding.verdict == "failed"}
    assert verdicts <= {"evidence-unconfirmed"} or piece.script != "Latn" or piece.rare


def test_the_longest_title_has_as_many_characters_as_a_title_may_have(briefs):
    assert characters(briefs["longest"].title) == TITLE


def test_the_longest_says_all_that_stands_on_each_page(briefs):
    assert briefs["longest"].status == "draft"
    assert briefs["longest"].marking
    assert briefs["longest"].embargo


def test_the_bare_one_has_nothing_that_can_be_left_out(briefs):
    given = {name for name in briefs["bare"].model_fields_set if getattr(briefs["bare"], name)}
    assert given <= {"id", "title", "standfirst", "at_a_glance", "sections"}


@pytest.mark.parametrize(
    ("name", "actors", "issues"), [("sixty-by-twelve", 60, 12), ("one-by-one", 1, 1), ("four-by-nine", 4, 9)]
)
def test_matrices_are_as_large_as_they_say(briefs, name, actors, issues):
    assert (len(briefs[name].actors), len(briefs[name].issues)) == (actors, issues)


def test_everything_has_every_stance_and_every_kind_of_absence(briefs):
    cells = [cell.stance for row in briefs["everything"].positions.values() for cell in row.values()]
    assert {*SCALE, "not-applicable", "not-researched"} <= set(cells)


def test_everything_sets_every_field_that_is_printed(briefs):
    brief = briefs["everything"]
    unset = {name for name in Brief.model_fields if not getattr(brief, name)}
    # what changes how it is set, and what stands in the other briefs
    assert unset <= {"previous", "marking", "embargo", "tokens", "pages", "lock", "texts", "region", "notes", "foreign"}


def test_forty_notes_are_called_in_every_kind_of_text(briefs, pieces):
    assert len(briefs["forty-notes"].notes) == 40
    lines = [line for line in pieces["forty-notes"].paper.split("\n") if re.search(r"\[\^\d+\](?!:)", line)]
    for mark in ("- ", "| ", "> "):
        assert any(line.startswith(mark) for line in lines)


def test_a_condition_is_of_90_characters_and_others_are_longer(briefs):
    said = [
        text for row in briefs["conditions"].positions.values() for cell in row.values() for text in cell.conditions
    ]
    assert max(map(len, said)) > 150
    assert 90 in map(len, said)


def test_long_words_have_no_space_for_200_characters(briefs):
    assert max(len(word) for word in briefs["long-words"].at_a_glance[0].text.split()) >= 200


def test_eighteen_sections_have_thirty_events_and_points_without_text(briefs):
    brief = briefs["eighteen-sections"]
    assert len(brief.sections) == 18
    assert len(brief.timeline) == 30
    assert any(not point.blocks for section in brief.sections.values() for point in section.points.values())
