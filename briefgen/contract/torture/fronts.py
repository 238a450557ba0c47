"""Torture briefs whose front is hard to set: the longest of everything, and next to nothing."""

from __future__ import annotations

from briefgen.contract.torture.pictures import banner
from briefgen.contract.torture.piece import Piece, Values, claim, paper
from briefgen.contract.torture.prose import paragraph, passage

GLANCE = (
    claim("The river silts up faster than it is dredged, and both harbours say so.", passage(0)),
    claim("Water is let through by a schedule in which nobody pays for a sluice that jams.", passage(1)),
    claim("Households would pay for dry cellars, though not in the way that they are asked to.", passage(2)),
)
STANDFIRST = claim(
    "A barrage keeps salt from the polders and barges from the sea. Those who live by the river agree that it must "
    "change, and on little else; the money is the least of it, and the first thing that is asked.",
    passage(3),
    passage(4),
)


def front(title: str, **more: object) -> Values:
    """What every brief has, and more of it; names with underscores for hyphens."""
    named = {name.replace("_", "-"): value for name, value in more.items()}
    return {"title": title, "status": "final", "standfirst": STANDFIRST, "at-a-glance": list(GLANCE), **named}


_TITLE = "Whether the barrage between the two banks should be raised, moved, rebuilt or left as it was"[:90]
_BULLET = (
    "Of the harbours, dike boards, councils and associations heard in spring, none would pay for a gate that another "
    "closes at night without telling them"
)
_LONGEST_STANDFIRST = (
    "A barrage built for one generation of barges now holds back the next, and every harbour, dike board, council and "
    "insurer along the river has proposed a different gate, toll, tariff and schedule, and a different neighbour "
    "who ought to pay for it."
)

LONGEST = Piece(
    "longest",
    "the longest title, standfirst, bullets, figures and names; draft, marking and embargo at once; a wide logo",
    front(
        _TITLE,
        status="draft",
        marking="Limited distribution: not for the harbours",
        embargo="6 a.m., Friday 17 May 2024",
        subtitle="What harbours, dike boards, councils, growers and insurers told the hearing, and what they left out",
        publisher="Joint Research Desk of the Two Banks and the Lower Estuary",
        number="2024/117-b",
        series="Proceedings of the Standing Conference on Tidal Waters and Inland Navigation",
        date="2024-09-30",
        edition="12",
        standfirst=claim(_LONGEST_STANDFIRST, passage(0), passage(1), passage(2), passage(3), passage(4), passage(5)),
        at_a_glance=[
            claim(f"{_BULLET}, {word}.", passage(i), passage(i + 6))
            for i, word in enumerate(("or ever", "or twice", "or first", "or alone", "or at all", "or again"))
        ],
        key_figures=[
            {
                "value": value,
                "label": "farms and warehouses behind the second dike",
                "evidence": [passage(i), passage(i + 4), passage(i + 8)],
            }
            for i, value in enumerate(
                ("30,000–40,000", "€4.75 billion", "1 in 3", "−2.5 to +3.5 m", "about 117", "2031 at best")
            )
        ],
        authors=[
            {"name": name, "role": "Joint Research Desk of the Two Banks", "bio": f"{name} {_BULLET.lower()}."}
            for name in (
                "Maximiliane van der Oosterhuysen-Brook",
                "Jon Weir",
                "Bartholomew Featherstonehaugh",
                "Ada Brook",
            )
        ],
        options=[claim(f"{_BULLET} (option {i}).", passage(i)) for i in range(9)],
        recommendations=[claim(f"{_BULLET} (so recommended, {i}).") for i in range(5)],
        bottom_line=claim(f"{_LONGEST_STANDFIRST} {_BULLET}.", *(passage(i) for i in range(12))),
        flags={"items": [claim(f"{_BULLET} (flag {i}).", passage(i)) for i in range(6)]},
        corrections=[{"text": f"{_BULLET} (corrected, {i}).", "date": "2024-09-01"} for i in range(4)],
        scope=f"{_BULLET}, and what the newspapers of both banks made of it",
        method=f"{_BULLET} or by whom",
        rights="© 2024 Joint Research Desk of the Two Banks and the Lower Estuary, and its several donors",
        disclaimer=f"{_BULLET}, nor does this paper",
        thanks=f"{_BULLET}.",
        contact="Quay 12, 1000 Twobanks, desk@example.org",
        logo="figures/logo.svg",
    ),
    paper(
        paragraph(1),
        paragraph(2),
        f"## {_TITLE} {{.motivations #longest}}",
        paragraph(3),
        f"### {_TITLE} {{#point}}",
        paragraph(4),
        f"::: box {_TITLE} {{#box}}\n{paragraph(5)}\n:::",
        paragraph(6),
    ),
    pictures={"figures/logo.svg": banner(9)},
)

BARE = Piece(
    "bare",
    "nothing that can be left out",
    {"title": "Salt", "standfirst": "Salt is in the wells.", "at-a-glance": ["Salt is in the wells."]},
    paper("Salt is in the wells."),
)
