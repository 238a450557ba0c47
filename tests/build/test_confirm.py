"""What is to be confirmed, and what answers do to evidence.lock and to the source."""

from pathlib import Path

import pytest

from briefgen.build.confirm import Question, confirm, questions
from briefgen.build.pipeline import Reading, read
from briefgen.ground.diagnostics import Address, Span
from briefgen.ground.files import Files

BRIEF = """\
title: Ferries
status: final
standfirst:
  text: The ferry runs in winter.
  evidence: runs all winter   # the short form
at-a-glance:
  - text: Two boats sail.
    evidence:
      - "two boats sail"
      - {passage: 'It’s the council that pays', in: money}
  - text: The boats are old, and the crew is small.
    evidence:
      - passage: >-
          a crew
          of four
"""
PAPER = """\
## Service

The ferry runs all winter. On weekdays two boats sail. Each boat has a crew of four people.

## Money

It’s the council that pays.
"""
TABLE = """\
actor,issue,stance,basis,evidence
council,pay,supports,reported,"the ""council"" that pays"
"""
MATRIX = """\
issues: {pay: {label: Pay, question: Should the council pay?}}
actors: {council: {name: Council}}
"""
FIRST: Address = ("standfirst", "evidence", 0)
BOATS: Address = ("at-a-glance", 0, "evidence", 0)
CREW: Address = ("at-a-glance", 1, "evidence", 0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "ferries"
    folder.mkdir()
    (folder / "brief.yaml").write_text(BRIEF, encoding="utf-8")
    (folder / "paper.md").write_text(PAPER, encoding="utf-8")
    return folder


def reading(folder: Path) -> Reading:
    return read(folder, Files())


def asked(folder: Path) -> tuple[Question, ...]:
    return questions(reading(folder))


def confirm_all(folder: Path, on: str = "2025-03-01") -> None:
    now = reading(folder)
    addresses = [doubt.address for question in questions(now) for doubt in question.doubts]
    assert confirm(folder, now, dict.fromkeys(addresses, "yes"), on).value


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def place(span: Span | None) -> tuple[int, int] | None:
    return (span.line, span.column) if span else None


def causes(folder: Path) -> list[tuple[Address, str]]:
    return [(doubt.address, doubt.cause) for question in asked(folder) for doubt in question.doubts]


def test_a_new_brief_is_asked_about_claim_by_claim_in_reading_order(folder: Path) -> None:
    first, second, third = asked(folder)
    assert first.text == "The ferry runs in winter."
    assert place(first.where) == (4, 3)
    assert [doubt.cause for doubt in second.doubts] == ["new", "new"]
    assert second.doubts[1].now == "It’s the council that pays."
    assert place(third.doubts[0].where) == (3, 70)


def test_what_is_confirmed_is_asked_no_more(folder: Path) -> None:
    confirm_all(folder)
    assert asked(folder) == ()
    assert not reading(folder).judged.failed


def test_only_what_was_answered_is_confirmed(folder: Path) -> None:
    confirm(folder, reading(folder), {FIRST: "yes"}, "2025-03-01")
    assert [address for address, _ in causes(folder)] == [BOATS, (*BOATS[:3], 1), CREW]


def test_a_changed_sentence_is_asked_about_with_the_old_one(folder: Path) -> None:
    confirm_all(folder)
    edit(folder / "paper.md", "On weekdays two", "On no weekday do two")
    ((question,),) = (asked(folder),)
    (doubt,) = question.doubts
    assert (doubt.cause, doubt.was, doubt.now) == (
        "changed", "On weekdays two boats sail.", "On no weekday do two boats sail.",
    )  # fmt: skip
    assert doubt.confirmed == "2025-03-01"
    confirm(folder, reading(folder), {BOATS: "yes"}, "2025-04-01")
    lock = (folder / "evidence.lock").read_text(encoding="utf-8")
    assert lock.count("confirmed: 2025-03-01") == 3
    assert lock.count("confirmed: 2025-04-01") == 1


@pytest.mark.parametrize(
    ("before", "after", "address", "passage"),
    [
        ("runs all winter", "runs nearly all winter", FIRST, "runs nearly all winter"),
        ("two boats sail", "two “big” boats sail", BOATS, "two “big” boats sail"),
        ("a crew of four", "a crew of forty", CREW, "a crew of forty"),
    ],
)
def test_closest_words_take_the_place_of_a_passage_that_is_gone(
    folder: Path, before: str, after: str, address: Address, passage: str
) -> None:
    confirm_all(folder)
    brief = (folder / "brief.yaml").read_text(encoding="utf-8")
    edit(folder / "paper.md", before, after)
    assert causes(folder) == [(address, "gone")]
    assert confirm(folder, reading(folder), {address: "closest"}, "2025-04-01").value
    assert causes(folder) == []
    now = (folder / "brief.yaml").read_text(encoding="utf-8")
    changed = [(old, new) for old, new in zip(brief.split("\n"), now.split("\n"), strict=False) if old != new]
    assert f'"{passage}"' in changed[0][1]
    assert "# the short form" in now
    assert not reading(folder).judged.failed


def test_a_cell_of_a_csv_file_is_written_as_csv(folder: Path) -> None:
    (folder / "positions.yaml").write_text(MATRIX, encoding="utf-8")
    (folder / "positions.csv").write_bytes(b"\xef\xbb\xbf" + TABLE.replace("\n", "\r\n").encode())
    edit(folder / "paper.md", "the council that", 'the "council" that always')
    (doubt,) = (doubt for question in asked(folder) for doubt in question.doubts if doubt.address[0] == "positions")
    assert doubt.closest == 'the "council" that always pays'
    confirm(folder, reading(folder), {doubt.address: "closest"}, "2025-04-01")
    expected = TABLE.replace('""council"" that pays', '""council"" that always pays').replace("\n", "\r\n").encode()
    assert (folder / "positions.csv").read_bytes() == b"\xef\xbb\xbf" + expected


def test_line_ends_and_marks_of_a_yaml_file_stay(folder: Path) -> None:
    (folder / "brief.yaml").write_bytes(b"\xef\xbb\xbf" + BRIEF.replace("\n", "\r\n").encode())
    edit(folder / "paper.md", "two boats sail", "three boats sail")
    confirm(folder, reading(folder), {BOATS: "closest"}, "2025-04-01")
    expected = BRIEF.replace('"two boats sail"', '"three boats sail"').replace("\n", "\r\n").encode()
    assert (folder / "brief.yaml").read_bytes() == b"\xef\xbb\xbf" + expected


def test_nothing_is_written_when_a_file_has_changed_meanwhile(folder: Path) -> None:
    edit(folder / "paper.md", "two boats sail", "three boats sail")
    now = reading(folder)
    edit(folder / "brief.yaml", "Ferries", "Boats")
    outcome = confirm(folder, now, {BOATS: "closest"}, "2025-04-01")
    assert [found.code for found in outcome.diagnostics] == ["output-unwritable"]
    assert not (folder / "evidence.lock").exists()
    assert "two boats sail" in (folder / "brief.yaml").read_text(encoding="utf-8")


def test_a_lock_that_cannot_be_written_is_said(folder: Path) -> None:
    (folder / "evidence.lock").mkdir()
    now = reading(folder)
    assert "not-a-file" in [found.code for found in now.judged.diagnostics]
    assert questions(now) == ()


def test_a_lock_with_the_marks_of_a_merge_is_an_error_with_its_place(folder: Path) -> None:
    confirm_all(folder)
    path = folder / "evidence.lock"
    edit(path, "version: 1\n", "<<<<<<< mine\nversion: 1\n=======\nversion: 1\n>>>>>>> theirs\n")
    now = reading(folder)
    found = now.located(now.judged.diagnostics)
    assert now.judged.failed
    assert {one.span.file for one in found if one.span} == {path.as_posix()}


@pytest.mark.parametrize("words", ['quotes " and \\', "tab\tand\u2028line", "no: yaml #here", "“é” 汉", "\u0085x"])
def test_any_words_of_a_claim_come_back_from_the_lock(folder: Path, words: str) -> None:
    import json

    edit(folder / "brief.yaml", "text: Two boats sail.", f"text: {json.dumps(words)}")
    confirm_all(folder)
    assert asked(folder) == ()


def test_writing_the_lock_again_changes_nothing(folder: Path) -> None:
    confirm_all(folder)
    before = (folder / "evidence.lock").read_bytes()
    confirm(folder, reading(folder), {}, "2025-05-01")
    assert (folder / "evidence.lock").read_bytes() == before
