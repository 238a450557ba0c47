"""`briefgen explain`: a code -> what docs/diagnostics.md says of it, for a terminal; it must not know what finds it."""

from __future__ import annotations

import re
import shutil
import textwrap
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import click
from click.shell_completion import CompletionItem

from briefgen.cli import terminal
from briefgen.cli.exits import DONE
from briefgen.ground import resources
from briefgen.ground.catalogue import CATALOGUE

_EXAMPLE = re.compile(r"^```\w+ ?(?P<file>\S*) ?(?P<manner>.*)\n(?P<text>(?:(?!```).*\n)*)```$", re.MULTILINE)
_LONGEST = 100
"""Columns of a paragraph; a wider one is hard to read."""


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


def _complete(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    return [CompletionItem(code, help=entry.title) for code, entry in CATALOGUE.items() if code.startswith(incomplete)]


@click.command(short_help="Explain a diagnostic.")
@click.argument("code", required=False, shell_complete=_complete)
def command(code: str | None) -> int:
    """Say what a diagnostic means and how to mend it; without CODE, list all codes."""
    if code is None:
        width = max(map(len, CATALOGUE))
        terminal.give("\n".join(f"{name:{width}}  {entry.title}" for name, entry in CATALOGUE.items()))
        return DONE
    if code not in CATALOGUE:
        raise click.UsageError(f"there is no code `{code}`{terminal.meant(code, CATALOGUE)}")
    entry = CATALOGUE[code]
    explained = explanation(resources.diagnostics().read_text(encoding="utf-8"), code)
    width = min(shutil.get_terminal_size().columns, _LONGEST)
    paragraph = textwrap.fill(explained.paragraph, width, break_long_words=False, break_on_hyphens=False)
    shown = (*_shown("Wrong:", explained.wrong), *_shown("Right:", explained.right))
    terminal.give("\n\n".join([f"{entry.severity}[{code}]: {entry.title}", paragraph, *shown]))
    return DONE


def _shown(head: str, examples: Iterable[Example]) -> Iterator[str]:
    """Examples as a terminal shows them: the file's name, and the text indented below it."""
    for example in examples:
        name = f"{example.file} ({example.manner})" if example.manner else example.file
        lines = textwrap.indent(example.text, "    ").rstrip("\n")
        yield "\n".join(filter(None, (head, f"  {name}" if name else "", lines)))
        head = ""
