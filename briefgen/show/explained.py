"""docs/diagnostics.md -> what it says of a code; it must not know who asks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_EXAMPLE = re.compile(r"^```\w+ ?(?P<file>\S*) ?(?P<manner>.*)\n(?P<text>(?:(?!```).*\n)*)```$", re.MULTILINE)


class Example(NamedTuple):
    """A piece of a file.

    file: from the brief's folder; empty for what a terminal shows. manner: the encoding, or how many times the text
    stands there; empty as a rule.
    """

    file: str
    manner: str
    text: str


class Explanation(NamedTuple):
    """What the documents say of a code."""

    paragraph: str
    wrong: tuple[Example, ...]
    right: tuple[Example, ...]


def explanation(text: str, code: str) -> Explanation:
    """Take what stands under a code's heading apart; where there is none, all of it is empty."""
    before, _, right = "\n".join(_part(text, code)).partition("\nRight:\n")
    paragraph, _, wrong = before.partition("\nWrong:\n")
    return Explanation(paragraph.strip(), _examples(wrong), _examples(right))


def _part(text: str, code: str) -> Iterator[str]:
    """The lines under the code's heading. What looks like a heading inside an example is none."""
    fenced = wanted = False
    for line in text.splitlines():
        fenced ^= line.startswith("```")
        if line.startswith("#") and not fenced:
            wanted = line == f"## {code}"
        elif wanted:
            yield line


def _examples(text: str) -> tuple[Example, ...]:
    return tuple(Example(found["file"], found["manner"], found["text"]) for found in _EXAMPLE.finditer(f"{text}\n"))
