"""Torture briefs whose matrix is hard to set: many actors, one, the longest conditions; it must not know themes."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.contract.torture.fronts import front
from briefgen.contract.torture.pictures import tower
from briefgen.contract.torture.piece import Piece, Values, paper
from briefgen.contract.torture.prose import paragraphs, passage

STANCES = ("supports", "leans", "neutral", "mixed", "hesitant", "opposes", "not-stated", "not-applicable")
BASES = ("quoted", "reported", "inferred")
_PLACES = (
    "Aalborn",
    "Brede",
    "Culmsee",
    "Dorne",
    "Eyck",
    "Fennhaven",
    "Greet",
    "Hollum",
    "Isselmouth",
    "Jarden",
    "Kettelwijk",
    "Lauenort",
    "Mardijk",
    "Norderney Sound and Flats",
    "Oosterzand",
    "Pellworm",
)
_KINDS = ("Port of {}", "Water Board of {}", "Council of {}", "{} Growers’ and Graziers’ Association")
_BLOCS = ("On the river", "Behind the dike", "At sea", "In the capital")


def _names(count: int) -> Iterator[str]:
    for i in range(count):
        yield _KINDS[i % len(_KINDS)].format(_PLACES[i * 7 % len(_PLACES)]) + (f" {i // 16 + 1}" if i >= 16 else "")


def _issues(count: int) -> Values:
    labels = (
        "Higher toll",
        "Second chamber",
        "Night closures",
        "Salt limits",
        "Compensation",
        "Gauge reform",
        "Dredging",
        "Ferry subsidies",
        "Insurance pool",
        "Storage on farms",
        "Telemetry",
        "Treaty revision",
    )
    return {
        f"issue-{i}": {"label": label, "question": f"Should there be {label.lower()} before the next wet winter?"}
        for i, label in enumerate(labels[:count], 1)
    }


def _cell(actor: int, issue: int) -> Values:
    stance = STANCES[(actor * 5 + issue * 3 + actor * issue) % len(STANCES)]
    if stance.startswith("not-"):
        return {"stance": stance}
    cell: dict[str, object] = {"stance": stance, "basis": BASES[(actor + issue) % 3], "evidence": passage(actor % 40)}
    if (actor + 2 * issue) % 5 == 0:
        cell["conditions"] = f"Only once reach {actor} is dredged"
    return cell


def _many(actors: int, issues: int) -> Values:
    """Actors in four blocs, the first of each with codes; a group of five, whose members have no cells of their own."""
    names = list(_names(actors))
    members = [f"actor-{i}" for i in range(actors - 5, actors)]
    kinds: list[dict[str, object]] = [
        {"name": name, "blocs": [_BLOCS[i * len(_BLOCS) // actors]], "iso3": f"X{chr(65 + i % 26)}{chr(65 + i // 26)}"}
        for i, name in enumerate(names)
    ]
    kinds[0] |= {"kind": "group", "members": members}
    positions = {f"actor-{a}": {f"issue-{i}": _cell(a, i) for i in range(1, issues + 1)} for a in range(actors - 5)}
    return {
        "issues": _issues(issues),
        "actors": {f"actor-{i}": kind for i, kind in enumerate(kinds)},
        "positions": positions,
    }


MANY = Piece(
    "sixty-by-twelve",
    "60 actors, 12 issues, four blocs, a group of five",
    front("Sixty on the river", publisher="River Desk", date="2024-05-17", coding={"complete": "yes"}),
    paper("## Who is who {.context #who}", paragraphs(1, 5), "## What they want {.findings #want}", paragraphs(6, 5)),
    _many(60, 12),
)

WIDE = Piece(
    "four-by-nine",
    "4 actors, 9 issues: more columns than rows",
    front("Four on nine", publisher="River Desk", date="2024-05-17", coding={"complete": "yes"}, page_size="Letter"),
    paper("## Who is who {.context #who}", paragraphs(1, 5), "## What they want {.findings #want}", paragraphs(6, 5)),
    {**_many(9, 9), "actors": {f"actor-{i}": {"name": name} for i, name in enumerate(_names(4))}},
)

ONE = Piece(
    "one-by-one",
    "one actor by one issue, one event, a logo taller than wide",
    front(
        "One on one",
        publisher="River Desk",
        date="2024",
        logo="figures/logo.svg",
        page_size="Letter",
        timeline=[{"date": "2011", "event": "The boreholes turn brackish.", "evidence": passage(1)}],
    ),
    paper(paragraphs(1, 3)),
    {
        "issues": {"toll": {"label": "Toll", "question": "Should barges pay more?"}},
        "actors": {"harbour": {"name": "The Harbour"}},
        "positions": {"harbour": {"toll": {"stance": "leans", "basis": "inferred", "evidence": passage(0)}}},
    },
    {"figures/logo.svg": tower(4)},
)

_NINETY = "Only where the dike boards of both banks have agreed in writing who pays for what and when"
_BEYOND = (
    "Provided that a second chamber is built before the toll is raised, that night passages stay free for vessels "
    "under thirty metres, and that the proceeds are spent on the reach in which they were taken"
)
_SAID = (
    {"stance": "supports", "basis": "quoted", "conditions": [_NINETY]},
    {"stance": "hesitant", "basis": "inferred", "confidence": "low", "conditions": [_BEYOND, _NINETY, _BEYOND]},
    {"stance": "opposes", "basis": "reported", "conditions": ["No", _NINETY], "date": "2024-04-02"},
    {
        "stance": "mixed",
        "basis": "reported",
        "sides": [
            {"stance": "supports", "text": _NINETY, "evidence": passage(4)},
            {"stance": "opposes", "text": _BEYOND, "evidence": passage(5)},
        ],
    },
    {"stance": "not-applicable"},
    {
        "stance": "leans",
        "basis": "reported",
        "conditions": [_BEYOND],
        "quantity": {
            "min": "30000",
            "max": "40000",
            "unit": "cubic metres a second at spring tide",
            "qualifier": "at least",
            "role": "asked",
            "as-printed": "thirty to forty thousand",
        },
    },
)


def _conditions() -> Values:
    answer = {
        "answer": "the state, the two harbours and whoever else signed the treaty of the banks",
        "basis": "inferred",
    }
    rows = {
        f"actor-{a}": {f"issue-{i}": {**_SAID[(a + i) % len(_SAID)], "evidence": passage(a + i)} for i in (1, 2)}
        for a in range(8)
    }
    return {
        "issues": {
            **_issues(2),
            "issue-3": {"label": "Who pays for all of it", "question": "Who should pay?", "kind": "nominal"},
        },
        "actors": {f"actor-{i}": {"name": name, "blocs": ["Signatories of the first and second schedule"]}
                   for i, name in enumerate(_names(8))},
        "positions": {name: {**row, "issue-3": {**answer, "evidence": passage(9)}} for name, row in rows.items()},
    }  # fmt: skip


CONDITIONS = Piece(
    "conditions",
    "conditions of 90 characters and beyond, sides, quantities, answers; not researched, in a draft",
    front("With conditions", status="draft", publisher="River Desk", date="2024-05-17"),
    paper("## Who is who {.context #who}", paragraphs(1, 4)),
    _conditions(),
)
