"""A limit of pages -> the setting that keeps to it, or what must go; it must not know how pages are made."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Address, At, Diagnostic, Note
from briefgen.model.adjust import DESIGNED, STEPS, Adjust
from briefgen.model.boxes import PageLimit
from briefgen.press.fit import keeps, search
from briefgen.theme.fit import tokens_at

if TYPE_CHECKING:
    from briefgen.press.pages import Pages
    from briefgen.press.preflight.view import View
    from briefgen.press.room import Saving
    from briefgen.theme.limits import Limits
    from briefgen.theme.tokens import Theme

ROOMY = 3
"""So many free lines on the last page are worth telling."""


@dataclass(frozen=True, slots=True)
class Limit:
    """How many pages a brief may have, and who says so.

    name: as messages name it: "`pages`", "`--max-pages`". at: where it is written, if it is. theme: whose sizes a
    setting changes. short: it is that of the short variant, which is set as loose as its pages allow.
    """

    pages: PageLimit
    name: str
    at: Address | None
    theme: Theme = field(repr=False)
    short: bool = False

    def keeps(self, count: int) -> bool:
        """Say whether so many pages keep to it."""
        return keeps(self.pages, count)

    def words(self) -> str:
        limit = self.pages
        said = [("at most {}", limit.max), ("exactly {}", limit.exactly), ("a multiple of {}", limit.multiple)]
        return " and ".join(words.format(value) for words, value in said if value is not None)

    def target(self, count: int) -> int:
        """The most pages, not more than so many, that keep to it; 0 where there is no such number."""
        return next((pages for pages in range(count, 0, -1) if self.keeps(pages)), 0)


@dataclass(frozen=True, slots=True)
class Fit:
    """The setting chosen, and what is to be said of it."""

    step: int
    found: tuple[Diagnostic, ...] = ()


AS_IT_IS = Fit(DESIGNED)


def fit(pages: Callable[[int], Pages], limit: Limit, limits: Limits) -> Fit:
    """Find the setting nearest to the designed one that keeps to a limit; the tightest where none does."""
    from briefgen.press.preflight.view import View

    result = search(lambda step: pages(step).count, limit.pages, fill=limit.short)
    step = result.step if result.step is not None else STEPS - 1
    laid = pages(step)
    view = View(laid.laid.pages, limits)
    if result.step is None:
        loosest = min(result.counts)
        return Fit(step, (_unfit(view, limit, result.counts[loosest] if loosest < DESIGNED else None),))
    return Fit(step, tuple(_fitted(view, limit, step)))


def marked(pages: Pages, adjust: Adjust, limit: Limit | None) -> Pages:
    """Keep the setting in what the file says about itself, where it was sought."""
    if limit is None and adjust.step == DESIGNED:
        return pages
    return replace(pages, meta=replace(pages.meta, setting=f"{adjust.step} of 0 to {STEPS - 1}"))


def _fitted(view: View, limit: Limit, step: int) -> Iterator[Diagnostic]:
    from briefgen.press import room

    count = len(view.pages)
    place = At(limit.at) if limit.at else None
    if step <= DESIGNED and limit.short:
        return  # it fills its pages, as it should, or has little to say
    if step != DESIGNED:
        tighter = "tighter" if step > DESIGNED else "looser"
        message = f"set {tighter}, at step {step} of 0 to {STEPS - 1}, for {_n(count, 'page')}{_sizes(limit, step)}"
        yield diagnostic(
            "pages-fitted",
            message,
            place,
            hint=f"{'fewer' if step > DESIGNED else 'more'} words would leave the sizes as designed",
        )
        return
    spare = room.spare(view)
    most = limit.pages.max
    if most is not None and (count < most or spare >= ROOMY):
        message = f"{count} of at most {most} pages, with room for {_n(spare, 'line')} on the last"
        yield diagnostic("pages-room", message, place)


def _sizes(limit: Limit, step: int) -> str:
    tokens = tokens_at(limit.theme, step)
    size, leading = tokens.get("text-size", ""), tokens.get("leading", "")
    return f": text of {size} on {leading}" if size and leading else ""


def _unfit(view: View, limit: Limit, loosest: int | None) -> Diagnostic:
    """Say that nothing helps: how many lines are too many, or missing. view: of the tightest setting."""
    from briefgen.press import room

    count = len(view.pages)
    target = limit.target(count)
    place = At(limit.at) if limit.at else None
    if not target:
        most = loosest or count
        message = f"even set at its loosest the brief has {_n(most, 'page')}; {limit.name} asks for {limit.words()}"
        hint = f"{_missing(view, limit, most)}, or ask for {_n(most, 'page')}"
        return diagnostic("pages-missing", message, place, hint)
    savings = room.savings(view, count - target)
    message = f"even set at its tightest the brief has {_n(count, 'page')}; {limit.name} asks for {limit.words()}"
    if not savings:
        hint = "each part that begins a new page needs one: take a part out, or ask for more pages"
        return diagnostic("pages-exceeded", message, place, hint)
    hint = f"at least {' and '.join(_where(saving) for saving in savings)} must go"
    if limit.short:
        hint += ", or leave a section, an issue or a flag out under `short`"
    elif limit.pages.multiple is not None:
        hint += f"; or {_missing(view, limit, loosest or count)}"
    else:
        hint += f", or ask for {_n(count, 'page')}"
    short = [short for saving in savings for short in saving.paragraphs]
    notes = [Note(f"{_n(one.words, 'word')} fewer here save a line", one.place) for one in short]
    return diagnostic("pages-exceeded", message, place, hint, notes)


def _missing(view: View, limit: Limit, most: int) -> str:
    """How much text would fill the pages that are asked for, where the loosest setting has so many."""
    from briefgen.press import room

    wanted = next((pages for pages in range(most + 1, most + 1000) if limit.keeps(pages)), most + 1)
    lines = room.spare(view) + (wanted - most - 1) * room.depth(view) + 1
    return f"about {_n(lines, 'line')} more would make {_n(wanted, 'page')}"


def _where(saving: Saving) -> str:
    first, last = saving.run
    return f"{_n(saving.lines, 'line')} of " + (f"page {first}" if first == last else f"pages {first} to {last}")


def _n(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
