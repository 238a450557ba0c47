"""Evidence -> pointers to what it rests on: "¶ 5, 8, Table 1"; it must not know where they are printed."""

from __future__ import annotations

from collections.abc import Iterable

from briefgen.compose.desk import Desk
from briefgen.compose.runs import Pointer, Runs, Words
from briefgen.ground.diagnostics import Address
from briefgen.model.evidence import EvidenceItem, Passage
from briefgen.model.judgement import Finding

MATRIX = "matrix."
"""The id of the matrix. Ids of our own have a full stop, which an id of the source can't have."""


def paragraph_id(number: int) -> str:
    return f"p.{number}"


def source_id(id_: str) -> str:
    return f"source.{id_}"


def pointers(desk: Desk, at: Address, evidence: tuple[EvidenceItem, ...]) -> Runs:
    """Point at what a claim rests on: paragraphs in order, then the matrix, then other sources."""
    return joined(desk, *gathered(desk, [(at, evidence)]))


def gathered(
    desk: Desk, resting: Iterable[tuple[Address, tuple[EvidenceItem, ...]]]
) -> tuple[set[int], bool, dict[str, Pointer]]:
    """Find the paragraphs, whether the matrix, and the sources that several claims rest on."""
    paragraphs: set[int] = set()
    matrix = False
    sources: dict[str, Pointer] = {}
    for at, evidence in resting:
        for i, item in enumerate(evidence):
            finding = desk.judged.findings.get((*at, "evidence", i))
            if isinstance(item, Passage) and item.source:
                pointer = _source(desk, item, finding)
                sources[pointer.text] = pointer
                continue
            matrix = matrix or bool(finding and finding.matrix)
            number = _paragraph(desk, finding) if finding else None
            paragraphs |= {number} if number else set()
    return paragraphs, matrix, sources


def joined(desk: Desk, paragraphs: set[int], matrix: bool, sources: dict[str, Pointer], *, sign: bool = True) -> Runs:
    """Set pointers in a row; `sign` begins the paragraphs with their ¶."""
    found: list[Pointer] = []
    for number in sorted(paragraphs):
        first = sign and not found
        text = desk.tied(desk.labels("pointer.paragraph" if first else "pointer.next", number=number))
        found.append(Pointer(text, desk.labels("spoken.paragraph", number=number), desk.target(paragraph_id(number))))
    if matrix and desk.numbers.matrix_table:
        label = desk.labels("table", number=desk.numbers.matrix_table)
        found.append(Pointer(desk.tied(label), label, desk.target(MATRIX)))
    found += sources.values()
    runs: list[Pointer | Words] = []
    for pointer in found:
        runs += [Words(", "), pointer] if runs else [pointer]
    return tuple(runs)


def _paragraph(desk: Desk, finding: Finding) -> int | None:
    if finding.section:
        return desk.numbers.sections.get(finding.section)
    return desk.numbers.of(finding.block) if finding.block else None


def _source(desk: Desk, item: Passage, finding: Finding | None) -> Pointer:
    parts = [str(item.source), *([item.at] if item.at else [])]
    if finding is None or finding.verdict != "verified":
        parts.append(desk.labels("not-verified"))
    text = ", ".join(parts)
    return Pointer(text, text, desk.target(source_id(str(item.source))))
