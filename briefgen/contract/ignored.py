"""A theme's sheets -> what the press takes no notice of, and what was meant; it must not know what is printed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

import tinycss2
from rapidfuzz.distance import OSA

from briefgen.compose.copy import Meta
from briefgen.contract import balance
from briefgen.contract.subject import PAGE_SIZE, Subject
from briefgen.contract.vocabulary import KEYWORDS, PROPERTIES, UNITS
from briefgen.ground.diagnostics import Diagnostic, Span
from briefgen.ground.nearest import CLOSE
from briefgen.press import families
from briefgen.press.complaints import Complaints
from briefgen.press.engine.records import recorded
from briefgen.press.engine.start import start
from briefgen.press.jail import jail
from briefgen.press.rules import Declared
from briefgen.press.unreadable import unreadable
from briefgen.render.html import Html
from briefgen.render.tokens import put_in
from briefgen.theme.kinds import kind_of

_PAGE = "<!doctype html><html lang=en><title>none</title><p>"
_META = Meta("", (), "", (), None, None, "", "en")
_QUOTED = re.compile(r"""["']([^"'\n]+)["']""")
_OTHERWISE = {"middle": "center", "centre": "center", "justified": "justify"}
"""Words that others say, for those that CSS has: no letter tells that one stands for the other."""
_TRIED = 4
"""So many of the words nearest to a misspelt one are tried."""

Accepts = Callable[[str], bool]
_Key = tuple[str, int, int]


def check(subject: Subject) -> Iterator[Diagnostic]:
    """Find tokens that aren't there, families without a face, and declarations that have no effect."""
    yield from subject.put.diagnostics
    yield from _families(subject)
    started = start()
    yield from (one for one in started if one.severity == "error")
    if not any(one.severity == "error" for one in started):
        yield from _complaints(subject)


def _families(subject: Subject) -> Iterator[Diagnostic]:
    """Find families that no face has, in the sheets: of those of tokens, and of faces not loaded, it was said."""
    theme = subject.theme
    loaded = {face.family.lower(): face.family for face in theme.faces}
    tokens = dict(theme.tokens)
    for name, value in theme.tokens.items():
        if kind_of(value) == "family" and not loaded.keys() >= {one.lower() for one in _QUOTED.findall(value)}:
            tokens[name] = f'"{next(iter(loaded.values()))}"' if loaded else "inherit"
    tokens["page-size"] = PAGE_SIZE
    made = (put_in(sheet, tokens).value for sheet in theme.sheets)
    yield from families.check(tuple(sheet for sheet in made if sheet), theme.faces)


def _complaints(subject: Subject) -> Iterator[Diagnostic]:
    from briefgen.press.engine.document import Setting, Styling  # imports WeasyPrint

    html = Html(_PAGE, subject.sheets, subject.theme.faces, _META)
    cell = jail(html)
    written = {_key(one.place): one for rule in subject.rules for one in rule.declared}
    lacking = {_around(one.place, written) for one in subject.put.diagnostics if isinstance(one.place, Span)}
    """Declarations with a token that isn't there, which is said: that they can't be read follows from it."""
    with recorded() as records:
        styling = Styling(cell)
        complaints = Complaints(cell, Setting(html.text, cell).root, html.sheets)

        def accepts(declaration: str) -> bool:
            records.clear()
            return styling.reads(f"p {{ {declaration} }}") and not records

        for sheet in subject.sheets:
            records.clear()
            read = styling.reads(sheet.text)
            said = tuple(complaints.of_sheet(records[:], sheet) if read else unreadable(sheet, styling.reads))
            if (unclosed := balance.check(sheet)) is not None:
                yield unclosed
                continue  # what stands behind it is read as something else
            for found in said:
                key = _key(found.place) if isinstance(found.place, Span) else None
                if key is None or key not in lacking:
                    yield _hinted(found, written.get(key) if key else None, accepts)


def _around(place: Span, written: Iterable[_Key]) -> _Key | None:
    """The declaration that a place is in."""
    key = _key(place)
    return max((one for one in written if one[0] == key[0] and one <= key), default=None)


def _key(place: Span) -> _Key:
    return place.file, place.line, place.column


def _hinted(found: Diagnostic, declared: Declared | None, accepts: Accepts) -> Diagnostic:
    """Add what was probably meant, and mark the whole name."""
    if declared is None:
        return found
    meant = next(_meant(declared, accepts), "")
    return replace(found, place=declared.place, hint=f"did you mean `{meant}`?" if meant else found.hint)


def _meant(declared: Declared, accepts: Accepts) -> Iterator[str]:
    """Declarations that differ in a word, and that the press takes."""
    for name in _near(declared.name, PROPERTIES):
        if accepts(f"{name}: {declared.value}"):
            yield name
    for i, token in enumerate(declared.tokens):
        before, after = (tinycss2.serialize(part) for part in (declared.tokens[:i], declared.tokens[i + 1 :]))
        for word in _words(token):
            if accepts(f"{declared.name}:{before}{word}{after}"):
                yield f"{declared.name}: {(before + word + after).strip()}"


def _words(token: object) -> Iterator[str]:
    kind = getattr(token, "type", "")
    if kind == "ident":
        word = getattr(token, "value", "").lower()
        yield from (other for one, other in _OTHERWISE.items() if one == word)
        yield from _near(word, KEYWORDS)
    elif kind in ("dimension", "number"):
        number, unit = getattr(token, "representation", ""), getattr(token, "unit", "")
        yield from (number.removesuffix(unit) + near for near in (_near(unit, UNITS) if unit else UNITS))


def _near(word: str, known: Sequence[str]) -> list[str]:
    """The known words that are close to one, the closest first; never itself."""
    scored = [(OSA.normalized_similarity(word.lower(), one), one) for one in known]
    ranked = sorted(scored, key=lambda pair: -pair[0])  # of equals the first
    close = [one for score, one in ranked if score >= CLOSE and one != word.lower()]
    return close[:_TRIED] if len(word) > 2 else [one for _, one in ranked[:_TRIED] if one != word.lower()]
