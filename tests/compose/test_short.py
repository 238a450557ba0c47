"""The short variant: what it takes of the brief, in which words, and where its pointers lead."""

from dataclasses import replace
from typing import Any

import pytest

from briefgen.check import check
from briefgen.compose import compose
from briefgen.compose.copy import Claims, Copy, Lines, Matrix
from briefgen.theme.tokens import Traits
from tests.compose.conftest import brief, composed, labels, paragraph, plain

YES = {"basis": "reported", "evidence": "by a tenth"}


def point(id_: str, *blocks: dict[str, Any], label: str = "") -> dict[str, Any]:
    return {"id": id_, "label": label or id_.capitalize(), "blocks": blocks}


def section(id_: str, *points: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"id": id_, "heading": id_.capitalize(), "points": {one["id"]: one for one in points}} | more


def sections(*several: dict[str, Any]) -> dict[str, Any]:
    return {one["id"]: one for one in several}


FUEL = point("fuel", paragraph("Fares rise by a tenth. Islanders object to it."), label="Fuel costs more")
CREW = point("crew", paragraph("Crews are paid more."))
WINTER = point("winter", paragraph("No boat runs."), label="What of winter?")
PAPER = sections(
    section("context", blocks=[paragraph("A ferry runs.")]), section("reasons", FUEL, CREW), section("doubts", WINTER)
)
ISSUES = {
    "fares": {"label": "Fares", "question": "Should fares rise?"},
    "boats": {"label": "Boats", "question": "More boats?"},
    "payer": {"label": "Payer", "question": "Who pays?", "kind": "nominal"},
    "pier": {"label": "Pier", "question": "A new pier?"},
}
MATRIX: dict[str, Any] = {
    "issues": ISSUES,
    "actors": {"island": {"name": "Island"}, "line": {"name": "Line"}, "state": {"name": "State"}},
    "positions": {
        "island": {"fares": {"stance": "opposes", "conditions": "All year", **YES}},
        "line": {"fares": {"stance": "supports", **YES}, "pier": {"stance": "leans", **YES}},
        "state": {"payer": {"answer": "the island", **YES}, "pier": {"stance": "neutral", **YES}},
    },
    "coding": {"complete": "yes"},
}


def short(**fields: Any) -> Copy:
    return composed(brief(**({"sections": PAPER} | fields)), variant="short")


def said(copy: Copy) -> list[tuple[str, list[tuple[str, str]]]]:
    """The one-liners, by heading."""
    parts = [part for part in copy.parts if isinstance(part, Lines)]
    return [(part.heading, [(line.label, plain(line.runs)) for line in part.lines]) for part in parts]


def matrix(copy: Copy) -> Matrix:
    return next(part for part in copy.parts if isinstance(part, Matrix))


def test_a_point_is_its_label_and_its_first_sentence() -> None:
    assert said(short()) == [
        ("Reasons", [("Fuel costs more.", "Fares rise by a tenth."), ("Crew.", "Crews are paid more.")]),
        ("Doubts", [("What of winter?", "No boat runs.")]),
    ]


def test_sections_are_taken_in_the_order_that_the_brief_names() -> None:
    copy = short(short={"sections": ["doubts", "reasons", "doubts"]})
    assert [(part.id, part.number) for part in copy.parts] == [("doubts", 1), ("reasons", 2)]


def test_a_section_without_points_is_its_own_first_sentence_when_it_is_named() -> None:
    assert said(short(short={"sections": ["context"]})) == [("Context", [("", "A ferry runs.")])]


def test_a_first_sentence_keeps_its_form_and_loses_its_notes() -> None:
    content = [
        {"kind": "words", "text": "Fuel "},
        {"kind": "strong", "content": [
            {"kind": "words", "text": "costs"}, {"kind": "note-call", "note": "n"}, {"kind": "line-break"},
            {"kind": "words", "text": "more. It"},
        ]},
        {"kind": "words", "text": " rose by a tenth."},
    ]  # fmt: skip
    fuel = point("fuel", {"kind": "paragraph", "content": content})
    copy = short(sections=sections(section("reasons", fuel)), notes={"n": {"blocks": [paragraph("As printed.")]}})
    (part,) = copy.parts
    assert isinstance(part, Lines)
    runs = part.lines[0].runs
    assert [run.kind for run in runs] == ["words", "strong"]
    assert plain(runs) == "Fuel costs more."
    assert runs[1].kind == "strong"
    assert [run.kind for run in runs[1].runs] == ["words", "words", "words"]


