"""A long paper with many claims, made up and always the same: what a slow check would be slow on."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import yaml

from briefgen.build.confirm import Answer, confirm, questions
from briefgen.build.pipeline import read
from briefgen.ground.diagnostics import Address
from briefgen.ground.files import Files

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
PORTS = (
    "Arlow", "Bremmin", "Castry", "Dunmore", "Eskvik", "Fennhaven", "Garsten", "Holmby", "Istria Quay", "Jarrow",
    "Kestrel Point", "Lindal", "Morwick", "Norhaven", "Ostley", "Pellworm", "Quennel", "Ravensey", "Selby", "Torsund",
)  # fmt: skip
SPEAKERS = (
    "Dr. Anna Holm",
    "Tomás Ferreira",
    "the harbour master",
    "J. R. Lindqvist",
    "Mrs Okafor",
    "a senior official",
)
BODIES = ("the ferry council", "the U.S. delegation", "the Port Authority", "the committee on fares", "its members")
THINGS = ("sailings", "passengers", "tonnes of freight", "berths", "pilots", "euros", "crew")
TOPICS = (
    "winter timetable", "diesel levy", "pilot service", "night crossing", "island fare", "dredging plan", "bridge toll",
    "crew agreement", "shore power", "fishing quota", "customs shed", "rescue boat", "ticket reform", "harbour loan",
    "weather service", "seat reserve", "freight subsidy", "noise limit", "ballast rule", "quay extension",
)  # fmt: skip
SAYINGS = ("a winter without boats", "the fare nobody asked for", "a promise kept too late", "too few hands on deck")
FILLERS = (
    "{speaker} had been asked about the {topic} before, e.g. in {port}, and gave {body} one answer: it was too early.",
    "Nobody in {port} expected the {topic} to last, though {body} had paid for {few} of the studies and read none.",
    "What {body} calls the {topic} is, in the words of those who live in {port}, “{saying}”; the phrase has stuck.",
    "The argument over the {topic} in {port} goes back to {year}, when {per}% of the berths stood empty for a season.",
    "If the {topic} fails in {port}, which {speaker} doubts, {body} would begin again … and the islands would wait.",
    "In {port} the {topic} divides families: the young want boats at night, and the old remember the storm of {year}.",
)  # fmt: skip
STANCES = ("supports", "leans", "neutral", "hesitant", "opposes")


class Fact(NamedTuple):
    """A sentence of the paper that claims rest on, and its parts."""

    sentence: str
    passage: str
    port: str
    date: str
    number: str
    thing: str
    saying: str


def long_brief(folder: Path, words: int = 60_000, claims: int = 500) -> Path:
    """Write a brief with a paper of so many words, its passages spread over it and confirmed.

    claims: a hundred, and twenty for each actor of the matrix.
    """
    dice = random.Random(words)
    facts = [_fact(number, dice) for number in range(claims + 1)]  # the standfirst takes two
    folder.mkdir(parents=True)
    (folder / "paper.md").write_text(_paper(facts, words, dice), encoding="utf-8")
    dice.shuffle(facts)  # a claim doesn't stand where its passage stands
    _write(folder / "brief.yaml", _boxes(facts[:101]))
    _write(folder / "positions.yaml", _positions(facts[101:]))
    reading = read(folder, Files())
    answers: dict[Address, Answer] = {
        doubt.address: "yes" for question in questions(reading) for doubt in question.doubts
    }
    confirm(folder, reading, answers, "2025-05-12").unwrap()
    return folder


def _fact(number: int, dice: random.Random) -> Fact:
    """No two facts have the same number, so no passage stands twice."""
    port, thing, saying = dice.choice(PORTS), dice.choice(THINGS), dice.choice(SAYINGS)
    day, month, year = dice.randint(1, 28), dice.randint(1, 12), dice.randint(1990, 2024)
    count = f"{10_000 + 37 * number:,}"
    passage = f"{port} would find {count} {thing} by the spring"
    return Fact(
        f"On {day} {MONTHS[month - 1]} {year} {dice.choice(SPEAKERS)} told {dice.choice(BODIES)} that {passage}, "
        f"{dice.randint(2, 90)}% more than promised, and spoke of “{saying}”.",
        passage, port, f"{year}-{month:02}-{day:02}", count, thing, saying,
    )  # fmt: skip


def _paper(facts: list[Fact], words: int, dice: random.Random) -> str:
    """Sections of four paragraphs of eight sentences; the facts stand as far apart as they can."""
    sentences = list(_sentences(facts, words, dice))
    paragraphs = [" ".join(sentences[i : i + 8]) for i in range(0, len(sentences), 8)]
    sections = [paragraphs[i : i + 4] for i in range(0, len(paragraphs), 4)]
    heads = (f"## The {TOPICS[i % len(TOPICS)]}, part {i // len(TOPICS) + 1}" for i in range(len(sections)))
    return "\n\n".join(text for head, section in zip(heads, sections, strict=True) for text in (head, *section)) + "\n"


def _sentences(facts: list[Fact], words: int, dice: random.Random) -> Iterator[str]:
    written = 0
    for done, fact in enumerate(facts, 1):
        yield fact.sentence
        written += len(fact.sentence.split())
        while written < words * done // len(facts):
            filler = dice.choice(FILLERS).format(
                speaker=dice.choice(SPEAKERS), topic=dice.choice(TOPICS), port=dice.choice(PORTS),
                body=dice.choice(BODIES), saying=dice.choice(SAYINGS), year=dice.randint(1900, 2020),
                per=dice.randint(2, 99), few=dice.choice(("two", "three", "half", "a dozen")),
            )  # fmt: skip
            filler = filler[0].upper() + filler[1:]
            yield filler
            written += len(filler.split())


def _boxes(facts: list[Fact]) -> dict[str, object]:
    """A brief of a hundred claims outside the matrix."""
    said = [f"{fact.port} would find {fact.number} {fact.thing}." for fact in facts]
    plain = [{"text": text, "evidence": fact.passage} for text, fact in zip(said, facts, strict=True)]
    return {
        "title": "Ferries in winter",
        "status": "final",
        "language": "en",
        "date": "2025-05-12",
        "standfirst": {"text": f"{said[0]} {said[1]}", "evidence": [facts[0].passage, facts[1].passage]},
        "at-a-glance": plain[2:7],
        "key-figures": [
            {"value": fact.number, "label": f"{fact.thing} in {fact.port}", "evidence": fact.passage}
            for fact in facts[7:11]
        ],
        "timeline": [
            {"date": fact.date, "event": f"A promise for {fact.port}", "evidence": fact.sentence}
            for fact in sorted(facts[11:71], key=lambda fact: fact.date)
        ],
        "statements": [
            {"id": f"saying-{i}", "speaker": "A speaker", "text": fact.saying, "evidence": fact.sentence}
            for i, fact in enumerate(facts[71:89])
        ],
        "options": plain[89:94],
        "flags": {"print": True, "items": plain[94:100]},
        "bottom-line": plain[100],
    }


def _positions(facts: list[Fact]) -> dict[str, object]:
    """A matrix of twenty columns: a cell a fact, every fifth with a condition; the last one takes numbers."""
    issues: dict[str, object] = {
        f"issue-{i}": {"label": topic.capitalize()[:24], "question": f"Should there be a {topic}?", "means": "for"}
        for i, topic in enumerate(TOPICS[:-1])
    }
    issues["issue-19"] = {"label": "How many", "question": "How many would it find?", "kind": "quantity"}
    positions: dict[str, dict[str, object]] = {}
    for i, fact in enumerate(facts):
        cell: dict[str, object] = {"basis": "reported", "evidence": fact.passage}
        if i % 20 == 19:
            count = int(fact.number.replace(",", ""))
            cell["quantity"] = {"value": count, "unit": fact.thing, "as-printed": f"{fact.number} {fact.thing}"}
        else:
            cell["stance"] = STANCES[i * 7 % 5]
        if i % 5 == 0:
            cell["conditions"] = [f"{fact.number} {fact.thing} by the spring"]
        positions.setdefault(f"actor-{i // 20}", {})[f"issue-{i % 20}"] = cell
    actors = {name: {"name": name.replace("-", " ").capitalize(), "kind": "organisation"} for name in positions}
    return {"issues": issues, "actors": actors, "positions": positions}


def _write(path: Path, data: dict[str, object]) -> None:
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=110), encoding="utf-8")
