"""A full stop and what stands round it -> whether a sentence ends there; it must not know the rest of the paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple, cast

from briefgen.check.abbreviations import Abbreviations
from briefgen.check.likeness import is_unspaced

FOREIGN = "。｡！？։؟۔।॥።፧፨။៕"
"""Stops that need no space after them, and that no abbreviation ends with."""

_AFTER = re.compile(
    r"(?P<close>(?: *”|[)\]}」』】〉》〕])*)"
    r"(?P<note>(?:\[\d{1,3}\]|[⁰¹²³⁴-⁹]+|\d{1,3}(?=[- ”)\]]|$))*)(?: *”|[)\]])*"
    r"(?P<gap> *)"
    r"(?P<open>(?:\[(?:…|\.\.\.)\] *|[-“(\[{¿¡「『【〈《〔] *){0,9})"
    r"(?P<next>[^\W\d_]+'?|.?)"
)
_WORD_BACKWARDS = re.compile(r"[^ '“”()\[\]{}/-]*")  # what stands before a stop is looked for from there
_ABBREVIATED_BACKWARDS = re.compile(r"(?: *\.[^\W\d_]{1,4}){1,3}(?!\w)")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,3}")
_SYLLABIC = (
    ("\u0900", "\u0dff"), ("\u0e00", "\u0eff"), ("\u1100", "\u11ff"), ("\u1780", "\u17ff"), ("\uac00", "\ud7af"),
)  # fmt: skip
"""Letters that are no initials: one may be a word."""
_FIGURES = re.compile(r"\d{1,3}(?:\.\d{1,2})*")
_NUMERAL = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
_OPENS = re.compile(r"[- “(\[]*")
_FEW = 20
"""Code points that open before a sentence: nobody writes more."""
_UNIT = re.compile(r"\d *$")
_CAPITAL = re.compile(r" *[^\W\d_a-z]")
_SPEECH = (
    r"(?:[^\W\d_a-z][\w.'-]* +){1,5}(?:said|says|asked|asks|added|replied|answered|wondered|wrote|insisted|demanded)\b"
    r"|[^，。！？；：、“”「」]{0,12}?(?:说|說|道|表示|指出|称|稱|问|問|强调|強調|认为|認為)(?=[，。])"
    r"|と(?!ころ|はいえ)|って|など|を"
    r"|(?:قال|قالت|سأل|سألت|أضاف|تساءل|يقول|אמר|אמרה|שאל|שאלה|הוסיף|הוסיפה)\b"
)
"""Who said it, after a quotation: the sentence isn't over."""


@cache
def _speech() -> re.Pattern[str]:
    """Few paragraphs need it, and compiling it takes a millisecond."""
    return re.compile(_SPEECH)


def _is_initial(word: str) -> bool:
    unlike = is_unspaced(word) or any(first <= word <= last for first, last in _SYLLABIC)
    return len(word) == 1 and word.isalpha() and not unlike


def follows(text: str, at: int) -> re.Match[str]:
    """What follows a stop: what closes, numbers of notes, white space, what opens, the next word or sign."""
    return cast("re.Match[str]", _AFTER.match(text, at))  # every part of the pattern may be empty


