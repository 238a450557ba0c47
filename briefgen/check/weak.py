"""Brief -> evidence that would hold whatever the claim said; it must not know how evidence is looked up."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from briefgen.check.figures import evidence_numbers, reader, stated_numbers
from briefgen.check.fold import fold
from briefgen.check.marks import unmarked
from briefgen.check.numbers.languages import reads
from briefgen.check.numbers.match import stands_in
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import At, Diagnostic
from briefgen.model.brief import Brief
from briefgen.model.claims import Rested, rested
from briefgen.model.evidence import Passage

_FEWEST_WORDS, _FEWEST_LETTERS = 3, 12
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_SYLLABIC = (
    ("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"), ("\u3040", "\u30ff"), ("\u3400", "\u9fff"),
    ("\uf900", "\ufaff"),
)  # fmt: skip
"""Letters of scripts that write no spaces: each says about as much as three of an alphabet."""


def weak_evidence(brief: Brief, resting: Sequence[Rested] = ()) -> Iterator[Diagnostic]:
    """Find claims whose counts count something else, and passages of a word or two.

    resting: what `rested` gives of the brief, where it is there already.
    """
    quoted = {fold(statement.text) for statement in brief.statements}
    for claim in resting or rested(brief):
        if _counts_something_else(claim, brief):
            hint = "state the number that is counted, or add the passage on which the claim rests"
            yield diagnostic("evidence-weak", "nothing in the claim says what is counted", At(claim.address), hint)
        for address, item in claim.evidence:
            if isinstance(item, Passage) and _says_little(item.passage, quoted, brief):
                hint = "quote as much as the claim says"
                message = f"`{item.passage}` is too short to carry a claim"
                yield diagnostic("evidence-weak", message, At(address), hint)


def _counts_something_else(claim: Rested, brief: Brief) -> bool:
    """Say whether a claim rests on nothing but counts and sums, of which it states no number."""
    items = [item for _, item in claim.evidence]
    if not items or any(isinstance(item, Passage) for item in items) or not reads(brief.language):
        return False
    read = reader(brief)
    held = [number for number, _ in evidence_numbers(items, read)]
    return not any(stands_in(stated.number, held) for stated in stated_numbers(claim.texts, read))


def _says_little(passage: str, quoted: set[str], brief: Brief) -> bool:
    if len(passage.split()) >= _FEWEST_WORDS:
        return False
    words = unmarked(passage)
    letters = sum(_weight(letter) for letter in words)
    if letters >= _FEWEST_LETTERS or len(_WORD.findall(words)) >= _FEWEST_WORDS:
        return False
    return fold(words).strip("'\" .,") not in quoted and not reader(brief)(words)


def _weight(letter: str) -> int:
    if any(first <= letter <= last for first, last in _SYLLABIC):
        return 3
    return 1 if unicodedata.category(letter)[0] in "LN" else 0