def test_a_point_that_begins_with_a_list_or_a_table_gives_its_first_running_text() -> None:
    listed = point("fuel", {"kind": "list", "items": [{"blocks": [paragraph("Oil is dear. Gas too.")]}]})
    quoted = point("crew", {"kind": "divider"}, {"kind": "quotation", "blocks": [paragraph("Pay us.")]})
    boxed = point("winter", {"kind": "box", "id": "b", "blocks": [paragraph("Aside.")]})
    copy = short(sections=sections(section("reasons", listed, quoted, boxed)))
    assert said(copy)[0][1] == [("Fuel.", "Oil is dear."), ("Crew.", "Pay us."), ("Winter.", "")]
    (part,) = copy.parts
    assert isinstance(part, Lines)
    assert [line.at[4:] for line in part.lines] == [
        ("blocks", 0, "items", 0, "blocks", 0), ("blocks", 1, "blocks", 0), (),
    ]  # fmt: skip


def test_it_takes_the_first_four_bullets_and_figures() -> None:
    bullets = [{"text": f"Bullet {i}.", "evidence": "by a tenth"} for i in range(6)]
    figures = [{"value": str(i), "label": "more", "evidence": "by a tenth"} for i in range(6)]
    copy = short(at_a_glance=bullets, key_figures=figures)
    assert [plain(item.runs) for item in copy.glance.items] == ["Bullet 0.", "Bullet 1.", "Bullet 2.", "Bullet 3."]
    assert copy.figures is not None
    assert [figure.value for figure in copy.figures.items] == ["0", "1", "2", "3"]


def test_it_takes_the_bullets_that_the_brief_names() -> None:
    bullets = [{"text": f"Bullet {i}.", "evidence": "by a tenth"} for i in range(3)]
    copy = short(at_a_glance=bullets, short={"at_a_glance": [3, 1]})
    assert [item.at for item in copy.glance.items] == [("at-a-glance", 2), ("at-a-glance", 0)]


def test_every_claim_is_printed_in_its_short_wording() -> None:
    claim = {"text": "Fares will rise.", "short": "Fares rise.", "evidence": "by a tenth"}
    fields = {"standfirst": claim, "at_a_glance": [claim], "bottom_line": claim, "flags": {"items": [claim]}}
    copy = short(sections=sections(section("reasons", FUEL)), **fields)
    _, bottom, flags = copy.parts
    assert bottom.kind == "bottom-line"
    assert isinstance(flags, Claims)
    items = (copy.standfirst, copy.glance.items[0], bottom.item, flags.items[0])
    assert [plain(item.runs) for item in items] == ["Fares rise."] * 4
    full = composed(brief(sections=PAPER, **fields))
    assert plain(full.standfirst.runs) == "Fares will rise."


def test_flags_are_the_first_three_or_those_named_and_only_where_they_are_printed() -> None:
    items = [{"text": f"Flag {i}.", "evidence": "by a tenth"} for i in range(5)]

    def printed(status: str, **more: Any) -> list[tuple[str | int, ...]]:
        copy = short(flags={"items": items}, status=status, **more)
        return [item.at for part in copy.parts if isinstance(part, Claims) for item in part.items]

    assert printed("draft") == [("flags", "items", i) for i in (0, 1, 2)]
    assert printed("draft", short={"flags": [5, 2]}) == [("flags", "items", i) for i in (4, 1)]
    assert printed("final") == []


def test_nothing_else_of_the_brief_is_printed() -> None:
    copy = short(
        **MATRIX,
        timeline=[{"date": "2024", "event": "Fares", "evidence": "by a tenth"}],
        statements=[{"id": "said", "text": "by a tenth", "speaker": "A skipper", "evidence": "by a tenth"}],
        options=[{"text": "Wait.", "evidence": "by a tenth"}],
        sources=[{"id": "tariff", "title": "The tariff"}],
        thanks="The crew",
        bottom_line={"text": "Fares rise.", "evidence": "by a tenth"},
    )
    assert [part.kind for part in copy.parts] == ["lines", "short-matrix", "lines", "bottom-line"]
    assert [part.number for part in copy.parts] == [1, 2, 3, 4]
    assert (copy.scope, copy.contents, copy.assets) == (None, (), ())


