"""Runs of the Copy -> inline HTML, as the filters of templates; it must not know which part they stand in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from markupsafe import Markup, escape

from briefgen.compose.runs import (
    Block,
    CodeBlock,
    Divider,
    Emphasis,
    Figure,
    Item,
    Link,
    List,
    NoteCall,
    Paragraph,
    Pointer,
    Quotation,
    Reference,
    Run,
    Runs,
    Strong,
    Table,
    TextBox,
    Words,
)
from briefgen.compose.typography import TIE
from briefgen.ground.diagnostics import Address, pointer

FEW = 5
"""Runs of pointers that stay on one line: three pointers, and the commas between them."""

LONG = 1600
"""Code points of the notes of one paragraph, as HTML, beyond which they don't go to the foot: a quarter of a page.

WeasyPrint 70 lets a note that is taller than the page run off its top in silence (issue 1833), and gives up, or never
ends, where a paragraph or a cell has more notes than the page has room for.
"""


NONE: Mapping[str, tuple[str, ...]] = MappingProxyType({})
"""No words of another language."""


class Inline:
    """Writes runs. It remembers the notes of one document: a second call links to the note that is there."""

    def __init__(self, below: frozenset[Address] = frozenset(), foreign: Mapping[str, tuple[str, ...]] = NONE) -> None:
        """below: notes that don't go to the foot of the page. foreign: words of another language, by it."""
        self._below = below
        self._languages = {_plain(word): tag for tag, words in foreign.items() for word in words if word.strip()}
        longest = sorted(self._languages, key=len, reverse=True)
        either = "|".join(re.escape(word).replace("\\ ", f"[ {TIE}]") for word in longest)
        self._foreign = re.compile(rf"(?<!\w)(?:{either})(?!\w)") if either else None
        self._notes: set[str] = set()
        self._long: list[str] = []
        self._room = LONG
        self._called: set[str] = set()

    def sides(self, runs: Runs) -> Markup:
        """Write the notes that stand beside the paragraph of these runs, for before it: there they float."""
        written = [self._side(call) for call in _calls(runs) if call.place == "side" and call.id not in self._notes]
        return Markup("".join(written))

    def _side(self, call: NoteCall) -> str:
        self._notes.add(call.id)
        inside = "".join([self._inside(block) for block in call.blocks])
        named = _named(call)
        return f'<aside class="side-note" role="doc-footnote" {named}>{inside}</aside>'

    def runs(self, runs: Runs) -> Markup:
        """Write runs as HTML, and after them the notes that are too long for the foot of a page."""
        self._room = LONG
        written = self._runs(runs)
        long, self._long = self._long, []
        return Markup("".join([written, *long]))

    def _runs(self, runs: Runs) -> str:
        return "".join([self._run(run) for run in runs])

    def claim(self, item: Item) -> Markup:
        """Write an item with its pointers, all or at least the first of them on the line of the last word.

        WeasyPrint 70 breaks too early before an inline element that follows a space, or that doesn't wrap: so the space
        stands in the element with the last word, and only the pointers don't wrap.
        """
        if not item.pointers:
            return self.runs(item.runs)
        kept = len(item.pointers) if len(item.pointers) <= FEW else 1
        first, rest = self.runs(item.pointers[:kept]), self.runs(item.pointers[kept:])
        *before, last = item.runs or (Words(""),)
        if not isinstance(last, Words):
            return self.runs(item.runs) + Markup('&nbsp;<span class="pointers">{}{}</span>').format(first, rest)
        head, space, word = last.text.rpartition(" ")
        inside = Markup('{}&nbsp;<span class="pointers whole">{}</span>').format(space + word, first)
        tail = Markup("<span>{}</span>").format(inside)
        after = Markup('<span class="pointers">{}</span>').format(rest) if rest else Markup()
        return self.runs(tuple(before)) + escape(head) + tail + after

    def _run(self, run: Run) -> str:
        match run:
            case Emphasis() | Strong():
                tag = "em" if isinstance(run, Emphasis) else "strong"
                return f"<{tag}>{self._runs(run.runs)}</{tag}>"
            case Link():
                return f'<a class="link" href="{escape(run.href)}">{self._runs(run.runs)}</a>'
            case Pointer():
                return _pointer(run)
            case Reference():
                words = self._runs(run.runs)
                return f'<a class="reference" href="#{escape(run.target)}">{words}</a>' if run.target else words
            case NoteCall():
                return self._note(run)
        if run.kind == "break":
            return "<br>"
        return f"<code>{escape(run.text)}</code>" if run.kind == "code" else self._words(run.text)

    def _words(self, text: str) -> str:
        """Write words, and say of those of another language which it is."""
        if self._foreign is None:
            return str(escape(text))
        written, end = [], 0
        for found in self._foreign.finditer(text):
            tag = escape(self._languages[_plain(found[0])])
            written += [escape(text[end : found.start()]), f'<span lang="{tag}">{escape(found[0])}</span>']
            end = found.end()
        return "".join([*map(str, written), str(escape(text[end:]))])

    def _note(self, call: NoteCall) -> str:
        if call.place == "end" or call.id in self._notes:
            return self._call(call)
        self._notes.add(call.id)
        inside = "".join([self._inside(block) for block in call.blocks])
        named = _named(call)
        self._room -= len(inside)
        if self._room >= 0 and call.at not in self._below:
            return f'<span class="note" role="doc-footnote" {named}>{inside}</span>'
        self._long.append(f'<span class="long-note" role="doc-footnote" {named}>{inside}</span>')
        return self._call(call)

    def _call(self, call: NoteCall) -> str:
        """Write a call that leads to its note; the first one has a name, so that an endnote can lead back."""
        first = call.id not in self._called and call.place == "end"
        self._called.add(call.id)
        named = f' id="{escape(call.id)}.call"' if first else ""
        spoken = f' aria-label="{escape(call.spoken)}"' if call.spoken else ""
        return f'<a class="call"{named}{spoken} href="#{escape(call.id)}">{call.number}</a>'

    def _inside(self, block: Block) -> str:
        """Write a block of a note. It stands inside a paragraph, so HTML allows nothing but spans."""
        match block:
            case Paragraph():
                return f'<span class="in-note">{self._runs(block.runs)}</span>'
            case List():
                return "".join([f'<span class="in-note item">{self._all(item)}</span>' for item in block.items])
            case Quotation() | TextBox():
                return self._all(block.blocks)
            case CodeBlock():
                return f'<span class="in-note"><code>{escape(block.text)}</code></span>'
            case Table():
                rows = [self._cells(row) for row in (block.head, *block.rows)]
                return "".join([f'<span class="in-note">{row}</span>' for row in rows])
            case Figure():
                return f'<span class="in-note">{escape(block.alt)}</span>'
            case Divider():
                return ""

    def _all(self, blocks: tuple[Block, ...]) -> str:
        return "".join([self._inside(block) for block in blocks])

    def _cells(self, row: tuple[Runs, ...]) -> str:
        return "".join([f'<span class="in-note-cell">{self._runs(cell)}</span>' for cell in row])