class Stop(NamedTuple):
    """A stop in the likeness of a text.

    begin: where its sentence begins. bracketed: it closes a bracket within its sentence, as in `(so they say.)`.
    """

    text: str
    begin: int
    mark: re.Match[str]
    after: re.Match[str]
    known: Abbreviations
    bracketed: bool

    def ends_sentence(self) -> bool:
        """Say whether a sentence ends here and another begins."""
        mark = self.mark[0]
        if not self._is_set_off() or self._goes_on():
            return False
        if not mark.strip(".… "):
            return self._full_stop() if mark == "." else self._ellipsis()
        return (not self.bracketed or self._starts()) and not self._attributed()

    def _is_set_off(self) -> bool:
        """A space follows, or a dash, or the script does without."""
        if self.after["gap"] or "-" in self.after["open"] or self.mark[0][-1] in FOREIGN:
            return True
        return self.mark[0][-1] in "!?" and is_unspaced(self.after["next"][:1])

    def _goes_on(self) -> bool:
        """Whatever the stop is, what follows belongs to it: a comma, a small letter, the rest of a range (`5.–7.`)."""
        opens, following = self.after["open"], self.after["next"]
        if not following or following in ",;:.!?…)]}”%":
            return not (following and following in ".…" and "“" in opens)
        if "-" in opens and following.isdigit():
            return True
        return _is_lower(following) and "¿" not in opens and "¡" not in opens

    def _begins(self, at: int) -> bool:
        """Say whether the sentence begins here, whatever opens there aside."""
        return at - self.begin < _FEW and bool(_OPENS.fullmatch(self.text, self.begin, at))

    def _starts(self) -> bool:
        """Say whether the next word is one that commonly begins a sentence."""
        word = self.after["next"].replace("İ", "i")
        rest = word[1:].rstrip("'")
        if self.text.startswith(".", self.after.end()) and (not rest or word in self.known.figures):
            return False  # an initial, or another abbreviation: `A. Smith`, `No. 10`
        small = word.lower()
        return (not rest or rest.islower()) and (small in self.known.starts or small.rstrip("'") in self.known.starts)

    def _attributed(self) -> bool:
        quoted = self.after["close"].strip(" )]}")
        return bool(quoted and _speech().match(self.text, self.after.end("open"))) and not self._starts()

    def _ellipsis(self) -> bool:
        """It ends a sentence before a capital; `[…]` and one that begins a sentence don't."""
        start, end = self.mark.span()
        bare = self.text[start - 1] in "([" and self.text[end] in ")]"
        if bare or self._begins(start):
            return False
        if self.known.capitals or self.bracketed:
            return self._starts()
        return self.after["next"][0].isupper()

    def _full_stop(self) -> bool:
        start = self.mark.start()
        word = _before(self.text[max(start - 30, self.begin) : start], _WORD_BACKWARDS)
        if self.after["note"][:1].isdigit() and word[-1:].isdigit():
            return False  # a decimal point
        for name in self._names(word):
            judged = self._abbreviation(name)
            if judged is not None:
                return judged
        if _DOTTED.fullmatch(word) or self.bracketed:
            return self._starts()
        if _is_initial(word):
            return self._initial(word)
        return self._number(word)

    def _names(self, word: str) -> Iterator[str]:
        """A word, after the compound abbreviations that it may close, as the B of `z. B.`, the longest first."""
        start = self.mark.start() - len(word)
        if len(word) <= 4:
            compound = _before(self.text[max(start - 60, 0) : start], _ABBREVIATED_BACKWARDS).replace(" ", "") + word
            while "." in compound:
                yield compound
                compound = compound.partition(".")[2]
        if word:
            yield word

    def _abbreviation(self, name: str) -> bool | None:
        """Judge an abbreviation; None if it is none."""
        forms = {name, name[0].lower() + name[1:]}
        if forms & self.known.leads:
            return False
        counts = not (forms | {name.lower()}).isdisjoint(self.known.counts)
        if (counts and self._is_counted()) or (forms & self.known.figures and self._is_figure()):
            return False
        if forms & self.known.closes:
            return True
        return self._starts() if forms & self.known.either else None

    def _is_figure(self) -> bool:
        return self.after["next"][0] in "§№#" or (self.after["note"] + self.after["next"])[0].isdigit()

    def _is_counted(self) -> bool:
        following = self.after["next"]
        return self._is_figure() or (len(following) == 1 and following.isalpha()) or bool(_NUMERAL.fullmatch(following))

    def _initial(self, letter: str) -> bool:
        """A single letter: an initial (`J. Smith`), a number (`A. First`), a unit (`5 m.`), or a name (`Plan B.`)."""
        if self._begins(self.mark.start() - 1):
            return False
        start, beyond = self.mark.start() - 1, self.after.end()
        if letter.islower() and _UNIT.search(self.text, max(start - 10, 0), start):
            return not self.text.startswith(".", beyond)  # `300 v. Chr.`
        particle = self.after["next"].lower() in self.known.particles
        return self._starts() and not (particle and _CAPITAL.match(self.text, beyond))

    def _number(self, word: str) -> bool:
        """A numeral may be an ordinal (`17. Februar`), or count what begins here; any other word ends a sentence."""
        figures, numeral = _FIGURES.fullmatch(word), _NUMERAL.fullmatch(word) and len(word) > 1
        if not figures and not numeral:
            return True
        if self._begins(self.mark.start() - len(word)):
            return False
        if self.known.ordinals and self.after["next"].isdigit() and len(word) <= 2:
            return False  # `17. 2. 2025`
        if (numeral and self.known.ordinals) or (figures and self.known.ordinals == "all" and "." not in word):
            return self._starts()
        return True


def _before(text: str, backwards: re.Pattern[str]) -> str:
    """The end of a text that matches a pattern."""
    found = backwards.match(text[::-1])
    return found[0][::-1] if found else ""


def _is_lower(word: str) -> bool:
    """Georgian has no capitals, though its letters count as small ones."""
    return word[0].islower() and not "ა" <= word[0] <= "ჿ"
