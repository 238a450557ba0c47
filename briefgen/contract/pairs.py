"""A theme's colours -> pairs of them that don't stand out from each other; it must not know where they are printed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

import tinycss2
from tinycss2.color5 import parse_color

from briefgen.contract.colour import over, written
from briefgen.contract.subject import Subject
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic, Note, Span
from briefgen.press.rules import Declared, Rule
from briefgen.render.tokens import put_in
from briefgen.theme.contrast import Colour, contrast, read, told
from briefgen.theme.pairs import USES, Pair
from briefgen.theme.ranges import measured
from briefgen.theme.tokens import Theme, ThemeSheet

DEMANDED: tuple[tuple[str, str, str], ...] = (
    ("ink", "paper", "body"), ("ink", "tint", "body"),
    ("second", "paper", "text"), ("second", "tint", "text"), ("accent", "paper", "text"), ("accent", "tint", "text"),
    ("alarm", "paper", "text"), ("paper", "alarm", "text"),
    ("pro", "paper", "mark"), ("con", "paper", "mark"), ("between", "paper", "mark"), ("absent", "paper", "mark"),
)  # fmt: skip
"""What stands on what in the templates and sheets of base, whether a theme says so or not."""
_WORDS = {"body": "running text", "text": "text", "mark": "marks"}
_LARGE, _LARGE_BOLD = 18.0, 14.0
"""pt from which 3:1 is enough for text, and for bold text (WCAG 2.2, 1.4.3)."""
_BLACK: Colour = (0.0, 0.0, 0.0)
_WHITE: Colour = (1.0, 1.0, 1.0)
_OF_XYZ = (
    (3.2404542, -1.5371385, -0.4985314), (-0.9692660, 1.8760108, 0.0415560), (0.0556434, -0.2040259, 1.0572252),
)  # fmt: skip
"""The light of sRGB from XYZ with D65 (IEC 61966-2-1)."""
_ROUNDING = 0.005
_PROOF = "proof-"
"""What the colours of outlines over a proof begin with: they are base's, and no brief is printed in them."""
_MANY = 4
_BOLD = re.compile(r"\b(?:bold|bolder|[6-9]00)\b")


class Reckoned(NamedTuple):
    """A pair, and the colours that it comes to."""

    pair: Pair
    ink: Colour
    ground: Colour

    @property
    def tokens(self) -> tuple[str, str]:
        return self.pair.ink, self.pair.on

    @property
    def low(self) -> bool:
        return contrast(self.ink, self.ground) < self.pair.least - _ROUNDING


def check(subject: Subject) -> Iterator[Diagnostic]:
    """Reckon each pair: those that the theme declares, those that every theme has, and those of single rules."""
    theme = subject.theme
    reckoned: list[Reckoned] = []
    for pair in pairs(theme):
        ink, ground = colour(pair.ink, theme), colour(pair.on, theme)
        if ink is None or ground is None:
            yield from _unread(pair, theme)
        elif not _of_proof(pair, subject):
            reckoned.append(Reckoned(pair, ink, ground))
    low = [one for one in reckoned if one.low]
    shared = _shared(low, subject)
    if shared:
        yield _against_many(shared, [one for one in reckoned if shared in one.tokens], subject)
    yield from (_low(*one, subject) for one in low if shared not in one.tokens)
    told_of = {(one.ink, one.ground) for one in low}
    for rule in subject.rules:
        yield from _of_rule(rule, told_of)


def _of_proof(pair: Pair, subject: Subject) -> bool:
    """Say whether a pair is one of proofs, whose colours this theme hasn't chosen."""
    places = subject.theme.places
    return any(name.startswith(_PROOF) and subject.depth(places.get(name)) > 0 for name in (pair.ink, pair.on))


def _shared(low: Sequence[Reckoned], subject: Subject) -> str:
    """The token that so many others don't stand out from that it is the one to change; empty where none is."""
    depth = {name: subject.depth(subject.theme.places.get(name)) for one in low for name in one.tokens}
    nearest = min(depth.values(), default=0)
    counted = Counter(name for one in low for name in dict.fromkeys(one.tokens) if depth[name] == nearest)
    name, count = max(counted.items(), key=lambda item: item[1], default=("", 0))
    return name if count >= _MANY else ""


def _against_many(token: str, reckoned: Sequence[Reckoned], subject: Subject) -> Diagnostic:
    """Say of a token at once from which others it doesn't stand out. reckoned: all pairs that it is of."""
    places = subject.theme.places
    others = {next(iter(set(one.tokens) - {token}), token): one for one in reckoned if one.low}
    ratios = [f"`{name}` {told(contrast(one.ink, one.ground))}:1" for name, one in others.items()]
    own = reckoned[0].ink if reckoned[0].pair.ink == token else reckoned[0].ground
    message = f"`{token}` (`{written(own)}`) doesn't stand out from {len(others)} colours: {', '.join(ratios)}"
    wanted = [(one.ground if one.pair.ink == token else one.ink, one.pair.least) for one in reckoned]
    better = _enough(own, wanted)
    hint = f"`{written(better)}` would be enough for all of them" if better else "move it and them apart in lightness"
    notes = [Note(f"`{name}` is set here", places[name], places[name]) for name in others if name in places]
    return diagnostic("contrast-low", message, places.get(token, reckoned[0].pair.place), hint, notes)


