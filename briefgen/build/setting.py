"""Html in many settings -> Pages that fit and were looked at: laid out again where it helps; it must not know files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from briefgen.build import fitting, repair
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic, OnPage, Outcome
from briefgen.model.adjust import AS_DESIGNED, Adjust

if TYPE_CHECKING:
    from briefgen.build.fitting import Limit
    from briefgen.press.pages import Pages
    from briefgen.render.html import Html
    from briefgen.theme.limits import Limits

ROUNDS = 2
"""So often a brief is laid out again to mend what preflight found."""
MOST = 6
"""The layouts that a brief may cost in all: a search for a setting leaves fewer for mending."""
_WEIGHT = {"error": 10, "warning": 1}
_GROWS = frozenset(["table-too-wide", "text-off-page", "text-in-margin"])
"""What may cost a page to mend."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be laid out.

    html: composes and renders the brief in one way. limit: of its pages. upright: its matrix may stand upright.
    lenient: what a reader loses is a warning, as in a draft. granted: codes of what needn't be mended.
    """

    html: Callable[[Adjust], Outcome[Html]]
    limits: Limits
    limit: Limit | None = None
    upright: bool = False
    lenient: bool = False
    granted: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Look:
    """One layout, and what was found in it."""

    adjust: Adjust
    pages: Pages
    found: tuple[Diagnostic, ...]
    granted: frozenset[str]

    @property
    def score(self) -> int:
        return sum(_WEIGHT.get(finding.severity, 0) for finding in self.found if finding.code not in self.granted)


def set_pages(wanted: Wanted) -> Outcome[Pages]:
    """Lay a brief out so that it fits, look at every page, and mend what can be mended without touching the text."""
    bench = _Bench(wanted)
    first = bench.laid(AS_DESIGNED)
    if first.value is None:
        return first
    if first.failed:
        return first.adding(bench.preflight(first.value))
    fit = fitting.fit(bench.pages, wanted.limit, wanted.limits) if wanted.limit else fitting.AS_IT_IS
    pages = bench.pages(fit.step)
    if any(one.severity == "error" for one in fit.found):  # what is wrong on pages that can't be would only distract
        return Outcome(pages, (*bench.laid(AS_DESIGNED.at(fit.step)).diagnostics, *fit.found))
    base = _Look(AS_DESIGNED.at(fit.step), pages, bench.preflight(pages), wanted.granted)
    best = _mended(bench, base)
    found = [*bench.laid(best.adjust).diagnostics, *_told(base, best), *best.found, *fit.found]
    if wanted.lenient:
        found = [_softened(finding) for finding in found]
    return Outcome(fitting.marked(best.pages, best.adjust, wanted.limit), tuple(found))


@dataclass(slots=True)
class _Bench:
    """Lays out, each setting once."""

    wanted: Wanted
    _laid: dict[Adjust, Outcome[Pages]] = field(default_factory=dict)

    def laid(self, adjust: Adjust) -> Outcome[Pages]:
        from briefgen.press.layout import lay_out

        if adjust not in self._laid:
            self._laid[adjust] = self.wanted.html(adjust).then(lay_out)
        return self._laid[adjust]

    @property
    def count(self) -> int:
        """The layouts so far."""
        return len(self._laid)

    def pages(self, step: int) -> Pages:
        """The pages at one step of the setting; what could be laid out as designed can be at every step."""
        return self.laid(AS_DESIGNED.at(step)).unwrap()

    def preflight(self, pages: Pages) -> tuple[Diagnostic, ...]:
        from briefgen.press.preflight import preflight

        return preflight(pages, self.wanted.limits)


def _mended(bench: _Bench, base: _Look) -> _Look:
    """The best of the layouts: as it is, mended, and mended once more."""
    looks = [base]
    for _ in range(min(ROUNDS, MOST - bench.count)):
        adjust = repair.mended(_round(looks[-1], bench.wanted)) if looks[-1].score else None
        laid = bench.laid(adjust) if adjust else None
        if adjust is None or laid is None or laid.value is None or laid.failed:
            break
        looks.append(_Look(adjust, laid.value, bench.preflight(laid.value), base.granted))
    allowed = [look for look in looks if look is base or _is_allowed(look, base, bench.wanted.limit)]
    return min(allowed, key=lambda look: look.score)


def _is_allowed(look: _Look, base: _Look, limit: Limit | None) -> bool:
    """Say whether a mended layout keeps to the limit of pages, and to their number unless what it mends costs one."""
    if limit and limit.keeps(base.pages.count) and not limit.keeps(look.pages.count):
        return False
    return look.pages.count <= base.pages.count or any(finding.code in _GROWS for finding in base.found)


def _round(look: _Look, wanted: Wanted) -> repair.Round:
    from briefgen.press import room
    from briefgen.press.preflight.view import View

    view = View(look.pages.laid.pages, wanted.limits)
    white = {page_of(finding) for finding in look.found if finding.code in ("page-hole", "page-nearly-empty")}
    before = {page.number - 1 for page in view.pages if page.width > page.height}
    upright = white & before if wanted.upright else set()
    few = {page: room.share(view, page) for page in white}
    return repair.Round(look.found, look.adjust, frozenset(upright), few, wanted.limits.type)


def page_of(finding: Diagnostic) -> int:
    """The page of a finding, from 1; 0 where it has none."""
    return finding.place.page if isinstance(finding.place, OnPage) else 0


def _told(base: _Look, best: _Look) -> Sequence[Diagnostic]:
    """Say what was mended: findings that are gone."""
    left = {(finding.code, _where(finding)) for finding in best.found}
    gone = [one for one in base.found if one.severity != "hint" and (one.code, _where(one)) not in left]
    return [_mended_at(one, repair.told(one, best.adjust)) for one in gone] if best is not base else []


def _mended_at(finding: Diagnostic, how: str) -> Diagnostic:
    """Say what was mended, at its source: on the page it is no more where it was."""
    place = finding.place
    if isinstance(place, OnPage):
        place = replace(place, box=None) if place.address else None
    return diagnostic("layout-mended", f"mended {finding.code}: {finding.message}", place, hint=how)


def _where(finding: Diagnostic) -> tuple[object, ...]:
    place = finding.place
    return (place.address, place.selector) if isinstance(place, OnPage) else (place,)


def _softened(finding: Diagnostic) -> Diagnostic:
    """In a draft, what is wrong with a page doesn't stop the press."""
    on_page = isinstance(finding.place, OnPage) and finding.severity == "error"
    return replace(finding, severity="warning") if on_page else finding
