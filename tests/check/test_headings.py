from typing import Any

import pytest

from briefgen.check.headings import unsupported_headings
from briefgen.ground.diagnostics import Address, At
from briefgen.model.brief import Brief

from .conftest import Make, paragraph

NOTHING = "nothing stands beneath this heading"


def section(heading: str, *blocks: str | dict[str, Any], **points: str | list[Any]) -> dict[str, Any]:
    """A section `s`; each point's id is its name, its label is the first of its list, or its only text is the name."""

    def written(parts: Any) -> list[Any]:
        return [paragraph(part) if isinstance(part, str) else part for part in parts]

    inner = {
        name: {"id": name, "label": body[0], "blocks": written(body[1:])}
        for name, body in ((name, [name, one] if isinstance(one, str) else one) for name, one in points.items())
    }
    return {"id": "s", "heading": heading, "blocks": written(blocks), "points": inner}


def box(title: str, *blocks: str) -> dict[str, Any]:
    return {"kind": "box", "id": "box", "title": title, "blocks": [paragraph(block) for block in blocks]}


def bullets(*items: str) -> dict[str, Any]:
    return {"kind": "list", "items": [{"blocks": [paragraph(item)]} for item in items]}


def figure(caption: str, alt: str = "", source: str = "") -> dict[str, Any]:
    return {"kind": "figure", "path": "a.png", "alt": alt or caption, **{
        key: [{"kind": "words", "text": text}] for key, text in (("caption", caption), ("source", source))
    }}  # fmt: skip


def found(make: Make, *parts: str | dict[str, Any], **keys: Any) -> list[tuple[Address, str, str]]:
    """The address, the words that are pointed at, and the message."""
    brief = make(*parts, **keys)
    texts: dict[Address, str] = {("title",): brief.title, ("subtitle",): brief.subtitle or ""}
    result = []
    for one in unsupported_headings(brief):
        assert one.code == "heading-unsupported"
        assert one.severity == "warning"
        assert isinstance(one.place, At)
        whole = texts.get(one.place.address, heading_at(brief, one.place.address))
        words = "" if one.place.start is None else whole[one.place.start : one.place.end]
        result.append((one.place.address, words, one.message))
    return result


def heading_at(brief: Brief, address: Address) -> str:
    found: Any = brief
    for key in address:
        found = getattr(found, key) if isinstance(key, str) and hasattr(found, key) else found[key]
    return found if isinstance(found, str) else "".join(one.text for one in found)


def test_the_headings_of_the_sample_are_supported(sample: Brief) -> None:
    assert list(unsupported_headings(sample)) == []


def test_a_heading_with_nothing_beneath_it_is_pointed_at(make: Make) -> None:
    divider = {"kind": "divider"}
    for blocks in ((), (divider,), ({"kind": "quotation", "blocks": [divider]},), (" ",), (bullets(" "),)):
        assert found(make, section("Aims", *blocks)) == [(("sections", "s", "heading"), "", NOTHING)]
    assert found(make, section("Aims", peace="Words.", war=["War"])) == [
        (("sections", "s", "points", "war", "label"), "", NOTHING),
    ]
    assert found(make, section("Aims", "Words.", box("The box"), peace=["Peace", "x", box("Another")])) == [
        (("sections", "s", "blocks", 1, "title"), "", NOTHING),
        (("sections", "s", "points", "peace", "blocks", 1, "title"), "", NOTHING),
    ]


def test_a_section_may_have_only_points_a_picture_or_a_list(make: Make) -> None:
    assert found(make, section("Aims", peace="Words.")) == []
    assert found(make, section("Aims", figure("Forces"))) == []
    assert found(make, section("Aims", bullets("One"))) == []
    assert found(make, section("")) == []
    assert found(make, section("Aims", "Words.", box(""))) == []