def test_the_second_half_begins_with_the_matrix_or_with_the_sections_that_are_left() -> None:
    assert short(**MATRIX).turn == "matrix."
    assert short().turn == "doubts"
    one = {"sections": sections(section("reasons", FUEL))}
    bottom = {"bottom_line": {"text": "Fares rise.", "evidence": "by a tenth"}}
    assert short(**one, **bottom).turn == "bottom-line."
    assert short(**one).turn == ""
    assert short(sections={}, **bottom).turn == "bottom-line."
    assert composed(brief(sections=PAPER, **MATRIX)).turn == ""


@pytest.mark.parametrize(
    ("chosen", "columns"), [([], ["fares", "pier"]), (["payer"], ["payer"]), (["payer", "fares"], ["payer", "fares"])]
)
def test_the_matrix_has_the_columns_named_or_the_first_two_dense_ones(chosen: list[str], columns: list[str]) -> None:
    dense = MATRIX["positions"] | {"island": {"fares": {"stance": "opposes", **YES}, "boats": {"stance": "leans"}}}
    (table,) = matrix(short(**MATRIX | {"positions": dense}, short={"issues": chosen})).grids
    assert [column.id for column in table.columns] == columns
    assert (table.orientation, table.pointer_head) == ("portrait", "")
    assert {row.pointers for bloc in table.blocs for row in bloc.rows} == {()}


def test_conditions_are_those_of_the_columns_but_for_an_actor_of_whom_they_say_nothing() -> None:
    (table,) = matrix(short(**MATRIX, short={"issues": ["fares", "boats"]})).grids
    rows = [row for bloc in table.blocs for row in bloc.rows]
    assert ["".join(plain(one.runs) for one in row.conditions) for row in rows] == [
        "All year", "", "Payer: the island. Pier: neutral",
    ]  # fmt: skip


def test_cards_say_what_the_table_says() -> None:
    fields = {"sections": PAPER} | MATRIX
    traits = Traits(matrix_form=("cards",))
    (cards,) = matrix(composed(brief(**fields), traits, variant="short")).grids
    (table,) = matrix(short(**MATRIX)).grids
    assert cards == replace(table, form="cards")


def test_a_matrix_in_which_nothing_is_said_has_no_column_for_it() -> None:
    positions = {actor: {"fares": {"stance": "supports", **YES}} for actor in MATRIX["actors"]}
    (table,) = matrix(short(**MATRIX | {"positions": positions})).grids
    assert table.conditions_head == ""


def test_a_matrix_of_many_columns_has_its_conditions_in_notes() -> None:
    island = {"fares": {"stance": "opposes", "conditions": "Only while the winter boats run", **YES}}
    several = MATRIX | {"positions": {"island": island}}
    (table,) = matrix(short(**several, short={"issues": list(ISSUES)})).grids
    assert (table.conditions_head, table.form) == ("", "compact")
    assert [plain(note.runs) for note in table.notes] == ["Only while the winter boats run."]


def test_the_lead_and_the_strip_speak_of_a_column_that_is_printed() -> None:
    copy = short(**MATRIX, short={"issues": ["pier", "fares"]})
    lead = matrix(copy).lead
    assert copy.strip is not None
    assert copy.strip.at == ("issues", "pier")
    assert lead is not None
    assert lead.at == ("issues", "pier")
    copy = short(**MATRIX, short={"issues": ["payer"]})
    assert copy.strip is not None
    assert copy.strip.at == ("issues", "fares")
    assert matrix(copy).lead is None


def test_its_table_is_the_first_whatever_tables_the_paper_has() -> None:
    table = {"kind": "table", "align": ["start"], "head": {"cells": [{}]}, "rows": [], "caption": [
        {"kind": "words", "text": "Tariff"},
    ]}  # fmt: skip
    paper = sections(section("context", blocks=[table]), section("reasons", FUEL))
    count = {"text": "Three.", "evidence": {"count": "actors", "is": 3}}
    full, cut = (
        composed(brief(sections=paper, **MATRIX, at_a_glance=[count]), variant=variant)
        for variant in ("full", "short")
    )  # fmt: skip
    assert [plain(copy.glance.items[0].pointers) for copy in (full, cut)] == ["Table 2", "Table 1"]
    assert matrix(cut).grids[0].label == "Table\u00a01"


def test_a_pointer_to_what_is_not_printed_is_plain_text_with_the_number_of_the_full_brief() -> None:
    bullet = {"text": "A tenth.", "evidence": ["by a tenth", {"count": "actors", "is": 3}]}
    copy = short(**MATRIX, at_a_glance=[bullet])
    pointers = copy.glance.items[0].pointers
    assert plain(pointers) == "¶ 2, Table 1"
    assert [run.target for run in pointers if run.kind == "pointer"] == [None, "matrix."]
    assert "¶ numbers are those of the paragraphs of the full brief." in copy.colophon.lines[1].replace("\u00a0", " ")


