"""A brand -> what it sets of a theme's tokens, and what that makes faint; it must not know how a brand is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic, Outcome, Span
from briefgen.ground.nearest import did_you_mean
from briefgen.theme.contrast import contrast, read, told
from briefgen.theme.faces import Wanted
from briefgen.theme.kinds import misfit
from briefgen.theme.pairs import Pair
from briefgen.theme.tokens import is_harmless


@dataclass(frozen=True, slots=True)
class Brand:
    """What stands over a theme, each with its place.

    tokens: values by the names of tokens. fonts: families by role. faces: the fonts of these families. logo: for a
    masthead.
    """

    file: str
    tokens: Mapping[str, tuple[str, Span]]
    fonts: Mapping[str, tuple[str, Span]]
    faces: tuple[Wanted, ...] = ()
    logo: Path | None = None
    logo_place: Span | None = None

    @property
    def places(self) -> dict[str, Span]:
        fonts = {f"{role}-font": place for role, (_, place) in self.fonts.items()}
        return {name: place for name, (_, place) in self.tokens.items()} | fonts


Branding = Callable[[Path | None], Outcome[Brand]]
"""Gives the brand to put over a theme, told which file the theme names itself; no value where there is none."""


def no_brand(named: Path | None) -> Outcome[Brand]:
    return Outcome(None)


def put_over(brand: Brand, tokens: Mapping[str, str], theme: str) -> Outcome[Mapping[str, str]]:
    """Give the tokens that a brand sets; its families stand before the theme's, for the letters that they lack."""
    found: list[Diagnostic] = []
    put: dict[str, str] = {}
    for name, (value, place) in brand.tokens.items():
        wrong = misfit(name, value, tokens[name]) if name in tokens else None
        if name not in tokens:
            hint = did_you_mean(name, tokens, f"the theme `{theme}` has no such token")
            found.append(diagnostic("token-unknown", f"the theme `{theme}` has no token `{name}`", place, hint=hint))
        elif not is_harmless(value):
            hint = "write one CSS value: a colour, a length, a list of fonts"
            found.append(diagnostic("token-invalid", f"`{value}` is no value of CSS", place, hint=hint))
        elif wrong:
            found.append(diagnostic("token-invalid", wrong[0], place, hint=wrong[1]))
        else:
            put[name] = value
    for role, (family, _) in brand.fonts.items():
        own = tokens.get(f"{role}-font")
        put[f"{role}-font"] = f'"{family}", {own}' if own else f'"{family}"'
    return Outcome(put, tuple(found))


def too_faint(brand: Brand, pairs: Sequence[Pair], tokens: Mapping[str, str]) -> Iterator[Diagnostic]:
    """Find the pairs of the theme that no longer stand out in the colours of the brand."""
    for pair in pairs:
        place = next((brand.tokens[name][1] for name in (pair.ink, pair.on) if name in brand.tokens), None)
        ink, ground = read(tokens.get(pair.ink, "")), read(tokens.get(pair.on, ""))
        if place is None or ink is None or ground is None or contrast(ink, ground) >= pair.least:
            continue
        message = (
            f"`{pair.ink}` on `{pair.on}` is {told(contrast(ink, ground))}:1 in the brand's colours; "
            f"{pair.use} needs {pair.least:g}:1"
        )
        hint = f"give `{pair.ink}` another colour under `defaults.briefgen.tokens`, or leave it to the theme"
        yield diagnostic("contrast-low", message, place, hint=hint, severity="warning")
