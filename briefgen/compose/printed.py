"""A judged brief and its Copy -> the brief as it is printed, and nothing that isn't; it must not know files.

What is said for editors (notes, who checked a cell, wordings of the other variant, flags that aren't printed, names
of files) is not in it, nor are words of a source that the paper doesn't quote. It can be read as any brief can.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import PurePosixPath
from typing import TypeVar

from briefgen.compose.copy import Code, Copy, Line, Lines, Words
from briefgen.ground.diagnostics import Address
from briefgen.model.boxes import Claim, Event, Flags, KeyFigure, MatrixSettings, ShortVariant, Statement
from briefgen.model.brief import Brief
from briefgen.model.evidence import EvidenceItem, Passage
from briefgen.model.judgement import Judged
from briefgen.model.node import Node
from briefgen.model.positions import Actor, Issue, Position
from briefgen.model.prose import Block, Figure, Item, List, Paragraph, Point, Quotation, Section, TextBox
from briefgen.model.prose import Words as SourceWords

GAP = "[…]"
"""In place of words that stand in a source and not in the brief."""
_SILENT = re.compile("[\u00ad\u200b\u2060]")
_UNSEEN = ("at", "touched", "foreign", "kind", "id", "asset", "target", "question", "spoken", "back")
"""Of a Copy, what no theme need print: names, and the question of a column beside its label."""
_SETTINGS = ("theme", "tokens", "page_size", "pages", "previous", "pull_quotes", "texts", "short", "lock")

T = TypeVar("T", bound=Node)
Stated = TypeVar("Stated", Claim, KeyFigure, Event, Statement)


def as_printed(judged: Judged, copy: Copy) -> Brief:
    """Keep of a brief what its Copy says; `id`, which names a file, is "brief"."""
    return _Printed(judged, copy).brief()


class _Printed:
    def __init__(self, judged: Judged, copy: Copy) -> None:
        self._source = judged.brief
        self._judged = judged
        self._copy = copy
        self._whole = copy.variant == "full"
        self._at = frozenset(_addresses(copy))
        self._said = _folded("\n".join(_texts(copy)))
        self._paths = {path: _picture_name(number, path) for number, path in enumerate(self._shown(), 1)}

    def brief(self) -> Brief:
        """Build the brief anew, part by part."""
        source = self._source
        issues, actors = self._issues(), self._actors()
        taken = {
            "id": "brief",
            **{name: Brief.model_fields[name].get_default(call_default_factory=True) for name in _SETTINGS},
            **self._boxes(),
            "matrix": self._only(MatrixSettings(heading=source.matrix.heading, caption=source.matrix.caption)),
            "coding": self._only(source.coding, "by"),
            "authors": tuple(self._only(author, "role", "bio") for author in source.authors),
            "foreign": self._foreign(),
            "issues": issues,
            "actors": actors,
            "positions": self._positions(issues, actors),
            "sections": self._sections() if self._whole else dict(self._lines()),
            "notes": self._notes(),
            "pictures": {new: source.pictures[old] for old, new in self._paths.items() if old in source.pictures},
            "logo": self._paths.get(source.logo or ""),
        }
        said = ("short_title", "subtitle", "publisher", "series", "number", "marking", "embargo", "scope", "method")
        end = ("rights", "licence", "disclaimer", "contact", "thanks")
        return self._only(source.model_copy(update=taken), *said, *end)

    def _foreign(self) -> dict[str, tuple[str, ...]]:
        said = {tag: tuple(filter(self._is_said, words)) for tag, words in self._source.foreign.items()}
        return {tag: words for tag, words in said.items() if words}

    def _boxes(self) -> dict[str, object]:
        source = self._source
        flags = self._claims(("flags", "items"), source.flags.items)
        bottom = self._claims(("bottom-line",), (source.bottom_line,))[0] if source.bottom_line else None
        return {
            "standfirst": self._claim(("standfirst",), source.standfirst),
            "at_a_glance": self._claims(("at-a-glance",), source.at_a_glance),
            "key_figures": self._rested(("key-figures",), source.key_figures),
            "timeline": self._rested(("timeline",), source.timeline),
            "statements": tuple(
                self._only(self._resting(("statements", one.id), one), "role", "context")
                for one in source.statements
                if ("statements", one.id) in self._at
            ),
            "options": self._claims(("options",), source.options),
            "recommendations": self._claims(("recommendations",), source.recommendations),
            "bottom_line": bottom,
            "flags": Flags(print_=True, items=flags) if flags else Flags(),
            "corrections": tuple(one for i, one in enumerate(source.corrections) if ("corrections", i) in self._at),
            "sources": tuple(
                one.model_copy(update={"text": None, "share": False})
                for one in source.sources
                if ("sources", one.id) in self._at
            ),
            "short": ShortVariant(),
        }

    # Claims and what they rest on.

    def _claims(self, at: Address, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
        single = at == ("bottom-line",)
        places = [(at if single else (*at, i), claim) for i, claim in enumerate(claims)]
        return tuple(self._claim(place, claim) for place, claim in places if place in self._at)

    def _claim(self, at: Address, claim: Claim) -> Claim:
        text = claim.text if self._whole else claim.short or claim.text
        return self._resting(at, claim).model_copy(update={"text": text, "short": None})

    def _rested(self, at: Address, items: tuple[Stated, ...]) -> tuple[Stated, ...]:
        return tuple(self._resting((*at, i), item) for i, item in enumerate(items) if (*at, i) in self._at)

    def _resting(self, at: Address, item: Stated) -> Stated:
        return item.model_copy(update={"evidence": self._evidence(at, item.evidence)})

    def _evidence(self, at: Address, evidence: tuple[EvidenceItem, ...]) -> tuple[EvidenceItem, ...]:
        """What holds, where the paper is printed that it stands in."""
        if not self._whole:
            return ()
        kept: list[EvidenceItem] = []
        for i, item in enumerate(evidence):
            finding = self._judged.findings.get((*at, "evidence", i))
            if isinstance(item, Passage) and item.source:
                kept.append(item.model_copy(update={"passage": GAP}))
            elif finding and (finding.verdict == "verified" or finding.place):  # it stands there, if changed round it
                kept.append(item)
        return tuple(kept)

    # The matrix.

    def _issues(self) -> dict[str, Issue]:
        kept = {}
        for id_, issue in self._source.issues.items():
            if self._whole or ("issues", id_) in self._at or any(at[2:3] == (id_,) for at in self._cells()):
                question = issue.question if self._is_said(issue.question) else issue.label
                kept[id_] = self._only(issue.model_copy(update={"question": question}), "means")
        return kept

    def _actors(self) -> dict[str, Actor]:
        kept = {}
        for id_, actor in self._source.actors.items():
            name = actor.name if self._whole or self._is_said(actor.name) else actor.short or ""
            if self._is_said(name):
                blocs = tuple(bloc for bloc in actor.blocs if self._is_said(bloc))
                named = actor.model_copy(update={"name": name, "blocs": blocs})
                kept[id_] = self._only(named, "short", "role", "iso2", "iso3")
        return kept

    def _cells(self) -> Iterator[Address]:
        return (at for at in self._at if at[:1] == ("positions",))

    def _positions(self, issues: dict[str, Issue], actors: dict[str, Actor]) -> dict[str, dict[str, Position]]:
        return {
            actor: {issue: self._position(actor, issue, cell) for issue, cell in cells.items() if issue in issues}
            for actor, cells in self._source.positions.items()
            if actor in actors
        }

    def _position(self, actor: str, issue: str, cell: Position) -> Position:
        at: Address = ("positions", actor, issue)
        is_quantity = self._source.issues[issue].kind == "quantity"
        quantity = cell.quantity if is_quantity or self._stands((*at, "quantity")) else None
        if quantity and not self._is_said(quantity.as_printed):
            number = quantity.value if quantity.value is not None else quantity.min
            quantity = quantity.model_copy(update={"as_printed": f"{number:g}" if number is not None else GAP})
        sides = tuple(
            self._only(side.model_copy(update={"evidence": self._evidence((*at, "sides", i), side.evidence)}), "text")
            for i, side in enumerate(cell.sides)
            if self._stands((*at, "sides", i))
        )
        taken = {
            "conditions": tuple(text for text in cell.conditions if self._is_said(text)),
            "quantity": quantity,
            "sides": sides,
            "evidence": self._evidence(at, cell.evidence),
            "confidence": cell.confidence if cell.confidence == "low" else None,
            "date": cell.date if self._stands((*at, "date")) else None,
            "statement": cell.statement if ("statements", cell.statement) in self._at else None,
            "note": None,
            "checked_by": None,
        }
        return self._only(cell.model_copy(update=taken), "answer")

    def _stands(self, at: Address) -> bool:
        """Say whether a remark of a cell is printed: all are, but in the short variant."""
        return self._whole or at in self._at

    # The paper.

    def _sections(self) -> dict[str, Section]:
        return {
            id_: section.model_copy(
                update={
                    "blocks": self._blocks(section.blocks),
                    "points": {
                        name: point.model_copy(update={"blocks": self._blocks(point.blocks)})
                        for name, point in section.points.items()
                    },
                }
            )
            for id_, section in self._source.sections.items()
        }

    def _lines(self) -> Iterator[tuple[str, Section]]:
        """The sections of the short variant: points with their first sentence."""
        for part in self._copy.parts:
            if isinstance(part, Lines):
                source = self._source.sections[part.id]
                points = {
                    line.id: Point(id=line.id, label=source.points[line.id].label, blocks=_sentence(line))
                    for line in part.lines
                    if line.id
                }
                lead = sum((_sentence(line) for line in part.lines if not line.id), ())
                yield part.id, source.model_copy(update={"blocks": lead, "points": points})

    def _notes(self) -> dict[str, object]:
        if not self._whole:
            return {}
        return {
            label: note.model_copy(update={"blocks": self._blocks(note.blocks)})
            for label, note in self._source.notes.items()
        }

    def _blocks(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """Blocks with pictures under the names that they have here."""
        return tuple(map(self._block, blocks))

    def _block(self, block: Block) -> Block:
        match block:
            case Figure():
                return block.model_copy(update={"path": self._paths.get(block.path, block.path)})
            case List():
                items = tuple(Item(blocks=self._blocks(item.blocks)) for item in block.items)
                return block.model_copy(update={"items": items})
            case Quotation() | TextBox():
                return block.model_copy(update={"blocks": self._blocks(block.blocks)})
            case _:
                return block

    def _shown(self) -> Iterator[str]:
        names = [name.removeprefix("brief:/pictures/") for name in self._copy.assets]
        yield from (path for path in self._source.pictures if path in names)

    # What is said.

    def _only(self, node: T, *names: str) -> T:
        """A node without those of these texts that the Copy doesn't say."""
        unsaid = {name: None for name in names if (text := getattr(node, name)) and not self._is_said(text)}
        return node.model_copy(update=unsaid) if unsaid else node

    def _is_said(self, text: str) -> bool:
        return bool(text) and _folded(text).rstrip(" .") in self._said


