"""A YAML parser's error -> what an analyst did, in our own words, and the text mended so that reading can go on.

The parser's own words are never looked at: only its marks, and the characters that stand there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import yaml

from briefgen.read.text import Text

_QUOTES = "\"'"
_QUOTE_IT = "put the text in quotation marks"


class Slip(NamedTuple):
    """A syntax error. mended: the whole text with the offence covered up, of the same length; None: it can't be."""

    message: str
    start: int
    end: int
    hint: str
    mended: str | None = None


class _Scene(NamedTuple):
    """What stands round an error: where it showed, where its construct began, the last scalar read before it."""

    text: Text
    at: int
    opened: int | None
    last: tuple[int, int, str] | None

    @property
    def here(self) -> str:
        return self.text.content[self.at : self.at + 1]

    @property
    def opener(self) -> str:
        return "" if self.opened is None else self.text.content[self.opened : self.opened + 1]

    def line(self, offset: int) -> int:
        return self.text.position(offset)[0]

    def before(self, offset: int) -> str:
        """What stands before the offset on its line."""
        line, column = self.text.position(offset)
        return self.text.line(line)[: column - 1]


def explain(text: Text, error: yaml.YAMLError, last: tuple[int, int, str] | None) -> Slip:
    """Say what is wrong. last: offsets and style of the last scalar that was read."""
    mark, context = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    size = len(text.content)
    at = min(mark.index, size) if mark else 0
    scene = _Scene(text, at, context.index if context and context.index < size else None, last)
    for rule in _RULES if mark else ():
        if slip := rule(scene):
            return slip
    return Slip("this is not well-formed YAML", at, at + 1, _QUOTE_IT + ", or compare with a line that works")


def cover(content: str, *offsets: int) -> str:
    """Put private characters in the place of ASCII ones, which mean nothing to a YAML parser."""
    for offset in offsets:
        content = content[:offset] + chr(0xE000 + ord(content[offset])) + content[offset + 1 :]
    return content


def _tab(scene: _Scene) -> Slip | None:
    before = scene.before(scene.at)
    if scene.here != "\t" and "\t" not in before[: len(before) - len(before.lstrip())]:
        return None
    start = scene.at - len(before) + before.index("\t") if "\t" in before else scene.at
    line, _ = scene.text.position(start)
    begin = scene.text.starts[line - 1]
    old = scene.text.line(line)
    indent = old[: len(old) - len(old.lstrip(" \t-"))]
    mended = scene.text.content[:begin] + indent.replace("\t", " ") + scene.text.content[begin + len(indent) :]
    return Slip("a tab in the indentation", start, start + 1, "indent with spaces", mended)


def _unclosed_quote(scene: _Scene) -> Slip | None:
    if not scene.opener or scene.opener not in _QUOTES or scene.text.content[scene.at :].strip():
        return None
    assert scene.opened is not None
    hint = f"close it with {scene.opener} at the end of the text"
    return Slip("a quotation mark is opened and never closed", scene.opened, scene.opened + 1, hint)


def _escape(scene: _Scene) -> Slip | None:
    if scene.opener != '"' or scene.opened is None:
        return None
    at = scene.text.content.rfind("\\", scene.opened, scene.at + 1)
    if at < 0:
        return None
    name = scene.text.content[at : at + 2]
    hint = "write `\\\\` for a backslash, or put the text in single quotation marks"
    return Slip(f"`{name}` stands for nothing", at, at + 2, hint, cover(scene.text.content, at))


def _special_start(scene: _Scene) -> Slip | None:
    at = scene.at if scene.here and scene.here in "@`%?" else scene.opened
    if at is None or scene.text.content[at] not in "@`%*&!|>?" or scene.line(at) != scene.line(scene.at):
        return None
    character = scene.text.content[at]
    shown = "a backtick" if character == "`" else f"`{character}`"
    message = f"a text can't begin with {shown} unless it is in quotation marks"
    return Slip(message, at, at + 1, _QUOTE_IT, cover(scene.text.content, at))


def _colon(scene: _Scene) -> Slip | None:
    if scene.here != ":":
        return None
    covered = cover(scene.text.content, scene.at)
    if scene.last and scene.line(scene.last[0]) != scene.line(scene.at):
        start = scene.last[0]
        if not scene.before(start).strip(" -"):
            return _no_colon(scene, start)
        if scene.opener and scene.opener in "{[":
            return None
        hint = "begin a key in the column of the key above it; a text that holds a colon needs quotation marks"
        return Slip("a colon in a text that goes on from the line above", scene.at, scene.at + 1, hint, covered)
    hint = 'put the text in quotation marks: "…: …"'
    return Slip("a colon inside an unquoted text", scene.at, scene.at + 1, hint, covered)


