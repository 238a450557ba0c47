"""Text -> the same text with what holds figures and is no number made unreadable; it must not know number words."""

from __future__ import annotations

import re
from collections.abc import Iterable

_NAMES = re.compile(
    r"(?:https?://|www\.)\S+|(?<!\S)[^\s@]+@[^\s@]+\.\w+"  # web and mail addresses
    r"|\[\^?\d+(?:\s?[,–-]\s?\d+)*\]"  # marks of notes
    r"|\+\d[\d\s()./-]{6,}\d|(?<![\d-])\d+(?:-\d+){2,}"  # telephone numbers, ISBN
    r"|\b\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.m\.|[ap]m\b)|\b\d{1,2}(?::|\s?h\s?)\d{2}(?::\d{2})?\b"  # times
    r"|\b\d{1,2}[.:]\d{2}(?=\s(?:Uhr|uur|GMT|UTC|CES?T)\b)"
    r"|\b[^\W\d_]+-\d+(?:[-–./]\d+)+"  # M-13-13
    r"|(?<![.\w])[A-Z]\.\s?\d+-\d+"  # L. 2224-7
    r"|\b\d+\s(?:USC|U\.S\.C\.|CFR|C\.F\.R\.)\s?(?:§+|[Ss]ecs?\.)?\s?\d[\w.]*(?:\s?\(\w{1,4}\))*"
    r"|\b\d{2,4}/\d+/\w+(?:/\w+)*|\b[A-Z]{1,4}/\d+(?:/\d+)*"  # 2022/123/EU
    r"|(?:^|(?<=[.;:,]\s))\(?\d{1,2}\)(?=\s+\w)|^\d{1,2}\.(?=\s+[A-Z])"  # (1), 1) and 1. of a list
    r"|(?:(?<![#№¶§])[#№¶§]+|\bn\.?\s?[°º]s?)\s?\d+(?:[.–-]\d+)*\w?(?:\(\w{1,4}\))*"
    r"(?:\s?(?:,|and|et|und|y|e|–|-)\s?\d+(?!\d|[.,]\d{3}))*",
    re.MULTILINE,
)
"""Each begins where nothing like it stands before it, so that no run of signs is gone through twice."""
_HIDDEN = "x"


def hide_names(text: str) -> str:
    """Put letters in the place of names with figures in them."""
    return _NAMES.sub(lambda name: _HIDDEN * len(name[0]), text)


def hide(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Put letters in the place of what stands at some offsets, in order."""
    pieces, done = list[str](), 0
    for start, end in spans:
        pieces += [text[done:start], _HIDDEN * (end - start)]
        done = end
    return "".join(pieces) + text[done:]
