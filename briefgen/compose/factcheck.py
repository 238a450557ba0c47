"""Judged brief + labels -> Sheet: all that is claimed, in the order of the brief's pages; it must not know HTML."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from briefgen.check.figures import reader, stated_numbers
from briefgen.check.quotes import quoted
from briefgen.check.summary import count_claims, verdict_of
from briefgen.compose import front
from briefgen.compose.bases import Bases, Locating, failing
from briefgen.compose.closing import prints_flags
from briefgen.compose.dates import long_date
from briefgen.compose.desk import Desk
from briefgen.compose.edition import direction, locale
from briefgen.compose.numbering import numbers
from briefgen.compose.order import by_bloc
from briefgen.compose.sheet import Checked, Detail, Sheet, SheetPart
from briefgen.compose.wording import in_marks, wording
from briefgen.compose.words import Labels
from briefgen.ground.diagnostics import Address, At, Outcome
from briefgen.model.brief import Brief
from briefgen.model.claims import StatedClaim, claims, rested
from briefgen.model.dates import sort_key
from briefgen.model.judgement import Judged
from briefgen.model.texts import PlainText
from briefgen.theme.tokens import Traits

ORDER = (
    "standfirst", "at-a-glance", "key-figures", "timeline", "positions", "bottom-line", "options", "recommendations",
    "statements", "flags",
)  # fmt: skip
"""The parts that claim something, as they are read."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def factcheck(
    judged: Judged, labels: Mapping[str, str], traits: Traits, locating: Locating, build: str
) -> Outcome[Sheet]:
    """Compose the sheet; evidence that fails is on it like any other."""
    words = Labels(labels, locale(judged.brief))
    desk = Desk(judged, words, traits, numbers(judged.brief))
    return Outcome(_sheet(desk, locating, build), words.diagnostics())


def _sheet(desk: Desk, locating: Locating, build: str) -> Sheet:
    brief, labels = desk.brief, desk.labels
    name, running = labels("factcheck"), front.running(desk)
    parts = tuple(_Claims(desk, locating).parts())
    draft = labels("draft") if brief.status == "draft" else ""
    return Sheet(
        id=brief.id,
        meta=replace(front.meta(desk.brief), title=f"{name}: {brief.title}", subject=name, keywords=()),
        direction=direction(desk.locale),
        page_size=brief.page_size,
        name=name,
        title=desk.tied(brief.title),
        lines=(_edition(desk), _counted(desk, parts)),
        gloss=labels("factcheck.gloss"),
        sign=(labels("factcheck.by"), labels("factcheck.on")),
        heads=tuple(labels(f"factcheck.{head}") for head in ("number", "claim", "where", "checked")),
        running=f"{name}: {running.title}",
        page=running.page,
        marking=" · ".join(filter(None, (brief.marking, draft))),
        parts=parts,
        build=labels("build", build=build),
    )


def _edition(desk: Desk) -> str:
    brief, labels = desk.brief, desk.labels
    edition = labels("edition", number=brief.edition, status=labels(f"status.{brief.status}"))
    date = long_date(brief.date, desk.locale) if brief.date else ""
    return ", ".join(filter(None, (edition, date)))


def _counted(desk: Desk, parts: tuple[SheetPart, ...]) -> str:
    """How many claims hold, and how many lines beside them there are to check."""
    labels, counts = desk.labels, count_claims(desk.judged)
    unconfirmed = counts.pop("unconfirmed")
    kinds = {key: labels(f"factcheck.count.{key}", n=number) for key, number in counts.items() if number}
    if unconfirmed:
        kinds["verified"] += f" ({labels('factcheck.count.unconfirmed', n=unconfirmed)})"
    said = [labels("factcheck.claims", n=sum(counts.values()), counts=labels.listed(list(kinds.values())))]
    absent = sum(not claim.verdict for part in parts for claim in part.claims)
    said += [labels("factcheck.absent", n=absent)] if absent else []
    return " ".join(map(labels.sentence, said))