def test_a_reference_leads_only_to_what_is_printed() -> None:
    def to(target: str) -> dict[str, Any]:
        words = {"kind": "words", "text": target}
        return {"kind": "paragraph", "content": [{"kind": "reference", "target": target, "content": [words]}]}

    several = [point(f"to-{target}", to(target)) for target in ("doubts", "winter", "context")]
    doubts = section("doubts", WINTER)
    part = short(sections=sections(section("context", blocks=[paragraph("It is.")]), section("see", *several), doubts))
    lines = next(one for one in part.parts if isinstance(one, Lines)).lines
    assert [run.target for line in lines for run in line.runs if run.kind == "reference"] == ["doubts", "winter", None]


def test_the_words_about_marks_are_those_that_its_columns_need() -> None:
    gloss = matrix(short(**MATRIX, short={"issues": ["fares"]})).legend.gloss
    assert gloss.replace("\u00a0", " ") == "“Not stated”: the paper gives none."
    inferred = MATRIX["positions"] | {"state": {"pier": {"stance": "neutral", "basis": "inferred"}}}
    assert "Inferred" not in matrix(short(**MATRIX | {"positions": inferred}, short={"issues": ["fares"]})).legend.gloss


def test_it_needs_no_picture_but_the_logo() -> None:
    picture = {"media": "image/png", "width": 10, "height": 5, "digest": "", "content": b""}
    copy = short(logo="logo.png", pictures={"logo.png": picture, "cost.png": picture})
    assert copy.assets == ("brief:/pictures/logo.png",)


def test_it_says_what_it_is_in_the_masthead_and_in_the_file() -> None:
    copy = short(series="Policy brief", number="7")
    assert copy.variant == "short"
    assert copy.masthead.series == "Policy brief 7: at a glance"
    assert copy.meta.title == "Ferry fares: at a glance"
    assert copy.title == "Ferry fares"
    assert short().masthead.series == "At a glance"


def test_the_colophon_says_what_the_scope_line_says_in_full() -> None:
    lines = short(scope="This brief retells one paper", contact="ferries@example.org").colophon.lines
    assert [line.replace("\u00a0", " ") for line in lines[1:]] == [
        "This brief retells one paper. ¶ numbers are those of the paragraphs of the full brief.", "ferries@example.org",
    ]  # fmt: skip


def test_a_draft_marks_what_fails_and_has_no_list_of_it() -> None:
    copy = short(status="draft", at_a_glance=[{"text": "Fares fall."}])
    failure = copy.glance.items[0].failure
    assert failure is not None
    assert failure.words == "rests on nothing"
    assert [part.kind for part in copy.parts] == ["lines", "lines"]


def test_the_smallest_brief_has_a_front_and_a_colophon() -> None:
    copy = composed(brief(), variant="short")
    assert (copy.parts, copy.turn, copy.figures, copy.strip) == ((), "", None, None)


def test_numbers_and_ids_that_are_not_there_are_left_out() -> None:
    source = brief(sections=PAPER, **MATRIX, short={
        "issues": ["zebra"], "sections": ["zebra", "doubts"], "at_a_glance": [9, 0, -1], "flags": [9],
    })  # fmt: skip
    judged = check(source).value
    assert judged is not None
    copy = compose(judged, labels(), Traits(), "short", "").value
    assert copy is not None
    assert [part.kind for part in copy.parts] == ["lines", "short-matrix"]
    assert [item.at for item in copy.glance.items] == [("at-a-glance", 0)]


def test_a_style_may_take_the_labels_of_points_alone() -> None:
    source = brief(sections=PAPER)
    whole, bare = (
        [line for part in composed(source, traits, "short").parts if isinstance(part, Lines) for line in part.lines]
        for traits in (Traits(), Traits(short_lines="labels"))
    )
    assert [line.label for line in whole] == [line.label for line in bare]
    assert all(line.runs for line in whole)
    assert [line.runs for line in bare] == [() for _ in bare]


def test_cards_have_no_strip_before_them() -> None:
    source = brief(sections=PAPER, **MATRIX)
    assert composed(source, Traits(), "short").strips
    assert composed(source, Traits(matrix_form=("cards",)), "short").strips == ()
