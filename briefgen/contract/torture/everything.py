"""The torture brief that has every part of the model once; it must not know themes."""

from __future__ import annotations

from briefgen.contract.torture.fronts import front
from briefgen.contract.torture.pictures import banner, chart
from briefgen.contract.torture.piece import Piece, claim, paper
from briefgen.contract.torture.prose import paragraph, passage

STATEMENTS = (
    {
        "id": "master",
        "text": "no barge waits for a tide that a minister has ordered",
        "speaker": "Ilse Maar",
        "role": "harbour master",
        "translated": "yes",
        "context": "On the night closures",
        "evidence": "no barge waits for a tide that a minister has ordered",
    },
    {"id": "pilot", "text": "we sail when it is safe", "speaker": "a pilot", "evidence": "we sail when it is safe"},
)
SPOKEN = (
    "The harbour master, Ilse Maar, told the hearing that “no barge waits for a tide that a minister has ordered”. "
    "“Perhaps”, a pilot answered, “but we sail when it is safe”."
)
FIGURES = (
    {"value": "41", "label": "closures of the gate in the wet winter", "evidence": passage(5)},
    {"value": "3.2 m", "label": "above the spring tide, where insurers begin to smile", "evidence": passage(6)},
    {"value": "30,000–40,000", "label": "households behind the second dike", "evidence": passage(7)},
)
EVENTS = (
    {"date": "1998-03", "event": "The barrage opens with one chamber.", "evidence": passage(8)},
    {"date": "2011", "event": "The dry year turns the boreholes brackish.", "evidence": passage(9)},
    {"date": "2019-11-04", "event": "The gate jams for two nights.", "evidence": passage(10)},
    {"date": "undated", "event": "The gauges are moved a second time.", "evidence": passage(11)},
)

_TABLE = """| Station | Barges | Hours closed |
|:--|--:|:-:|
| Upper lock | 1,204 | 31 |
| Lower lock[^lock] | 998 | 47 |

Table: Where barges wait {#waiting}

Source: books of the lock keepers."""

_LIST = """1. The toll is fixed for a year.
2. The schedule is not:
   - it moves with the tide,
   - and with the *minister*.
3. Upkeep is paid by `schedule 7`."""

_BOX = """::: box How a gate is closed {#gate}
The order comes by telephone, and is **written down** afterwards.

- First the road, then the water.
:::"""

_FIGURE = """![Bars of the water let through each month, highest in May](figures/chart.svg){#flow}

Figure: May lets through what the rest of the year holds back

Source: gauges of the upper reach."""

