"""Judged brief + labels -> Sheet: all that is claimed, in the order of the brief's pages; it must not know HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from briefgen.check.figures import reader, stated_numbers
from briefgen.check.quotes import quoted
from briefgen.check.summary import count_claims
from briefgen.compose import front
from briefgen.compose.closing import prints_flags
from briefgen.compose.dates import long_date
from briefgen.compose.desk import Desk
from briefgen.compose.edition import direction, locale
from briefgen.compose.numbering import numbers
from briefgen.compose.sheet import Basis, Checked, Detail, Sheet, SheetPart
from briefgen.compose.words import Labels, upper_first
from briefgen.ground.catalogue import CATALOGUE
from briefgen.ground.diagnostics import Address, At, Outcome
from briefgen.model.claims import Rested, StatedClaim, claims, rested
from briefgen.model.dates import sort_key
from briefgen.model.evidence import Count, EvidenceItem, Passage, Sum
from briefgen.model.judgement import Finding, Judged
from briefgen.model.positions import Position
from briefgen.model.texts import prose, written
from briefgen.theme.tokens import Traits

Locating = Callable[[At], str]
"""Says where a value stands in its file: `paper.md:75:288`; empty where that is not known."""

ORDER = (
    "standfirst", "at-a-glance", "key-figures", "timeline", "positions", "bottom-line", "options", "recommendations",
    "statements", "flags",
)  # fmt: skip
"""The parts that claim something, as they are read."""


def factcheck(
    judged: Judged, labels: Mapping[str, str], traits: Traits, locating: Locating, build: str
) -> Outcome[Sheet]:
    """Compose the sheet; evidence that fails is on it like any other."""
    words = Labels(labels, locale(judged.brief))
    desk = Desk(judged, words, traits, numbers(judged.brief))
    return Outcome(_Composer(desk, locating).sheet(build), words.diagnostics())


class _Composer:
    """Composes one sheet; counts its claims, and looks texts up."""

    def __init__(self, desk: Desk, locating: Locating) -> None:
        self.desk = desk
        self.brief = desk.brief
        self.labels = desk.labels
        self.locating = locating
        self._texts = dict(prose(desk.brief))
        self._written = dict(written(desk.brief))
        self._rested = {one.address: one for one in rested(desk.brief)}
        self._read = reader(desk.brief)
        self._number = 0

    def sheet(self, build: str) -> Sheet:
        name = self.labels("factcheck")
        meta = front.meta(self.desk)
        return Sheet(
            id=self.brief.id,
            meta=replace(meta, title=f"{name}: {self.brief.title}", subject=name, keywords=()),
            direction=direction(self.desk.locale),
            page_size=self.brief.page_size,
            name=name,
            title=self.desk.tied(self.brief.title),
            lines=tuple(self._lines()),
            gloss=self.labels("factcheck.gloss"),
            sign=(self.labels("factcheck.by"), self.labels("factcheck.on")),
            heads=(
                self.labels("factcheck.number"),
                self.labels("factcheck.claim"),
                self.labels("factcheck.where"),
                self.labels("factcheck.checked"),
            ),
            page=front.running(self.desk).page,
            marking=" · ".join(filter(None, (self.brief.marking, self._draft()))),
            parts=tuple(self._parts()),
            build=self.labels("build", build=build),
        )

    def _draft(self) -> str:
        return self.labels("draft") if self.brief.status == "draft" else ""

    def _lines(self) -> Iterator[str]:
        brief, labels = self.brief, self.labels
        edition = labels("edition", number=brief.edition, status=labels(f"status.{brief.status}"))
        date = long_date(brief.date, self.desk.locale) if brief.date else ""
        yield ", ".join(filter(None, (edition, date)))
        counts = count_claims(self.desk.judged)
        unconfirmed = counts.pop("unconfirmed")
        kinds = {key: labels(f"factcheck.count.{key}", n=number) for key, number in counts.items() if number}
        if unconfirmed:
            kinds["verified"] += f" ({labels('factcheck.count.unconfirmed', n=unconfirmed)})"
        yield labels("factcheck.claims", n=sum(counts.values()), counts=labels.listed(list(kinds.values())))

    def _parts(self) -> Iterator[SheetPart]:
        stated: dict[str, list[StatedClaim]] = {name: [] for name in ORDER}
        for claim in claims(self.brief):
            stated[str(claim.address[0])].append(claim)
        for name, found in stated.items():
            found.sort(key=self._order)
            if found:
                yield SheetPart(self._heading(name), tuple(self._checked(claim) for claim in found), (name,))

    def _order(self, claim: StatedClaim) -> tuple[int, ...]:
        """Events by date, cells by row and column; all else as it is written."""
        if claim.address[0] == "timeline":
            event = self.brief.timeline[int(claim.address[1])]
            return sort_key(event.date, event.after)
        if claim.address[0] == "positions":
            actors, issues = list(self.brief.actors), list(self.brief.issues)
            actor, issue = str(claim.address[1]), str(claim.address[2])
            row = actors.index(actor) if actor in actors else len(actors)
            return row, issues.index(issue) if issue in issues else len(issues)
        return (0,)

    def _heading(self, name: str) -> str:
        if name == "positions":
            return self.brief.matrix.heading or self.labels("matrix.heading")
        if name == "flags" and not prints_flags(self.brief):
            return self.labels("factcheck.not-printed", part=self.labels("flags"))
        keys = {"statements": "register", "standfirst": "factcheck.standfirst"}
        return self.labels(keys.get(name, name))

    def _checked(self, claim: StatedClaim) -> Checked:
        self._number += 1
        whole = claim.address[:3] if claim.address[0] == "positions" else claim.address
        texts = self._rested.pop(whole, None)  # of a cell with sides, the first claim has what it says in numbers
        codes = self.desk.judged.codes.get(claim.address, ())
        bases = tuple(self._basis(claim, i, item) for i, item in enumerate(claim.evidence))
        told = {code for basis in bases for code in basis.codes}
        return Checked(
            number=self._number,
            kind="cell" if claim.address[0] == "positions" else "claim",
            text=self._text(claim),
            details=tuple(self._details(texts)) if texts else (),
            bases=bases,
            place=self.locating(At(claim.address)),
            codes=codes,
            wrong=self._wrong(code for code in codes if code not in told),
            at=claim.address,
        )

    def _text(self, claim: StatedClaim) -> str:
        match claim.address:
            case ("positions", str(actor), str(issue)):
                return self._cell(actor, issue, self.brief.positions[actor][issue])
            case ("positions", str(actor), str(issue), "sides", int(i)):
                side = self.brief.positions[actor][issue].sides[i]
                stand = ": ".join(filter(None, (self.labels(f"stance.{side.stance}"), side.text)))
                return f"{self._row(actor, issue)}: {stand}"
            case ("timeline", int(i)):
                event = self.brief.timeline[i]
                date = self.labels("undated") if event.date == "undated" else long_date(event.date, self.desk.locale)
                return self.labels("dated", date=date, text=event.event)
            case ("statements", str(id_)):
                statement = next(one for one in self.brief.statements if one.id == id_)
                who = ", ".join(filter(None, (statement.speaker, statement.role)))
                return f"{self._quote(statement.text)} ({who})"
            case ("key-figures", int(i)):
                return f"{self.brief.key_figures[i].value} {self.brief.key_figures[i].label}"
            case _:
                return self._written[*claim.address, "text"]

    def _cell(self, actor: str, issue: str, cell: Position) -> str:
        stand = [self.labels(f"stance.{cell.stance}")] if cell.stance else []
        stand += [cell.answer] if cell.answer else []
        stand += [cell.quantity.as_printed] if cell.quantity else []
        basis = [self.labels(f"basis.{cell.basis}")] if cell.basis else []
        basis += [self.labels(f"confidence.{cell.confidence}")] if cell.confidence == "low" else []
        said = ", ".join(stand) + (f" ({', '.join(basis)})" if basis else "")
        return "; ".join([f"{self._row(actor, issue)}: {said}", *cell.conditions])

    def _row(self, actor: str, issue: str) -> str:
        name = self.brief.actors[actor].name if actor in self.brief.actors else actor
        label = self.brief.issues[issue].label if issue in self.brief.issues else issue
        return f"{name} — {label}"

    def _quote(self, words: str) -> str:
        return f"{self.labels('quote.opening')}{words}{self.labels('quote.closing')}"

    def _details(self, claim: Rested) -> Iterator[Detail]:
        found = [Detail("number", stated.words) for stated in stated_numbers(claim.texts, self._read)]
        for address, text in claim.texts:
            if address[0] == "statements" and address[-1] == "text":
                found.append(Detail("quotation", self._quote(text)))
            elif address[-1] not in ("speaker", "role"):
                found += [Detail("quotation", self._quote(one.words)) for one in quoted(text, self.brief.language)]
        yield from dict.fromkeys(found)

    def _basis(self, claim: StatedClaim, index: int, item: EvidenceItem) -> Basis:
        at = (*claim.address, "evidence", index)
        finding = self.desk.judged.findings[at]
        codes = (finding.code,) if finding.code else ()
        before, passage, after = self._cut(item, finding)
        return Basis(
            kind="passage" if isinstance(item, Passage) else "count" if isinstance(item, Count) else "sum",
            before=before,
            passage=passage,
            after=after,
            where=self._where(item, finding),
            place=self.locating(finding.place) if finding.place else "",
            confirmed=self._confirmed(item, finding),
            on=finding.confirmed or "",
            verdict=finding.verdict,
            codes=codes,
            wrong=self._wrong(codes) if finding.verdict != "verified" else "",
            at=at,
        )

    def _cut(self, item: EvidenceItem, finding: Finding) -> tuple[str, str, str]:
        """The sentence round a passage, in three; what isn't in the text stands as it is written."""
        if isinstance(item, Count):
            return "", self._count(item), ""
        if isinstance(item, Sum):
            return "", f"{item.sum} = {item.is_}", ""
        place = finding.place
        text = self._text_at(place) if place else ""
        words = " ".join(text[place.start : place.end].split()) if place else ""
        before, found, after = finding.context.partition(words) if words else ("", "", "")
        return (before, words, after) if found else ("", item.passage, "")

    def _text_at(self, place: At) -> str:
        if place.address[0] == "texts":
            return self.brief.texts.get(str(place.address[1]), "")
        return self._texts.get(place.address, "")

    def _count(self, item: Count) -> str:
        issue = self.brief.issues[item.issue].label if item.issue in self.brief.issues else item.issue
        stance = self.labels(f"stance.{item.stance}") if item.stance else None
        section = self._section(item.in_) if item.in_ else None
        of = ", ".join(filter(None, (issue, stance, section)))
        counted = self.labels(f"factcheck.{item.count}", n=item.is_)
        return f"{counted} ({of})" if of else counted

    def _where(self, item: EvidenceItem, finding: Finding) -> str:
        if isinstance(item, Passage) and item.source:
            source = next((one for one in self.brief.sources if one.id == item.source), None)
            return ", ".join(filter(None, (source.title if source else item.source, item.at)))
        if isinstance(item, Sum):
            return self.labels("factcheck.calculated")
        if isinstance(item, Count):
            table = self.desk.numbers.matrix_table
            return self.labels("table", number=table) if finding.matrix and table else self.labels("factcheck.counted")
        block = finding.block
        number = self.desk.numbers.of(block) if block else None
        pointer = self.labels("pointer.paragraph", number=number) if number else ""
        return ", ".join(filter(None, (pointer, self._part(block) if block else "")))

    def _part(self, block: Address) -> str:
        if block[0] != "sections":
            return self.labels("factcheck.note")
        section = self.brief.sections[str(block[1])]
        return section.points[str(block[3])].label if block[2] == "points" else self._section(str(block[1]))

    def _section(self, id_: str) -> str:
        section = self.brief.sections.get(id_)
        return (section.heading or self.labels(f"section.{section.kind}")) if section else id_

    def _confirmed(self, item: EvidenceItem, finding: Finding) -> str:
        if not isinstance(item, Passage) or finding.verdict == "unverified":
            return ""
        if finding.confirmed:
            return self.labels("factcheck.confirmed", date=long_date(finding.confirmed, self.desk.locale))
        return self.labels("factcheck.unconfirmed") if finding.place else ""

    def _wrong(self, codes: Iterator[str] | tuple[str, ...]) -> str:
        causes = (self._cause(code) for code in codes)
        return upper_first("; ".join(dict.fromkeys(causes)))

    def _cause(self, code: str) -> str:
        key = f"failure.{code}"
        return self.labels(key) if self.labels.has(key) else CATALOGUE[code].title
