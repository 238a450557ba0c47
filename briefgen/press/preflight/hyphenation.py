"""Pages -> too many lines in a row that end in a hyphen; it must not know which of them are the author's."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from briefgen.ground.diagnostics import Diagnostic
from briefgen.press.engine.boxes import PageBox, Rect
from briefgen.press.preflight.running import runs
from briefgen.press.preflight.view import View, found, quoted

_HYPHENS = "-\u00ad\u2010\u058a\u05be"
_HINT = "a word more or less in the paragraph moves its lines; in the theme, a wider column or `hyphens: manual`"


def check(view: View) -> Iterator[Diagnostic]:
    """Find each stack of hyphens; a page's end doesn't end it."""
    for lines in runs(view):
        if len(lines) <= view.limits.hyphens:
            continue
        for divided, group in groupby(lines, _is_divided):
            stack = list(group)
            if divided and len(stack) > view.limits.hyphens:
                yield _of(stack, view.limits.hyphens)


def _of(stack: list[PageBox], most: int) -> Diagnostic:
    first = stack[0]
    ends = " ".join(quoted(_word(line)) for line in stack[:4]) + (" …" if len(stack) > 4 else "")
    message = f"{len(stack)} lines in a row end in a hyphen, more than {most}: {ends}"
    rects = [line.rect for line in stack if line.page == first.page]
    area = Rect(
        min(rect.left for rect in rects), min(rect.top for rect in rects),
        max(rect.right for rect in rects), max(rect.bottom for rect in rects),
    )  # fmt: skip
    return found("hyphens-stacked", message, first, _HINT, words=first.text, area=area)


def _word(line: PageBox) -> str:
    """What it ends with, without the soft hyphen at which it was divided."""
    return line.text.split()[-1].replace("\u00ad", "")


def _is_divided(line: PageBox) -> bool:
    """Say whether a line ends within a word, at a hyphen of its own or at one that the theme puts there."""
    text = line.text.rstrip()
    if text[-1] in _HYPHENS:
        word = text.rstrip(_HYPHENS)
    elif line.hyphen and text.endswith(line.hyphen):
        word = text.removesuffix(line.hyphen)
    else:
        return False
    return word[-1:].isalpha()
