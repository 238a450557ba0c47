"""Tokens -> the cardinal or ordinal that begins at one, in words or in figures; it must not know shares or units."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from briefgen.check.numbers.measures import CODES, MONEY_SIGNS
from briefgen.check.numbers.number import Kind
from briefgen.check.numbers.tokens import Tokens, text_at
from briefgen.check.numbers.words import Words

HALF = Fraction(1, 2)
_NO_NOUNS = frozenset({"across", "towards", "perhaps", "besides", "versus", "plus", "minus", "this", "thus"})


class Amount(NamedTuple):
    """A value, and the token after it.

    scale: the multiplier with which it ends, 1 if there is none; hundreds: so many hundred of it. figures: it is
    nothing but figures. parts: 1 and 5 of one in five.
    """

    value: Fraction
    end: int
    kind: Kind = "cardinal"
    scale: Fraction = Fraction(1)
    hundreds: bool = False
    figures: bool = False
    vague: bool = False
    parts: tuple[Fraction, ...] = ()


class _Part(NamedTuple):
    """A value below 1,000, the token after it, and the number that what is added to it must stay below.

    hundreds: it ends with the word hundred.
    """

    value: Fraction
    end: int
    room: Fraction
    hundreds: bool = False


def cardinal(tokens: Tokens, i: int, words: Words, money: bool = False) -> Amount | None:
    """Read a cardinal, or an ordinal of several words; an article alone is 1. `money`: its sign stands before it."""
    if i >= len(tokens):
        return None
    if tokens[i].value is not None:
        found: Amount | None = _in_figures(tokens, i, words, money)
    else:
        found = _in_words(tokens, i, words) or ordinal_word(tokens, i, words, Fraction(0), Fraction(0))
    return _and_a_half(tokens, found, words) if found and found.kind == "cardinal" else found


def _in_figures(tokens: Tokens, i: int, words: Words, money: bool) -> Amount:
    value, scale, end = tokens[i].value or Fraction(0), Fraction(1), i + 1
    while multiplier := _beside_figures(tokens, end, words, money):
        if multiplier <= scale:
            break
        scale *= multiplier
        end = _past_point(tokens, end + 1, words)
    pointed = text_at(tokens, end) == "." and text_at(tokens, end + 1) in words.ordinal_endings and tokens[end].glued
    ending = end + 1 if pointed else end
    if scale == 1 and text_at(tokens, ending) in words.ordinal_endings and tokens[ending].glued:
        return Amount(value, ending + 1, "ordinal")
    if words.lexicon.ordinal_point and scale == 1 and _with_ordinal_point(tokens, i, words):
        return Amount(value, end + 1, "ordinal")
    return Amount(value * scale, end, scale=scale, figures=scale == 1)


def _with_ordinal_point(tokens: Tokens, i: int, words: Words) -> bool:
    """Say whether the point after these figures makes them an ordinal, and doesn't end a sentence: die 3. Auflage."""
    point = tokens[i + 1] if i + 2 < len(tokens) else None
    if point is None or point.text != "." or not point.glued or len(tokens[i].text) > 2 or tokens[i + 2].glued:
        return False
    return tokens[i + 2].word and (text_at(tokens, i - 1) in words.determiners or not tokens[i + 2].capital)


def _past_point(tokens: Tokens, i: int, words: Words) -> int:
    """The token after the point of an abbreviation, if the word before token i is one: Mio."""
    point = text_at(tokens, i) == "." and tokens[i].glued and text_at(tokens, i - 1) in words.pointed
    return i + 1 if point and i + 1 < len(tokens) else i


def _beside_figures(tokens: Tokens, i: int, words: Words, money: bool) -> Fraction | None:
    word = text_at(tokens, i)
    if word in words.hundreds:
        return Fraction(100)
    multiplier = words.abbreviated.get(word)
    if multiplier is None and word in words.beside_money and (money or _money_at(tokens, i + 1) or _people(tokens, i)):
        return words.beside_money[word]
    return multiplier


def _money_at(tokens: Tokens, i: int) -> bool:
    text = text_at(tokens, i)
    return text in MONEY_SIGNS or text.upper() in CODES


def _people(tokens: Tokens, i: int) -> bool:
    """Say whether the m of 3m is a million: something is counted after it."""
    noun = text_at(tokens, i + 1)
    counted = noun == "people" or (len(noun) > 3 and noun.endswith("s") and noun not in _NO_NOUNS)
    return tokens[i].glued and counted and not tokens[i + 1].glued


