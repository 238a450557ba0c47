from typing import Any

import pytest

from briefgen.check.quotations import misquoted
from briefgen.ground.diagnostics import At, Diagnostic
from briefgen.model.brief import Brief

from .conftest import Make

VERBATIM = "quotation-not-verbatim"
SAID = "Scholz called it “completely premature” and badly timed"


def of_statement(make: Make, text: str, *passages: str, language: str = "en") -> list[Diagnostic]:
    statement = {"id": "scholz", "speaker": "Scholz", "text": text, "evidence": passages}
    return list(misquoted(make("Words.", statements=[statement], lock=None, language=language)))


def of_claim(make: Make, text: str, *passages: Any, **keys: Any) -> list[Diagnostic]:
    return list(misquoted(make("Words.", standfirst={"text": text, "evidence": passages}, lock=None, **keys)))


def of_cell(make: Make, *passages: str, **cell: Any) -> list[Diagnostic]:
    statement = {"id": "scholz", "speaker": "Scholz", "text": "completely premature", "evidence": SAID}
    matrix = {
        "statements": [statement],
        "issues": {"force": {"label": "Force", "question": "?"}},
        "actors": {"germany": {"name": "Germany"}},
        "positions": {"germany": {"force": {"stance": "hesitant", "evidence": passages, **cell}}},
    }
    return list(misquoted(make("Words.", lock=None, **matrix)))


@pytest.mark.parametrize(
    ("text", "passages"),
    [
        ("completely premature", [SAID]),
        ("“completely premature”", [SAID]),
        ("completely premature.", [SAID]),
        ("completely  premature,", ["Spain agrees", 'called it "completely premature," and']),
        ("completely premature", ["called it “completely **premature**” now"]),
        ("completely […] badly timed", ["he called it “completely and utterly premature, and badly timed”"]),
        ("completely premature […] badly timed", ["“completely premature” and also “badly timed”"]),
        ("[The idea] is completely premature", ["“It is completely premature”"]),
        ("[N]o one [here] is considering it", ["“No one is considering it”"]),
        ("completely premature", ["completely premature” and badly timed"]),
        ("completely premature", ["called it “completely premature"]),
        ("it’s “completely” premature", ["“it's ‘completely’ premature”"]),
        ("completely premature", ["Scholz called it completely premature"]),
    ],
)
def test_a_statement_that_stands_in_its_passage_is_good(make: Make, text: str, passages: list[str]) -> None:
    assert of_statement(make, text, *passages) == []


def test_a_statement_in_guillemets_is_good(make: Make) -> None:
    assert (
        of_statement(make, "tout à fait prématuré", "il l’a dit «\xa0tout à fait prématuré\xa0»", language="fr") == []
    )


@pytest.mark.parametrize(
    ("text", "passages"),
    [
        ("wholly premature", [SAID]),
        ("Completely premature", [SAID]),
        ("complete", ["“completely premature”"]),
        ("premature, completely", [SAID]),
        ("badly timed […] completely", ["“completely” and “badly timed”"]),
        ("completely premature badly timed", ["“completely premature […] badly timed”"]),
        ("completely premature and", [SAID.split(" and")[0], "and"]),
    ],
)
def test_a_statement_in_other_words_is_an_error(make: Make, text: str, passages: list[str]) -> None:
    [found] = of_statement(make, text, *passages)
    assert (found.code, found.severity) == (VERBATIM, "error")
    assert found.place == At(("statements", "scholz", "text"))
    assert found.message == "the words do not stand like this in the passages of the statement"


def test_the_closest_words_of_the_passage_are_told(make: Make) -> None:
    [found] = of_statement(make, "completely immature", "Spain agrees", SAID)
    closest, differs = found.notes
    start = SAID.index("completely")
    assert closest.message == "the closest words, 87% alike: `completely premature`"
    assert closest.place == At(("statements", "scholz", "evidence", 1, "passage"), start, start + 20)
    assert differs.message == "what differs there: `premature` in place of `immature`"


