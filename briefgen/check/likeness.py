"""Text -> a likeness in which all that is a matter of form is of one kind; it must not know sentences.

White space is spaces, dashes are hyphens, and each quotation mark is an opening or a closing one by what stands round
it, not by its shape: “ or ”. `fold` makes a text to be compared; this one stays as long as it is, so it leads back.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from briefgen.check.fold import composed

_UNSPACED = (("\u2e80", "\ua4cf"), ("\uf900", "\ufaff"), ("\uff01", "\uffef"))
"""Chinese and Japanese letters and signs. Not a class of a regular expression: compiling one takes milliseconds."""

_UNSEEN = "\u00ad\u200b\u2060\ufeff"
_ALIKE = {
    " ": "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000",
    "'": '‘’‚‛“”„‟"´`′″',
    "«": "‹",
    "»": "›",
    "-": "‐‑‒–−—―﹘﹣－",
    "(": "（",
    ")": "）",
    "[": "［",
    "]": "］",
}
_MARKED = 32
"""A letter with its accents: no language heaps up more."""
_LIKE = {unlike: like for like, several in _ALIKE.items() for unlike in several}
_UNLIKE = re.compile(f"[{''.join(_LIKE)}]")  # ten times as fast as `translate`, which looks at each letter
_QUOTE = re.compile("['«»]")
_QUOTES = re.compile("(?:'|« *| *»){0,5}")


def is_unspaced(letter: str) -> bool:
    """Say whether a letter or sign is of a script without spaces."""
    return any(first <= letter <= last for first, last in _UNSPACED)


class Likeness(NamedTuple):
    """places: where its code points come from, and where the text ends; empty when they are all at their own."""

    text: str
    places: tuple[int, ...]


def likeness(text: str) -> Likeness:
    """Make the likeness of a text."""
    like = _UNLIKE.sub(lambda found: _LIKE[found[0]], text)
    places: tuple[int, ...] = ()
    if any(unseen in text for unseen in _UNSEEN) or composed(text) != text:
        like, places = _composed(like)
    return Likeness(_directed(like) if _QUOTE.search(like) else like, places)


def _composed(text: str) -> tuple[str, tuple[int, ...]]:
    """Leave out what nobody sees, and put accents on their letters."""
    clusters: list[str] = []
    starts: list[int] = []
    for i, letter in enumerate(text):
        if clusters and unicodedata.combining(letter) and len(clusters[-1]) < _MARKED:
            clusters[-1] += letter
        elif letter not in _UNSEEN:
            clusters.append(letter)
            starts.append(i)
    joined = [unicodedata.normalize("NFC", cluster) for cluster in clusters]
    places = [start for start, letters in zip(starts, joined, strict=True) for _ in letters]
    return "".join(joined), (*places, len(text))


def _directed(text: str) -> str:
    """Give quotation marks their direction, and leave apostrophes.

    What has a space or the like on one side only opens or closes. On both sides (« non »), guillemets know it; the
    others, and those between letters of a script without spaces, close what is open.
    """
    pieces: list[str] = []
    done, depth = 0, 0
    for found in _QUOTE.finditer(text):
        i = found.start()
        before = text[i - 1 : i] if i > done else pieces[-1] if pieces else ""
        after = _beyond(text, i + 1)
        free_before, free_after = before in " ([{-“'¿¡", after in " )]}-,;:!?."
        if free_before != free_after:
            opens = free_before
        elif free_before and text[i] != "'":
            opens = text[i] == "«"
        elif not free_before and before.isalnum() and after.isalnum() and not is_unspaced(before):
            continue
        else:
            opens = not depth
        pieces += [text[done:i], "“" if opens else "”"]
        done, depth = i + 1, depth + 1 if opens else max(depth - 1, 0)
    return "".join(pieces) + text[done:]


def _beyond(text: str, at: int) -> str:
    """What follows the quotation marks that stand here; nothing at the end; an ellipsis counts as a word."""
    found = _QUOTES.match(text, at)
    at = found.end() if found else at
    return "…" if text.startswith("..", at) else text[at : at + 1]
