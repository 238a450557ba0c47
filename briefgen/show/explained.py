"""docs/diagnostics.md -> what it says of a code; it must not know who asks."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator
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
    before, _, right = section(text, code).partition("\nRight:\n")
    paragraph, _, wrong = before.partition("\nWrong:\n")
    return Explanation(paragraph.strip(), _examples(wrong), _examples(right))


def section(text: str, code: str) -> str:
    """What stands under a code's heading, as it is written; empty where there is none."""
    return "\n".join(_part(text, code)).strip()


def in_full(explained: Explanation, width: int | None = None) -> str:
    """An explanation as plain text: the paragraph, in lines of `width` or in one, and the examples."""
    paragraph = " ".join(explained.paragraph.split())
    if width:
        paragraph = textwrap.fill(paragraph, width, break_long_words=False, break_on_hyphens=False)
    return "\n\n".join([paragraph, *_shown("Wrong:", explained.wrong), *_shown("Right:", explained.right)])


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


def _shown(head: str, examples: Iterable[Example]) -> Iterator[str]:
    """The file's name, and the text indented below it."""
    for example in examples:
        name = f"{example.file} ({example.manner})" if example.manner else example.file
        lines = textwrap.indent(example.text, "    ").rstrip("\n")
        yield "\n".join(filter(None, (head, f"  {name}" if name else "", lines)))
        head = ""
