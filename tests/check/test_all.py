import subprocess
import sys
from typing import Any

from briefgen.check.summary import count_claims
from briefgen.model.judgement import Judged

from .conftest import Make, check

BAD: dict[str, Any] = {
    "at_a_glance": [{"text": "Nothing."}, {"text": "Gone.", "evidence": ["zebra", "giraffe"]}],
    "issues": {"force": {"label": "F", "question": "?"}},
    "actors": {"france": {"name": "France"}, "spain": {"name": "Spain"}},
    "positions": {"france": {"force": {"stance": "mixed", "sides": [{"stance": "supports"}, {"stance": "opposes"}]}}},
}


def judged(brief: Any) -> Judged:
    value = check(brief).value
    assert value
    return value


def test_a_claim_without_evidence_is_an_error_in_a_final_brief_and_a_warning_in_a_draft(make: Make) -> None:
    for status, severity in (("final", "error"), ("draft", "warning")):
        [found] = check(make("Words.", status=status)).diagnostics
        assert (found.code, found.severity, found.address) == ("evidence-missing", severity, ("standfirst",))


def test_a_draft_tolerates_what_is_not_done_yet_and_nothing_else(make: Make) -> None:
    whole = BAD | {"pull_quotes": ["nobody"]}
    found = check(make("Words.", evidence="Words", status="draft", **whole)).diagnostics
    severities = {one.code: one.severity for one in found}
    assert severities == {
        "evidence-missing": "warning",
        "evidence-not-found": "warning",
        "basis-missing": "warning",
        "not-researched": "warning",
        "statement-unknown": "error",
    }
    assert all(one.severity == "error" for one in check(make("Words.", evidence="Words", **whole)).diagnostics)


def test_what_fails_is_known_by_the_claim_it_fails_at(make: Make) -> None:
    brief = make("Words.", evidence="Words", status="draft", **BAD)
    assert judged(brief).codes == {
        ("at-a-glance", 0): ("evidence-missing",),
        ("at-a-glance", 1): ("evidence-not-found",),
        ("positions", "france", "force", "sides", 0): ("evidence-missing",),
        ("positions", "france", "force", "sides", 1): ("evidence-missing",),
        ("positions", "france", "force"): ("basis-missing",),
    }


def test_hints_are_no_failures(make: Make) -> None:
    brief = make(
        "Words.", evidence=["Words", {"passage": "x", "source": "memo"}], sources=[{"id": "memo", "title": "M"}]
    )
    assert [(one.code, one.severity) for one in check(brief).diagnostics] == [("evidence-unverified", "hint")]
    assert judged(brief).codes == {}


def test_claims_are_counted_by_the_worst_that_is_known_of_them(make: Make) -> None:
    passage, count = {"passage": "Words"}, {"count": "actors", "is": "0"}
    unverified = {"passage": "x", "source": "memo"}
    items = [
        [passage],
        [passage, count],
        [passage, unverified],
        [count, unverified],
        [],
        [passage, {"passage": "zebra"}],
    ]
    claims = [{"text": "x", "evidence": item} for item in items]
    value = judged(make("Words.", evidence="Words", at_a_glance=claims, sources=[{"id": "memo", "title": "M"}]))
    counted = {"verified": 3, "unverified": 2, "unchecked": 0, "none": 1, "failed": 1, "unconfirmed": 0}
    assert count_claims(value) == counted


def test_what_nobody_has_confirmed_is_counted_among_the_verified(make: Make) -> None:
    claims = [{"text": "x", "evidence": "Words"}, {"text": "y", "evidence": {"count": "actors", "is": "0"}}]
    value = judged(make("Words.", evidence="Words", at_a_glance=claims, lock=None))
    assert count_claims(value)["verified"] == 3
    assert count_claims(value)["unconfirmed"] == 3


def test_every_kind_of_claim_needs_evidence(make: Make) -> None:
    claim = [{"text": "x"}]
    brief = make(
        "Words.", status="draft", at_a_glance=claim, options=claim, recommendations=claim, bottom_line={"text": "x"},
        key_figures=[{"value": "1", "label": "x"}], timeline=[{"date": "2025", "event": "x"}], flags={"items": claim},
        statements=[{"id": "a", "text": "x", "speaker": "y"}], issues={"i": {"label": "I", "question": "?"}},
        actors={"a": {"name": "A"}}, positions={"a": {"i": {"stance": "leans", "basis": "quoted"}}},
    )  # fmt: skip
    assert {one.address for one in check(brief).diagnostics if one.code == "evidence-missing"} == {
        ("standfirst",), ("at-a-glance", 0), ("key-figures", 0), ("timeline", 0), ("options", 0),
        ("recommendations", 0), ("bottom-line",), ("flags", "items", 0), ("statements", "a"), ("positions", "a", "i"),
    }  # fmt: skip


def test_a_good_brief_never_pays_for_suggestions() -> None:
    program = (
        "import sys\n"
        "from briefgen.check import check\n"
        "from briefgen.model.brief import Brief\n"
        "words = {'kind': 'paragraph', 'content': [{'kind': 'words', 'text': 'Words.'}]}\n"
        "claim = {'text': 'x', 'evidence': 'Words'}\n"
        "whole = {'id': 'a', 'title': 'A', 'standfirst': claim, 'at_a_glance': [claim]}\n"
        "found = check(Brief(**whole, sections={'s': {'id': 's', 'blocks': [words]}})).diagnostics\n"
        "tiny = {'evidence-unconfirmed', 'evidence-weak', 'text-too-short', 'items-too-few'}\n"
        "assert {one.code for one in found} == tiny\n"
        "assert not {'rapidfuzz', 'difflib'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
