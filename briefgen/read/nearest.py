"""A word and those it may have been meant for -> the nearest of them; it must not know what the words name."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Give the known word that was probably meant; None when none is near enough."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    words = [other for other in known if other != word]
    allowed = max(1, len(word) // 3)
    best = process.extractOne(word[:100], words, scorer=OSA.distance, score_cutoff=allowed)
    return best[0] if best else None
