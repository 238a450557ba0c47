"""Block tokens -> blocks in the shape of the prose model, each under its address; it must not know parts of a paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from markdown_it.token import Token

from briefgen.ground.diagnostics import Address
from briefgen.read.attributes import Attributes, Part, split_attributes
from briefgen.read.ids import Ids
from briefgen.read.inline import InlineReader, Prose
from briefgen.read.markdown import Origin, origin
from briefgen.read.rows import split_row
from briefgen.read.text import Findings, Text
from briefgen.read.tree import Piece, Range, SourceMap

LEVELS = 32
ROWS, COLUMNS = 1_000, 100
"""Rows and columns of one table."""

_ALIGN = {"text-align:center": "center", "text-align:right": "end"}
_SOURCE = ("Source:", "Sources:")
_CAPTION = ("Table:",)


class Shown(NamedTuple):
    """A picture that the paper shows, and where its path stands."""

    path: str
    start: int
    end: int


@dataclass
class Frame:
    """A row of blocks that is being filled; its blocks are at `at` + (index,)."""

    blocks: list[dict[str, Any]]
    at: Address
    nested: bool = True
    """In a list, a quotation or a note, where neither headings nor boxes stand."""
    items: list[dict[str, Any]] | None = None
    """The items of the list whose item this is."""
    titled: tuple[dict[str, Any], Address] | None = None
    """The table or figure that stands last, and takes a source line."""
    caption: tuple[str, Origin] | None = None
    """A caption that waits for its table."""


@dataclass
class BlockReader:
    """Writes blocks into the innermost frame, and notes where everything stands."""

    text: Text
    findings: Findings
    inline: InlineReader
    ids: Ids
    frames: list[Frame] = field(default_factory=list)
    spans: dict[Address, Range] = field(default_factory=dict)
    keys: dict[Address, Range] = field(default_factory=dict)
    maps: dict[Address, SourceMap] = field(default_factory=dict)
    pictures: list[Shown] = field(default_factory=list)
    _deep: bool = False

    def lines(self, token: Token) -> Range:
        """The place of a block: its lines, without what stands before and after on them."""
        first, end = token.map or [0, 0]
        starts = self.text.starts
        start = starts[first] if first < len(starts) else len(self.text.content)
        stop = starts[end] - 1 if end < len(starts) else len(self.text.content)
        line = self.text.content[start:stop]
        stop -= len(line) - len(line.rstrip())
        return Range(self.text.file, min(start + len(line) - len(line.lstrip()), stop), stop)

    def put(self, block: dict[str, Any], place: Range) -> Address:
        """Append a block to the innermost frame; gives its address."""
        frame = self.frames[-1]
        address = (*frame.at, len(frame.blocks))
        frame.blocks.append(block)
        frame.titled = None
        self.spans[address] = place
        return address

    def prose(self, address: Address, content: str, where: Origin, tokens: list[Token] | None = None) -> Prose:
        """Read inline text that is printed at an address."""
        prose = self.inline.read(content, where, tokens)
        self.maps[address] = self.inline.map(prose)
        start = where.at(0)
        self.spans[address] = Range(self.text.file, start, where.at(max(len(content) - 1, 0)) + 1 if content else start)
        return prose

    def take(self, token: Token, rest: Iterator[Token]) -> None:
        """Read a block, or the beginning or end of one; `rest` gives the tokens that follow."""
        match token.type:
            case "paragraph_open":
                self._paragraph(next(rest))
            case "bullet_list_open" | "ordered_list_open":
                self._list(token)
            case "list_item_open":
                self._item()
            case "blockquote_open":
                block: dict[str, Any] = {"kind": "quotation", "blocks": []}
                self._open(block["blocks"], (*self.put(block, self.lines(token)), "blocks"), token)
            case "list_item_close" | "blockquote_close" | "bullet_list_close" | "ordered_list_close":
                self.frames.pop()
            case "table_open":
                self._table(token, rest)
            case "fence" | "code_block":
                self._verbatim(token)
            case "hr":
                self.put({"kind": "divider"}, self.lines(token))
            case "html_block":
                place = self.lines(token)
                span = self.text.span(place.start, place.end)
                self.findings.add("raw-html", "a comment, which is not printed", span, "take it out", severity="hint")

    def _open(self, blocks: list[dict[str, Any]], at: Address, token: Token) -> None:
        self.frames.append(Frame(blocks, at))
        if len(self.frames) > LEVELS and not self._deep:
            self._deep = True
            place = self.lines(token)
            hint = "lists and quotations go 32 levels deep at most"
            self.findings.add("too-deep", f"nested more than {LEVELS} levels deep", self.text.span(place.start), hint)
        if len(self.frames) > LEVELS:
            self.frames[-1].blocks = []

    def _list(self, token: Token) -> None:
        block: dict[str, Any] = {"kind": "list", "ordered": token.type == "ordered_list_open", "items": []}
        if (start := token.attrGet("start")) is not None:
            block["start"] = int(start)
        address = (*self.put(block, self.lines(token)), "items")
        self._open([], address, token)
        self.frames[-1].items = block["items"] if len(self.frames) <= LEVELS else []

    def _item(self) -> None:
        frame = self.frames[-1]
        assert frame.items is not None
        item: dict[str, Any] = {"blocks": []}
        frame.items.append(item)
        self.frames.append(Frame(item["blocks"], (*frame.at, len(frame.items) - 1, "blocks")))

    def _verbatim(self, token: Token) -> None:
        language = token.info.split()[0] if token.info.split() else ""
        text = token.content.rstrip("\n")
        if not text:
            return
        address = self.put({"kind": "code-block", "text": text, "language": language}, self.lines(token))
        pieces, plain = [], 0
        first = (token.map[0] if token.map else 0) + (token.type == "fence")
        for number, line in enumerate(text.split("\n"), first + 1):
            end = self.text.starts[number - 1] + len(self.text.line(number))
            pieces.append(Piece(plain, plain + len(line) + 1, end - len(line), end + 1))
            plain += len(line) + 1
        self.maps[address] = SourceMap(self.text.file, tuple(pieces))

    def _paragraph(self, token: Token) -> None:
        where = origin(token, self.text.content)
        content = token.content
        frame = self.frames[-1]
        if content.startswith("![") and self._figure(content, where):
            return
        if content.startswith(_SOURCE) and frame.titled and "source" not in frame.titled[0]:
            block, address = frame.titled
            self.source(block, address, content, where)
            return
        if content.startswith(_CAPTION):
            frame.caption = (content, where)
            return
        self.paragraph(content, where)

    def paragraph(self, content: str, where: Origin) -> None:
        """Add a paragraph of running text."""
        end = where.at(max(len(content) - 1, 0)) + 1
        block: dict[str, Any] = {"kind": "paragraph"}
        address = self.put(block, Range(self.text.file, where.at(0), end))
        block["content"] = self.prose(address, content, where).content
        if not block["content"]:  # it held nothing but what isn't printed
            self.frames[-1].blocks.pop()

    def source(self, block: dict[str, Any], address: Address, content: str, where: Origin) -> None:
        """Make a paragraph the source line of the table or figure before it."""
        start = content.index(":") + 1
        start += len(content[start:]) - len(content[start:].lstrip())
        if content[start:]:
            block["source"] = self.prose((*address, "source"), content[start:], where.cut(start)).content

    def _figure(self, content: str, where: Origin) -> bool:
        """Read a picture that has the paragraph to itself; False when it hasn't."""
        head, source = content, ""
        for word in _SOURCE:
            if (at := content.find("\n" + word)) >= 0:
                head, source = content[:at], content[at + 1 :]
        body, attributes = split_attributes(head)
        tokens = [token for token in self.inline.tokens(body) if token.content or token.type != "text"]
        if len(tokens) != 1 or tokens[0].type != "image":
            return False
        block: dict[str, Any] = {"kind": "figure"}
        start, end = where.at(0), where.at(len(head) - 1) + 1
        address = self.put(block, Range(self.text.file, start, end))
        image = tokens[0]
        caption = self.prose((*address, "caption"), image.content, where.cut(2), image.children or [])
        block |= {"caption": caption.content, "path": str(image.attrGet("src") or "")}
        self._picture_path(block["path"], body, where, address)
        self.id(block, address, attributes, where)
        alt = attributes.values.get("alt")
        block["alt"] = alt.text if alt else caption.plain
        if alt:
            self._range((*address, "alt"), alt, where)
        if not block["alt"].strip():
            hint = 'write what it shows between the brackets, or as `{alt="…"}` after the picture'
            message = "the picture has neither a caption nor words for those who cannot see it"
            self.findings.add("alt-missing", message, self.text.span(start, start + 2), hint)
        self.refuse(attributes, where, values=("alt",))
        if source:
            self.source(block, address, source, where.cut(len(content) - len(source)))
        self.frames[-1].titled = (block, address)
        return True

    def _picture_path(self, path: str, body: str, where: Origin, address: Address) -> None:
        at = body.rfind(path) if path else -1
        start, size = (where.at(at), len(path)) if at >= 0 else (where.at(0), 2)
        self.spans[(*address, "path")] = Range(self.text.file, start, start + size)
        self.pictures.append(Shown(path, start, start + size))

    def settle(self, before_table: bool) -> None:
        """Give a waiting caption to the table before it, or print it as a paragraph; a table that follows takes it."""
        frame = self.frames[-1] if self.frames else None
        if frame is None or frame.caption is None or before_table:
            return
        (content, where), frame.caption = frame.caption, None
        titled = frame.titled
        if titled and titled[0]["kind"] == "table" and "caption" not in titled[0]:
            self._table_caption(*titled, content, where)
            frame.titled = titled
        else:
            self.paragraph(content, where)

    def _table_caption(self, block: dict[str, Any], address: Address, content: str, where: Origin) -> None:
        start = content.index(":") + 1
        start += len(content[start:]) - len(content[start:].lstrip())
        body, attributes = split_attributes(content)
        block["caption"] = self.prose((*address, "caption"), body[start:], where.cut(start)).content
        self.id(block, address, attributes, where)
        self.refuse(attributes, where)

    def _table(self, token: Token, rest: Iterator[Token]) -> None:
        frame = self.frames[-1]
        waiting, frame.caption = frame.caption, None
        block: dict[str, Any] = {"kind": "table", "align": [], "rows": []}
        address = self.put(block, self.lines(token))
        if waiting:
            self._table_caption(block, address, *waiting)
        over: Token | None = None
        for inner in rest:
            if inner.type == "table_close":
                break
            if inner.type != "tr_open" or over:
                continue
            row = (*address, "rows", len(block["rows"])) if "head" in block else (*address, "head")
            if len(block["rows"]) == ROWS or len(block["align"]) > COLUMNS:
                over = inner
                continue
            cells = self._row(inner, rest, row, block["align"])
            if "head" in block:
                block["rows"].append({"cells": cells})
            else:
                block["head"] = {"cells": cells}
        if over:
            message = f"a table of more than {ROWS:,} rows or {COLUMNS} columns"
            hint = "put a table of this size into a file to download"
            self.findings.add("too-large", message, self.text.span(self.lines(over).start), hint)
        frame.titled = (block, address)

    def _row(self, opened: Token, rest: Iterator[Token], address: Address, align: list[str]) -> list[dict[str, Any]]:
        cells: list[dict[str, Any]] = []
        self.spans[address] = self.lines(opened)
        places: list[tuple[str, Origin]] = []
        for token in rest:
            if token.type == "tr_close":
                break
            if token.type == "th_open":
                align.append(_ALIGN.get(str(token.attrGet("style")), "start"))
            if token.type == "inline":
                places = places or split_row(self.text, token.meta["starts"][0])
                at = (*address, "cells", len(cells))
                end = self.spans[address].end
                content, where = places[len(cells)] if len(cells) < len(places) else ("", Origin((0,), (end,)))
                cells.append({"content": self.prose(at, content, where).content})
        if len(places) > len(cells):
            message = f"the row has {len(places)} cells, the table's head {len(cells)}"
            span = self.text.span(places[len(cells)][1].at(0), self.spans[address].end)
            self.findings.add("table-row", message, span, "write `\\|` for a bar that is meant, or widen the head")
        return cells

    def id(self, block: dict[str, Any], address: Address, attributes: Attributes, where: Origin) -> None:
        """Give a block the id that is written on it."""
        if attributes.id and (name := self.ids.written(attributes.id.text, where.at(attributes.id.start))):
            block["id"] = name
            self._range((*address, "id"), attributes.id, where)

    def refuse(
        self, attributes: Attributes, where: Origin, classes: bool = False, values: tuple[str, ...] = ()
    ) -> None:
        """Report attributes that mean nothing where they stand."""
        wrong = [*attributes.other, *(() if classes else attributes.classes)]
        wrong += [part for key, part in attributes.values.items() if key not in values]
        for part in wrong:
            start = where.at(part.start)
            hint = "attributes are `{#id}`, and `.kind` on a section; write `\\{` for a brace that is meant"
            message = f"`{part.text}` means nothing here"
            self.findings.add("attribute-unknown", message, self.text.span(start, start + len(part.text)), hint)

    def _range(self, address: Address, part: Part, where: Origin) -> None:
        self.spans[address] = Range(self.text.file, where.at(part.start), where.at(part.end - 1) + 1)
