"""`briefgen confirm`: questions on standard error, answers from standard input."""

from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest

from .conftest import Ran

Run = Callable[..., Ran]
BRIEF = """\
title: Ferries
status: final
standfirst: {text: The ferry runs in winter., evidence: runs all winter}
at-a-glance:
  - {text: Two boats sail., evidence: two boats sail}
"""
PAPER = """\
## Service

The ferry runs all winter. On weekdays two boats sail.
"""


@pytest.fixture
def brief(tmp_path: Path) -> Path:
    folder = tmp_path / "sources" / "ferries"
    folder.mkdir(parents=True)
    (folder / "brief.yaml").write_text(BRIEF, encoding="utf-8")
    (folder / "paper.md").write_text(PAPER, encoding="utf-8")
    return folder


@pytest.fixture
def answering(run: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `confirm`; the first argument is what is typed."""

    def answering(typed: str, *arguments: str) -> Ran:
        monkeypatch.setattr("sys.stdin", StringIO(typed))
        return run("confirm", *arguments)

    return answering


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_each_claim_is_shown_with_its_sentence_and_a_yes_is_kept(answering: Run, brief: Path) -> None:
    ran = answering("y\ny\n")
    assert ran.code == 0
    assert ran.out == ""
    assert "1 of 2 · standfirst · sources/ferries/brief.yaml:3:13" in ran.err
    assert "  claim     The ferry runs in winter.\n" in ran.err
    assert "  passage   “runs all winter”: not confirmed yet\n" in ran.err
    assert "  stands in The ferry runs all winter.   sources/ferries/paper.md:3:11\n" in ran.err
    assert ran.err.endswith("sources/ferries: 2 items of evidence confirmed, none left\n")
    assert answering("").err == "sources/ferries: nothing to confirm\n"


def test_a_no_leaves_the_claim_and_says_where_to_mend_it(answering: Run, brief: Path) -> None:
    ran = answering("n\ny\n")
    assert "1 item of evidence confirmed, 1 left" in ran.err
    assert ran.err.endswith(
        "sources/ferries/brief.yaml:3:13: mend this claim, or its evidence: The ferry runs in winter.\n"
    )


@pytest.mark.parametrize("typed", ["y\nq\n", "y\n"])
def test_quitting_or_the_end_of_the_input_keeps_what_was_answered(answering: Run, brief: Path, typed: str) -> None:
    assert "1 item of evidence confirmed, 1 left" in answering(typed).err
    assert (brief / "evidence.lock").read_text(encoding="utf-8").count("- passage:") == 1


def test_nothing_is_written_where_nothing_was_answered(answering: Run, brief: Path) -> None:
    assert answering("q\n").code == 0
    assert not (brief / "evidence.lock").exists()


def test_anything_else_is_asked_again(answering: Run, brief: Path) -> None:
    assert answering("\nmaybe\ny\ny\n").err.count("[y]es, it holds") == 4


def test_a_changed_sentence_is_shown_old_and_new_with_the_change_marked(answering: Run, brief: Path) -> None:
    answering("", "--yes")
    edit(brief / "paper.md", "On weekdays two", "On no weekdays do two")
    ran = answering("y\n")
    assert "  passage   “two boats sail”: the sentence has changed\n" in ran.err
    assert "  was       On weekdays two boats sail.   confirmed " in ran.err
    assert "  now       On {+no+} weekdays {+do+} two boats sail.   sources/ferries/paper.md:3:" in ran.err


def test_the_closest_words_are_offered_for_a_passage_that_is_gone(answering: Run, brief: Path) -> None:
    answering("", "--yes")
    edit(brief / "paper.md", "two boats sail", "two big boats sail")
    ran = answering("y\nc\n")
    assert "  passage   “two boats sail”: the passage is gone\n" in ran.err
    assert "  closest   two {+big+} boats sail   8" in ran.err
    assert ran.err.count("[c]losest words in its place") == 2
    assert 'evidence: "two big boats sail"' in (brief / "brief.yaml").read_text(encoding="utf-8")
    assert answering("").err == "sources/ferries: nothing to confirm\n"


def test_list_names_what_is_open_one_a_line_and_writes_nothing(answering: Run, brief: Path) -> None:
    ran = answering("", "--list")
    assert ran.code == 0
    assert ran.out.splitlines() == [
        "sources/ferries/brief.yaml:3:13: new: The ferry runs in winter.: “runs all winter”",
        "sources/ferries/brief.yaml:5:5: new: Two boats sail.: “two boats sail”",
    ]
    assert not (brief / "evidence.lock").exists()


def test_yes_confirms_what_stands_and_never_touches_the_source(answering: Run, brief: Path) -> None:
    edit(brief / "paper.md", "two boats sail", "two big boats sail")
    before = (brief / "brief.yaml").read_bytes()
    ran = answering("", "--yes")
    assert "1 item of evidence confirmed, 1 left" in ran.err
    assert (brief / "brief.yaml").read_bytes() == before


def test_list_and_yes_together_are_refused(answering: Run, brief: Path) -> None:
    assert answering("", "--list", "--yes").code == 2


def test_a_brief_that_cannot_be_read_says_why(answering: Run, brief: Path) -> None:
    (brief / "paper.md").unlink()
    ran = answering("", "--yes")
    assert ran.code == 1
    assert "error[file-missing]" in ran.err


def test_a_folder_that_cannot_be_written_ends_with_4(
    answering: Run, brief: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, content: bytes) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("briefgen.build.confirm.write", refuse)
    ran = answering("", "--yes")
    assert ran.code == 4
    assert "error[output-unwritable]" in ran.err


def test_several_briefs_are_asked_about_one_after_the_other(answering: Run, brief: Path) -> None:
    other = brief.with_name("boats")
    other.mkdir()
    for name in ("brief.yaml", "paper.md"):
        (other / name).write_bytes((brief / name).read_bytes())
    ran = answering("", "--yes")
    assert "sources/boats: 2 items of evidence confirmed" in ran.err
    assert "sources/ferries: 2 items of evidence confirmed" in ran.err


def test_what_has_changed_is_asked_about_one_by_one(answering: Run, brief: Path) -> None:
    two = "evidence: [runs all winter, two boats sail, {count: actors, is: 0}]"
    edit(brief / "brief.yaml", "evidence: runs all winter", two)
    assert answering("y\ny\n").err.count("[y]es, it holds") == 2  # a new claim is one question
    edit(brief / "paper.md", "The ferry runs", "The ferry still runs")
    edit(brief / "paper.md", "two boats sail", "two big boats sail")
    ran = answering("y\nn\nn\n")
    assert ran.err.count("[y]es, it holds") == 1
    assert ran.err.count("[c]losest words") == 2
    assert "1 item of evidence confirmed, 2 left" in ran.err


def test_a_count_is_shown_as_what_is_counted(answering: Run, brief: Path) -> None:
    edit(brief / "brief.yaml", "evidence: runs all winter", "evidence: {count: actors, is: 0}")
    assert "  rests on  actors, is 0: not confirmed yet\n" in answering("q\n").err


def test_back_takes_the_last_answer_back(answering: Run, brief: Path) -> None:
    ran = answering("y\nb\nn\ny\n")
    assert ran.err.count("1 of 2 · standfirst") == 2
    assert ran.err.count("[b]ack") == 2  # there is no way back from the first question
    assert "1 item of evidence confirmed, 1 left" in ran.err
    assert ran.err.endswith("mend this claim, or its evidence: The ferry runs in winter.\n")


def test_there_is_no_way_back_from_the_first_question(answering: Run, brief: Path) -> None:
    ran = answering("b\ny\n")
    assert ran.err.count("answer with y, n or q\n") == 1
    assert "1 item of evidence confirmed, 1 left" in ran.err


def test_a_reworded_claim_is_shown_old_and_new(answering: Run, brief: Path) -> None:
    answering("", "--yes")
    edit(brief / "brief.yaml", "Two boats sail.", "Two boats may sail.")
    ran = answering("q\n")
    assert "  was       Two boats sail.\n  claim     Two boats {+may+} sail.\n" in ran.err
    assert "  passage   “two boats sail”: the claim has new words\n" in ran.err


def test_what_no_answer_mends_is_shown_with_the_claim(answering: Run, brief: Path) -> None:
    edit(brief / "brief.yaml", "Two boats sail.", "Five boats sail.")
    ran = answering("y\ny\n")
    assert "  wrong     `Five` stands in nothing that the claim rests on\n" in ran.err
    assert ran.err.endswith("none left\n1 claim fails: `briefgen check sources/ferries` says why\n")


def test_a_passage_that_is_gone_without_a_trace_is_told_of(answering: Run, brief: Path) -> None:
    answering("", "--yes")
    edit(brief / "paper.md", "On weekdays two boats sail.", "")
    assert answering("").err == (
        "sources/ferries: nothing to confirm\n1 claim fails: `briefgen check sources/ferries` says why\n"
    )


def test_a_passage_that_has_only_moved_is_shown_once(answering: Run, brief: Path) -> None:
    answering("", "--yes")
    edit(brief / "paper.md", "On weekdays two boats sail.", "\n\n## Fares\n\nOn weekdays two boats sail.")
    ran = answering("y\n")
    assert "  passage   “two boats sail”: it has moved to another section\n" in ran.err
    assert ran.err.count("On weekdays two boats sail.") == 1
    assert "            it stood in the section `service` when it was confirmed\n" in ran.err
    assert answering("").err == "sources/ferries: nothing to confirm\n"