def pairs(theme: Theme) -> tuple[Pair, ...]:
    """The pairs that a theme declares, and those that it has to have; the stricter use counts."""
    declared = {(pair.ink, pair.on): pair for pair in theme.pairs}
    for ink, on, use in DEMANDED:
        known = declared.get((ink, on))
        if ink in theme.tokens and on in theme.tokens and (known is None or known.least < USES[use]):
            place = known.place if known else theme.places.get(ink, Span("theme.toml", 1, 1))
            declared[ink, on] = Pair(ink, on, use, place)
    return tuple(declared.values())


def colour(token: str, theme: Theme) -> Colour | None:
    """The colour that a token comes to, on white where it lets some through; None where it is none."""
    filled = put_in(ThemeSheet("", f"var(--{token})"), theme.tokens)
    return _read(filled.value.text) if filled.value and not filled.diagnostics else None


def _read(text: str) -> Colour | None:
    parsed = parse_color(text.strip())
    if parsed is None or isinstance(parsed, str):
        return None
    if parsed.space in ("oklab", "oklch"):
        light = parsed.to("xyz-d65").coordinates
        red, green, blue = (_bent(sum(part * own for part, own in zip(row, light, strict=True))) for row in _OF_XYZ)
    elif parsed.space in ("srgb", "hsl", "hwb"):
        red, green, blue = (min(max(part, 0.0), 1.0) for part in parsed.to("srgb").coordinates)
    else:
        return None
    return over((red, green, blue), parsed.alpha, _WHITE)


def _bent(light: float) -> float:
    """A part of a colour from its light (IEC 61966-2-1); what no screen shows is cut off."""
    light = min(max(light, 0.0), 1.0)
    return 12.92 * light if light <= 0.0031308 else 1.055 * float(light ** (1 / 2.4)) - 0.055


def _low(pair: Pair, ink: Colour, ground: Colour, subject: Subject) -> Diagnostic:
    """Say so where the theme itself has set one of the two, rather than one that it extends."""
    places = subject.theme.places
    message = (
        f"`{pair.ink}` (`{written(ink)}`) on `{pair.on}` (`{written(ground)}`) is {told(contrast(ink, ground))}:1,"
        f" and {pair.least:g}:1 is the least for {_WORDS[pair.use]}"
    )
    blamed, other = sorted((pair.ink, pair.on), key=lambda token: subject.depth(places.get(token)))
    changed, kept = (ink, ground) if blamed == pair.ink else (ground, ink)
    better = _enough(changed, [(kept, pair.least)])
    hint = f"`{written(better)}` would be enough for `{blamed}`" if better else "move them apart in lightness"
    notes = [Note(f"`{other}` is set here", places[other], places[other])] if other in places else []
    if pair.place not in places.values():
        notes.append(Note("they stand together here", pair.place, pair.place))
    return diagnostic("contrast-low", message, places.get(blamed, pair.place), hint, notes)


def _enough(changed: Colour, others: Sequence[tuple[Colour, float]]) -> Colour | None:
    """The nearest darker or lighter shade of a colour that is enough; none where the others stand in between."""
    for step in range(1, 101):
        for end in (_BLACK, _WHITE):
            tried = read(written(over(end, step / 100, changed))) or end  # as it will be written
            if all(contrast(tried, other) >= least for other, least in others):
                return tried
    return None


def _unread(pair: Pair, theme: Theme) -> Iterator[Diagnostic]:
    for name in (pair.ink, pair.on):
        if colour(name, theme) is None:
            message = f"`{name}` is `{theme.tokens.get(name, '')}`, and no colour"
            yield diagnostic("theme-invalid", message, theme.places.get(name, pair.place), "write it as `#RRGGBB`")


def _of_rule(rule: Rule, told_of: Container[tuple[Colour, Colour]]) -> Iterator[Diagnostic]:
    """Look at a rule that gives both text and its ground a colour."""
    declared, below = rule.last("color"), rule.last("background", "background-color")
    ink, ground = _first(declared), _first(below)
    if declared is None or below is None or ink is None or ground is None:
        return
    least = _least(rule)
    if contrast(ink, ground) < least - _ROUNDING and (ink, ground) not in told_of:
        message = (
            f"`{written(ink)}` on `{written(ground)}` is {told(contrast(ink, ground))}:1, "
            f"and {least:g}:1 is the least for text"
        )
        notes = [Note("its ground", below.place, below.place)]
        yield diagnostic("contrast-low", message, declared.place, "take another token for one of them", notes)


def _first(declared: Declared | None) -> Colour | None:
    """The opaque colour that a declaration gives."""
    for token in declared.tokens if declared else ():
        parsed = parse_color(token) if token.type in ("hash", "ident", "function") else None
        if parsed is not None and not isinstance(parsed, str) and parsed.alpha == 1:
            return _read(tinycss2.serialize([token]))
    return None


def _least(rule: Rule) -> float:
    sized, weighted = rule.last("font", "font-size"), rule.last("font", "font-weight")
    sizes = [measured(tinycss2.serialize([token])) for token in (sized.tokens if sized else ())]
    size = next((one[0] for one in sizes if one and one[1] == "pt"), 0.0)
    bold = weighted is not None and bool(_BOLD.search(weighted.value))
    return USES["mark"] if size >= _LARGE or (size >= _LARGE_BOLD and bold) else USES["text"]
