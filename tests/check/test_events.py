from typing import Any

import pytest

from briefgen.check.events import unsupported_dates
from briefgen.ground.diagnostics import Address, At, Diagnostic
from briefgen.model.brief import Brief

from .conftest import Make

ERROR, WARNING = "error date-not-in-evidence", "warning date-not-in-evidence"
IMPRECISE = "warning date-imprecise"
EVENT_DATE: Address = ("timeline", 0, "date")
CELL: Address = ("positions", "france", "force")


def of_event(make: Make, date: str, *passages: str, **keys: Any) -> list[Diagnostic]:
    event = {"date": date, "event": "It happens", "evidence": passages, **keys}
    return list(unsupported_dates(make("Words.", timeline=[event], lock=None)))


def of_claim(make: Make, text: str, *passages: str, **keys: Any) -> list[Diagnostic]:
    standfirst = {"text": text, "evidence": passages}
    return list(unsupported_dates(make("Words.", standfirst=standfirst, lock=None, **keys)))


def of_cell(make: Make, *passages: str, **cell: Any) -> list[Diagnostic]:
    position = {"stance": "supports", "basis": "reported", "evidence": passages, **cell}
    matrix = {
        "issues": {"force": {"label": "Force", "question": "?"}},
        "actors": {"france": {"name": "France"}},
        "positions": {"france": {"force": position}},
    }
    return list(unsupported_dates(make("Words.", lock=None, **matrix)))


def kinds(found: list[Diagnostic]) -> list[str]:
    return [f"{one.severity} {one.code}" for one in found]


@pytest.mark.parametrize(
    ("date", "passages"),
    [
        ("2024-12-07", ["On 7 December 2024 Trump told"]),
        ("2024-12-07", ["In Paris on 7 December", "since 2024"]),
        ("2024-12-07", ["on 7 December", "after the election of November 2024"]),
        ("2024-12-07", ["Europe should lead", "on 2024-12-07"]),
        ("2024-11", ["Since the election in November 2024"]),
        ("2022", ["when he began the war in 2022"]),
        ("2022", ["since 2014", "until 2022"]),
        ("2025-02-17", ["on 17–18 February 2025"]),
        ("2024-11", ["in November 2024", "on 5 November 2024"]),
        ("2025-02", ["on 17 February 2025", "on 18 February 2025"]),
        ("undated", ["They spoke by telephone"]),
        ("undated", ["since 2014 they have spoken"]),
        ("undated", ["between 17 February 2025 and 3 March 2025"]),
        ("2024-12-07", []),
    ],
)
def test_a_date_that_the_passages_give_is_good(make: Make, date: str, passages: list[str]) -> None:
    assert of_event(make, date, *passages) == []


def test_a_date_without_a_year_is_good_when_it_can_be_sorted(make: Make) -> None:
    assert of_event(make, "XXXX-02-18", "on 18 February", after="2025-02-17") == []


def test_a_date_without_a_year_needs_something_to_be_sorted_by(make: Make) -> None:
    [found] = of_event(make, "XXXX-02-18", "on 18 February")
    assert kinds([found]) == [IMPRECISE]
    assert found.message == "`XXXX-02-18` has no year to be sorted by"
    assert found.hint.startswith("write `after:`")


@pytest.mark.parametrize(
    ("date", "passages"),
    [
        ("2024-12-08", ["On 7 December 2024 Trump told"]),
        ("2024-11-07", ["On 7 December 2024 Trump told"]),
        ("2023-12-07", ["On 7 December 2024 Trump told"]),
        ("2024-12-08", ["on 7 December"]),
        ("2024-11-07", ["in December 2024"]),
        ("2022", ["since 2014"]),
        ("2024-12-07", ["in 2022"]),
    ],
)
def test_another_date_than_the_passages_give_is_an_error(make: Make, date: str, passages: list[str]) -> None:
    [found] = of_event(make, date, *passages)
    assert kinds([found]) == [ERROR]
    assert found.place == At(EVENT_DATE)
    assert found.message == f"the passages give another date than `{date}`"


def test_the_dates_that_the_passages_give_are_told_with_their_places(make: Make) -> None:
    [found] = of_event(make, "2024-12-08", "On 7 December 2024 Trump told", "in *November* 2024", "Europe")
    notes = [(note.message, note.place) for note in found.notes]
    assert notes == [
        ("a passage says `7 December 2024`", At(("timeline", 0, "evidence", 0, "passage"))),
        ("a passage says `November 2024`", At(("timeline", 0, "evidence", 1, "passage"))),
    ]


def test_a_date_that_no_passage_gives_is_a_warning(make: Make) -> None:
    [found] = of_event(make, "2024-12-07", "Trump told his counterparts")
    assert kinds([found]) == [WARNING]
    assert found.message == "no passage gives the date `2024-12-07`"
    [found] = of_event(make, "XXXX-02-18", "in 2022", after="2022")
    assert kinds([found]) == [WARNING]


