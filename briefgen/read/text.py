"""Bytes -> text with lines: encodings, marks, line ends, control characters; it must not know any syntax."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic, Note, Outcome, Severity, Span
from briefgen.ground.files import Files

LIMIT = 5_000_000
"""Bytes of one text that is only looked into."""
PRINTED = 1_000_000
"""Bytes of one text that is printed: 400 pages, which take half a minute."""

REPEATS = 100
"""Findings of one code in one file that are reported; the last of them says how many more there are."""

_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32", "UTF-32"),
    (b"\x00\x00\xfe\xff", "utf-32", "UTF-32"),
    (b"\xff\xfe", "utf-16", "UTF-16"),
    (b"\xfe\xff", "utf-16", "UTF-16"),
)
_CONTROL = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_SAVE = "save the file as UTF-8"
_SAVE_CSV = "save it from Excel as `CSV UTF-8 (Comma delimited)`"
# What a byte that isn't UTF-8 stands for in Windows-1252; five bytes stand for nothing there.
_CP1252 = {0xDC00 + byte: bytes([byte]).decode("cp1252", errors="replace") for byte in range(0x80, 0x100)}


@dataclass(frozen=True)
class Text:
    """A file's text without byte order mark, lines ended by "\\n"; offsets into it count code points from 0."""

    file: str
    content: str

    @cached_property
    def starts(self) -> list[int]:
        """Where each line begins."""
        return [0, *(match.end() for match in re.finditer("\n", self.content))]

    def position(self, offset: int) -> tuple[int, int]:
        """Give line and column, both from 1."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def line(self, number: int) -> str:
        """Give a line, from 1, without its end."""
        if number not in self._lines:
            start = self.starts[number - 1]
            end = self.starts[number] - 1 if number < len(self.starts) else len(self.content)
            self._lines[number] = self.content[start:end]
        return self._lines[number]

    @cached_property
    def _lines(self) -> dict[int, str]:
        """Lines that were asked for: the excerpts of all that is wrong with one long line are one text."""
        return {}

    def span(self, start: int, end: int | None = None) -> Span:
        """Give the place start..end (end excluded) with its first line as excerpt."""
        start = max(0, min(start, len(self.content)))
        end = max(start, min(start if end is None else end, len(self.content)))
        line, column = self.position(start)
        end_line, end_column = self.position(end)
        return Span(self.file, line, column, end_line, end_column, self.line(line))


@dataclass
class Findings:
    """Diagnostics as they are found; of one code in one file, the first hundred are kept and the rest counted."""

    found: list[Diagnostic] = field(default_factory=list)
    _counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    _last: dict[tuple[str, str], int] = field(default_factory=dict)

    def add(
        self,
        code: str,
        message: str,
        span: Span,
        hint: str | Callable[[], str] = "",
        notes: Iterable[Note] = (),
        severity: Severity | None = None,
    ) -> None:
        """Add a diagnostic; a hint that takes time to make is asked for only if it is kept."""
        key = (code, span.file)
        self._counts[key] += 1
        if self._counts[key] <= REPEATS:
            self._last[key] = len(self.found)
            words = hint if isinstance(hint, str) else hint()
            self.found.append(diagnostic(code, message, span, words, notes, severity))

    def all(self) -> tuple[Diagnostic, ...]:
        """Everything found, in the order in which it was found."""
        result = list(self.found)
        for key, index in self._last.items():
            if (more := self._counts[key] - REPEATS) > 0:
                last = result[index]
                note = Note(f"and {more:,} more like this in the file")
                result[index] = replace(last, notes=(*last.notes, note))
        return tuple(result)


def read_text(files: Files, path: Path, *, limit: int = LIMIT, controls: bool = True) -> Outcome[Text]:
    """Read a text; a file that isn't there has no value and no diagnostic.

    controls: report control characters.
    """
    name = path.as_posix()
    start = Span(name, 1, 1)
    if files.is_folder(path):
        hint = "put a text file in its place"
        return Outcome(None, (diagnostic("not-a-file", f"`{path.name}` is a folder", start, hint),))
    try:
        if files.size(path) > limit:
            message = f"`{path.name}` is over {limit // 1_000_000} MB"
            return Outcome(None, (diagnostic("too-large", message, start, "take out what isn't text of the brief"),))
        raw = files.content(path)
    except FileNotFoundError:
        if files.is_link(path):
            hint = "put the file in its place, or mend the link"
            return Outcome(None, (diagnostic("file-missing", f"`{path.name}` is a link to nothing", start, hint),))
        return Outcome(None)
    except OSError as error:
        cause = error.strerror or type(error).__name__
        hint = "check the file and your right to read it"
        return Outcome(None, (diagnostic("file-unreadable", f"`{path.name}` can't be read: {cause}", start, hint),))
    return decode(raw, path, controls=controls)


def decode(raw: bytes, path: Path, *, controls: bool = True) -> Outcome[Text]:
    """Turn bytes into text. In another encoding that can be told, the text is there beside the diagnostic."""
    hint = _SAVE_CSV if path.suffix == ".csv" else _SAVE
    if guess := _other_encoding(raw):
        codec, encoding = guess
        message = f"the file is in {encoding}, not UTF-8"
        try:
            text = Text(path.as_posix(), _unix(raw.decode(codec).removeprefix("\ufeff")))
        except UnicodeDecodeError:
            return Outcome(None, (diagnostic("not-utf-8", message, Span(path.as_posix(), 1, 1), hint),))
        return Outcome(text, (diagnostic("not-utf-8", message, text.span(0), hint),))
    try:
        content = raw.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
        wrong = None
    except UnicodeDecodeError as error:
        wrong = error
        content = error.object.decode("utf-8", errors="surrogateescape").translate(_CP1252)
    text = Text(path.as_posix(), _unix(content))
    if wrong is None:
        return _without_controls(text, controls)
    if _binary(raw):
        start = Span(text.file, 1, 1)
        return Outcome(
            None, (diagnostic("not-utf-8", "the file isn't a text", start, "put a UTF-8 text in its place"),)
        )
    at = len(_unix(wrong.object[: wrong.start].decode("utf-8")))
    message = f"byte 0x{wrong.object[wrong.start]:02X} isn't UTF-8; the file looks like Windows-1252 (cp1252)"
    finding = diagnostic("not-utf-8", message, text.span(at, at + 1), hint)
    cleaned = _without_controls(text, controls)
    return Outcome(cleaned.value, (finding, *cleaned.diagnostics))


def _other_encoding(raw: bytes) -> tuple[str, str] | None:
    for mark, codec, name in _MARKS:
        if raw.startswith(mark):
            return codec, name
    sample = raw[:4000]
    if len(sample) >= 4 and sample.count(0) > len(sample) * 0.3:
        if sample[1::2].count(0) > len(sample) * 0.3 and not sample[0::2].count(0):
            return "utf-16-le", "UTF-16"
        if sample[0::2].count(0) > len(sample) * 0.3 and not sample[1::2].count(0):
            return "utf-16-be", "UTF-16"
    return None


def _binary(raw: bytes) -> bool:
    sample = raw[:4000]
    return sum(byte < 9 or 13 < byte < 32 for byte in sample) > len(sample) * 0.02


def _unix(content: str) -> str:
    return content.replace("\r\n", "\n").replace("\r", "\n")


def _without_controls(text: Text, report: bool) -> Outcome[Text]:
    """Put U+FFFD (a space, where it isn't reported) in the place of what can be neither parsed nor printed."""
    raw = text.content
    null, control = raw.find("\0"), _CONTROL.search(raw)
    if null < 0 and control is None:
        return Outcome(text)
    clean = Text(text.file, _CONTROL.sub("\ufffd" if report else " ", raw.replace("\0", "\ufffd")))
    found = []
    if null >= 0:
        message = f"the file holds {_times(raw.count(chr(0)), 'NUL byte')}"
        found.append(diagnostic("nul-byte", message, clean.span(null, null + 1), "take it out; no text holds one"))
    if control and report:
        message = f"control character U+{ord(control[0]):04X}, which cannot be printed"
        found.append(diagnostic("control-character", message, clean.span(*control.span()), "take it out"))
    return Outcome(clean, tuple(found))


def _times(count: int, thing: str) -> str:
    return f"a {thing}" if count == 1 else f"{count:,} {thing}s"