def test_quoted_words_of_a_heading_stand_beneath_it(make: Make) -> None:
    where = "the quoted words stand nowhere "
    label = ("sections", "s", "points", "p", "label")
    for heading, words in (("A “trap”", "trap"), ("A „trap“", "trap"), ("« Trap »", " Trap "), ("A ‘trap’", "trap")):
        assert found(make, section("Aims", p=[heading, "It is a pitfall."])) == [
            (label, words, where + "beneath this heading"),
        ]
        assert found(make, section("Aims", p=[heading, "It is a trap, some say."])) == []
    assert found(make, section("Is it a “trap”?", p="It is a trap.")) == []
    assert found(make, section("“A trap.”", p="It is a trap, they say.")) == []
    assert found(make, section("Is it a “trap”?", p=["It is a trap", "They say."])) == []
    assert found(make, section("Is it a “Straße”?", p="It is a STRASSE.")) == []
    assert found(make, section("Is it a “trap”?", p="It is not.")) == [
        (("sections", "s", "heading"), "trap", where + "beneath this heading"),
    ]
    assert found(make, section("Aims", "A trap.", box("A “trap”", "None."))) == [
        (("sections", "s", "blocks", 1, "title"), "trap", where + "in this box"),
    ]
    assert found(make, "A ploy.", title="“Trap” or ploy", subtitle="A “ploy”") == [
        (("title",), "Trap", where + "in the paper"),
    ]
    assert found(make, "A ploy.", matrix={"heading": "Who fears the “trap”", "caption": "A “ploy”"}) == [
        (("matrix", "heading"), "trap", where + "in the paper"),
    ]


@pytest.mark.parametrize("heading", ["Ukraine’s army", "The ministers’ and the islanders’ view", "5' and 7' boards"])
def test_an_apostrophe_quotes_nothing(make: Make, heading: str) -> None:
    assert found(make, section(heading, "Words, 5 and 7 of them.")) == []


def test_a_picture_is_spoken_for_by_its_section_its_source_or_its_alt_and_not_by_itself(make: Make) -> None:
    where = "the quoted words stand nowhere in this section or the picture's `alt`"
    at = ("sections", "s", "blocks", 0, "caption")
    assert found(make, section("Aims", figure("A “trap”"))) == [(at, "trap", where)]
    assert found(make, section("Aims", figure("A “trap”"), p="It is a trap.")) == []
    assert found(make, section("Aims", figure("A “trap”", alt="A trap is shown"))) == []
    assert found(make, section("Aims", figure("A “trap”", source="Source: A trap, 2024."))) == []


LABEL = ("sections", "s", "points", "p", "label")
BENEATH = " stands nowhere beneath this heading"


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("Why 40,000 are too few", "Even forty thousand soldiers would strain them."),
        ("Five risks", "Of five risks one is large."),
        ("A fifth of the money", "It takes 20% of the money."),
        ("The third option", "They hesitate."),
        ("Just one force", "They hesitate."),
        ("2.1 Scope", "They hesitate."),
        ("What Article 5 says", "It binds."),
        ("After 2022", "They hesitate."),
    ],
)
def test_a_number_of_a_heading_stands_beneath_it(make: Make, label: str, text: str) -> None:
    assert found(make, section("Aims", p=[label, text])) == []


@pytest.mark.parametrize(
    ("label", "text", "words"),
    [
        ("Why 40,000 are too few", "Even 30,000 soldiers would strain them.", "40,000"),
        ("Five risks", "Of six risks one is large.", "Five"),
        ("A risk of 5%", "Five of them.", "5%"),
    ],
)
def test_a_number_that_stands_elsewhere_or_nowhere_is_pointed_at(make: Make, label: str, text: str, words: str) -> None:
    parts = section("Aims", label, p=[label, text])
    assert found(make, parts) == [(LABEL, words, f"`{words}`{BENEATH}")]


def test_a_heading_may_count_its_points_paragraphs_items_or_rows(make: Make) -> None:
    assert found(make, section("Three aims", a="Words.", b="Words.", c="Words.")) == []
    assert found(make, section("Three aims", p=["Two aims", "First.", "Then."], q="Words.", r="Words.")) == []
    assert found(make, section("Aims", p=["Three aims", "Words.", bullets("a", "b", "c")])) == []
    row: dict[str, Any] = {"cells": [{"content": []}]}
    table = {"kind": "table", "align": ["start"], "head": row, "rows": [row, row, row]}
    assert found(make, section("Aims", p=["Three aims", "Words.", table])) == []
    at = ("sections", "s", "heading")
    assert found(make, section("Four aims", a="Words.", b="Words.", c="Words.")) == [(at, "Four", f"`Four`{BENEATH}")]


