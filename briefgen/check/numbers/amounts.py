"""Tokens -> how much the number words and figures at a place come to; it must not know units, money or ranges."""

from __future__ import annotations

from fractions import Fraction

from briefgen.check.numbers.cardinals import HALF, Amount, cardinal
from briefgen.check.numbers.tokens import Tokens, text_at
from briefgen.check.numbers.words import Words

_ENDS = frozenset('.,;:!?)]”’"»…–—')
_FRACTION = frozenset("/⁄¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")
_BETWEEN = 6
"""Words that may stand between one and in five, and what joins them."""
_ROUND = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000})
"""Of how many one or two are said to be: one in five."""


def amount(tokens: Tokens, i: int, words: Words, money: bool = False) -> Amount | None:
    """Read what begins at token i; `money`: a sign of money stands before it."""
    return _vague(tokens, i, words) or _half_of_many(tokens, i, words) or _exact(tokens, i, words, money)


def _exact(tokens: Tokens, i: int, words: Words, money: bool) -> Amount | None:
    whole = cardinal(tokens, i, words, money)
    if whole and whole.kind == "ordinal":
        return _nth_part(tokens, i, whole, words)
    found = _share(tokens, i, whole, words) or _dozens(tokens, i, whole, words) or _one_in(tokens, whole, words)
    if found:
        return found
    if whole and whole.figures and whole.value < 1 and not _FRACTION.isdisjoint(tokens[i].text):
        return _of_many(tokens, whole._replace(kind="share"), words)
    alone = text_at(tokens, i) in words.articles
    if alone and _measured(tokens, i + 1, words):
        return Amount(Fraction(1), i + 1)
    if whole and not (alone and whole.end == i + 1):
        return whole
    return _share_alone(tokens, i + 1 if alone else i, words)


def _measured(tokens: Tokens, i: int, words: Words) -> bool:
    """Say whether per cent or percentage points follow, of which an article is one."""
    return bool(words.percent.at(tokens, i) or words.points.at(tokens, i))


def _nth_part(tokens: Tokens, i: int, ordinal: Amount, words: Words) -> Amount:
    """La quinta parte; every fifth."""
    if text_at(tokens, ordinal.end) in words.parts:
        return Amount(1 / ordinal.value, ordinal.end + 1, "share")
    if text_at(tokens, i - 1) in words.every:
        return Amount(1 / ordinal.value, ordinal.end, "share")
    return ordinal


def _share(tokens: Tokens, i: int, whole: Amount | None, words: Words) -> Amount | None:
    """A third of, two fifths, three quarters of a million."""
    article = text_at(tokens, i) in words.articles
    if whole is None and not article:
        return None
    count, at = (whole.value, whole.end) if whole else (Fraction(1), i + 1)
    word = text_at(tokens, at)
    under = words.denominators.get(word) or (words.share_plurals.get(word) if count > 1 else None)
    end = at + 1
    if under is None and words.ordinal_shares and (count == 1 or text_at(tokens, end) in words.parts):
        under = words.ordinals.get(word)
        certain = not article or text_at(tokens, i) in words.share_ones
        if under == 1 or not (certain or _a_part(tokens, end, words)):
            under = None
    if under is None or not 0 < count < under or (whole and whole.scale > 1):
        return None
    end += 1 if text_at(tokens, end) in words.parts else 0
    return _of_many(tokens, Amount(count / under, end, "share"), words)


def _a_part(tokens: Tokens, i: int, words: Words) -> bool:
    """Say whether a fifth is a share here, and not the fifth of something: what follows isn't what is numbered."""
    word = text_at(tokens, i)
    return i >= len(tokens) or word in _ENDS or word in words.of or word in words.parts or word in words.after_share


def _of_many(tokens: Tokens, share: Amount, words: Words) -> Amount:
    """Three quarters of a million are a cardinal."""
    if text_at(tokens, share.end) in words.of:
        at = share.end + 1
        at += 1 if text_at(tokens, at) in words.articles else 0
        if at > share.end + 1 and _measured(tokens, at, words):
            return share._replace(kind="cardinal", end=at)
        multiplier = words.multipliers.get(text_at(tokens, at)) if at > share.end + 1 else None
    else:
        at = share.end
        compound = at < len(tokens) and tokens[at].glued  # eine Viertelmillion
        multiplier = words.multipliers.get(text_at(tokens, at)) if compound or not words.of else None
    return Amount(share.value * multiplier, at + 1, scale=multiplier) if multiplier else share