class _Claims:
    """Composes all claims, and counts them."""

    def __init__(self, desk: Desk, locating: Locating) -> None:
        self._desk = desk
        self._brief = desk.brief
        self._labels = desk.labels
        self._locating = locating
        self._bases = Bases(desk, locating)
        self._read = reader(desk.brief)
        self._texts = _own_texts(desk.brief)
        self._number = 0

    def parts(self) -> Iterator[SheetPart]:
        stated: dict[str, list[StatedClaim]] = {name: [] for name in ORDER}
        for claim in claims(self._brief):
            stated[str(claim.address[0])].append(claim)
        for name, found in stated.items():
            if checked := tuple(
                self._matrix(found) if name == "positions" else map(self._checked, self._read_in(found))
            ):
                yield SheetPart(self._heading(name), checked, (name,))

    def _read_in(self, found: list[StatedClaim]) -> list[StatedClaim]:
        """Events in the order of time, all else as it is written."""

        def time(claim: StatedClaim) -> tuple[int, ...]:
            if claim.address[0] != "timeline":
                return ()
            event = self._brief.timeline[int(claim.address[1])]
            return (event.date == "undated", *sort_key(event.date, event.after))

        return sorted(found, key=time)

    def _matrix(self, found: list[StatedClaim]) -> Iterator[Checked]:
        """Row by row as the matrix has them, in a row by column; after a row, where it has no position."""
        issues = list(self._brief.issues)
        rows: dict[str, list[StatedClaim]] = {id_: [] for row in by_bloc(self._brief).values() for id_ in row}
        for claim in found:
            rows.setdefault(str(claim.address[1]), []).append(claim)
        for actor, row in rows.items():
            row.sort(
                key=lambda claim: issues.index(str(claim.address[2])) if claim.address[2] in issues else len(issues)
            )
            yield from map(self._checked, row)
            yield from self._absent(actor)

    def _absent(self, actor: str) -> Iterator[Checked]:
        """The cells of a row in which no position is coded: one line for all that are absent in the same way."""
        brief, absent = self._brief, dict[str, list[str]]()
        for issue in brief.issues if actor in brief.actors else ():
            cell = self._desk.grid[actor, issue]
            evidence = cell.position.evidence if cell.position else ()
            if cell.absent and not cell.inherited_from and not evidence:
                absent.setdefault(str(cell.stance), []).append(brief.issues[issue].label)
        for stance, names in absent.items():
            where, stand = self._labels.listed(names), self._labels(f"stance.{stance}")
            row = self._labels("factcheck.cell", actor=brief.actors[actor].name, issue=where)
            at: Address = ("positions", actor)
            text, place = self._labels("remark", issue=row, stand=stand), self._locating(At(at))
            yield Checked(self._next(), "cell", text, place, "", at)

    def _next(self) -> int:
        self._number += 1
        return self._number

    def _heading(self, name: str) -> str:
        if name == "positions":
            return self._brief.matrix.heading or self._labels("matrix.heading")
        if name == "flags" and not prints_flags(self._brief):
            return self._labels("factcheck.not-printed", part=self._labels("flags"))
        keys = {"statements": "register", "standfirst": "factcheck.standfirst"}
        return self._labels(keys.get(name, name))

    def _checked(self, claim: StatedClaim) -> Checked:
        number, at = self._next(), claim.address
        texts = self._texts[at]
        bases = tuple(
            self._bases.basis(f"{number}{_letter(i)}", (*at, "evidence", i), item)
            for i, item in enumerate(claim.evidence)
        )
        codes = self._desk.judged.codes.get(at, ())
        told = {code for basis in bases for code in basis.codes}
        short = texts.get((*at, "short"))
        return Checked(
            number=number,
            kind="cell" if at[0] == "positions" else "claim",
            text=self._desk.tied(wording(self._desk, at) or texts[*at, "text"]),
            place=self._locating(At(at)),
            verdict=verdict_of(claim, self._desk.judged),
            at=at,
            short=self._desk.tied(self._labels("factcheck.short", text=short)) if short else "",
            details=self._details(texts),
            bases=bases,
            codes=codes,
            wrong=failing(self._desk, tuple(code for code in codes if code not in told)),
        )

    def _details(self, texts: Mapping[Address, str]) -> tuple[Detail, ...]:
        """Every number and quotation; of the short wording, those that the long one doesn't have."""
        long = tuple(self._stated([text for text in texts.items() if text[0][-1] != "short"]))
        short = self._stated([text for text in texts.items() if text[0][-1] == "short"])
        return (*long, *(detail for detail in short if detail not in long))

    def _stated(self, texts: list[PlainText]) -> Iterator[Detail]:
        yield from (Detail("number", stated.words) for stated in stated_numbers(texts, self._read))
        for at, text in texts:
            if (at[0], at[-1]) == ("statements", "text"):
                yield Detail("quotation", in_marks(self._desk, text))
            elif at[-1] not in ("speaker", "role"):
                words = quoted(text, self._brief.language)
                yield from (Detail("quotation", in_marks(self._desk, one.words)) for one in words)


def _own_texts(brief: Brief) -> dict[Address, dict[Address, str]]:
    """The printed texts of each claim; those that the sides of a cell share stand with the first side."""
    own: dict[Address, dict[Address, str]] = {claim.address: {} for claim in claims(brief)}
    first: dict[Address, Address] = {}
    for claim in own:
        first.setdefault(claim[:3] if claim[0] == "positions" else claim, claim)
    for whole in rested(brief):
        for at, text in whole.texts:
            own[at[:5] if at[:5] in own else first[whole.address]][at] = text
    return own


def _letter(index: int) -> str:
    """A, b, … z, aa, ab, …: which item of a claim it is."""
    before, last = divmod(index, len(_LETTERS))
    return (_letter(before - 1) if before else "") + _LETTERS[last]
