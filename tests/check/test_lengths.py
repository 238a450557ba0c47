from typing import Any

import pytest

from briefgen.check.lengths import characters, misfit_lengths, words
from briefgen.ground.diagnostics import At
from briefgen.model.brief import Brief

from .conftest import Make

FITTING: dict[str, Any] = {
    "standfirst": {"text": " ".join(["word"] * 25), "short": "A few words."},
    "at_a_glance": [{"text": " ".join(["word"] * 25), "short": "One."}] * 3,
    "key_figures": [{"value": "1", "label": "x"}] * 3,
    "issues": {"force": {"label": "F" * 24, "question": "?"}},
    "actors": {"france": {"name": "F" * 40, "short": "F" * 14}, "spain": {"name": "S" * 40}},
    "positions": {"france": {"force": {"stance": "leans", "conditions": ["c" * 90, "d" * 90]}}},
}


def found(make: Make, *paper: str, **keys: Any) -> list[tuple[str, At, str]]:
    problems = misfit_lengths(make(*(paper or ("Words.",)), **(FITTING | keys)))
    return [(one.code, place, one.message) for one in problems if isinstance(place := one.place, At)]


def test_what_fits_just_so_is_good(make: Make) -> None:
    assert found(make, title="T" * 90) == []
    most = {"standfirst": " ".join(["word"] * 45), "at_a_glance": ["One."] * 6}
    assert found(make, key_figures=[{"value": "1", "label": "x"}] * 6, **most) == []


def test_the_sample_fits(sample: Brief) -> None:
    assert list(misfit_lengths(sample)) == []


@pytest.mark.parametrize(
    ("keys", "code", "address", "message"),
    [
        ({"title": "T" * 97}, "text-too-long", ("title",), "the title has 97 characters; 90 are the limit"),
        (
            {"standfirst": {"text": "Only " * 24}},
            "text-too-short", ("standfirst", "text"), "the standfirst has 24 words; 25 are the least",
        ),
        (
            {"standfirst": {"text": "One"}},
            "text-too-short", ("standfirst", "text"), "the standfirst has 1 word; 25 are the least",
        ),
        (
            {"standfirst": {"text": "word " * 46}},
            "text-too-long", ("standfirst", "text"), "the standfirst has 46 words; 45 are the limit",
        ),
        (
            {"standfirst": FITTING["standfirst"] | {"short": "word " * 46}},
            "text-too-long", ("standfirst", "short"), "the short standfirst has 46 words; 45 are the limit",
        ),
        (
            {"at_a_glance": ["One.", "word " * 26, "Three."]},
            "text-too-long", ("at-a-glance", 1, "text"), "the bullet has 26 words; 25 are the limit",
        ),
        (
            {"at_a_glance": ["One.", "Two.", {"text": "Three.", "short": "word " * 26}]},
            "text-too-long", ("at-a-glance", 2, "short"), "the short bullet has 26 words; 25 are the limit",
        ),
        (
            {"issues": {"force": {"label": "L" * 25, "question": "?"}}},
            "text-too-long", ("issues", "force", "label"), "the label has 25 characters; 24 are the limit",
        ),
        (
            {"actors": {"france": {"name": "F", "short": "S" * 15}}},
            "text-too-long", ("actors", "france", "short"), "the short name has 15 characters; 14 are the limit",
        ),
        (
            {"positions": {"france": {"force": {"conditions": ["c", "c" * 91]}}}},
            "text-too-long", ("positions", "france", "force", "conditions", 1),
            "the condition has 91 characters; 90 are the limit",
        ),
    ],
)  # fmt: skip
def test_a_text_that_does_not_fit_is_pointed_at(
    make: Make, keys: dict[str, Any], code: str, address: tuple[str | int, ...], message: str
) -> None:
    assert found(make, **keys) == [(code, At(address), message)]


@pytest.mark.parametrize(
    ("keys", "code", "key", "message"),
    [
        ({"at_a_glance": []}, "items-too-few", "at-a-glance", "there are 0 bullets; 3 are the least"),
        ({"at_a_glance": ["One."]}, "items-too-few", "at-a-glance", "there is 1 bullet; 3 are the least"),
        ({"at_a_glance": ["One."] * 7}, "items-too-many", "at-a-glance", "there are 7 bullets; 6 are the limit"),
        (
            {"key_figures": FITTING["key_figures"][:2]},
            "items-too-few", "key-figures", "there are 2 key figures; 3 are the least",
        ),
        (
            {"key_figures": FITTING["key_figures"] * 3},
            "items-too-many", "key-figures", "there are 9 key figures; 6 are the limit",
        ),
        ({"pull_quotes": ["a", "b"]}, "items-too-many", "pull-quotes", "there are 2 pull quotes; 1 is the limit"),
    ],
)  # fmt: skip
def test_a_box_with_too_few_or_too_many_items_is_pointed_at_by_its_key(
    make: Make, keys: dict[str, Any], code: str, key: str, message: str
) -> None:
    assert found(make, **keys) == [(code, At((key,), key=True), message)]


def test_a_brief_may_do_without_key_figures(make: Make) -> None:
    assert found(make, key_figures=[]) == []


def test_a_long_paper_takes_more_pull_quotes(make: Make) -> None:
    assert found(make, "word " * 400, pull_quotes=["a", "b"]) == []
    assert found(make, pull_quotes=["a"]) == []


def test_words_are_not_counted_where_no_spaces_divide_them(make: Make) -> None:
    short = {"text": "欧州の平和維持部隊について。"}
    assert found(make, language="ja", standfirst=short, pull_quotes=["a", "b"]) == []
    assert found(make, language="zh-Hant", standfirst=short) == []
    [(code, *_)] = found(make, language="ja", standfirst=short, title="題" * 91)
    assert code == "text-too-long"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("One two.", 2),
        ("A plan – and a price", 5),
        ("A plan—and a price", 5),
        ("« Oui », dit-il", 2),
        ("30 000 soldats, 1 200 000 francs", 4),
        ("in 2022 100 ships", 4),
        ("the 10th of 30,000–40,000", 4),
        ("l’idée de 5 %", 3),
    ],
)
def test_marks_are_no_words_and_a_number_is_one(text: str, count: int) -> None:
    assert words(text) == count


def test_accents_of_their_own_and_soft_hyphens_are_no_characters() -> None:
    assert characters("e\u0301t\u00ade") == 3
