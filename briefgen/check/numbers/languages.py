"""A language -> whether its number words are known; it must not know texts."""

from __future__ import annotations

_KNOWN = frozenset({"ar", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "sv", "uk"})


def reads(language: str) -> bool:
    """Say whether number words are known in a language, such as `en` or `sr-Latn`; figures are read in all."""
    return language.split("-")[0] in _KNOWN
