"""Numbers of claims, and whether they stand in what the claims rest on."""

from collections.abc import Callable
from typing import Any

import pytest

from briefgen.check.figures import unsupported_numbers
from briefgen.ground.diagnostics import At, Diagnostic
from briefgen.model.brief import Brief

Make = Callable[..., Brief]
TEXT = "Paris floated a force of 30,000 to 40,000 soldiers, and 5% of GDP for it; a third of them stay."
PASSAGES = ["a force of 30,000 to 40,000 soldiers", "5% of GDP", "a third of them"]


def claim(text: str, *evidence: Any, **more: Any) -> dict[str, Any]:
    return {"text": text, "evidence": list(evidence) or PASSAGES, **more}


def found(brief: Brief) -> list[Diagnostic]:
    return list(unsupported_numbers(brief))


@pytest.mark.parametrize(
    "text",
    [
        "Paris floats 30,000–40,000 soldiers.",
        "Paris floats 30–40,000 soldiers.",
        "Paris floats thirty to forty thousand soldiers.",
        "Up to 40,000 soldiers, a third of whom stay, for 5 per cent of GDP.",
        "Article 5 of 1949 and the G7 say nothing of it; no one does.",
        "No number at all.",
    ],
)
def test_a_claim_with_the_numbers_of_its_passages_is_clean(make: Make, text: str) -> None:
    assert found(make(TEXT, at_a_glance=[claim(text)])) == []


@pytest.mark.parametrize(
    ("text", "words", "nearest"),
    [
        ("Paris floats 40,500 soldiers.", "40,500", "`30,000 to 40,000`"),
        ("Paris floats 30,000–50,000 soldiers.", "30,000–50,000", "`30,000 to 40,000`"),
        ("Paris floats thirty-five thousand soldiers.", "thirty-five thousand", "`30,000 to 40,000`"),
        ("Some 6% of GDP.", "6%", "`5%`, `a third`"),
        ("Some 5 of GDP.", "5", "`30,000 to 40,000`"),
        ("A quarter of them stay.", "A quarter", "`a third`"),
        ("In its fourth year.", "fourth", "`a third`"),
        ("One soldier stays.", "One", "`30,000 to 40,000`"),
    ],
)
def test_a_number_that_stands_nowhere_is_named(make: Make, text: str, words: str, nearest: str) -> None:
    (problem,) = found(make(TEXT, at_a_glance=[claim(text)]))
    start = text.index(words)
    assert problem.code == "number-not-in-evidence"
    assert problem.message == f"`{words}` stands in nothing that the claim rests on"
    assert problem.place == At(("at-a-glance", 0, "text"), start, start + len(words))
    assert problem.notes[0].message.startswith(f"there stand {nearest}")


def test_the_short_wording_is_checked_too(make: Make) -> None:
    (problem,) = found(make(TEXT, at_a_glance=[claim("No number.", short="Not 7 soldiers.")]))
    assert problem.place == At(("at-a-glance", 0, "short"), 4, 5)


def test_one_is_a_number_only_where_the_passages_have_numbers_that_the_claim_leaves_out(make: Make) -> None:
    assert found(make("Paris waits.", at_a_glance=[claim("One capital waits.", "Paris waits")])) == []
    (problem,) = found(make("Two capitals wait.", at_a_glance=[claim("One capital waits.", "Two capitals wait")]))
    assert problem.code == "number-not-in-evidence"


def test_a_name_with_a_number_stands_where_the_same_name_does(make: Make) -> None:
    text = "It was shared among the Five Eyes and flown in a Boeing 737 later."
    claims = [claim("Five Eyes shared it.", "the Five Eyes"), claim("The Boeing 737 carried it.", "a Boeing 737")]
    assert found(make(text, at_a_glance=claims)) == []


def test_a_year_that_is_not_taken_for_a_date_stands_where_it_is_written(make: Make) -> None:
    assert found(make("In 2024 it ended.", at_a_glance=[claim("Those 2024 soldiers.", "In 2024 it ended")])) == []
    (problem,) = found(make("In 2024 it ended.", at_a_glance=[claim("Those 2025 soldiers.", "In 2024 it ended")]))
    assert problem.code == "number-not-in-evidence"


def test_a_bare_number_beside_per_cent_may_be_of_per_cent(make: Make) -> None:
    text = "It grew by 31% after 54% in 2022."
    assert found(make(text, at_a_glance=[claim("It grew by 31 per cent after 54.", text[:-1])])) == []
    (problem,) = found(make(text, at_a_glance=[claim("It grew by 31 per cent after 53.", text[:-1])]))
    assert problem.place == At(("at-a-glance", 0, "text"), 29, 31)
    assert len(found(make(text, at_a_glance=[claim("It grew by 54.", text[:-1])]))) == 1


def test_an_article_may_stand_where_the_claim_says_one(make: Make) -> None:
    text = "A year later 41 of 53 measures were taken."
    assert found(make(text, at_a_glance=[claim("One year later 41 were taken.", text[:-1])])) == []
    (problem,) = found(make(text, at_a_glance=[claim("One month later 41 were taken.", text[:-1])]))
    assert problem.place == At(("at-a-glance", 0, "text"), 0, 9)


def test_what_is_only_meant_supports_and_need_not_be_supported(make: Make) -> None:
    assert found(make("Both capitals wait.", at_a_glance=[claim("Two capitals wait.", "Both capitals wait")])) == []
    assert found(make("Paris and Bonn wait.", at_a_glance=[claim("Both wait.", "Paris and Bonn wait")])) == []