def test_a_number_in_a_note_supports_a_heading(make: Make) -> None:
    notes = {"1": {"blocks": [paragraph("There are 40 of them.")]}}
    assert found(make, section("Aims", p=["Why 40", "Words."]), notes=notes) == []
    assert found(make, section("Why 40", "Words."), notes=notes) == []


def test_a_heading_may_be_numbered_by_hand(make: Make) -> None:
    points: dict[str, Any] = {"p": ["1 Scope", "Words."], "q": ["2 Means", "Words."], "r": ["Option 3", "Words."]}
    assert found(make, section("Aims", "Words.", **points)) == []
    assert found(make, "Words.", section("2 Aims", "Words.")) == []
    before = section("", "Words.") | {"id": "opening"}, section("1 Means", "Words.") | {"id": "means"}
    assert found(make, *before, section("2 Aims", "Words.")) == []


def test_one_is_no_number_that_a_heading_claims(make: Make) -> None:
    for heading in ("Just one force", "One last word"):
        assert found(make, section("Aims", p="Words.", q="Words.", r=[heading, "They hesitate.", "They wait."])) == []


def test_a_number_in_a_caption_stands_in_the_section_the_source_or_the_alt(make: Make) -> None:
    at = ("sections", "s", "blocks", 0, "caption")
    caption = "Fuel rose by 14%"
    message = "`14%` stands nowhere in this section or the picture's `alt`"
    assert found(make, section("Aims", figure(caption))) == [(at, "14%", message)]
    assert found(make, section("Aims", figure(caption, alt="A line that rises by 14%"))) == []
    assert found(make, section("Aims", figure(caption), p="It rose by 14 per cent.")) == []


def test_a_number_in_a_title_stands_in_the_paper_or_counts_something(make: Make) -> None:
    assert found(make, "Words.", title="Forty ships", subtitle="And 12 boats") == [
        (("title",), "Forty", "`Forty` stands nowhere in the paper"),
        (("subtitle",), "12", "`12` stands nowhere in the paper"),
    ]
    assert found(make, "There are 40 ships and twelve boats.", title="Forty ships", subtitle="And 12 boats") == []
    assert found(make, section("Aims", a="x", b="x", c="x"), title="Three aims") == []
    matrix: dict[str, Any] = {"issues": {"i": {"label": "I", "question": "?"}}}
    actors = {f"a{i}": {"name": f"A{i}", "blocs": ["Here" if i else "There"]} for i in range(5)}
    assert found(make, "Words.", title="Five actors", actors=actors, **matrix) == []


def test_a_number_at_the_matrix_counts_actors_issues_blocs_or_cells(make: Make) -> None:
    blocs = (*["North"] * 10, "South", "East", "West")
    stances = (*["supports"] * 5, "leans", "opposes")
    keys: dict[str, Any] = {
        "actors": {f"a{i}": {"name": f"A{i}", "blocs": [bloc]} for i, bloc in enumerate(blocs)},
        "issues": {"i": {"label": "I", "question": "?"}, "j": {"label": "J", "question": "?"}},
        "positions": {f"a{i}": {"i": {"stance": stance}} for i, stance in enumerate(stances)}
        | {"a12": {"j": {"stance": "leans"}}},
        "coding": {"complete": True},
    }
    right = (
        "Thirteen actors", "Two issues", "Four blocs", "Ten in the north", "Five support it", "Seven have spoken on it",
        "Eight positions",
    )  # fmt: skip
    for caption in right:
        assert found(make, "Words.", matrix={"heading": "Positions", "caption": caption}, **keys) == []
    for caption in ("Nine actors", "Three support it"):
        number = caption.split()[0]
        message = f"`{number}` stands nowhere in the paper"
        wrong = (("matrix", "caption"), number, message)
        assert found(make, "Words.", matrix={"caption": caption}, **keys) == [wrong]
    assert found(make, "Three support it.", matrix={"heading": "Three support it"}, **keys) == []
