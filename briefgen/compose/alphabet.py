"""Names -> their order in the alphabet of a language; it must not know what is named."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from functools import cache
from typing import TypeVar

T = TypeVar("T")

_LETTERS = {
    "az": "cç eə gğ hx iı oö sş uü", "be": "её зій уў", "bs": "cčć dđ lǉ nǌ sš zž", "cs": "cč rř sš zž", "da": "zæøå",
    "eo": "cĉ gĝ hĥ jĵ sŝ uŭ", "es": "nñ", "et": "sšzž wõäöü", "fi": "zåäö", "fo": "zæø", "hr": "cčć dđ sš zž",
    "hu": "oö uü", "is": "aá dð eé ií oó uú yý zþæö", "lt": "cč sš zž", "lv": "cč gģ kķ lļ nņ sš zž",
    "mk": "дѓ зѕ иј лљ нњ тќ чџ", "nb": "zæøå", "nn": "zæøå", "no": "zæøå", "pl": "aą cć eę lł nń oó sś zźż",
    "ro": "aăâ iî sș tț", "se": "zåäö", "sk": "aä cč oô sš zž", "sl": "cč sš zž", "sq": "cç eë",
    "sr": "cčć dđ sš zž дђ иј лљ нњ тћ чџ", "sv": "zåäö", "tr": "cç gğ hı oö sş uü", "uk": "гґ еє иіїй",
}  # fmt: skip
"""By language, what stands as a letter of its own behind the first one of each group (after CLDR's collation). In every
other language a letter with a mark stands with the letter that bears it."""
_EVERYWHERE = "ий"
_WITH = {"æ": "ae", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ß": "ss", "œ": "oe", "ı": "i", "ə": "e"}
"""Letters without a mark to take off, where they aren't letters of their own."""

Key = tuple[tuple[tuple[str, int], ...], str]


def alphabetical(items: Iterable[T], name: Callable[[T], str], language: str) -> list[T]:
    """Order items by their names; equal names stay as they are."""
    return sorted(items, key=lambda item: _key(name(item), language))


def _key(name: str, language: str) -> Key:
    """Letters first, and only of names with the same letters their marks and their case."""
    own = _own(language.partition("-")[0])
    written = unicodedata.normalize("NFC", name)
    letters: list[tuple[str, int]] = []
    for letter in _lowered(written, language):
        if letter in own:
            letters.append(own[letter])
            continue
        for base in unicodedata.normalize("NFKD", _WITH.get(letter, letter)):
            if base.isalnum() or (base.isspace() and letters):
                letters.append((" " if base.isspace() else base, 0))
    return tuple(letters), written


def _lowered(name: str, language: str) -> str:
    """Small letters; the Turkish pair with and without a dot stays a pair."""
    if language.partition("-")[0] in ("tr", "az"):
        name = name.replace("I", "ı").replace("İ", "i")
    return unicodedata.normalize("NFC", name.lower())


@cache
def _own(language: str) -> dict[str, tuple[str, int]]:
    groups = [*_LETTERS.get(language, "").split(), _EVERYWHERE]
    return {letter: (group[0], place) for group in reversed(groups) for place, letter in enumerate(group) if place}
