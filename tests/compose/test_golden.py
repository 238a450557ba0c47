"""The Copy of a small brief, whole: `tests/golden/copy.txt`."""

import dataclasses
from collections.abc import Iterator
from typing import Any

from tests.compose.conftest import brief, composed, paragraph
from tests.conftest import Golden

LINKED = {"kind": "link", "href": "https://example.org/fares", "content": [{"kind": "words", "text": "the table"}]}
SECTIONS: dict[str, Any] = {
    "introduction": {
        "id": "introduction",
        "kind": "introduction",
        "blocks": [
            {
                "kind": "paragraph",
                "content": [
                    {"kind": "words", "text": "Fares rise by a tenth on 1 May, says "},
                    LINKED,
                    {"kind": "words", "text": "."},
                    {"kind": "note-call", "note": "n"},
                ],
            },
            {"kind": "list", "items": [{"blocks": [paragraph("Islanders object to it.")]}]},
        ],
    },
    "reasons": {
        "id": "reasons",
        "kind": "findings",
        "heading": "Reasons",
        "points": {"fuel": {"id": "fuel", "label": "Fuel", "blocks": [paragraph("Fuel is dear: “never so dear”.")]}},
    },
    "summary": {"id": "summary", "kind": "summary", "heading": "Summary", "blocks": [paragraph("They may wait.")]},
}
FERRIES: dict[str, Any] = {
    "status": "draft",
    "date": "2025-02-17",
    "subtitle": "What they cost",
    "marking": "Limited distribution",
    "embargo": "1 March 2025",
    "key_figures": [{"value": "10 %", "label": "more from May", "evidence": "by a tenth"}],
    "sections": SECTIONS,
    "notes": {"n": {"blocks": [paragraph("As printed.")]}},
    "timeline": [
        {"date": "2024-11", "event": "Fuel", "evidence": "Fuel is dear"},
        {"date": "2025-05-01", "event": "Fares", "evidence": "on 1 May"},
        {"date": "XXXX-03", "event": "Talks", "evidence": "nowhere"},
        {"date": "undated", "event": "Protest", "evidence": "Islanders object"},
    ],
    "issues": {
        "fares": {"label": "Higher fares", "question": "Should fares rise?", "means": "for"},
        "who-pays": {"label": "Who pays", "question": "Who pays for the fuel?", "kind": "nominal"},
    },
    "actors": {
        "island": {"name": "Island council", "blocs": ["Public"]},
        "line": {"name": "Ferry line", "blocs": ["Business"]},
    },
    "positions": {
        "island": {
            "fares": {
                "stance": "opposes",
                "basis": "reported",
                "conditions": "All year",
                "evidence": "Islanders object",
            },
        },
        "line": {"fares": {"stance": "supports", "basis": "inferred", "evidence": "Fares rise by a tenth"}},
    },
    "coding": {"by": "the editor", "complete": "yes"},
    "statements": [{"id": "said", "text": "never so dear", "speaker": "A skipper", "evidence": "“never so dear”"}],
    "pull_quotes": ["said"],
    "options": [{"text": "They may wait.", "evidence": "They may wait"}],
    "bottom_line": {"text": "Fares rise.", "evidence": "Fares rise"},
    "flags": {"items": [{"text": "One of two.", "evidence": {"count": "actors", "is": 2}}]},
    "sources": [{"id": "tariff", "title": "The tariff", "url": "https://example.org/tariff", "accessed": "2025-02-01"}],
    "thanks": "The crew",
    "contact": "ferries@example.org",
}


def lines(name: str, value: Any, depth: int = 0) -> Iterator[str]:
    """A value as indented lines: what is empty is left out, addresses too."""
    indent = "  " * depth
    if dataclasses.is_dataclass(value):
        yield f"{indent}{name} = {type(value).__name__}"
        for field in dataclasses.fields(value):
            inside = getattr(value, field.name)
            if field.name not in ("at", "kind") and inside not in ("", (), None, False):
                yield from lines(field.name, inside, depth + 1)
    elif isinstance(value, tuple):
        for i, item in enumerate(value):
            yield from lines(f"{name}[{i}]", item, depth)
    else:
        yield f"{indent}{name} = {value!r}"


def test_the_copy_of_a_small_brief(golden: Golden) -> None:
    golden("copy.txt", "\n".join(lines("copy", composed(brief(**FERRIES)))) + "\n")