def _no_colon(scene: _Scene, start: int) -> Slip:
    """A line that is read as a key and has no colon, or no space after it."""
    line, column = scene.text.position(start)
    words = scene.text.line(line)[column - 1 :].rstrip()
    end = start + len(words)
    if ":" in words:
        return Slip("a space is missing after the colon", start + words.index(":"), end, "write `key: value`")
    mended = cover(scene.text.content, start)
    mended = mended[:start] + "#" + mended[start + 1 :]
    shown = words if len(words) <= 40 else words[:39] + "…"
    hint = "write `key: value`; a text that goes on is indented further than its key"
    return Slip(f"`{shown}` is no key: its colon is missing", start, end, hint, mended)


def _missing_colon(scene: _Scene) -> Slip | None:
    at = scene.opened
    if at is None or scene.opener in "{[\"'-" or scene.line(at) == scene.line(scene.at):
        return None
    line, _ = scene.text.position(at)
    words = scene.text.line(line) + " "
    return None if ": " in words or scene.before(at).strip(" -") else _no_colon(scene, at)


def _quote_inside(scene: _Scene) -> Slip | None:
    if not scene.last or not scene.last[2] or scene.last[2] not in _QUOTES or scene.here in ("", "-"):
        return None
    start, end, mark = scene.last
    if scene.text.content[end : scene.at].strip():
        return None
    if scene.line(start) != scene.line(end):
        message = f"the quotation mark that is opened here is closed only on line {scene.line(end)}"
        return Slip(message, start, start + 1, f"close it with {mark} at the end of its text")
    if scene.line(end) != scene.line(scene.at):
        return None
    other = "single quotation marks '…'" if mark == '"' else 'double quotation marks "…"'
    hint = f"put the whole text in {other}, or use typographic ones (“…”) inside"
    mended = None
    if not (scene.opener and scene.opener in "{["):
        line, column = scene.text.position(start)
        rest = scene.text.line(line)[column - 1 :]
        mended = cover(scene.text.content, *(start + i for i, c in enumerate(rest) if c == mark))
    return Slip("the text goes on after its closing quotation mark", scene.at, scene.at + 1, hint, mended)


def _flow(scene: _Scene) -> Slip | None:
    if scene.here and scene.here in "]}":
        return Slip(f"`{scene.here}` closes nothing", scene.at, scene.at + 1, "take it out, or " + _QUOTE_IT)
    if scene.here == ",":
        return Slip("a comma with nothing before it", scene.at, scene.at + 1, "take one comma out")
    if not scene.opener or scene.opener not in "{[":
        return None
    assert scene.opened is not None
    if not scene.text.content[scene.at :].strip() or scene.line(scene.at) != scene.line(scene.opened):
        closing = "}" if scene.opener == "{" else "]"
        line = scene.line(scene.at)
        message = f"`{scene.opener}` is opened here, and no `{closing}` closes it before line {line} goes on"
        return Slip(message, scene.opened, scene.opened + 1, f"close it with `{closing}`; check the commas between")
    return Slip("a comma is missing before this", scene.at, scene.at + 1, "put commas between the items of a list")


def _indentation(scene: _Scene) -> Slip | None:
    if scene.before(scene.at).strip():
        return None
    if scene.here == "-" and scene.text.content[scene.at + 1 : scene.at + 2].isalnum():
        hint = "write `- ` before an item of a list"
        return Slip("a space is missing after the dash", scene.at, scene.at + 1, hint)
    if scene.here == "-":
        hint = "indent the list further than the key it belongs to, or write the key it belongs to"
        return Slip("a list item where a key is expected", scene.at, scene.at + 1, hint)
    hint = "lines of one level begin in the same column"
    return Slip("the indentation of this line fits no line above it", scene.at, scene.at + 1, hint)


_RULES: tuple[Callable[[_Scene], Slip | None], ...] = (
    _tab, _unclosed_quote, _escape, _special_start, _quote_inside, _colon, _missing_colon, _flow, _indentation,
)  # fmt: skip
