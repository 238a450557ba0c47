"""Torture briefs in other tongues and directions, and with letters that a face may lack; it must not know themes."""

from __future__ import annotations

from dataclasses import replace

from briefgen.contract.torture.everything import EVERYTHING
from briefgen.contract.torture.fronts import front
from briefgen.contract.torture.matrices import STANCES
from briefgen.contract.torture.piece import Piece, claim, paper

MIRRORED = replace(
    EVERYTHING, name="mirrored", about="every part once, from right to left", mirrored=True, script="Hebr"
)
SHORT = replace(EVERYTHING, name="short", about="every part of the short variant", variant="short")
SHORT_LETTER = replace(
    SHORT, name="short-letter", about="the short variant on Letter", brief={**EVERYTHING.brief, "page-size": "Letter"}
)

_GERMAN = (
    "Die Wasserstraßenverwaltung hält die Unterhaltungsverpflichtung der beiden Häfen für unbestritten.",
    "Über die Kostenverteilungsvereinbarung wird seit dem Hochwasserereignis ergebnislos verhandelt.",
    "Zuständigkeitsüberschneidungen verzögern jede Schleusenbetriebsgenehmigung um mehrere Wochen.",
    "Für Grundwasserversalzungsschäden haftet nach übereinstimmender Auffassung vorläufig niemand.",
    "Eine Schiffsabfertigungswarteschlange kostet mehr als die Fahrrinnenverbreiterung, die sie erübrigte.",
)
_FRENCH = (
    "L’écluse qu’on ferme la nuit retient le sel, mais aussi les péniches : nul ne paie l’attente.",
    "« On passe quand c’est sûr », répond un pilote ; ses collègues, eux, se taisent.",
    "D’après l’enquête, un ménage sur trois accepterait une hausse d’à peine 5 % de la redevance.",
)

GERMAN = Piece(
    "german",
    "long words, in a language that a theme may have no words of its own for",
    {
        **front("Wer die Wasserstraßenunterhaltungsverpflichtung trägt", publisher="Flussreferat", date="2024-05-17"),
        "language": "de",
        "region": "DE",
        "standfirst": claim(" ".join(_GERMAN[:2]), _GERMAN[0]),
        "at-a-glance": [claim(text, text) for text in _GERMAN[2:]],
    },
    paper(
        "## Zuständigkeitsüberschneidungen {.findings #wer}",
        *_GERMAN[:2],
        "### Hochwasserschutzmaßnahmenfinanzierung {#was}",
        *_GERMAN[2:],
        " ".join(f"{text[:-1]}, sagt man." for text in _GERMAN),
    ),
    {
        "issues": {"maut": {"label": "Höhere Schleusengebühren", "question": "Sollen die Gebühren steigen?"}},
        "actors": {f"a{i}": {"name": f"Wasserverband Nr. {i}"} for i in range(8)},
        "positions": {
            f"a{i}": {
                "maut": {
                    "stance": stance,
                    **({} if "not" in stance else {"basis": "reported", "evidence": _GERMAN[i % 5]}),
                }
            }
            for i, stance in enumerate(STANCES)
        },
    },
)

FRENCH = Piece(
    "french",
    "spaces before marks, quotation marks, elisions",
    {
        **front("À qui l’écluse ?", publisher="Bureau du fleuve", date="2024-05-17"),
        "language": "fr",
        "region": "FR",
        "standfirst": claim(" ".join(_FRENCH[:2]), _FRENCH[0]),
        "at-a-glance": [claim(text, text) for text in _FRENCH],
    },
    paper(
        "## Ce que dit l’enquête {.findings #enquete}", *_FRENCH, " ".join(f"{text[:-1]}, dit-on." for text in _FRENCH)
    ),
)

_NAMES = ("מועצת הנהר", "נמל תחתון", "איגוד החקלאים")
HEBREW = Piece(
    "hebrew-names",
    "names from right to left in a text from left to right",
    front("Names of three banks", publisher=_NAMES[0], date="2024-05-17"),
    paper(f"{_NAMES[0]} and {_NAMES[1]} (with {_NAMES[2]}, 2024) asked for 30–40 more. {_NAMES[2]}: no."),
    {
        "issues": {"toll": {"label": "Toll", "question": "Should barges pay more?"}},
        "actors": {f"a{i}": {"name": name} for i, name in enumerate(_NAMES)},
        "positions": {f"a{i}": {"toll": {"stance": "not-stated"}} for i in range(3)},
    },
    script="Hebr",
)

CYRILLIC = Piece(
    "cyrillic",
    "names and words in Cyrillic letters",
    front("Чия це ріка?", publisher="Річкове бюро", date="2024-05-17", language="uk"),
    paper(
        "## Що кажуть порти {.findings #porty}",
        "Шлюз зачиняють уночі, і щоразу хтось чекає даремно. " * 4,
        "*Ґанок*, **їжак**, ‘подвір’я’ — усе це сказано на слуханнях навесні.",
    ),
    {
        "issues": {"toll": {"label": "Мито", "question": "Чи підняти мито?"}},
        "actors": {"port": {"name": "Нижній порт"}},
        "positions": {"port": {"toll": {"stance": "not-stated"}}},
    },
    script="Cyrl",
)

RARE = Piece(
    "rare",
    "emoji and letters that hardly any face has",
    front("Signs 🌊 of a river", publisher="River Desk ⚓", date="2024-05-17"),
    paper("The keepers sign with 👩🏽‍🔧, 🏴‍☠️ and 𓂀; the pilots with ⛴, 水 and ﷽."),
    rare=True,
)