@pytest.mark.parametrize(
    ("date", "passage", "unsaid", "kept"),
    [
        ("2024-12-07", "in December 2024", "day", "2024-12"),
        ("2024-12-07", "in 2024", "month and the day", "2024"),
        ("2024-12-07", "on 7 December", "year", "XXXX-12-07"),
    ],
)
def test_parts_of_a_date_that_no_passage_gives_are_a_warning(
    make: Make, date: str, passage: str, unsaid: str, kept: str
) -> None:
    [found] = of_event(make, date, passage)
    assert kinds([found]) == [WARNING]
    assert found.message == f"no passage gives the {unsaid} of `{date}`"
    assert found.hint == f"add the passage that gives it, or write `{kept}`"


@pytest.mark.parametrize(
    ("date", "passage", "words", "better"),
    [
        ("2024-12", "on 7 December 2024", "7 December 2024", "2024-12-07"),
        ("2024", "in December 2024", "December 2024", "2024-12"),
        ("2024-12", "on 7 December", "7 December", "2024-12-07"),
    ],
)
def test_a_passage_that_is_more_precise_is_told(make: Make, date: str, passage: str, words: str, better: str) -> None:
    found = of_event(make, date, passage, "in 2024" if "2024" not in passage else "and so on")
    assert kinds(found) == [IMPRECISE]
    assert found[0].message == f"the passage says `{words}`"
    assert f"`{better}`" in found[0].hint


def test_a_year_in_the_passage_is_missed_in_a_date_without_one(make: Make) -> None:
    found = of_event(make, "XXXX-02-18", "on 18 February 2025", after="2024")
    assert [one.hint for one in found] == ["write `2025-02-18`, if it is of this event"]


def test_an_undated_event_has_the_one_date_that_its_passages_give(make: Make) -> None:
    [found] = of_event(make, "undated", "on 18 February", "on 18 February 2025", "since 2014")
    assert kinds([found]) == [IMPRECISE]
    assert found.message == "the event is undated, and the passage says `18 February`"
    assert found.hint == "write `2025-02-18`, if it is of this event"


def test_only_another_date_of_the_same_parts_contradicts_a_position(make: Make) -> None:
    assert of_cell(make, "It said so", date="2025-02-17") == []
    assert of_cell(make, "since 2022 and on 17 February", date="2025-02-17") == []
    assert of_cell(make, "since 2022", date="2025-02-17") == []
    assert of_cell(make, "on 17 February 2025") == []
    [found] = of_cell(make, "on 18 February 2025", date="2025-02-17")
    assert (kinds([found]), found.place) == ([ERROR], At((*CELL, "date")))


def test_the_sides_of_a_position_give_dates_too(make: Make) -> None:
    sides = [{"stance": "supports", "evidence": "on 17 February 2025"}, {"stance": "opposes", "evidence": "in May"}]
    assert of_cell(make, stance="mixed", sides=sides, date="2025-02-17") == []


@pytest.mark.parametrize(
    ("text", "passages"),
    [
        ("On 7 December 2024 Trump spoke.", ["on 7 December 2024"]),
        ("On 7 December Trump spoke.", ["on 7 December 2024"]),
        ("In 2022 the war began.", ["the war goes on"]),
        ("In 2022 the war began.", ["on 7 December it went on"]),
        ("On 7 December 2024 Trump spoke.", ["since 2022"]),
        ("By 2030 all, as in the 2010s.", ["since 2014", "until 2030"]),
    ],
)
def test_a_date_in_a_claim_is_good_unless_the_passages_differ(make: Make, text: str, passages: list[str]) -> None:
    assert of_claim(make, text, *passages) == []


@pytest.mark.parametrize(
    ("text", "words", "passages"),
    [
        ("On 8 December 2024 Trump spoke.", "8 December 2024", ["on 7 December 2024"]),
        ("On 8 December Trump spoke.", "8 December", ["on 7 December 2024", "in May 2022"]),
        ("In November 2024 he won.", "November 2024", ["in May 2022"]),
        ("In 2021 the war began.", "2021", ["in May 2022", "since 2014"]),
    ],
)
def test_a_date_in_a_claim_that_differs_is_a_warning_at_its_words(
    make: Make, text: str, words: str, passages: list[str]
) -> None:
    [found] = of_claim(make, text, *passages)
    start = text.index(words)
    assert kinds([found]) == [WARNING]
    assert found.place == At(("standfirst", "text"), start, start + len(words))


def test_conditions_and_short_forms_are_read_too(make: Make) -> None:
    [found] = of_cell(make, "until 2030", conditions=["Only until 2029"])
    assert found.place == At((*CELL, "conditions", 0), 11, 15)
    short = {"text": "Until 2030.", "short": "Until 2031.", "evidence": "until 2030"}
    [found] = unsupported_dates(make("Words.", at_a_glance=[short], lock=None))
    assert found.place == At(("at-a-glance", 0, "short"), 6, 10)


def test_dates_are_read_in_the_language_of_the_brief(make: Make) -> None:
    assert of_claim(make, "Le 1er mars, tout finit.", "le 1er mars 2025", language="fr") == []
    assert kinds(of_claim(make, "Le 1er mars, tout finit.", "le 2 mars 2025", language="fr")) == [WARNING]


def test_the_sample_has_no_other_dates(sample: Brief) -> None:
    assert list(unsupported_dates(sample)) == []
