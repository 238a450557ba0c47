"""What preflight found -> how to set the brief so that it isn't there; it must not know how pages are made.

No word is touched: breaks are asked for elsewhere, a table is set smaller or on a landscape page, the matrix upright, a
line ragged, the whole a little tighter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefgen.ground.diagnostics import Diagnostic, OnPage
from briefgen.model.adjust import DESIGNED, STEPS, Adjust, Mend

_RAGGED = (
    "text-align: start !important; hyphens: auto !important; hyphenate-limit-zone: 35% !important",
    "set ragged, a word divided only where its line would be short",
)
_CLOSER = (
    "hyphens: auto !important; hyphenate-limit-chars: 5 2 2 !important; word-spacing: -.035em !important",
    "spaced a little closer, with more places for a hyphen",
)
_FEWER = ("hyphenate-limit-chars: 8 3 4 !important; word-spacing: -.02em !important", "only long words are divided")
_BREAKING = ("overflow-wrap: anywhere !important; hyphens: auto !important", "long words may break anywhere")
_SMALL = 7.75
_SMALLER = f"font-size: {_SMALL}pt !important; line-height: 10.5pt !important; hyphens: auto !important"
_TURNED = "page: turned !important; clear: both !important"

WAYS: dict[str, tuple[tuple[str, str], ...]] = {
    "heading-stranded": (
        ("break-after: avoid !important", "kept with what follows"),
        ("break-before: page !important", "moved to the next page"),
    ),
    "line-widow": (("orphans: 2 !important; widows: 2 !important", "two lines are kept together"),),
    "line-orphan": (("orphans: 2 !important; widows: 2 !important", "two lines are kept together"),),
    "row-split": (("break-inside: avoid !important", "the row is kept whole"),),
    "row-alone": (("break-before: avoid !important", "kept with the row before it"),),
    "word-cut": (("hyphens: auto !important", "divided by a hyphen"),),
    "actor-split": (("break-inside: avoid !important", "the actor is kept whole"),),
    "table-too-wide": (
        (_SMALLER, "set smaller"),
        (_TURNED, "given a landscape page"),
        _BREAKING,
    ),
    "text-overflows": (_BREAKING,),
    "text-in-margin": (_BREAKING,),
    "text-off-page": (_BREAKING,),
    "line-loose": (_CLOSER, _RAGGED),
    "hyphens-stacked": (_FEWER, _RAGGED),
    "line-short": (("hyphens: auto !important", "words are divided"),),
}
"""What is asked of the element at fault, the first time and the second; and what a person is told of it."""

_BELOW = frozenset(["note-astray", "note-lost"])
_SAVED = 0.02
"""The share of a run of pages that one step of the setting saves, roughly."""


@dataclass(frozen=True, slots=True)
class Round:
    """What was found in one layout, and what there is to do it with.

    upright: the pages with a hole before a landscape matrix that may stand upright. few: by the number of a page with a
    hole or nearly empty, the share of its run of pages that stands on it. smallest: points of the smallest type.
    """

    found: Sequence[Diagnostic]
    adjust: Adjust
    upright: frozenset[int]
    few: dict[int, float]
    smallest: float = 0.0


def mended(last: Round) -> Adjust | None:
    """Give another way to set the brief, or None where nothing more can be mended."""
    mends = tuple(_mends(last))
    below = {finding.address for finding in last.found if finding.code in _BELOW and finding.address}
    adjust = replace(last.adjust, mends=last.adjust.mends + mends, below=last.adjust.below | below)
    for finding in last.found:
        page = finding.place.page if isinstance(finding.place, OnPage) else 0
        if finding.code in ("page-hole", "page-nearly-empty"):
            if page in last.upright and adjust.matrix is None:
                adjust = replace(adjust, matrix="portrait")
            elif step := _tighter(last, page):
                adjust = adjust.at(max(adjust.step, step))
    return adjust if adjust != last.adjust else None


def told(finding: Diagnostic, adjust: Adjust) -> str:
    """Say how a finding that is gone was mended."""
    selector = _selector(finding)
    used = {(mend.selector, mend.declarations) for mend in adjust.mends}
    ways = [
        words
        for declarations, words in WAYS.get(finding.code, ())
        if selector and (_target(finding.code, selector, declarations), declarations) in used
    ]
    if ways:
        return ", ".join(ways)
    if finding.address in adjust.below:
        return "the note stands below its paragraph"
    if finding.code.startswith("page-") and adjust.matrix == "portrait":
        return "the matrix stands upright"
    return "the brief is set a little tighter" if adjust.step > DESIGNED else "the lines above it moved"


def _mends(last: Round) -> Iterator[Mend]:
    wide = tuple(_selector(finding) for finding in last.found if finding.code == "table-too-wide")
    done: set[tuple[str, str]] = {(mend.selector, mend.declarations) for mend in last.adjust.mends}
    for finding in last.found:
        place = finding.place
        if not isinstance(place, OnPage) or not place.selector or _is_within(finding, wide):
            continue
        for declarations, _ in WAYS.get(finding.code, ()):
            selector = _target(finding.code, place.selector, declarations)
            if declarations == _SMALLER and last.smallest > _SMALL:
                continue
            if (selector, declarations) not in done:
                done.add((selector, declarations))
                yield Mend(selector, declarations)
                break


def _is_within(finding: Diagnostic, wide: tuple[str, ...]) -> bool:
    """Say whether it is about something in a table that is too wide: that is mended first, and no number is divided."""
    return finding.code != "table-too-wide" and _selector(finding).startswith(wide) if wide else False


def _selector(finding: Diagnostic) -> str:
    return finding.place.selector if isinstance(finding.place, OnPage) else ""


def _target(code: str, selector: str, declarations: str) -> str:
    """The element that a declaration is for: a table smaller in all its cells, turned with what stands round it."""
    if code == "table-too-wide":
        outer = selector.rpartition(" > ")[0]
        return outer if declarations == _TURNED else f"{selector}, {selector} :is(td, th, p)"
    return selector


def _tighter(last: Round, page: int) -> int:
    """The setting at which a page's few lines would stand on the pages before it; 0 where there are too many."""
    share = last.few.get(page, 1.0)
    step = last.adjust.step + max(2, round(share / _SAVED))
    return step if step < STEPS else 0
