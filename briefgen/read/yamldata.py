"""YAML text -> plain data and a place for every value; it must not know what the keys mean.

Read from parser events with marks: every scalar stays text, an empty value or list is not there, and what the source
format does without (anchors, merge keys, tags, second documents) is reported where it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from briefgen.ground.diagnostics import Address
from briefgen.read.text import Findings, Text
from briefgen.read.tree import Range
from briefgen.read.yamlerrors import Slip, explain

try:
    from yaml import CLoader as _Loader
except ImportError:  # PyYAML built without libyaml: the same events, more slowly
    from yaml import Loader as _Loader  # type: ignore[assignment]

LEVELS = 32
ABYSS = 200
VALUES = 100_000
"""Values of one file; more would take a machine longer than a person waits."""
SLIPS = 20
"""Syntax errors of one file that are mended for the reading to go on."""

_NOTHING = ("~", "null")
_ESCAPED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_MENDED = {0xE000 + code: code for code in range(0x80)}
"""A mended character stands in the private use area, and is itself again in the value."""


@dataclass
class YamlData:
    """What was read. whole: to the end of the file, but for what was reported."""

    data: dict[str, Any] = field(default_factory=dict)
    spans: dict[Address, Range] = field(default_factory=dict)
    keys: dict[Address, Range] = field(default_factory=dict)
    repeated: list[tuple[Address, Range]] = field(default_factory=list)
    """Keys that stood a second time: the reader of the file says what that means."""
    whole: bool = True


def read_yaml(text: Text, findings: Findings) -> YamlData:
    """Read the one mapping that a file holds; slips are mended in passing, so that one doesn't hide the next."""
    source = Text(text.file, text.content)
    slips: list[Slip] = []
    while True:
        builder = _Builder(text, mended=bool(slips))
        error = builder.run(source.content)
        if error is None or builder.stopped or builder.deep:
            break
        slip = explain(source, error, builder.last)
        if slips and (slip.start <= slips[-1].start or slip.mended is None):
            break  # a consequence of what was mended, as likely as not
        slips.append(slip)
        if slip.mended is None or len(slips) == SLIPS:
            break
        source = Text(text.file, slip.mended)
    for slip in slips:
        findings.add("yaml-syntax", slip.message, text.span(slip.start, slip.end), slip.hint)
    if builder.shapeless and not slips:
        message, start, end = builder.shapeless
        findings.add("yaml-syntax", message, text.span(start, end), "begin with a key, such as `title: …`")
    findings.found.extend(builder.findings.all())
    builder.result.whole = error is None and not builder.over
    return builder.result


@dataclass
class _Frame:
    """A mapping or list that is being read; `value` None means that it is skipped."""

    address: Address
    value: dict[str, Any] | list[Any] | None
    start: int
    key: str | None = None
    awaiting: bool = False
    """A mapping whose key was read and whose value comes next."""


