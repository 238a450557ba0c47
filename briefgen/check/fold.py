"""Text -> the form in which passages are compared, and back to the text's own offsets; it must not know evidence.

What a change of form changes is folded: NFC, case kept; each run of white space is one space, and none stands before
`;:!?%` or inside guillemets, as French sets them; quotation marks and apostrophes are one of one kind, so are hyphens
and dashes, and a dash between words has its spaces; an ellipsis is three points, a ligature its letters; soft hyphens
and other marks that nobody sees are dropped.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

_QUOTES = '‘’‚‛‹›“”„‟"´`'
_DASHES = "‐‑‒–−﹘﹣－"
_UNSEEN = "\u00ad\u200b\u2060\ufeff"
_TABLE = str.maketrans(
    {
        **dict.fromkeys(_QUOTES, "'"),
        **dict.fromkeys(_DASHES, "-"),
        **dict.fromkeys(_UNSEEN),
        "―": "—",
    }
)
_FLAT = (
    _TABLE
    | dict.fromkeys(map(ord, "\n\t\u00a0\u2009\u202f"), " ")
    | dict.fromkeys(map(ord, "«»"), "'")
    | {ord("—"): "-"}
)
_STEPS = (
    # One of these must be in the text for the step to matter; what is found; what stands in its place.
    (("«",), re.compile("(?<!\\w)« |«"), "'"),
    (("»",), re.compile(" »(?!\\w)|»"), "'"),
    (("—",), re.compile(" ?— ?"), " - "),
    (("--",), re.compile(" ?-{2,3} ?"), " - "),
    (("  ",), re.compile(" {2,}"), " "),
    # A line may have been ended after the hyphen of a word.
    (("- ", " -"), re.compile("(?<=\\d) ?- ?(?=\\d)|(?<=\\w)- (?=\\w)"), "-"),
    ((" ;", " :", " !", " ?", " %", " ‰"), re.compile(" (?=[;:!?%‰])"), ""),
    (("…",), re.compile("…"), "..."),
    *(((ligature,), re.compile(ligature), unicodedata.normalize("NFKC", ligature)) for ligature in "ﬀﬁﬂﬃﬄﬅﬆ"),
)
_SPECIAL = re.compile("[«»—…ﬀﬁﬂﬃﬄﬅﬆ]| [;:!?%‰]|--|- | -")
"""One of the signs of the steps: in most passages there is none."""
_RUN = re.compile(rf"(?P<space>\s+)|[{_UNSEEN}]+|(?P<word>[^\s{_UNSEEN}]+)")
_JAMO = re.compile("[\u1161-\u1175\u11a8-\u11c2]")
"""Korean vowels and finals: the only letters besides combining marks that NFC joins to what stands before them."""

_LONG = 2_000
"""Code points of a text in which marks may be heaped: what is done to fewer takes no time."""
_HEAP = re.compile("[^\\w\\s\0-\u02ff\u2000-\u2bff\u3000-\u303f]{31}")
"""More marks in a row than any language has (UAX #15, D4: thirty)."""


class Folded(NamedTuple):
    """A folded text; its code point i comes from starts[i]..ends[i] (end excluded) of the text itself."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Turn folded offsets, of which there is at least one code point, into those of the text itself."""
        return self.starts[start], self.ends[end - 1]


def composed(text: str) -> str:
    """NFC; marks that are heaped on a letter stay as they are, since the time to order them grows with its square."""
    return text if len(text) > _LONG and _HEAP.search(text) else unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """Fold a text."""
    # As most passages are ASCII, they have a shorter way.
    result = text.replace('"', "'").replace("`", "'") if text.isascii() else composed(text.translate(_TABLE))
    result = " ".join(result.split())
    if _SPECIAL.search(result):
        for signs, pattern, instead in _STEPS:
            if any(sign in result for sign in signs):
                result = pattern.sub(instead, result)
    return result.strip()


def folded(text: str) -> Folded:
    """Fold a text and keep the way back; slower than `fold`, with the same text."""
    flat = text.translate(_FLAT)
    if len(flat) == len(text) and flat == fold(text):  # letter for letter, as most paragraphs are
        return Folded(flat, range(len(text)), range(1, len(text) + 1))
    seen = text.translate(_TABLE)
    result = _spaced(_runs(text) if composed(seen) == seen else _clusters(text))
    for signs, pattern, instead in _STEPS:
        if any(sign in result.text for sign in signs):
            result = _replaced(result, pattern, instead)
    return _stripped(result)


def _spaced(pieces: Iterable[Folded]) -> Folded:
    """Join pieces, and let a space stand only after something else."""
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for piece in pieces:
        if piece.text == " " and (not letters or letters[-1] == " "):
            continue
        letters.append(piece.text)
        starts += piece.starts
        ends += piece.ends
    return Folded("".join(letters), tuple(starts), tuple(ends))


def _replaced(whole: Folded, pattern: re.Pattern[str], instead: str) -> Folded:
    """Put something in the place of what is found; each of its letters comes from all of that."""
    text, starts, ends, at = "", [], [], 0
    for found in pattern.finditer(whole.text):
        start, end = found.span()
        text += whole.text[at:start] + instead
        starts += [*whole.starts[at:start], *[whole.starts[start]] * len(instead)]
        ends += [*whole.ends[at:start], *[whole.ends[end - 1]] * len(instead)]
        at = end
    return Folded(text + whole.text[at:], (*starts, *whole.starts[at:]), (*ends, *whole.ends[at:]))


def _stripped(whole: Folded) -> Folded:
    first = len(whole.text) - len(whole.text.lstrip())
    last = first + len(whole.text.strip())
    return Folded(whole.text[first:last], whole.starts[first:last], whole.ends[first:last])


def _runs(text: str) -> Iterator[Folded]:
    """Words and white space of a text in which each letter stands for itself."""
    for found in _RUN.finditer(text):
        start, end = found.span()
        if found.lastgroup == "space":
            yield Folded(" ", (start,), (end,))
        elif found.lastgroup == "word":
            yield Folded(found[0].translate(_TABLE), tuple(range(start, end)), tuple(range(start + 1, end + 1)))


def _clusters(text: str) -> Iterator[Folded]:
    """Letter by letter, each with the marks that NFC may join to it."""
    cluster, start, end = "", 0, 0
    for i, letter in enumerate(text):
        seen = letter.translate(_TABLE)
        if cluster and seen and not _joins(seen):
            yield from _letters(cluster, start, end)
            cluster = ""
        if seen:
            cluster, start, end = cluster + seen, start if cluster else i, i + 1
    yield from _letters(cluster, start, end)


def _letters(cluster: str, start: int, end: int) -> Iterator[Folded]:
    for letter in unicodedata.normalize("NFC", cluster):
        yield Folded(" " if letter.isspace() else letter, (start,), (end,))


def _joins(letter: str) -> bool:
    return unicodedata.category(letter).startswith("M") or bool(_JAMO.match(letter))
