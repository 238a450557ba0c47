"""Pages -> words cut in two without a hyphen, since their box is too narrow; it must not know how words are divided."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from briefgen.ground.diagnostics import Diagnostic
from briefgen.press.engine.boxes import PageBox
from briefgen.press.preflight.view import View, found, quoted

_LAST = re.compile(r"[^\W_]+$")
_FIRST = re.compile(r"^[^\W_]+")
# Scripts that set no spaces between words, and may break anywhere.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


def check(view: View) -> Iterator[Diagnostic]:
    """Find each word that goes on in the next line as if there were two."""
    for boxes in view.fragments.values():
        element = boxes[0].element
        lines = [line for box in boxes for line in view.lines(box)] if boxes[0].kind != "table" else []
        if element is None or len(lines) < 2:
            continue
        text = " ".join("".join(element.itertext()).split())
        told: set[str] = set()
        for line, following in pairwise(lines):
            word = _cut(line, following, text)
            if word and word not in told:
                told.add(word)
                message = f"{quoted(word)} is cut in two without a hyphen: its place is too narrow"
                hint = "shorten the word or give it a soft hyphen (U+00AD); in a theme, `hyphens: auto` or more room"
                yield found("word-cut", message, line, hint, words=word)


def _cut(line: PageBox, following: PageBox, text: str) -> str:
    """The whole word that stands on both lines; empty where a space, a mark or a hyphen ends the first."""
    last, first = _LAST.search(line.text), _FIRST.search(following.text)
    if last is None or first is None or any(child.tag == "br" for child in line.children):
        return ""
    joined = last[0] + first[0]
    if f"{last[0]} {first[0]}" in text or _UNSPACED.search(joined):
        return ""
    word = re.search(rf"[^\W\d_]*{joined}[^\W_]*", text)
    return word[0] if word else ""