def test_counts_and_sums_support_numbers(make: Make) -> None:
    counted = claim("Seven motives.", {"count": "points", "in": "lead", "is": 7})
    summed = claim("A fifth of them.", "40,000", {"sum": "40000 / 200000", "is": "20%"})
    assert found(make("Of 200,000 soldiers, 40,000.", at_a_glance=[counted, summed])) == []
    (problem,) = found(make(at_a_glance=[claim("Eight motives.", {"count": "points", "is": 7})]))
    assert problem.notes[0].message == "there stands `7`"


def test_a_claim_without_evidence_is_reported_elsewhere(make: Make) -> None:
    assert found(make(at_a_glance=[{"text": "Seven motives."}])) == []


def test_a_key_figure_and_what_it_counts_are_read_as_one(make: Make) -> None:
    text = "There are 3 million refugees."
    figure = {"value": "3", "label": "million refugees", "evidence": "3 million refugees"}
    assert found(make(text, key_figures=[figure])) == []
    (problem,) = found(make(text, key_figures=[figure | {"value": "4"}]))
    assert problem.place == At(("key-figures", 0, "value"), 0, 1)
    (problem,) = found(make(text, key_figures=[figure | {"label": "million refugees, 6 in camps"}]))
    assert problem.place == At(("key-figures", 0, "label"), 18, 19)


def test_what_was_said_and_who_said_it_are_not_checked_but_its_context_is(make: Make) -> None:
    said = {"id": "a", "speaker": "The 27", "role": "10 of them", "text": "Seven!", "evidence": "they said so"}
    assert found(make("So they said so.", statements=[said])) == []
    (problem,) = found(make("So they said so.", statements=[said | {"context": "on 7 soldiers"}]))
    assert problem.place == At(("statements", "a", "context"), 3, 4)


def matrix(cell: dict[str, Any]) -> dict[str, Any]:
    return {
        "issues": {"troops": {"label": "Troops", "question": "How many?", "kind": "quantity"}},
        "actors": {"france": {"name": "France"}},
        "positions": {"france": {"troops": {"basis": "reported", "evidence": "ten thousand troops"} | cell}},
    }


CELL = ("positions", "france", "troops")


def quantity(**keys: Any) -> dict[str, Any]:
    return {"quantity": {"unit": "troops", "as-printed": "ten thousand"} | keys}


@pytest.mark.parametrize(
    "keys",
    [
        {"value": "10,000"},
        {"value": 10, "unit": "thousand troops"},
        {"value": 10000, "as-printed": "about 10,000"},
    ],
)
def test_a_quantity_that_says_what_it_is_worth_is_clean(make: Make, keys: dict[str, Any]) -> None:
    assert found(make("It has ten thousand troops.", **matrix(quantity(**keys)))) == []


def test_a_quantity_whose_value_and_words_differ_is_named(make: Make) -> None:
    (problem,) = found(make("It has ten thousand troops.", **matrix(quantity(value=1000))))
    assert (problem.code, problem.message) == ("quantity-differs", "`ten thousand` isn't 1,000")
    assert problem.place == At((*CELL, "quantity", "as-printed"))


def test_both_ends_of_a_quantity_are_compared(make: Make) -> None:
    cell = quantity(min=5, max=7, **{"as-printed": "five to seven"}) | {"evidence": "five to seven tanks"}
    assert found(make("It has five to seven tanks.", **matrix(cell))) == []
    wrong = quantity(min=5, max=8, **{"as-printed": "five to seven"}) | {"evidence": "five to seven tanks"}
    assert [one.code for one in found(make("It has five to seven tanks.", **matrix(wrong)))] == ["quantity-differs"]


def test_the_words_of_a_quantity_and_of_a_condition_stand_in_the_evidence(make: Make) -> None:
    cell = quantity(value=9000, **{"as-printed": "nine thousand"}) | {"conditions": ["Only after 2 years"]}
    problems = found(make("It has ten thousand troops.", **matrix(cell)))
    assert [(one.code, one.address) for one in problems] == [
        ("number-not-in-evidence", (*CELL, "conditions", 0)),
        ("number-not-in-evidence", (*CELL, "quantity", "as-printed")),
    ]


def test_a_language_whose_number_words_are_not_known_is_said(make: Make) -> None:
    (problem,) = found(make("Ten 10.000.", language="eo", at_a_glance=[claim("10 000 homoj.", "Ten 10.000")]))
    assert (problem.code, problem.place) == ("numbers-unread", At(("language",)))


def test_the_sample_has_no_number_of_its_own(sample: Brief) -> None:
    assert found(sample) == []


def test_each_changed_number_of_the_sample_is_found(sample: Brief) -> None:
    swaps = {
        "200,000": "210,000",
        "40,000": "45,000",
        "Seven": "Eight",
        "eleven": "twelve",
        "three": "four",
        "5%": "6%",
    }
    for before, after in swaps.items():
        bullets = [one.model_copy(update={"text": one.text.replace(before, after)}) for one in sample.at_a_glance]
        figures = [one.model_copy(update={"value": one.value.replace(before, after)}) for one in sample.key_figures]
        changed = sample.model_copy(update={"at_a_glance": tuple(bullets), "key_figures": tuple(figures)})
        assert changed != sample
        assert {one.code for one in found(changed)} == {"number-not-in-evidence"}, before
