"""Torture briefs whose text is hard to set: notes, boxes, tables, words, sections; it must not know themes."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.contract.torture.fronts import GLANCE, front
from briefgen.contract.torture.pictures import chart, tower
from briefgen.contract.torture.piece import Piece, claim, paper
from briefgen.contract.torture.prose import paragraph, paragraphs, passage, sentence

# Notes.

_LONG_NOTE = " ".join(sentence(number) for number in range(700, 712))


def _noted() -> Iterator[str]:
    """Forty calls: in paragraphs one to five, in a list, in cells, in a quotation and in a box."""
    calls = iter(range(1, 41))
    for number in range(1, 9):
        words = paragraph(number).split(". ")
        yield ". ".join(f"{part}[^{next(calls)}]" if i < 1 + number % 3 else part for i, part in enumerate(words))
    yield "\n".join(f"- {sentence(800 + i)}[^{next(calls)}]" for i in range(6))
    rows = "\n".join(f"| Lock {i}[^{next(calls)}] | {i * 7} | as told[^{next(calls)}] |" for i in range(1, 5))
    yield f"| Lock | Hours | How known |\n|:--|--:|:--|\n{rows}\n\nTable: What the keepers wrote"
    yield f"> {sentence(820)}[^{next(calls)}]"
    yield f"::: box Told aside {{#aside}}\n{sentence(821)}[^{next(calls)}]\n:::"
    yield " ".join(f"{sentence(830 + i)}[^{call}]" for i, call in enumerate(calls))


def _notes() -> Iterator[str]:
    for number in range(1, 41):
        words = (
            _LONG_NOTE if number % 13 == 0 else sentence(600 + number) if number % 3 else f"Book {number}, p. {number}."
        )
        yield f"[^{number}]: {words}"


NOTES = Piece(
    "forty-notes",
    "40 footnotes, short and long, in paragraphs, lists, cells, quotations and boxes",
    front("Forty notes", publisher="River Desk", date="2024-05-17"),
    paper("## What is noted {.findings #noted}", _noted(), _notes()),
)

# Boxes, tables, lists, pictures.

_COLUMNS = 24
_LONG_BOX = paper(
    "::: box A box that no page holds {#long}",
    paragraphs(30, 14, 6),
    "\n".join(f"- {sentence(930 + i)}" for i in range(6)),
    ":::",
)
_WIDE_TABLE = "\n".join(
    [
        "| " + " | ".join(f"M{i}" for i in range(1, _COLUMNS + 1)) + " |",
        "|" + "--:|" * _COLUMNS,
        *("| " + " | ".join(str(i * row % 97) for i in range(1, _COLUMNS + 1)) + " |" for row in range(2, 6)),
        "",
        "Table: Water let through in two years",
    ]
)
_WORDY_TABLE = "\n".join(
    [
        "| Undertaking | Responsibilities | Counterrepresentation | Misapprehensions | Characterisation |",
        "|:--|:--|:--|:--|:--|",
        "| Straightforwardness | intergovernmentalism | counterproductive | disproportionateness | uncharacteristic |",
        "| Hydrogeomorphology | institutionalisation | incomprehensibility | interchangeability | telecommunication |",
        "",
        "Table: Long words in narrow columns",
    ]
)
_LONG_TABLE = "\n".join(
    [
        "| Night | Gate | What was said |",
        "|:--|:--|:--|",
        *(f"| {night} | {'shut' if night % 2 else 'open'} | {sentence(1000 + night)} |" for night in range(1, 45)),
        "",
        "Table: A table longer than a page",
        "",
        "Source: the lock keepers",
    ]
)
_DEEP = """- The river
  1. its upper reach
     - which is dredged
       1. by night
       2. and by the upper harbour, whose dredger is older than its crew and slower than the silt it was bought to clear
     - and sounded
  2. its lower reach
