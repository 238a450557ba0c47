"""An item of evidence and its finding -> a line of the fact-check sheet; it must not know what is claimed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property

from briefgen.compose.dates import long_date
from briefgen.compose.desk import Desk
from briefgen.compose.sheet import Basis
from briefgen.compose.words import upper_first
from briefgen.ground.catalogue import CATALOGUE
from briefgen.ground.diagnostics import Address, At
from briefgen.model.evidence import Count, EvidenceItem, Passage, Sum
from briefgen.model.judgement import Finding
from briefgen.model.texts import prose

Locating = Callable[[At], str]
"""Says where a value stands in its file: `paper.md:75:288`; empty where that is not known."""


class Bases:
    """Composes what claims rest on."""

    def __init__(self, desk: Desk, locating: Locating) -> None:
        self._desk = desk
        self._labels = desk.labels
        self._locating = locating

    def basis(self, number: str, at: Address, item: EvidenceItem) -> Basis:
        """Compose one item; `number` is its own on the sheet."""
        finding = self._desk.judged.findings[at]
        before, passage, after = self._cut(item, finding)
        return Basis(
            number=number,
            kind="passage" if isinstance(item, Passage) else "count" if isinstance(item, Count) else "sum",
            before=before,
            passage=passage,
            after=after,
            where=self._where(item, finding),
            place=self._locating(finding.place) if finding.place else "",
            confirmed=self._confirmed(finding),
            on=finding.confirmed or "",
            verdict=finding.verdict,
            codes=(finding.code,) if finding.code else (),
            wrong=self._wrong(finding),
            at=at,
        )

    def _cut(self, item: EvidenceItem, finding: Finding) -> tuple[str, str, str]:
        """The sentence round a passage, in three; what isn't in the text stands as it is written."""
        if isinstance(item, Count):
            return "", self._counted(item), self._labels("factcheck.counted")
        if isinstance(item, Sum):
            return "", f"{item.sum} = {item.is_}", self._labels("factcheck.calculated")
        place = finding.place
        words = " ".join(self._text(place)[place.start : place.end].split()) if place else ""
        before, found, after = finding.context.partition(words) if words else ("", "", "")
        return (before, words, after) if found else ("", item.passage, "")

    def _text(self, place: At) -> str:
        if place.address[0] == "texts":
            return self._desk.brief.texts.get(str(place.address[1]), "")
        return self._prose.get(place.address, "")

    @cached_property
    def _prose(self) -> dict[Address, str]:
        return dict(prose(self._desk.brief))

    def _counted(self, item: Count) -> str:
        issue = self._desk.brief.issues[item.issue].label if item.issue in self._desk.brief.issues else item.issue
        stance = self._labels(f"stance.{item.stance}") if item.stance else None
        section = self._section(item.in_) if item.in_ else None
        counted = self._labels(f"factcheck.{item.count}", n=item.is_)
        of = ", ".join(filter(None, (issue, stance, section)))
        return self._labels("stands-with-basis", word=counted, basis=of) if of else counted

    def _where(self, item: EvidenceItem, finding: Finding) -> str:
        """Where it stands, as the brief points at it; empty for what stands nowhere."""
        desk = self._desk
        if isinstance(item, Passage) and item.source:
            source = next((one.title for one in desk.brief.sources if one.id == item.source), item.source)
            return ", ".join(filter(None, (source, item.at)))
        if finding.matrix:
            return self._labels("table", number=desk.numbers.matrix_table) if desk.numbers.matrix_table else ""
        if finding.section:
            return self._pointed(desk.numbers.sections.get(finding.section), self._section(finding.section))
        return self._pointed(desk.numbers.of(finding.block), self._part(finding.block)) if finding.block else ""

    def _pointed(self, paragraph: int | None, part: str) -> str:
        pointer = self._labels("pointer.paragraph", number=paragraph) if paragraph else ""
        return self._desk.tied(", ".join(filter(None, (pointer, part))))

    def _part(self, block: Address) -> str:
        """The note; or the point, else the section, and the table, box or figure in it."""
        if block[0] != "sections":
            number = list(self._desk.brief.notes).index(str(block[1])) + 1
            return self._labels("factcheck.note", number=number)
        section = self._desk.brief.sections[str(block[1])]
        part = section.points[str(block[3])].label if block[2] == "points" else self._section(str(block[1]))
        return ", ".join([part, *self._set_apart(block)])

    def _set_apart(self, block: Address) -> Iterator[str]:
        """The box, table or figure in which something stands; a table without a caption has no number."""
        numbers = self._desk.numbers
        for key, known in (("box", numbers.boxes), ("table", numbers.tables), ("figure", numbers.figures)):
            around = (block[:length] for length in range(3, len(block) + 1))
            yield from (self._labels(key, number=known[one]) for one in around if one in known)
        if "cells" in block and not any(block[: len(table)] == table for table in numbers.tables):
            yield self._labels("factcheck.table")

    def _section(self, id_: str) -> str:
        section = self._desk.brief.sections.get(id_)
        return (section.heading or self._labels(f"section.{section.kind}")) if section else id_

    def _confirmed(self, finding: Finding) -> str:
        """Only what holds, or has changed since, can be confirmed: of all else it is said what fails."""
        if finding.confirmed:
            return self._labels("factcheck.confirmed", date=long_date(finding.confirmed, self._desk.locale))
        return self._labels("factcheck.unconfirmed") if finding.verdict == "verified" or finding.place else ""

    def _wrong(self, finding: Finding) -> str:
        if finding.verdict == "unverified":
            return self._labels("factcheck.unverified")
        return failing(self._desk, (finding.code,)) if finding.code else ""


def failing(desk: Desk, codes: tuple[str, ...]) -> str:
    """What fails, in words; a code of which the theme has none is named as the catalogue does."""
    causes = [f"failure.{code}" for code in codes]
    said = [desk.labels(key) if desk.labels.has(key) else CATALOGUE[key[8:]].title for key in causes]
    return upper_first("; ".join(dict.fromkeys(said)))
