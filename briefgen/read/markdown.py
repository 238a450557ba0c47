"""Markdown text -> tokens that know where in the text they stand; it must not know what the paper's parts mean.

markdown-it keeps lines of blocks and no places of inline text. Two things are added: the block rules that make inline
text note where each of its lines begins, and the inline parser notes for each token the offsets that it came from.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_block import StateBlock, heading, html_block, lheading, paragraph, table
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.footnote.index import footnote_def

BlockRule = Callable[[StateBlock, int, int, bool], bool]

NESTING, BRACKETS = 100, 20
"""Levels of blocks, and brackets within brackets, that markdown-it follows; its time grows with them."""

BLANK = " \t"
"""What separates words in Markdown; a no-break space, say, is a character like others."""

_CALL = re.compile(r"\[\^([^\s\[\]]{1,60})\]")
_FENCE = re.compile(r":{3,}[ \t]*([^\n]*)")


class Origin(NamedTuple):
    """Where the inline text of a block stands in the file: from content[i], the text runs on from source[i]."""

    content: tuple[int, ...]
    source: tuple[int, ...]

    def at(self, offset: int) -> int:
        """Give the place of a code point of the inline text."""
        index = max(bisect_right(self.content, offset) - 1, 0)
        return self.source[index] + offset - self.content[index]

    def cut(self, start: int) -> Origin:
        """The origin of the same text without its first `start` code points."""
        index = max(bisect_right(self.content, start) - 1, 0)
        content = (0, *(offset - start for offset in self.content[index + 1 :]))
        return Origin(content, (self.at(start), *self.source[index + 1 :]))


class Parsed(NamedTuple):
    """The block tokens of a paper, and what parsing its inline text needs besides."""

    tokens: list[Token]
    env: dict[str, Any]


def parse(content: str) -> Parsed:
    """Read the blocks of a paper; inline text is left unread."""
    env: dict[str, Any] = {}
    return Parsed(_parser(NESTING).parse(content, env), env)


def parse_inline(content: str, env: dict[str, Any]) -> list[Token]:
    """Read inline text; the offsets of a token in it are meta["at"], those of plain text meta["origins"]."""
    parser = _parser(BRACKETS)
    return parser.inline.parse(content, parser, env, [])


def origin(token: Token, text: str) -> Origin:
    """Say where the inline text of a paragraph or heading stands in the file."""
    starts = token.meta["starts"]
    if token.meta["rule"] == "heading":
        after = starts[0] + len(text[starts[0] : starts[0] + 7]) - len(text[starts[0] : starts[0] + 7].lstrip("#"))
        return Origin((0,), (text.find(token.content, after) if token.content else after,))
    content, source, offset = [], [], 0
    for start, line in zip(starts, token.content.split("\n"), strict=False):
        lead = len(line) - len(line.lstrip(BLANK))
        content.append(offset)
        source.append(start - lead)
        offset += len(line) + 1
    return Origin(tuple(content), tuple(source))


class _State(StateInline):
    """Remembers which offsets the pending text came from: (offset in the pending text, offset in the source)."""

    def __init__(self, src: str, md: MarkdownIt, env: Any, tokens: list[Token]) -> None:
        self.origins: list[tuple[int, int]] = []
        super().__init__(src, md, env, tokens)

    def pushPending(self) -> Token:
        token = super().pushPending()
        token.meta["origins"], self.origins = self.origins, []
        return token


class _Inline(ParserInline):
    """markdown-it's inline parser, which also notes where each token came from."""

    def parse(self, src: str, md: MarkdownIt, env: Any, tokens: list[Token]) -> list[Token]:
        state = _State(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens

    def tokenize(self, state: StateInline) -> None:
        assert isinstance(state, _State)
        rules, end, nesting = self.ruler.getRules(""), state.posMax, state.md.options["maxNesting"]
        while state.pos < end:
            start, count, pending = state.pos, len(state.tokens), len(state.pending)
            if not (state.level < nesting and any(rule(state, False) for rule in rules)):
                state.append_pending(state.src[state.pos])
                state.pos += 1
            if len(state.tokens) > count:
                _place(state.tokens[count:], start, state.pos, state.src)
            elif len(state.pending) > pending:
                state.origins.append((pending, start))
        if state.pending:
            state.pushPending()


def _place(tokens: list[Token], start: int, end: int, source: str) -> None:
    """Give the tokens that one rule made their offsets: one after the other for delimiters, all of it for others."""
    cursor = start
    for token in tokens:
        if "at" in token.meta or "origins" in token.meta:
            continue
        if token.type == "text":
            found = source.find(token.content, cursor, end)
            token.meta["at"] = (found, found + len(token.content)) if found >= 0 else (start, end)
            cursor = token.meta["at"][1]
        else:
            token.meta["at"] = (start, end)


def _placed(name: str, rule: BlockRule) -> BlockRule:
    """The rule, which also notes where the lines of the inline text that it makes begin."""

    def run(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        count = len(state.tokens)
        if not rule(state, start, end, silent):
            return False
        for token in () if silent else state.tokens[count:]:
            if token.type == "inline" and token.map:
                lines = range(*token.map)
                token.meta["rule"] = name
                token.meta["starts"] = [state.bMarks[line] + state.tShift[line] for line in lines]
        return True

    return run


def _comment(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """HTML blocks are read for comments only: the tags of others are reported one by one, and their text is kept."""
    at = state.bMarks[start] + state.tShift[start]
    return state.src.startswith("<!--", at) and html_block(state, start, end, silent)


def _colon_fence(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A line that opens or closes a box; what stands between is read as if it stood outside."""
    at = state.bMarks[start] + state.tShift[start]
    match = _FENCE.match(state.src, at, state.eMarks[start])
    if not match or state.is_code_block(start):
        return False
    if not silent:
        token = state.push("colon_fence", "", 0)
        token.map, token.info = [start, start + 1], match[1].rstrip()
        token.meta = {"at": at, "info": match.start(1)}
        state.line = start + 1
    return True


def _note_call(state: StateInline, silent: bool) -> bool:
    match = _CALL.match(state.src, state.pos, state.posMax)
    if not match:
        return False
    if not silent:
        state.push("note_call", "", 0).content = match[1]
    state.pos = match.end()
    return True


class _Markdown(MarkdownIt):
    """Takes every link as it is written: which ones may be followed is for the reader of inline text to say."""

    def validateLink(self, url: str) -> bool:
        return True

    def normalizeLink(self, url: str) -> str:
        return url

    def normalizeLinkText(self, link: str) -> str:
        return link


@lru_cache(maxsize=2)
def _parser(nesting: int) -> MarkdownIt:
    parser = _Markdown("commonmark", {"maxNesting": nesting})
    inline = _Inline()
    inline.ruler, inline.ruler2 = parser.inline.ruler, parser.inline.ruler2
    parser.inline = inline
    parser.core.ruler.enableOnly(["block"])
    parser.enable("table").disable("fragments_join")
    parser.block.ruler.at("table", _placed("table", table), {"alt": ["paragraph", "reference"]})
    parser.block.ruler.at("heading", _placed("heading", heading), {"alt": ["paragraph", "reference", "blockquote"]})
    parser.block.ruler.at("lheading", _placed("lheading", lheading))
    parser.block.ruler.at("paragraph", _placed("paragraph", paragraph))
    parser.block.ruler.at("html_block", _comment, {"alt": ["paragraph", "reference", "blockquote"]})
    anywhere = ["paragraph", "reference", "blockquote", "list"]
    parser.block.ruler.before("fence", "colon_fence", _colon_fence, {"alt": anywhere})
    parser.block.ruler.before("reference", "footnote_def", footnote_def, {"alt": ["paragraph", "reference"]})
    parser.inline.ruler.before("link", "note_call", _note_call)
    return parser