def test_dots_without_brackets_are_told_from_other_words(make: Make) -> None:
    [found] = of_statement(make, "completely … timed", "“completely premature and badly timed”")
    assert found.hint == "put the dots that leave something out in brackets: `[…]`"


def test_words_that_the_passage_only_reports_are_no_statement(make: Make) -> None:
    [found] = of_statement(make, "badly timed", SAID)
    assert (found.code, found.message) == (VERBATIM, "the words stand outside the quotation marks of the passage")


def test_a_statement_without_a_passage_is_reported_elsewhere(make: Make) -> None:
    assert of_statement(make, "completely premature") == []


def test_a_quotation_within_a_statement_is_not_reported_twice(make: Make) -> None:
    assert len(of_statement(make, "wholly “and utterly” premature", SAID)) == 1


@pytest.mark.parametrize(
    ("text", "passages"),
    [
        ("Berlin calls it “completely premature”.", [SAID]),
        ("Berlin calls it “completely premature.”", [SAID]),
        ("Berlin calls it “completely premature and badly timed”.", [SAID.replace("”", "").replace("“", "")]),
        ("Berlin answers that “it is premature”.", ["“It is premature,” said Berlin"]),
        ("“Completely premature”, says Berlin.", [SAID]),
        ("Berlin’s reply isn’t the soldiers’.", ["It said no"]),
        ("Berlin calls it “premature”.", []),
    ],
)
def test_quoted_words_of_a_claim_that_stand_in_a_passage_are_good(make: Make, text: str, passages: list[str]) -> None:
    assert of_claim(make, text, *passages) == []


def test_quoted_words_of_a_claim_that_do_not_stand_are_an_error_at_the_words(make: Make) -> None:
    [found] = of_claim(make, "Berlin calls it “wholly premature”.", SAID)
    assert (found.code, found.severity) == (VERBATIM, "error")
    assert found.place == At(("standfirst", "text"), 17, 33)


def test_a_single_word_in_marks_may_be_the_editors_own(make: Make) -> None:
    [found] = of_claim(make, "Berlin calls it “immature”.", SAID)
    assert (found.code, found.severity) == (VERBATIM, "warning")


def test_quoted_words_do_not_stand_in_a_count(make: Make) -> None:
    [found] = of_claim(make, "All “four actors” agree.", {"count": "actors", "is": "0"})
    assert (found.code, found.notes) == (VERBATIM, ())


def test_events_conditions_and_labels_are_read_too(make: Make) -> None:
    event = {"date": "2025", "event": "Scholz says “not now”", "evidence": SAID}
    figure = {"value": "5", "label": "“not now” in 2025", "evidence": SAID}
    found = misquoted(make("Words.", timeline=[event], key_figures=[figure], lock=None))
    assert [one.address for one in found] == [("key-figures", 0, "label"), ("timeline", 0, "event")]
    [one] = of_cell(make, SAID, basis="reported", conditions=["It is “not now”"])
    assert one.address == ("positions", "germany", "force", "conditions", 0)


def test_the_words_of_a_cells_statement_stand_in_the_cell(make: Make) -> None:
    condition = ["Calls it “completely premature” and “badly timed”"]
    assert of_cell(make, "He said so", basis="quoted", statement="scholz", conditions=condition) == []
    assert len(of_cell(make, "He said so", basis="reported", conditions=condition)) == 2


def test_a_cell_coded_as_quoted_quotes(make: Make) -> None:
    assert of_cell(make, "He said so", basis="quoted", statement="scholz") == []
    assert of_cell(make, "He said so", SAID, basis="quoted") == []
    assert of_cell(make, "completely premature” and badly timed", basis="quoted") == []
    assert of_cell(make, "He said so", basis="reported") == []
    [found] = of_cell(make, "He said so", basis="quoted")
    assert (found.code, found.address) == ("basis-not-quoted", ("positions", "germany", "force", "basis"))


def test_the_sample_quotes_verbatim(sample: Brief) -> None:
    assert list(misquoted(sample)) == []
