"""Lines that end in a hyphen of the setting -> a soft hyphen for who reads the text; it must not know the page.

ISO 32000-1, 14.8.2.2.3: such a hyphen is no part of the word, so it is read, found and copied as U+00AD.
"""

from __future__ import annotations

import re
from typing import Any
from unicodedata import bidirectional

SOFT = "\u00ad"
_LAST = re.compile(rb"\[(?P<before>.*)(?P<glyph>[0-9a-f]{4})>(?P<kerning>-?[\d.]*)\] TJ", re.DOTALL)
"""What shows a line (ISO 32000-1, 9.4.3), up to its last glyph, and that."""


def is_divided(box: Any) -> bool:
    """Say whether a line of text ends in a hyphen that its author didn't write.

    Only from left to right: there it is the last glyph that is shown.
    """
    hyphen, text = box.style["hyphenate_character"], box.text
    if not hyphen or not text.endswith(hyphen) or any(bidirectional(letter) in ("R", "AL") for letter in text):
        return False
    written = "".join(box.element.itertext()) if box.element is not None else ""
    return text.split()[-1] not in written


def read(box: Any) -> str:
    """The text of a line as it is to be read."""
    text = str(box.text)
    return text.removesuffix(box.style["hyphenate_character"]).rstrip(SOFT) + SOFT if is_divided(box) else text


def soften(steps: list[Any], start: int) -> None:
    """Say of the last glyph among the steps from `start` on that it is a soft hyphen."""
    for place in range(len(steps) - 1, start - 1, -1):
        shown = _LAST.fullmatch(steps[place]) if isinstance(steps[place], bytes) else None
        if shown:
            before = shown["before"].removesuffix(b"<") if shown["before"].endswith(b"<") else shown["before"] + b">"
            steps[place : place + 1] = [
                *([b"[" + before + b"] TJ"] if before else []),
                b"/Span <</ActualText <feff00ad>>> BDC",
                b"[<" + shown["glyph"] + b">" + shown["kerning"] + b"] TJ",
                b"EMC",
            ]
            return