def _dozens(tokens: Tokens, i: int, whole: Amount | None, words: Words) -> Amount | None:
    """Two dozen, une dizaine, une dizaine de milliers."""
    at = whole.end if whole else i + 1
    each = words.collectives.get(text_at(tokens, at))
    if each is None or not (whole or text_at(tokens, i) in words.articles):
        return None
    return _times(tokens, (whole.value if whole else Fraction(1)) * each, at + 1, words)


def _times(tokens: Tokens, value: Fraction, end: int, words: Words, vague: bool = False) -> Amount:
    """What follows a collective may be collectives and multipliers: tens of thousands of millions."""
    while True:
        at = end + 1 if text_at(tokens, end) in words.of else end
        word = text_at(tokens, at)
        factor = words.multipliers.get(word) or words.collectives.get(word) or words.vague.get(word)
        if not factor and word in words.hundreds:
            factor = Fraction(100)
        if not factor:
            return Amount(value, end, vague=vague)
        value, end = value * factor, at + 1


def _one_in(tokens: Tokens, whole: Amount | None, words: Words) -> Amount | None:
    """One in five, nine out of ten, deux communes sur cinq."""
    if whole is None or whole.scale != 1 or whole.value.denominator != 1:
        return None
    for at in range(whole.end, min(whole.end + _BETWEEN, len(tokens))):
        joined = words.in_.at(tokens, at)
        if joined:
            share = _out_of(tokens, whole, joined[1], words)
            return share if share and (at == whole.end or _counted(tokens, share.end, words)) else None
        word = tokens[at].text
        if not tokens[at].word or word in words.starts or (word in words.after_share and word not in words.of):
            return None
    return None


def _out_of(tokens: Tokens, whole: Amount, i: int, words: Words) -> Amount | None:
    of = cardinal(tokens, i, words)
    if of is None or of.kind != "cardinal" or of.value not in _ROUND or not 0 < whole.value < of.value:
        return None
    if words.units.at(tokens, of.end) or text_at(tokens, of.end) == "%":
        return None
    return Amount(whole.value / of.value, of.end, "share", parts=(whole.value, of.value))


def _counted(tokens: Tokens, i: int, words: Words) -> bool:
    """Say whether what is counted stands before token i: in `two ships in five ports` it doesn't."""
    return _a_part(tokens, i, words) and text_at(tokens, i) not in words.of


def _half_of_many(tokens: Tokens, i: int, words: Words) -> Amount | None:
    """Half a million, un demi-million, half a dozen, half a per cent."""
    at = i + 1 if text_at(tokens, i) in words.articles else i
    if text_at(tokens, at) not in words.half:
        return None
    at += 1
    at += 1 if text_at(tokens, at) in words.articles else 0
    word = text_at(tokens, at)
    many = words.multipliers.get(word) or words.collectives.get(word)
    if not many and word in words.hundreds:
        many = Fraction(100)
    if many:
        return Amount(many / 2, at + 1, scale=many)
    return Amount(HALF, at) if _measured(tokens, at, words) or words.units.at(tokens, at) else None


def _share_alone(tokens: Tokens, i: int, words: Words) -> Amount | None:
    share = words.shares.get(text_at(tokens, i))
    if share is None:
        return None
    if i + 1 < len(tokens) and tokens[i + 1].glued and tokens[i + 1].word:
        return None  # half-hearted
    return _of_many(tokens, Amount(share, i + 1, "share"), words)


def _vague(tokens: Tokens, i: int, words: Words) -> Amount | None:
    """Tens of thousands, dozens, several hundred, a few thousand."""
    at = i + 1 if text_at(tokens, i) in words.articles else i
    if text_at(tokens, at) in words.few:
        at += 1
        at += 1 if text_at(tokens, at) in words.of else 0
        found = _times(tokens, Fraction(1), at, words, vague=True)
        return found if found.value > 1 else None
    value = words.vague.get(text_at(tokens, i))
    return _times(tokens, value, i + 1, words, vague=True) if value else None
