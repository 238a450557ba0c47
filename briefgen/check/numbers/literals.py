"""Figures as they are written -> their value; it must not know what stands round them."""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction

SPACES = "\u00a0\u2007\u2009\u202f"
_GROUPING = f" {SPACES}'’٬"
LITERAL = (
    r"(?<![\d.,])(?:\d+[ \u00a0]?)?[¼½¾⅐-⅞](?!\d)"  # 2½
    r"|(?<![\d.,/])(?:\d+[ \u00a0])?\d{1,2}[/⁄]\d{1,3}(?![\d/⁄])"  # 1/3
    rf"|(?<![\d.,])\d{{1,3}}(?:(?P<group>[{_GROUPING}])\d{{3}})(?:(?P=group)\d{{3}})*(?:[.,·٫]\d+)?(?!\d)"  # 10 000
    r"|\d+(?:[.,·٫]\d+)*"
)
"""The pattern of a number in figures, of any script."""

_LONGEST = 100
"""Characters of a number: what is longer is none, and Python reads no figures of more than 4,300."""
_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 100, 1000})
"""The others, as in 9/11 or 24/7, make no fraction."""
_WITH_COMMA = (
    "af az be bg bs ca cs da de el es et eu fi fo fr gl hr hu hy id is it ka kk ky lt lv mk mn nb nl nn no pl pt ro ru "
    "sk sl sq sr sv tg tk tr tt uk uz vi"
)
_DECIMAL_COMMA = frozenset(_WITH_COMMA.split())
_WITH_POINT = "CH LI DO GT HN MX NI PA PE PR SV US"
_DECIMAL_POINT_REGIONS = frozenset(_WITH_POINT.split())


def value_of(literal: str, language: str, region: str | None = None) -> Fraction | None:
    """Give the value of figures; None for what only looks like a number: 3.2.1, 9/11."""
    if len(literal) > _LONGEST:
        return None
    if "/" in literal or "⁄" in literal:
        return _fraction(literal)
    if not literal[-1].isdecimal():
        whole = literal[:-1].strip()
        return Fraction(int(whole or 0)) + Fraction(unicodedata.numeric(literal[-1])).limit_denominator(10)
    if literal.isdecimal():
        return Fraction(int(literal))
    plain = re.sub(f"[{_GROUPING}]", "", literal)
    if plain != literal:
        return _decimal(plain.replace(",", ".").replace("·", ".").replace("٫", "."))
    return _separated(literal, "," if _has_comma(language, region) else ".")


def _has_comma(language: str, region: str | None) -> bool:
    return language in _DECIMAL_COMMA and region not in _DECIMAL_POINT_REGIONS


def _fraction(literal: str) -> Fraction | None:
    whole, _, rest = literal.replace("\u00a0", " ").rpartition(" ")
    over, under = (int(part) for part in re.split("[/⁄]", rest))
    if under not in _DENOMINATORS or not 0 < over < under:
        return None
    return int(whole or 0) + Fraction(over, under)


def _separated(literal: str, decimal: str) -> Fraction | None:
    """The value of figures with points or commas, of which `decimal` is the language's decimal sign."""
    signs = re.findall(r"\D", literal)
    last = signs[-1]
    if len(set(signs)) > 1:
        whole, fraction = literal.rsplit(last, 1)
        groups = re.split(r"\D", whole)
        return _decimal(f"{''.join(groups)}.{fraction}") if _grouped(groups) and signs.count(last) == 1 else None
    groups = literal.split(last)
    if len(groups) > 2:
        return Fraction(int("".join(groups))) if _grouped(groups) else None
    grouping = last in ".," and _grouped(groups) and (last != decimal or groups[1] == "000")
    return Fraction(int("".join(groups))) if grouping else _decimal(".".join(groups))


def _grouped(groups: list[str]) -> bool:
    """Say whether these may be groups of thousands, or of Indian lakhs: 1,00,000."""
    first, *middle, last = groups
    sizes = {len(group) for group in middle}
    return 1 <= len(first) <= 3 and int(first) > 0 and len(last) == 3 and (sizes <= {3} or sizes == {2})


def _decimal(plain: str) -> Fraction:
    whole, _, fraction = plain.partition(".")
    return Fraction(int(whole + fraction), 10 ** len(fraction))
