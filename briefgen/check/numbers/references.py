"""Tokens -> what only looks like a number: pointers, and parts of names; it must not know what numbers come to."""

from __future__ import annotations

from itertools import islice, pairwise

from briefgen.check.numbers.tokens import Token, Tokens, text_at
from briefgen.check.numbers.words import Words

_BEGINNING = frozenset('.!?:;“”"«»„‘(•*')
_LISTING = frozenset(",–-—/&")
_WIDEST = 4
"""Figures of a pointer: no article or resolution has a larger number."""
_LONGEST = 5
"""Figures of a number that is part of a name: ISO 27001."""


def after_reference(tokens: Tokens, i: int, words: Words) -> int | None:
    """The token after a pointer such as `Article 5(2)` or `paras 3 to 7`, if its noun is token i."""
    noun = text_at(tokens, i)
    if noun not in words.references:
        return None
    at, plural = i + 1, noun in words.plural_references
    if text_at(tokens, at) == ".":
        at, plural = at + 1, plural or f"{noun}." in words.plural_references
    elif noun not in words.unpointed_references:
        return None
    if not _pointer(tokens, at, words):
        return None
    at = _past_pointer(tokens, at)
    while True:
        dash = text_at(tokens, at) in "–-"
        joined = dash or (plural and (text_at(tokens, at) in _LISTING or text_at(tokens, at) in words.listing))
        if not joined or not _pointer(tokens, at + 1, words):
            return at
        at = _past_pointer(tokens, at + 1)


def _pointer(tokens: Tokens, i: int, words: Words) -> bool:
    """Say whether token i may be the number of an article: not large, not a share."""
    if i >= len(tokens):
        return False
    token, following = tokens[i], text_at(tokens, i + 1)
    if token.opaque:
        return True
    if following == "%" or following in words.multipliers or following in words.hundreds:
        return False
    if token.value is not None:
        return token.end - token.start <= _WIDEST
    return token.text in words.cardinals


def _past_pointer(tokens: Tokens, i: int) -> int:
    """The token after a pointer's number, its letter and what stands in brackets right behind it."""
    at = i + 1
    while text_at(tokens, at) == "(" and (tokens[at].glued or _year(tokens, at + 1)):
        end = next((j for j in range(at + 1, min(at + 4, len(tokens))) if tokens[j].text == ")"), None)
        if end is None:
            break
        at = end + 1
    return at


def _year(tokens: Tokens, i: int) -> bool:
    return i < len(tokens) and tokens[i].end - tokens[i].start == 4


def begins_sentence(tokens: Tokens, i: int) -> bool:
    return i == 0 or tokens[i - 1].text in _BEGINNING


def part_of_name(tokens: Tokens, i: int, end: int, words: Words, all_capitals: bool) -> bool:
    """Say whether the number in tokens i..end belongs to a name: Minsk 2, the Group of Seven."""
    if all_capitals:
        return False
    if tokens[i].word:
        return tokens[i].capital and not begins_sentence(tokens, i) and not _noun(tokens[i], words)
    bare = end == i + 1 and tokens[i].text.isdecimal() and len(tokens[i].text) <= _LONGEST
    if not bare or i < 1 or words.lexicon.nouns_have_capitals:
        return False
    if not tokens[i - 1].capital or begins_sentence(tokens, i - 1):
        return False
    return not _counted(tokens, end) and not _one_of_several(tokens, words)


def _noun(token: Token, words: Words) -> bool:
    """In German, million is a noun and has a capital as any other."""
    return words.lexicon.nouns_have_capitals and token.text not in words.cardinals.keys() | words.ordinals.keys()


def _counted(tokens: Tokens, i: int) -> bool:
    """Say whether what stands at token i may be what is counted."""
    return i < len(tokens) and tokens[i].word and len(tokens[i].text) > 3 and not tokens[i].capital


def _one_of_several(tokens: Tokens, words: Words) -> bool:
    """Say whether this is one of several counts: Germany 12, France 10 and Spain 8."""
    ends = words.listing | {",", ".", ";", ")", ""}
    counts = (
        token.value is not None and before.capital and text_at(tokens, i + 2) in ends
        for i, (before, token) in enumerate(pairwise(tokens))
    )
    return sum(islice(filter(None, counts), 3)) > 2
