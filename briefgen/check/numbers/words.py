"""A language -> its number words, ready to be looked up; it must not know texts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import cache
from importlib import import_module

from briefgen.check.numbers.languages import reads
from briefgen.check.numbers.lexicon import Lexicon
from briefgen.check.numbers.measures import CODES, DOLLARS, MEASURES, MONEY_SIGNS
from briefgen.check.numbers.tokens import Tokens

_WORD = re.compile(r"[^\W\d_²³¹]+")
_LONGEST = 200
"""Letters of a word that may be a number: none that anybody writes has more than 100."""
_NEVER = re.compile("(?!)")
_PART = re.compile(r"[^\W\d_²³¹]+|\S")


class Phrases:
    """Words and words of several parts, and what they mean."""

    def __init__(self, table: Iterable[tuple[str, str]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for phrase, meaning in table:
            first, *rest = _PART.findall(phrase.replace("_", " ").lower())
            self._by_first.setdefault(first, []).append((tuple(rest), meaning))
        for phrases in self._by_first.values():
            phrases.sort(key=lambda entry: -len(entry[0]))

    @property
    def lasts(self) -> frozenset[str]:
        """The words with which they end."""
        ends = ((first, *rest)[-1] for first, phrases in self._by_first.items() for rest, _ in phrases)
        return frozenset(end for end in ends if len(end) > 1)

    def at(self, tokens: Tokens, i: int) -> tuple[str, int] | None:
        """The meaning of the longest phrase that begins at token i, and the token after it."""
        if i >= len(tokens):
            return None
        for rest, meaning in self._by_first.get(tokens[i].text, ()):
            end = i + 1 + len(rest)
            if rest == tuple(token.text for token in tokens[i + 1 : end]):
                return meaning, end
        return None


class Words:
    """The words of a lexicon by what they do."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.cardinals = _values(lexicon.cardinals)
        self.hundreds = frozenset(lexicon.hundreds.split())
        self.multipliers = _values(lexicon.multipliers)
        self.abbreviated = self.multipliers | _values(lexicon.abbreviated)
        self.beside_money = self.abbreviated | _values(lexicon.beside_money)
        self.pointed = self.abbreviated.keys() - self.multipliers.keys()
        self.bare = frozenset(lexicon.bare.split())
        self.ands = frozenset(lexicon.ands.split())
        self.unit_ands = frozenset(lexicon.ands_before_units.split())
        self.rooms = {Fraction(value): room for value, room in _values(lexicon.rooms).items()}
        self.units_first = lexicon.units_first
        self.ordinal_shares = lexicon.ordinal_shares
        self.products = frozenset(tuple(pair.split("_")) for pair in lexicon.products.split())
        self.ordinals = _values(lexicon.ordinals, lexicon.ordinal_forms)
        self.ordinal_endings = frozenset(lexicon.ordinal_endings.split())
        self.denominators = _values(lexicon.denominators)
        self.share_plurals = _values(lexicon.share_plurals) | self.denominators
        self.parts = frozenset(lexicon.parts.split())
        self.shares = dict.fromkeys(lexicon.halves.split(), Fraction(1, 2)) | _values(lexicon.shares)
        self.half = frozenset(lexicon.half.split())
        self.half_more = _values(lexicon.half_more)
        self.share_ones = frozenset(lexicon.share_ones.split())
        self.in_ = Phrases(_listed(lexicon.in_))
        self.after_share = frozenset(lexicon.after_share.split())
        self.every = frozenset(lexicon.every.split())
        self.collectives = _values(lexicon.collectives)
        self.vague = _values(lexicon.vague)
        self.few = frozenset(lexicon.few.split())
        self.articles = frozenset(lexicon.articles.split())
        self.the = frozenset(lexicon.the.split())
        self.of = frozenset(lexicon.of.split())
        self.percent = Phrases(_listed(lexicon.percent))
        self.points = Phrases([*_listed(lexicon.points, "pp"), *_listed(lexicon.basis_points, "bp")])
        self.to = Phrases(_listed(lexicon.to))
        self.between = frozenset(lexicon.between.split())
        self.between_and = frozenset(lexicon.between_and.split())
        self.units = Phrases([*_pairs(lexicon.currencies), *_pairs(lexicon.units)])
        self.plural_references = frozenset(lexicon.plural_references.split())
        named = self.plural_references | frozenset(lexicon.references.split())
        self.unpointed_references = frozenset(noun for noun in named if not noun.endswith("."))
        self.references = frozenset(noun.removesuffix(".") for noun in named)
        self.listing = self.ands | self.between_and | frozenset(lexicon.to.split())
        self.idioms = re.compile(rf"\b(?:{lexicon.idioms})\b", re.IGNORECASE) if lexicon.idioms else None
        self.pronoun_after = frozenset(lexicon.pronoun_after.split())
        self.pronoun_before = frozenset(lexicon.pronoun_before.split())
        self.counting = frozenset(lexicon.counting.split())
        self.determiners = frozenset(lexicon.determiners.split())
        self.implied = {word: _implied(meaning) for word, meaning in _pairs(lexicon.implied)}
        self.parts_of_words = self._parts_of_words()
        self._begins = re.compile(self._beginnings()) if lexicon.compound else _NEVER
        self.prefixes = sorted(lexicon.prefixes.split(), key=len, reverse=True)
        self.splits = self.split if lexicon.compound else self.without_prefix if self.prefixes else None
        self._spelling = [(re.compile(pattern), instead) for pattern, instead in lexicon.spelling]
        self.starts = self._starts()
        self.hints = self.starts | self.implied.keys() | self.percent.lasts | self.points.lasts
        self.leads = self._leads()
        self.suffixes = self._suffixes()

    def _starts(self) -> frozenset[str]:
        """Words without which no number in words is read."""
        tables: list[Iterable[str]] = [
            self.cardinals, self.hundreds, self.multipliers, self.ordinals, self.share_plurals, self.shares,
            self.half_more, self.collectives, self.vague, self.half,
        ]  # fmt: skip
        return frozenset(word for table in tables for word in table) - self.articles

    def _parts_of_words(self) -> frozenset[str]:
        """Of what a number in one word may be made."""
        tables: list[Iterable[str]] = [
            self.cardinals, self.hundreds, self.multipliers, self.ordinals, self.denominators, self.half_more,
            self.ands, self.unit_ands,
        ]  # fmt: skip
        return frozenset(word for table in tables for word in table)

    def _beginnings(self) -> str:
        return "|".join(map(re.escape, sorted(self.parts_of_words)))

    def _leads(self) -> frozenset[str]:
        """What a number or a pointer may begin with, but for figures."""
        codes = (code.lower() for code in CODES)
        words = self.starts | self.articles | self.few | self.implied.keys() | self.references
        return words | MONEY_SIGNS.keys() | DOLLARS.keys() | {*codes}

    def _suffixes(self) -> frozenset[str]:
        """What may be written right behind figures."""
        written = {form for word in self.beside_money for form in (word, word.capitalize(), word.upper())}
        return frozenset({*MEASURES, *CODES, *written, *self.ordinal_endings})

    def room(self, value: Fraction) -> Fraction:
        """Below what a number must stay that is added to this one: twenty takes up to nine."""
        if value in self.rooms:
            return self.rooms[value]
        if value and value % 100 == 0:
            return Fraction(100)
        return Fraction(10) if value >= 20 and value % 10 == 0 else Fraction(0)

    def found_in(self, text: str) -> bool:
        """Say whether there is a word without which no number in words is read."""
        found = _WORD.findall(text.lower())
        return not self.hints.isdisjoint(found) or (self.splits is not None and any(map(self.splits, found)))

    def spelled(self, text: str) -> str:
        """The text as its words are looked up; nothing in it moves."""
        for pattern, instead in self._spelling:
            text = pattern.sub(instead, text)
        return text

    def without_prefix(self, word: str) -> tuple[str, ...] | None:
        """A prefix and the number word after it, if it is one."""
        if word in self.starts:
            return None
        cut = ((prefix, word.removeprefix(prefix)) for prefix in self.prefixes if word.startswith(prefix))
        return next((parts for parts in cut if parts[1] in self.starts or parts[1] in self.cardinals), None)

    def split(self, word: str) -> tuple[str, ...] | None:
        """The number words of which a word is made, when it is made of several: zwei, hundert, tausend."""
        if word in self.starts or word in self.articles or len(word) > _LONGEST or not self._begins.match(word):
            return None
        parts = self._split(word)
        return parts if parts and len(parts) > 1 else None

    @cache  # noqa: B019 - words are made once a language
    def _split(self, word: str) -> tuple[str, ...] | None:
        for length in range(len(word), 0, -1):
            if word[:length] in self.parts_of_words:
                rest = () if length == len(word) else self._split(word[length:])
                if rest is not None:
                    return (word[:length], *rest)
        return None


def _values(table: str, forms: str = "") -> dict[str, Fraction]:
    endings = ["" if form == "-" else form for form in forms.split()]
    found: dict[str, Fraction] = {}
    for word, value in _pairs(table):
        stems = [word[:-1] + ending for ending in endings] if word.endswith("-") else [word]
        found |= dict.fromkeys(stems, Fraction(int(value)) if value.isdecimal() else Fraction(value))
    return found


def _implied(meaning: str) -> tuple[Fraction, str]:
    value, _, unit = meaning.partition(":")
    return Fraction(value), unit


def _pairs(table: str) -> Iterator[tuple[str, str]]:
    parts = table.split()
    return zip(parts[::2], parts[1::2], strict=True)


def _listed(words: str, meaning: str = "") -> Iterator[tuple[str, str]]:
    return ((word, meaning) for word in words.split())


@cache
def words(language: str) -> Words:
    """The words of a language; none for one that isn't known."""
    if not reads(language):
        return Words(Lexicon())
    lexicon: Lexicon = import_module(f"briefgen.check.numbers.lexicons.{language}").LEXICON
    return Words(lexicon)