def _in_words(tokens: Tokens, i: int, words: Words) -> Amount | None:
    """Groups below 1,000, each with its multiplier but the last one, and the multipliers become smaller."""
    article = text_at(tokens, i) in words.articles and text_at(tokens, i) not in words.cardinals
    end = first = i + 1 if article else i
    if article and text_at(tokens, end) in words.cardinals:
        return None
    hundreds = False
    total, last, scale, room = Fraction(0), Fraction(0), Fraction(1), Fraction(0)
    while True:
        multiplier = words.multipliers.get(text_at(tokens, end), Fraction(0))
        if last == 1000 < multiplier:  # a hundred thousand million
            total, last, scale, room, end = total * multiplier, multiplier, scale * multiplier, multiplier, end + 1
            continue
        begin = end + 1 if last and text_at(tokens, end) in words.ands else end
        group = _below_thousand(tokens, begin, words, bare=article and not last)
        after = group.end if group else begin
        multiplier = (words.abbreviated if group else words.multipliers).get(text_at(tokens, after), Fraction(0))
        if group is None and not (article and not last) and text_at(tokens, after) not in words.bare:
            break
        if last == 1000 < multiplier and group and begin == end:  # mil quinientos millones
            total, last, scale, room = (total + group.value) * multiplier, multiplier, multiplier, multiplier
            end = after + 1
            continue
        if not (group or multiplier) or (last and last <= (multiplier or (group.value if group else last))):
            break
        hundreds = group is not None and group.hundreds and not total
        total += (group.value if group else 1) * (multiplier or 1)
        end = _past_point(tokens, after + 1, words) if multiplier else after
        if group and not multiplier:
            multiplier = _thousands(group.value)
        room = multiplier or (group.room if group else Fraction(0))
        last, scale = multiplier, multiplier or Fraction(1)
        if not multiplier:
            break
    if end == first:
        return None
    return ordinal_word(tokens, end, words, total, room) or Amount(total, end, scale=scale, hundreds=hundreds)


def _thousands(value: Fraction) -> Fraction:
    """The largest power of a thousand in the value of one word: two thousand is one in Arabic."""
    powers = (Fraction(power) for power in (10**9, 10**6, 1000))
    return next((power for power in powers if value >= power and value % power == 0), Fraction(0))


def _below_thousand(tokens: Tokens, i: int, words: Words, bare: bool) -> _Part | None:
    start = _below_hundred(tokens, i, words)
    after = start.end if start else i
    hundred = text_at(tokens, after) in words.hundreds
    if not hundred or (start is None and not bare and text_at(tokens, after) not in words.bare):
        return start
    value, end = (start.value if start else 1) * Fraction(100), after + 1
    begin = end + 1 if text_at(tokens, end) in words.ands else end
    rest = _below_hundred(tokens, begin, words)
    if rest is None or rest.value >= 100 or text_at(tokens, rest.end) in words.hundreds:
        return _Part(value, end, Fraction(100), start is not None)
    return _Part(value + rest.value, rest.end, rest.room)


def _below_hundred(tokens: Tokens, i: int, words: Words) -> _Part | None:
    """Tens and units, in the language's order; words for a hundred that need no multiplication too."""
    if text_at(tokens, i) not in words.cardinals:
        return None
    value, end = _small(tokens, i, words)
    if end > i + 1:
        return _Part(value, end, Fraction(0))
    ordinal = words.units_first and words.ordinals.get(text_at(tokens, end + 1), 0) >= 20
    if ordinal and 0 < value < 10 and text_at(tokens, end) in words.ands:
        return None  # einundzwanzigste
    last = value
    if (text_at(tokens, i), text_at(tokens, end)) in words.products:
        value = last = value * words.cardinals[text_at(tokens, end)]
        end += 1
    while room := words.room(last):
        begin = end + 1 if text_at(tokens, end) in words.unit_ands else end
        rest, after = _small(tokens, begin, words)
        if not 0 < rest < room:
            return _Part(value, end, room)
        value, end, last = value + rest, after, rest
    return _Part(value, end, Fraction(0))


def _small(tokens: Tokens, i: int, words: Words) -> tuple[Fraction, int]:
    """What token i comes to, with the ten that may follow a unit, and the token after it; 0 if it is no number."""
    value = words.cardinals.get(text_at(tokens, i), Fraction(0))
    if words.units_first and 0 < value < 10 and text_at(tokens, i + 1) in words.ands:
        tens = words.cardinals.get(text_at(tokens, i + 2), Fraction(0))
        if 20 <= tens < 100:
            return value + tens, i + 3
    return value, i + 1


def ordinal_word(
    tokens: Tokens, i: int, words: Words, before: Fraction = Fraction(0), room: Fraction = Fraction(0)
) -> Amount | None:
    """Read an ordinal in words, alone (but not `first`) or as the last word of a number, which leaves it some room."""
    begin = i + 1 if before and text_at(tokens, i) in words.ands | words.unit_ands else i
    value = words.ordinals.get(text_at(tokens, begin))
    if words.units_first and value is None and text_at(tokens, i + 1) in words.ands:
        tens = words.ordinals.get(text_at(tokens, i + 2), Fraction(0))
        units = words.cardinals.get(text_at(tokens, i), Fraction(0))
        if 20 <= tens < 100 and 0 < units < 10 and (not before or room == 100):
            return Amount(before + tens + units, i + 3, "ordinal")
    if value is None or (value >= room if before else value == 1):
        return None
    return Amount(before + value, begin + 1, "ordinal")


def _and_a_half(tokens: Tokens, whole: Amount, words: Words) -> Amount:
    """Two and a half million, a million and a half."""
    more = words.half_more.get(text_at(tokens, whole.end))
    end = whole.end + 1
    if more is None:
        if text_at(tokens, whole.end) not in words.ands | words.unit_ands:
            return whole
        end += 1 if text_at(tokens, end) in words.articles else 0
        if text_at(tokens, end) not in words.half:
            return whole
        more, end = HALF, end + 1
    if whole.scale > 1:
        return whole._replace(value=whole.value + more * whole.scale, end=end, figures=False)
    multiplier = words.multipliers.get(text_at(tokens, end))
    if multiplier:
        return Amount((whole.value + more) * multiplier, end + 1, scale=multiplier)
    return Amount(whole.value + more, end)
