from typing import Any

from briefgen.model.brief import Brief
from briefgen.model.texts import prose, texts


def words(text: str) -> list[dict[str, str]]:
    return [{"kind": "words", "text": text}]


def paragraph(text: str) -> dict[str, Any]:
    return {"kind": "paragraph", "content": words(text)}


WHOLE = Brief.model_validate({
    "id": "x", "title": "Title", "short-title": "Short", "standfirst": {"text": "Stand", "short": "S"},
    "at-a-glance": ["Bullet"], "authors": [{"name": "Author", "bio": "Bio"}],
    "sections": {"s": {
        "id": "s", "heading": "Heading",
        "blocks": [
            paragraph("Lead"),
            {"kind": "box", "id": "b", "title": "Box", "blocks": [paragraph("Boxed")]},
            {"kind": "figure", "path": "x.png", "alt": "Alt", "caption": words("Caption")},
        ],
        "points": {"p": {"id": "p", "label": "Label", "blocks": [paragraph("Body")]}},
    }},
    "notes": {"1": {"blocks": [paragraph("Note")]}},
    "actors": {"a": {"name": "Actor", "blocs": ["Bloc"]}}, "issues": {"i": {"label": "Issue", "question": "Q?"}},
    "positions": {"a": {"i": {"stance": "leans", "conditions": ["If"]}}},
    "flags": {"items": ["Flag"]}, "statements": [{"id": "one", "text": "Said", "speaker": "Who"}],
})  # fmt: skip


def test_prose_is_what_evidence_may_rest_on() -> None:
    assert list(prose(WHOLE)) == [
        (("sections", "s", "blocks", 0), "Lead"),
        (("sections", "s", "blocks", 1, "blocks", 0), "Boxed"),
        (("sections", "s", "blocks", 2, "caption"), "Caption"),
        (("sections", "s", "blocks", 2, "source"), ""),
        (("sections", "s", "points", "p", "blocks", 0), "Body"),
        (("notes", "1", "blocks", 0), "Note"),
    ]


def test_texts_are_all_that_is_said_each_at_its_own_address() -> None:
    found = dict(texts(WHOLE))
    assert " ".join(found.values()) == (
        "Title Short Stand S Author Bio Bullet Heading Lead Box Boxed Alt Caption Label Body Note "
        "Issue Q? Actor Bloc If Said Who Flag"
    )
    assert found[("short-title",)] == "Short"
    assert found[("statements", "one", "text")] == "Said"
    assert found[("flags", "items", 0, "text")] == "Flag"
    assert found[("positions", "a", "i", "conditions", 0)] == "If"
