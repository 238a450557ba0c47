"""paper.md -> sections, points, boxes and notes as data, with places; it must not know the other files of a brief."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any, get_args

from markdown_it.token import Token

from briefgen.ground.diagnostics import Address, Note
from briefgen.ground.nearest import did_you_mean, nearest
from briefgen.model.prose import SectionKind
from briefgen.read.attributes import split_attributes
from briefgen.read.blocks import BlockReader, Frame, Shown
from briefgen.read.ids import Ids, id_from
from briefgen.read.inline import Call, InlineReader, Prose
from briefgen.read.markdown import Origin, origin, parse
from briefgen.read.text import Findings, Text
from briefgen.read.tree import Range, SourceMap

KINDS: tuple[str, ...] = get_args(SectionKind)
LIMITS = {
    "lines": ("\n", 50_000),
    "opening brackets": ("[", 10_000),
    "marks": ("*_`<&\\]|{}!#$%+-:=@^~", 200_000),
}
"""How much one paper may hold: a line costs up to 0.15 ms, a bracket 0.1 ms, another mark 0.02 ms."""


@dataclass
class PaperData:
    """What was read. titles: headings of the first level, with their places."""

    sections: dict[str, Any] = field(default_factory=dict)
    notes: dict[str, Any] = field(default_factory=dict)
    spans: dict[Address, Range] = field(default_factory=dict)
    keys: dict[Address, Range] = field(default_factory=dict)
    maps: dict[Address, SourceMap] = field(default_factory=dict)
    pictures: list[Shown] = field(default_factory=list)
    titles: list[tuple[str, Range]] = field(default_factory=list)
    whole: bool = True


def read_paper(text: Text, findings: Findings) -> PaperData:
    """Read a paper; what is wrong is reported, and reading goes on."""
    for things, (marks, limit) in LIMITS.items():
        if sum(map(text.content.count, marks)) > limit:
            message = f"the paper has more than {limit:,} {things}"
            findings.add("too-large", message, text.span(0), "put parts of it into other briefs")
            return PaperData(whole=False)
    parsed = parse(text.content)
    inline = InlineReader(text, findings, parsed.env)
    reader = _PaperReader(text, findings, inline)
    reader.run(parsed.tokens)
    return reader.finish()


class _PaperReader:
    def __init__(self, text: Text, findings: Findings, inline: InlineReader) -> None:
        self.text, self.findings, self.inline = text, findings, inline
        self.ids = Ids(text, findings)
        self.blocks = BlockReader(text, findings, inline, self.ids)
        self.paper = PaperData()
        self.notes: dict[str, tuple[dict[str, Any], Range, list[Call]]] = {}
        self.section: dict[str, Any] | None = None
        self.box: Range | None = None
        """The line that opened the box that is open."""
        self.boxes = 0
        self.forced = False
        """A box was closed because a heading or another box began: the line that was to close it closes nothing."""

    def run(self, tokens: list[Token]) -> None:
        rest = iter(tokens)
        for token in rest:
            if token.type in ("paragraph_close", "heading_close"):
                continue
            self.blocks.settle(before_table=token.type == "table_open")
            if token.type == "heading_open":
                self._heading(token, next(rest))
            elif token.type == "colon_fence":
                self._fence(token)
            elif token.type == "footnote_reference_open":
                self._note(token, rest)
            else:
                if not self.blocks.frames:
                    self._introduction(self.blocks.lines(token).start)
                self.blocks.take(token, rest)
        self.blocks.settle(before_table=False)
        if self.box:
            self._unclosed("the box is opened and never closed")

    def finish(self) -> PaperData:
        paper, blocks = self.paper, self.blocks
        self._order_notes()
        for pointing in self.inline.pointings:
            if pointing.target not in self.ids.taken:
                span = self.text.span(pointing.start, pointing.end)
                hint = partial(did_you_mean, pointing.target, self.ids.taken, "give the part an id: `{#id}`")
                self.findings.add("reference-unknown", f"there is no part `{pointing.target}`", span, hint)
        paper.spans |= blocks.spans
        paper.keys |= blocks.keys
        paper.maps, paper.pictures = blocks.maps, blocks.pictures
        paper.spans[("sections",)] = Range(self.text.file, 0, len(self.text.content))
        return paper

    # Sections and points.

    def _heading(self, opened: Token, inline: Token) -> None:
        level = int(opened.tag[1:])
        where = origin(inline, self.text.content)
        place = self.blocks.lines(opened)._replace(start=inline.meta["starts"][0])
        if self.blocks.frames and self.blocks.frames[-1].nested:
            self._misplaced("a heading", place, inline.content, where)
            return
        if self.box:
            self._unclosed("the box is not closed before the next heading")
        body, _ = split_attributes(inline.content)
        if not body:
            hint = "write the heading's words, or take the line out"
            self.findings.add("heading-empty", "a heading without words", self.text.span(place.start, place.end), hint)
        if level > 3:
            hint = "sections are `##`, points are `###`; make it a paragraph, or a point of its own"
            message = f"a heading of level {level}"
            self.findings.add("heading-too-deep", message, self.text.span(place.start, place.start + level), hint)
            if body:
                self._introduction(place.start)
                self.blocks.paragraph(body, where)
        elif level == 1:
            prose = self._words(body, where)
            self.paper.titles.append((prose.plain, place))
        elif level == 2:
            self._section(body, inline.content, where, place)
        else:
            self._point(body, inline.content, where, place)

    def _section(self, body: str, content: str, where: Origin, place: Range) -> None:
        _, attributes = split_attributes(content)
        prose = self._words(body, where)
        written = self.ids.written(attributes.id.text, where.at(attributes.id.start)) if attributes.id else None
        number = len(self.paper.sections) + 1
        name = written or self._made(id_from(prose.plain), f"s{number}", place)
        at: Address = ("sections", name)
        kind = "section"
        for part in attributes.classes[:1]:
            kind = self._kind(part.text, where.at(part.start))
        self.blocks.refuse(attributes, where, classes=True)
        for part in attributes.classes[1:]:
            start = where.at(part.start)
            span = self.text.span(start, start + len(part.text))
            self.findings.add("attribute-unknown", "a section has one kind", span, "keep one class")
        self.section = {"id": name, "kind": kind, "heading": "", "blocks": [], "points": {}}
        self.section["heading"] = self._label((*at, "heading"), prose, place)
        self.paper.sections[name] = self.section
        self._part(at, place, self.section["blocks"])

    def _kind(self, name: str, start: int) -> str:
        if name in KINDS:
            return name
        near = nearest(name, KINDS)
        hint = did_you_mean(name, KINDS, "kinds are " + ", ".join(f"`{kind}`" for kind in KINDS))
        span = self.text.span(start, start + len(name))
        self.findings.add("section-kind-unknown", f"`{name}` is no kind of section", span, hint)
        return near or "section"

    def _point(self, body: str, content: str, where: Origin, place: Range) -> None:
        if self.section is None or not self.blocks.frames:
            hint = "begin a section with `##` before its first point"
            message = "a point stands before the first section"
            self.findings.add("heading-skipped", message, self.text.span(place.start, place.start + 3), hint)
            self._introduction(place.start)
        assert self.section is not None
        _, attributes = split_attributes(content)
        prose = self._words(body, where)
        written = self.ids.written(attributes.id.text, where.at(attributes.id.start)) if attributes.id else None
        points = self.section["points"]
        position = f"s{len(self.paper.sections)}-p{len(points) + 1}"
        name = written or self._made(id_from(prose.plain), position, place)
        self.blocks.refuse(attributes, where)
        at: Address = ("sections", self.section["id"], "points", name)
        points[name] = {"id": name, "label": self._label((*at, "label"), prose, place) or "…", "blocks": []}
        self._part(at, place, points[name]["blocks"])

    def _label(self, address: Address, prose: Prose, place: Range) -> str:
        """Note where a heading's words stand."""
        self.blocks.maps[address] = self.inline.map(prose)
        self.blocks.spans[address] = self.blocks.maps[address].range(0, len(prose.plain)) or place
        return prose.plain

    def _words(self, content: str, where: Origin) -> Prose:
        """Read the words of a heading or a title; a note can't be called there."""
        before = len(self.inline.calls)
        prose = self.inline.read(content, where)
        for call in self.inline.calls[before:]:
            hint = "call the note in the text below"
            span = self.text.span(call.start, call.end)
            self.findings.add("footnote-misplaced", "a footnote is called in a heading", span, hint)
        del self.inline.calls[before:]
        return prose

    def _part(self, at: Address, place: Range, blocks: list[dict[str, Any]]) -> None:
        self.blocks.spans[at] = self.blocks.keys[at] = place
        self.blocks.frames = [Frame(blocks, (*at, "blocks"), nested=False)]

    def _introduction(self, start: int) -> None:
        """Begin the section that opens a paper without a heading."""
        if self.blocks.frames:
            return
        name = self.ids.made(("introduction",), start)
        self.section = {"id": name, "kind": "introduction", "heading": "", "blocks": [], "points": {}}
        self.paper.sections[name] = self.section
        self._part(("sections", name), Range(self.text.file, start, start), self.section["blocks"])

    def _made(self, stem: str, position: str, place: Range) -> str:
        name = self.ids.made((stem, position), place.start)
        if not stem:
            hint = "give it an id of your own: `{#id}`"
            span = self.text.span(place.start, place.end)
            self.findings.add("id-made", f"no id can be made from the words, so it is called `{name}`", span, hint)
        return name

    # Boxes.

    def _fence(self, token: Token) -> None:
        at, info = token.meta["at"], token.meta["info"]
        end = info + len(token.info)
        frame = self.blocks.frames[-1] if self.blocks.frames else None
        if token.level or (frame and frame.nested):
            place = Range(self.text.file, at, end)
            self._misplaced("a box", place)
        elif not token.info:
            self._close_box(at)
        else:
            self._open_box(token.info, info, at, end)

    def _close_box(self, at: int) -> None:
        if self.box:
            self.blocks.frames.pop()
            self.box = None
        elif not self.forced:
            span = self.text.span(at, at + 3)
            self.findings.add("box-unclosed", "`:::` closes no box", span, "open a box with `::: box Title {#id}`")
        self.forced = False

    def _open_box(self, info: str, start: int, at: int, end: int) -> None:
        if self.box:
            self._unclosed("the box is not closed before the next one")
        self.forced = False
        self._introduction(at)
        word, _, _ = info.partition(" ")
        if word != "box":
            hint = "write `::: box Title {#id}`"
            span = self.text.span(start, start + len(word))
            self.findings.add("value-unknown", f"there is no `::: {word}`", span, hint)
        content = info[len(word) :].lstrip()
        where = Origin((0,), (start + len(info) - len(content),))
        body, attributes = split_attributes(content)
        prose = self._words(body, where)
        self.boxes += 1
        block: dict[str, Any] = {"kind": "box", "blocks": []}
        place = Range(self.text.file, at, end)
        address = self.blocks.put(block, place)
        self.blocks.id(block, address, attributes, where)
        self.blocks.refuse(attributes, where)
        block["title"] = self._label((*address, "title"), prose, place)
        if "id" not in block:
            position = f"s{len(self.paper.sections)}-b{self.boxes}"
            block["id"] = self._made(id_from(prose.plain), position, place)
        self.box = place
        self.blocks.frames.append(Frame(block["blocks"], (*address, "blocks"), nested=False))

    def _unclosed(self, message: str) -> None:
        assert self.box is not None
        span = self.text.span(self.box.start, self.box.end)
        self.findings.add("box-unclosed", message, span, "close it with a line `:::`")
        self.blocks.frames.pop()
        self.box, self.forced = None, True

    def _misplaced(self, what: str, place: Range, content: str = "", where: Origin | None = None) -> None:
        hint = "put it outside the list, quotation or note"
        message = f"{what} inside a list, a quotation or a note"
        self.findings.add("block-misplaced", message, self.text.span(place.start, place.end), hint)
        if content and where:
            self.blocks.paragraph(content, where)

    # Notes.

    def _note(self, opened: Token, rest: Iterator[Token]) -> None:
        label = str(opened.meta["label"])
        place = self.blocks.lines(opened)
        place = Range(place.file, place.start, place.start + len(label) + 4)
        note: dict[str, Any] = {"blocks": []}
        first = self.notes.get(label)
        at: Address = ("notes", label) if first is None else ("notes", label, "again", place.start)
        frames, self.blocks.frames = self.blocks.frames, [Frame(note["blocks"], (*at, "blocks"))]
        before = len(self.inline.calls)
        self._note_blocks(rest)
        self.blocks.frames = frames
        calls = self.inline.calls[before:]
        del self.inline.calls[before:]
        if first:
            where = Note("the first one", self.text.span(first[1].start, first[1].end))
            span = self.text.span(place.start, place.end)
            hint = "give one of them another name"
            self.findings.add("footnote-twice", f"the footnote `{label}` is written twice", span, hint, [where])
            return
        self.notes[label] = (note, place, calls)
        self.blocks.spans[at] = self.blocks.keys[at] = place

    def _note_blocks(self, rest: Iterator[Token]) -> None:
        for token in rest:
            if token.type in ("paragraph_close", "heading_close"):
                continue
            self.blocks.settle(before_table=token.type == "table_open")
            if token.type == "footnote_reference_close":
                return
            if token.type == "footnote_reference_open":
                self._note(token, rest)
            elif token.type == "heading_open":
                inline = next(rest)
                where = origin(inline, self.text.content)
                place = self.blocks.lines(token)._replace(start=inline.meta["starts"][0])
                self._misplaced("a heading", place, inline.content, where)
            elif token.type == "colon_fence":
                self._fence(token)
            else:
                self.blocks.take(token, rest)

    def _order_notes(self) -> None:
        """Put the notes in the order of their first call, and report calls and notes that find no partner."""
        calls = list(self.inline.calls)
        unknown = []
        for call in calls:  # grows: a note may call notes
            if call.label not in self.notes:
                unknown.append(call)
            elif call.label not in self.paper.notes:
                note, _, inner = self.notes[call.label]
                self.paper.notes[call.label] = note
                calls.extend(inner)
        self._unknown_notes(unknown)
        for label, (_, place, _) in self.notes.items():
            if label not in self.paper.notes:
                span = self.text.span(place.start, place.end)
                hint = f"call it in the text: `[^{label}]`"
                self.findings.add("footnote-unused", f"the footnote `{label}` is never called", span, hint)

    def _unknown_notes(self, calls: list[Call]) -> None:
        """Report calls of notes that aren't written, and take them out of their texts."""
        for call in calls:
            hint = partial(did_you_mean, call.label, self.notes, f"write it: `[^{call.label}]: …`")
            span = self.text.span(call.start, call.end)
            self.findings.add("footnote-unknown", f"there is no footnote `{call.label}`", span, hint)
        gone = {id(call.data) for call in calls}
        for content in {id(call.content): call.content for call in calls}.values():
            content[:] = [data for data in content if id(data) not in gone]