def _picture_name(number: int, path: str) -> str:
    return f"figures/{number}{PurePosixPath(path).suffix.lower()}"


def _sentence(line: Line) -> tuple[Block, ...]:
    text = "".join(_texts(line.runs, joined=True)).replace("\u00a0", " ")
    return (Paragraph(content=(SourceWords(text=text),)),) if text else ()


def _addresses(value: object) -> Iterator[Address]:
    """The addresses of all that stands in a Copy."""
    if isinstance(value, tuple):
        for inner in value:
            yield from _addresses(inner)
    elif is_dataclass(value):
        for field in fields(value):
            inner = getattr(value, field.name)
            if field.name == "at":
                yield inner
            else:
                yield from _addresses(inner)


def _texts(value: object, joined: bool = False) -> Iterator[str]:
    """The texts of all that stands in a Copy: runs that follow one another are one text."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Words | Code):
        yield value.text
    elif isinstance(value, tuple):
        inner = [text for one in value for text in _texts(one, joined)]
        yield from ["".join(inner)] if joined or any(isinstance(one, Words) for one in value) else inner
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in _UNSEEN:
                yield from _texts(getattr(value, field.name), joined)


def _folded(text: str) -> str:
    return " ".join(_SILENT.sub("", unicodedata.normalize("NFC", text)).split()).casefold()
