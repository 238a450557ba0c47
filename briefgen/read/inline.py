"""Inline text -> data in the shape of the prose model, its plain text, and a map from there to the file."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from markdown_it.common.normalize_url import normalizeLink
from markdown_it.token import Token

from briefgen.read.markdown import Origin, parse_inline
from briefgen.read.text import Findings, Text
from briefgen.read.tree import Piece, SourceMap

LEVELS = 32
NOTES = 50
"""Notes that one paragraph may call: the time that layout takes for them grows with their square."""
_WEB = re.compile(r"(?:https?://|mailto:)\S", re.IGNORECASE)


class Call(NamedTuple):
    """A note call: its label, its place, and the content it stands in."""

    label: str
    start: int
    end: int
    data: dict[str, Any]
    content: list[dict[str, Any]]


class Pointing(NamedTuple):
    """A reference to a part of the paper, and its place."""

    target: str
    start: int
    end: int


@dataclass
class Prose:
    """Inline text as data; pieces lead from its plain text to the file."""

    content: list[dict[str, Any]]
    plain: str
    pieces: tuple[Piece, ...]


@dataclass
class InlineReader:
    """Reads the inline texts of one paper, and gathers the note calls and references that it meets."""

    text: Text
    findings: Findings
    env: dict[str, Any]
    calls: list[Call] = field(default_factory=list)
    pointings: list[Pointing] = field(default_factory=list)

    def tokens(self, content: str) -> list[Token]:
        """Read inline text into tokens."""
        return parse_inline(content, self.env)

    def read(self, content: str, origin: Origin, tokens: list[Token] | None = None) -> Prose:
        """Read inline text that stands at `origin`; tokens: what it was already read into."""
        writer = _Writer(self, origin, content)
        for token in self.tokens(content) if tokens is None else tokens:
            writer.take(token)
        return writer.finish()

    def map(self, prose: Prose) -> SourceMap:
        return SourceMap(self.text.file, prose.pieces)


class _Open(NamedTuple):
    """An inline that is being filled; `data` None means that its content goes to the one around it."""

    data: dict[str, Any] | None
    content: list[dict[str, Any]]


class _Writer:
    """Turns the tokens of one inline text into data, without recursion."""

    def __init__(self, reader: InlineReader, origin: Origin, source: str) -> None:
        self.reader, self.origin, self.source = reader, origin, source
        self.stack = [_Open(None, [])]
        self.words: list[str] = []
        self.pieces: list[Piece] = []
        self.parts: list[str] = []
        self.length = 0
        self.calls = 0

    def take(self, token: Token) -> None:
        """Add a token."""
        if token.nesting == 1:
            self._open(token)
        elif token.nesting == -1:
            self._close()
        elif token.type == "text":
            self._text(token)
        elif token.type == "text_special":
            self._plain(token.content, *token.meta["at"])
            self.words.append(token.content)
        elif token.type == "softbreak":
            self._plain(" ", *self._newline(token))
            self.words.append(" ")
        elif token.type == "hardbreak":
            self._plain(" ", *self._newline(token))
            self._put({"kind": "line-break"})
        elif token.type == "code_inline":
            self._code(token)
        elif token.type == "note_call":
            self._call(token)
        elif token.type == "html_inline":
            message = f"`{_short(token.content)}` is HTML, which is not printed"
            self._report(token, "raw-html", message, "write Markdown; write `&lt;` for a `<` that is meant")
        elif token.type == "image":
            hint = "give the picture a paragraph of its own"
            self._report(token, "picture-in-text", "a picture inside a text", hint)

    def finish(self) -> Prose:
        self._flush()
        while len(self.stack) > 1:
            self._close()
        return Prose(self.stack[0].content, "".join(self.parts), tuple(self.pieces))

    def _text(self, token: Token) -> None:
        if not token.content:
            return
        self.words.append(token.content)
        if "origins" not in token.meta:
            self._plain(token.content, *token.meta["at"])
            return
        origins = [place for place in token.meta["origins"] if place[0] < len(token.content)]
        ends = [start for start, _ in origins[1:]] + [len(token.content)]
        for (start, source), end in zip(origins, ends, strict=True):
            self._plain(token.content[start:end], source, source + end - start)

    def _plain(self, text: str, start: int, end: int) -> None:
        """Note that plain text came from these offsets of the inline text; split where its source goes on elsewhere."""
        done = 0
        if len(text) == end - start:
            lines = self.origin.content
            for content in lines[bisect_right(lines, start) : bisect_left(lines, end)]:
                self._piece(text[done : content - start], start + done, content)
                done = content - start
        self._piece(text[done:], start + done, end)

    def _piece(self, text: str, start: int, end: int) -> None:
        begin = self.origin.at(start)
        finish = self.origin.at(end - 1) + 1 if end > start else begin
        piece = Piece(self.length, self.length + len(text), begin, finish)
        self.length += len(text)
        self.parts.append(text)
        last = self.pieces[-1] if self.pieces else None
        exact = piece.plain_end - piece.plain == piece.source_end - piece.source
        if last and exact and last.source_end == begin and last.plain_end - last.plain == last.source_end - last.source:
            self.pieces[-1] = Piece(last.plain, piece.plain_end, last.source, finish)
        else:
            self.pieces.append(piece)

    def _newline(self, token: Token) -> tuple[int, int]:
        """The line end itself, which comes after the spaces or the backslash that belong to a break."""
        start, end = token.meta["at"]
        at = self.source.find("\n", start, end)
        return (at, at + 1) if at >= 0 else (start, end)

    def _code(self, token: Token) -> None:
        start, end = token.meta["at"]
        start, end = start + len(token.markup), end - len(token.markup)
        trimmed = (end - start - len(token.content)) // 2
        self._plain(token.content, start + trimmed, end - trimmed)
        self._put({"kind": "code", "text": token.content})

    def _call(self, token: Token) -> None:
        data = {"kind": "note-call", "note": token.content}
        self._put(data)
        self.calls += 1
        if self.calls == NOTES + 1:
            message = f"more than {NOTES} footnotes in one paragraph"
            self._report(token, "too-large", message, "divide the paragraph, or put notes together")
        start, end = token.meta["at"]
        place = self.origin.at(start), self.origin.at(end - 1) + 1
        self.reader.calls.append(Call(token.content, *place, data, self.stack[-1].content))

    def _open(self, token: Token) -> None:
        data: dict[str, Any] | None = None
        if token.type == "em_open":
            data = {"kind": "emphasis"}
        elif token.type == "strong_open":
            data = {"kind": "strong"}
        elif token.type == "link_open":
            data = self._link(token)
        if len(self.stack) > LEVELS:
            if len(self.stack) == LEVELS + 1:
                self._report(token, "too-deep", f"nested more than {LEVELS} levels deep", "take emphasis or links out")
            data = None
        self._flush()
        self.stack.append(_Open(data, [] if data else self.stack[-1].content))

    def _close(self) -> None:
        self._flush()
        if len(self.stack) > 1:
            opened = self.stack.pop()
            if opened.data:
                self._put({**opened.data, "content": opened.content})

    def _link(self, token: Token) -> dict[str, Any] | None:
        href = str(token.attrGet("href") or "")
        start, end = token.meta["at"]
        if href.startswith("#") and len(href) > 1:
            at = self.source.rfind(href, start, end)
            first = self.origin.at(at + 1 if at >= 0 else start)
            self.reader.pointings.append(Pointing(href[1:], first, first + (len(href) - 1 if at >= 0 else 1)))
            return {"kind": "reference", "target": href[1:]}
        if _WEB.match(href):
            return {"kind": "link", "href": normalizeLink(href)}
        message = f"`{_short(href)}` is no address that a link can lead to" if href else "a link leads nowhere"
        self._report(token, "link-invalid", message, "a link leads to https://…, http://…, mailto:… or a part: `(#id)`")
        return None

    def _put(self, data: dict[str, Any]) -> None:
        self._flush()
        self.stack[-1].content.append(data)

    def _flush(self) -> None:
        if self.words:
            self.stack[-1].content.append({"kind": "words", "text": "".join(self.words)})
            self.words = []

    def _report(self, token: Token, code: str, message: str, hint: str) -> None:
        start, end = token.meta["at"]
        place = self.reader.text.span(self.origin.at(start), self.origin.at(max(end - 1, start)) + 1)
        self.reader.findings.add(code, message, place, hint)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 40 else text[:39] + "…"
