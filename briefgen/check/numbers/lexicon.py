"""What a language's number words are; it must not know texts.

Tables are written as one string, `word value word value`; `_` stands for the space within a word of several parts, and
lists of words are divided by white space. A word that ends in `-` is a stem, which takes the endings of the table.
"""

from __future__ import annotations

from typing import NamedTuple


class Lexicon(NamedTuple):
    """How a language writes numbers in words.

    cardinals: below 1,000, as many as have a word of their own. hundreds: words for 100 that multiply.
    multipliers: from 1,000. abbreviated: multipliers that stand beside figures only; beside_money: beside money only.
    bare: hundreds and multipliers that mean a number without an article or a number before them.
    ands: what may stand within a number in words; ands_before_units: between tens and units only.
    units_first: five-and-thirty. rooms: what may be added after a word's value, where it isn't the usual.
    products: two words that multiply: quatre vingt. compound: numbers in words are written together.
    prefixes: short words, as and and the, that are written together with what follows.
    spelling: pairs of a pattern and the one code point in the place of each that is found, before words are cut.
    """

    cardinals: str = ""
    hundreds: str = ""
    multipliers: str = ""
    abbreviated: str = ""
    beside_money: str = ""
    bare: str = ""
    ands: str = ""
    ands_before_units: str = ""
    units_first: bool = False
    rooms: str = ""
    products: str = ""
    compound: bool = False
    prefixes: str = ""
    spelling: tuple[tuple[str, str], ...] = ()

    # Ordinals: in words, with the endings of their stems, and what follows figures. In words they may also be shares:
    # with one or an article before them (a fifth of), in their plural (two fifths) or with a word for part after them
    # (la quinta parte).
    ordinals: str = ""
    ordinal_forms: str = ""
    ordinal_endings: str = ""
    ordinal_point: bool = False
    """Figures with a point are an ordinal: 3. Jahr."""
    ordinal_shares: bool = True
    share_plurals: str = ""
    parts: str = ""

    # Shares. denominators are nothing else: tiers, Drittel; halves: half as a noun or alone; half: before or after
    # what it halves (half a million, un million et demi); half_more: one and a half, as one word.
    denominators: str = ""
    halves: str = ""
    share_ones: str = ""
    """Words for one after which an ordinal is a share, whatever follows: jedna trzecia ludności."""
    shares: str = ""
    """Shares that need neither an article nor a number, in languages without articles: треть."""
    half: str = ""
    half_more: str = ""
    in_: str = ""
    """What stands between one and five in `one in five`."""
    every: str = ""
    after_share: str = ""
    """Words after `a fifth` that show that it is a share; words like `of` do in any case."""

    implied: str = ""
    """Words that hold a number and may be used without thinking of it: both, decade; a unit stands behind it: 10:a."""

    # Round and vague numbers. collectives: dozen, dizaine; alone in the plural they are vague. few: makes what follows
    # vague.
    collectives: str = ""
    vague: str = ""
    few: str = ""

    # Beside numbers. articles: a, an; the: may stand between `between` or `between_and` and a number; of: between a
    # number and what is counted or measured (millions d’euros); points: of per cent; to: between the ends of a range.
    # currencies and units: words, each with the ISO 4217 code or the symbol that it stands for.
    articles: str = ""
    the: str = ""
    of: str = ""
    percent: str = ""
    points: str = ""
    basis_points: str = ""
    to: str = ""
    between: str = ""
    between_and: str = ""
    currencies: str = ""
    units: str = ""

    # What isn't a number. references: their numbers are names; the plurals' have more than one. idioms: a pattern.
    references: str = ""
    plural_references: str = ""
    idioms: str = ""
    nouns_have_capitals: bool = False
    pronoun: str = ""
    """A number word that is mostly something else: one."""
    pronoun_after: str = ""
    pronoun_before: str = ""
    counting: str = ""
    """Words before it that make it a number all the same: only one."""
    determiners: str = ""
    """Words before figures with a point that make them an ordinal."""