- The sea

  A second paragraph of the item, after its list."""
_QUOTED = """> The gate is closed by one line:
>
> ```
> if tide(now) > level[reach] and not override.signed_by("minister", within=hours(2)): gate.close(force=True)
> ```
>
> - and opened by hand,
> - > which takes longer."""

BLOCKS = Piece(
    "long-and-wide",
    "a box and a table longer than a page, tables wider than one, lists four deep, code in a quotation, a tall picture",
    front("Long and wide", publisher="River Desk", date="2024-05-17"),
    paper(
        paragraph(1),
        "## Long {.findings #long-things}",
        paragraph(2),
        _LONG_BOX,
        paragraph(3),
        _LONG_TABLE,
        "## Wide {.findings #wide-things}",
        paragraph(4),
        _WIDE_TABLE,
        paragraph(5),
        _WORDY_TABLE,
        "## Deep {.findings #deep-things}",
        _DEEP,
        _QUOTED,
        paragraph(6),
        "![A gauge, seen from the river](figures/tower.svg)\n\nFigure: A gauge",
        paragraph(7),
        "![Bars of the water let through each month](figures/chart.svg)",
        paragraph(8),
    ),
    pictures={"figures/tower.svg": tower(9), "figures/chart.svg": chart()},
)

# Words.

_URL = "https://example.org/archive/2024/05/hearings/second-chamber/transcript_of_the_evening_session.html?speaker=maar&page=12#closures"
_UNBROKEN = "Barrage" * 28 + "gate"

WORDS = Piece(
    "long-words",
    "addresses of 120 characters, words of 200 without a space, in text, lists, cells, notes, titles and boxes",
    front(
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft, on time",
        short_title="Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
        publisher="Wasserstraßenverwaltungsrechtsangelegenheitenstelle",
        date="2024-05-17",
        at_a_glance=[claim(f"One word holds up the line: {_UNBROKEN}.", passage(0)), *GLANCE[1:]],
        key_figures=[
            {"value": "1,234,567,890–2,345,678,901", "label": "cubic metres", "evidence": passage(1)},
            {
                "value": "Undetermined",
                "label": "Unterhaltungsverpflichtungen der Wasserstraßenverwaltung",
                "evidence": passage(2),
            },
            {"value": "€ 4.75 billion to 5.25 billion a year", "label": "asked for", "evidence": passage(3)},
        ],
        timeline=[
            {"date": f"200{i}", "event": f"Hearing {i} is printed at {_URL}.", "evidence": passage(i)}
            for i in range(1, 4)
        ],
        sources=[{"id": "archive", "title": "Archive", "url": _URL, "date": "2024"}],
        contact=_URL,
        licence=_URL,
    ),
    paper(
        "## Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft {.findings #words}",
        f"{paragraph(1)} Then came {_UNBROKEN} and went. It is at {_URL}, and [there]({_URL}) too.",
        f"### Wasserstraßenunterhaltungsverpflichtungsverordnung {{#point}}\n\n{paragraph(2)} `{_UNBROKEN[:120]}`",
        f"- {_UNBROKEN}\n- <{_URL}>",
        f"> {_UNBROKEN}",
        f"| Word | Address |\n|:--|:--|\n| {_UNBROKEN[:60]} | {_URL} |\n\nTable: {_UNBROKEN}",
        f"::: box {_UNBROKEN[:100]} {{#word-box}}\n{_URL}\n:::",
        f"```\n{_UNBROKEN}\n```",
        f"{paragraph(3)}[^1]",
        f"[^1]: {_UNBROKEN[:60]} {_URL}",
    ),
    {
        "issues": {
            "toll": {"label": "Unterhaltungsverpflichtung", "question": "Should barges pay more?"},
            "gate": {"label": "Gate", "question": "Should the gate be closed?"},
        },
        "actors": {
            "a": {"name": "Wasserstraßenunterhaltungsverpflichtungsgemeinschaft"},
            "b": {"name": _UNBROKEN[:80], "blocs": ["Wasserstraßenunterhaltungsverpflichtungen"]},
        },
        "positions": {
            "a": {
                "toll": {"stance": "supports", "basis": "quoted", "conditions": _UNBROKEN[:90], "evidence": passage(4)}
            },
            "b": {
                "toll": {"stance": "not-stated"},
                "gate": {"stance": "opposes", "basis": "inferred", "evidence": passage(5)},
            },
        },
    },
    granted=frozenset(["word-cut", "line-short", "line-loose", "hyphens-stacked", "table-too-wide"]),
)

# Sections.


def _sections(count: int) -> Iterator[str]:
    for i in range(1, count + 1):
        yield f"## Hearing {i} {{.findings #section-{i}}}"
        if i % 3:
            yield paragraph(i)
        yield f"### A point without text {{#bare-{i}}}"
        if i % 4 == 0:
            yield f"### A second point, and what is said of it {{#told-{i}}}\n\n{paragraph(i + 40, 10)}"


_MONTHS = ("01", "02-29", "03-15", "05", "07-01", "10-31")

SECTIONS = Piece(
    "eighteen-sections",
    "18 sections, points without text, contents, 30 events, pull quotes",
    front(
        "Eighteen sections",
        publisher="River Desk",
        date="2024-05-17",
        timeline=[
            {"date": f"{1996 + 4 * (i // 6)}-{_MONTHS[i % 6]}", "event": sentence(1100 + i), "evidence": passage(i % 8)}
            for i in range(28)
        ]
        + [{"date": "undated", "event": sentence(1130 + i), "evidence": passage(i)} for i in range(2)],
        statements=[
            {
                "id": f"said-{i}",
                "text": sentence(number)[:-1],
                "speaker": f"Keeper {i}",
                "role": "lock keeper at night",
                "evidence": sentence(number)[:-1],
            }
            for i, number in enumerate((440, 480, 520), 1)
        ],
        pull_quotes=["said-1", "said-2", "said-3"],
    ),
    paper("## Before the hearing {.context #before}", paragraphs(100, 24, 5), _sections(17)),
)