EVERYTHING = Piece(
    "everything",
    "every part of the model once",
    front(
        "A barrage for whom",
        subtitle="Water, salt and money on a tidal river",
        publisher="River Desk",
        series="Papers on Water",
        number="7",
        date="2024-05-17",
        edition="2",
        short_title="A barrage for whom",
        authors=[{"name": "Ada Brook", "role": "River Desk", "bio": "Ada Brook reads gauges."}, "Jon Weir"],
        key_figures=list(FIGURES),
        timeline=list(EVENTS),
        statements=list(STATEMENTS),
        pull_quotes=["master"],
        options=[
            claim("The toll may be raised for night passages.", passage(12)),
            claim("It may be dropped.", passage(13)),
        ],
        recommendations=[claim("The gauges should be read by one office.", passage(14))],
        bottom_line=claim("The river can wait; those who live by it cannot.", passage(15)),
        flags={"print": "yes", "items": [claim("Two of three rainfall records are short.", passage(16))]},
        corrections=[{"text": "The number of closures was given as 40.", "date": "2024-05-20"}],
        sources=[
            {
                "id": "treaty",
                "title": "Treaty of the Two Banks",
                "publisher": "The Banks",
                "date": "1994-02-01",
                "url": "https://example.org/treaty",
                "accessed": "2024-05-02",
            }
        ],
        coding={"complete": "yes", "by": "Ada Brook", "on": "2024-05-10"},
        scope="The hearing of spring 2024, and what was written of it",
        method="Two readers coded each cell",
        rights="© River Desk 2024",
        licence="CC BY 4.0",
        disclaimer="The views are the authors’ own",
        contact="river@example.org",
        thanks="The pilots, who waited.",
        logo="figures/logo.svg",
        identifiers={"issn": "1234-5679", "isbn": "978-3-16-148410-0", "doi": "10.1000/182"},
    ),
    paper(
        paragraph(1),
        paragraph(2),
        "## Why it silts {.motivations #why}",
        paragraph(3),
        "### Dredgers are few {#few}",
        paragraph(4),
        _LIST,
        "### Money is short {#short}",
        SPOKEN,
        _BOX,
        "## What is in the way {.challenges #way}",
        f"{paragraph(5)}[^road]",
        _TABLE,
        "See [the gate](#gate), [the books](https://example.org/books) and ***both***.\\\nSo it stands.",
        "### A gate that jams {#jams}",
        paragraph(6),
        _FIGURE,
        "> What is closed at night\n>\n> is opened by day.",
        "```\nopen(gate) if tide < level else wait()\n```",
        "---",
        paragraph(7),
        "[^lock]: Counted by hand.",
        "[^road]: The road is closed first; see [the gate](#gate).",
    ),
    {
        "issues": {
            "toll": {
                "label": "Higher toll",
                "question": "Should barges pay more at night?",
                "means": "for a higher toll",
            },
            "chamber": {"label": "Second chamber", "question": "Should a second chamber be built?"},
            "pays": {"label": "Who pays", "question": "Who should pay for the gate?", "kind": "nominal"},
            "share": {"label": "Share", "question": "What share of it?", "kind": "quantity"},
        },
        "actors": {
            "harbours": {
                "name": "Union of Harbours",
                "short": "Harbours",
                "kind": "group",
                "members": ["upper", "lower"],
                "blocs": ["On the water"],
            },
            "upper": {"name": "Upper Harbour", "iso2": "UH", "blocs": ["On the water"]},
            "lower": {"name": "Lower Harbour", "iso2": "LH", "blocs": ["On the water"]},
            "pilots": {"name": "Pilots", "kind": "organisation", "blocs": ["On the water"]},
            "polders": {"name": "Polder Board", "kind": "organisation", "blocs": ["Behind the dike"]},
            "farmers": {"name": "Farmers’ League", "kind": "group", "blocs": ["Behind the dike"]},
            "maar": {"name": "Ilse Maar", "kind": "person", "speaks-for": "lower", "role": "harbour master"},
            "insurers": {"name": "Insurers", "kind": "unnamed"},
            "ministry": {"name": "Ministry of Works"},
        },
        "positions": {
            "harbours": {
                "toll": {
                    "stance": "opposes",
                    "basis": "quoted",
                    "evidence": passage(17),
                    "conditions": "Unless nights are free",
                },
                "chamber": {"stance": "supports", "basis": "reported", "evidence": passage(18)},
            },
            "pilots": {
                "toll": {"stance": "hesitant", "basis": "inferred", "confidence": "low", "evidence": passage(19)},
                "pays": {"answer": "the state alone", "basis": "reported", "evidence": passage(20)},
            },
            "polders": {
                "toll": {"stance": "supports", "basis": "inferred", "evidence": passage(21)},
                "share": {
                    "quantity": {
                        "value": "40",
                        "unit": "per cent",
                        "qualifier": "about",
                        "role": "offered",
                        "as-printed": "forty",
                    },
                    "basis": "reported",
                    "evidence": passage(22),
                },
            },
            "farmers": {
                "toll": {
                    "stance": "mixed",
                    "basis": "reported",
                    "sides": [
                        {"stance": "supports", "text": "for freight", "evidence": passage(23)},
                        {"stance": "opposes", "text": "for hay", "evidence": passage(24)},
                    ],
                }
            },
            "maar": {
                "toll": {
                    "stance": "neutral",
                    "basis": "quoted",
                    "statement": "master",
                    "date": "2024-04-02",
                    "evidence": passage(25),
                },
                "chamber": {"stance": "not-applicable"},
            },
            "insurers": {
                "toll": {"stance": "leans", "basis": "reported", "evidence": passage(26)},
                "chamber": {"stance": "not-researched"},
            },
            "ministry": {"chamber": {"stance": "leans", "basis": "reported", "evidence": passage(27)}},
        },
    },
    {"figures/chart.svg": chart(), "figures/logo.svg": banner(4)},
)