class _Builder:
    """Builds data from events, without recursion."""

    def __init__(self, text: Text, mended: bool) -> None:
        self.text = text
        self.findings = Findings()
        self.result = YamlData()
        self.stopped = self.over = self.deep = False
        self.last: tuple[int, int, str] | None = None
        self.shapeless: tuple[str, int, int] | None = None
        self._frames: list[_Frame] = []
        self._mended = mended
        self._count = 0
        self._end = 0

    def run(self, content: str) -> yaml.MarkedYAMLError | yaml.YAMLError | None:
        """Read all events; gives the error that ended the reading, if one did."""
        try:
            for event in _events(content):
                self._take(event)
                if self.stopped:
                    break
        except yaml.YAMLError as error:
            self._close_all()
            return error
        return None

    def _take(self, event: Any) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        if isinstance(event, yaml.ScalarEvent):
            self.last = (start, end, event.style or "")
            self._end = end
            self._common(event, start)
            self._scalar(event, start, end)
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            self._common(event, start)
            self._open(event, start)
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            self._end = end if end > start else self._end  # the end of a block has no width, and comes after comments
            self._close()
        elif isinstance(event, yaml.AliasEvent):
            hint = "write the value out; a text that begins with `*` needs quotation marks"
            self._report("yaml-anchor", f"`*{event.anchor}` stands for a value elsewhere", start, end, hint)
            self._value(None, start, end)
        elif isinstance(event, yaml.DocumentStartEvent) and event.explicit and self._count:
            hint = "keep one document a file; begin a text with `---` in quotation marks"
            self._report("yaml-second-document", "a second document begins here", start, end, hint)
            self.stopped = True

    def _common(self, event: Any, start: int) -> None:
        self._count += 1
        if self._count > VALUES:
            hint = "a brief of that size isn't one"
            self._report("too-large", f"the file holds more than {VALUES:,} values", start, start + 1, hint)
            self.stopped = self.over = True
        if event.anchor:
            hint = "take the anchor out and write values out; a text that begins with `&` needs quotation marks"
            self._report("yaml-anchor", f"`&{event.anchor}` names a value", start, start + 1 + len(event.anchor), hint)
        if event.tag:
            hint = "take the tag out; a text that begins with `!` needs quotation marks"
            self._report("yaml-tag", "a tag gives a value a type", start, start + 1, hint)

    def _scalar(self, event: yaml.ScalarEvent, start: int, end: int) -> None:
        frame = self._frames[-1] if self._frames else None
        value = (event.value.translate(_MENDED) if self._mended else event.value).strip()
        if _ESCAPED.search(value):
            self._report("control-character", "an escape stands for a control character", start, end, "take it out")
            value = _ESCAPED.sub("\ufffd", value)
        if frame and isinstance(frame.value, dict) and not frame.awaiting:
            self._key(frame, value, start, end)
            return
        nothing = not value or (not event.style and value in _NOTHING)
        if frame and frame.key is not None and start == end:
            self._colon(self.result.keys[(*frame.address, frame.key)], frame.start)
        if frame is None and not nothing:
            self.shapeless = ("the file holds a text where keys and values are expected", start, end)
        self._value(None if nothing else value, start, end)

    def _key(self, frame: _Frame, name: str, start: int, end: int) -> None:
        address = (*frame.address, name)
        frame.key, frame.awaiting = name, True
        place = Range(self.text.file, start, end)
        if name == "<<":
            self._report("yaml-merge-key", "`<<` takes over keys from elsewhere", start, end, "write the keys out")
            frame.key = None
        elif address in self.result.keys:
            self.result.repeated.append((address, place))
            frame.key = None
        else:
            self.result.keys[address] = place

    def _colon(self, key: Range, opened: int) -> None:
        """Report a key between braces without colon and value: the rest of a text or number, as often as not."""
        content = self.text.content
        name, colon, rest = content[key.start : key.end].partition(":")
        if content[opened] != "{" or content[key.end :].lstrip()[:1] == ":" or (colon and not rest):
            return
        if colon and name.replace("-", "").isalpha():
            message, hint = "a space is missing after the colon", f"write `{name}: …`"
        elif content[opened : key.start].rstrip()[-1:] == ",":
            message = "between braces a comma ends the text before it"
            hint = 'put a text or number that contains a comma in quotation marks: "…, …"'
        else:
            message, hint = "a key without colon and value", "write `key: value`"
        self._report("yaml-syntax", message, key.start, key.end, hint)

    def _open(self, event: yaml.MappingStartEvent | yaml.SequenceStartEvent, start: int) -> None:
        mapping = isinstance(event, yaml.MappingStartEvent)
        parent = self._frames[-1] if self._frames else None
        skipped = parent is not None and (parent.value is None or (parent.awaiting and parent.key is None))
        if parent and isinstance(parent.value, dict) and not parent.awaiting:
            hint = "a text that begins with `{` or `[` needs quotation marks"
            self._report("yaml-syntax", "a list or a mapping stands where a key is expected", start, start + 1, hint)
            parent.key, skipped = None, True
        if parent is None and not mapping:
            self.shapeless = ("the file holds a list where keys and values are expected", start, start + 1)
            skipped = True
        if len(self._frames) == LEVELS and not skipped:
            hint = "values within values go 32 levels deep at most"
            self._report("too-deep", f"nested more than {LEVELS} levels deep", start, start + 1, hint)
            skipped = self.deep = True
        if len(self._frames) == ABYSS:
            self.stopped = self.over = True  # libyaml's time grows with the square of the depth
        address = () if skipped else self._address()
        self._frames.append(_Frame(address, None if skipped else {} if mapping else [], start))

    def _address(self) -> Address:
        if not self._frames:
            return ()
        frame = self._frames[-1]
        if isinstance(frame.value, list):
            return (*frame.address, len(frame.value))
        return (*frame.address, frame.key or "")

    def _close(self) -> None:
        frame = self._frames.pop()
        if self._frames:
            self._value(frame.value or None, frame.start, self._end)
        elif isinstance(frame.value, dict):
            self.result.data = frame.value
            self.result.spans[()] = self._range(frame.start, self._end)

    def _close_all(self) -> None:
        """Keep what was read before an error."""
        while self._frames:
            frame = self._frames[-1]
            if isinstance(frame.value, dict) and frame.awaiting:
                self._value(None, self._end, self._end)
            self._close()

    def _value(self, value: Any, start: int, end: int) -> None:
        """Put a value where it belongs; None is a value that isn't given."""
        if not self._frames:
            return
        frame = self._frames[-1]
        if frame.value is None:
            return
        address = self._address()
        if isinstance(frame.value, list):
            if value is not None:
                frame.value.append(value)
                self.result.spans[address] = self._range(start, end)
        elif isinstance(frame.value, dict):
            if not frame.awaiting:  # a list as a key: its value comes next, and is skipped
                frame.awaiting = True
                return
            if value is not None and frame.key is not None:
                frame.value[frame.key] = value
                self.result.spans[address] = self._range(start, end)
            frame.key, frame.awaiting = None, False

    def _range(self, start: int, end: int) -> Range:
        """The place of a value, without the line ends that a block scalar takes in."""
        while end > start and self.text.content[end - 1].isspace():
            end -= 1
        return Range(self.text.file, start, end)

    def _report(self, code: str, message: str, start: int, end: int, hint: str) -> None:
        self.findings.add(code, message, self.text.span(start, end), hint)


def _events(content: str) -> Iterator[Any]:
    yield from yaml.parse(content, Loader=_Loader)