def _plain(word: str) -> str:
    return word.replace(TIE, " ")


def _named(call: NoteCall) -> str:
    """The attributes of a note: its name, its number, what its links say, and where its text is written."""
    said = f' data-call="{escape(call.spoken)}" data-back="{escape(call.back)}"' if call.spoken else ""
    return f'id="{escape(call.id)}" data-number="{call.number}"{said} data-at="{escape(pointer(call.at))}"'


def _calls(runs: Runs) -> Iterator[NoteCall]:
    """The notes that runs call, in their order."""
    for run in runs:
        if isinstance(run, NoteCall):
            yield run
        elif isinstance(run, Emphasis | Strong | Link | Reference):
            yield from _calls(run.runs)


def roman(number: int | str) -> str:
    """Write a number in Roman numerals; what is no number stays as it is."""
    rest = int(number) if str(number).isdecimal() else 0
    if not 0 < rest < 4000:
        return str(number)
    written = ""
    for value, sign in _ROMAN:
        count, rest = divmod(rest, value)
        written += sign * count
    return written


_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def _pointer(pointer: Pointer) -> str:
    """Write a pointer; a listener gets its spoken words."""
    text, spoken = escape(pointer.text), escape(pointer.spoken)
    if pointer.target is None:
        return f'<span class="pointer" aria-label="{spoken}">{text}</span>'
    return f'<a class="pointer" href="#{escape(pointer.target)}" aria-label="{spoken}">{text}</a>'
