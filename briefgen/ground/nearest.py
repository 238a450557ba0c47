"""A word and the words that are known -> the one that was probably meant; it must not know what the words name."""

from __future__ import annotations

from collections.abc import Iterable

CLOSE = 0.6
"""Of 1: below this a suggestion misleads more often than it helps."""

LONGEST = 100
"""Code points that are compared: what is longer is no word, and costs its square."""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is closest, if one is close; of equals the first."""
    from rapidfuzz.distance import OSA  # only where something is wrong: a good build never pays for the import

    asked = word[:LONGEST].casefold()
    ranked = [(OSA.normalized_similarity(asked, one.casefold()), one) for one in known]
    score, best = max(ranked, key=lambda pair: pair[0], default=(0.0, ""))
    return best if score >= CLOSE else None


def did_you_mean(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """The hint for an unknown word; `otherwise` is the hint where nothing is close."""
    best = nearest(word, known)
    return f"did you mean `{best}`?" if best else otherwise
