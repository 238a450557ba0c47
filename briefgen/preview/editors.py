"""Which editor somebody uses -> a link that opens a line in it, or a command; it must not know what is opened."""

from __future__ import annotations

import os
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

VSCODE = "vscode://file{file}:{line}:{column}"
VARIABLE = "BRIEFGEN_EDITOR"

# How a place is named to an editor, by the name of its program; `+line file` where none of these is it.
_FORMS: Mapping[str, Sequence[str]] = {
    "code": ("-g", "{file}:{line}:{column}"),
    "codium": ("-g", "{file}:{line}:{column}"),
    "cursor": ("-g", "{file}:{line}:{column}"),
    "subl": ("{file}:{line}:{column}",),
    "zed": ("{file}:{line}:{column}",),
    "kate": ("-l", "{line}", "-c", "{column}", "{file}"),
    "notepad++": ("-n{line}", "-c{column}", "{file}"),
    "idea": ("--line", "{line}", "--column", "{column}", "{file}"),
    "pycharm": ("--line", "{line}", "--column", "{column}", "{file}"),
}
_PLAIN = ("+{line}", "{file}")


@dataclass(frozen=True, slots=True)
class Editor:
    """A template of a link, or of the words of a command: one of the two."""

    link: str = ""
    command: tuple[str, ...] = ()

    def url(self, file: str, line: int, column: int) -> str:
        """The link that opens a place; empty where a command does."""
        whole = "/" + quote(Path(os.path.abspath(file)).as_posix().lstrip("/"))
        return self.link.replace("{file}", whole).replace("{line}", str(line)).replace("{column}", str(column))

    def words(self, file: str, line: int, column: int) -> list[str]:
        """The command that opens a place, word by word; a file's name is one word, whatever is in it."""
        values = {"{file}": os.path.abspath(file), "{line}": str(line), "{column}": str(column)}
        return [_filled(word, values) for word in self.command]


def editor(asked: str, environment: Mapping[str, str]) -> Editor:
    """The editor that is asked for, else $BRIEFGEN_EDITOR, else $VISUAL, else Visual Studio Code by its links.

    A link has `://` in it. A command may say {file}, {line} and {column}; where it doesn't, they are added in the way
    that its program takes. Raises ValueError where quotation marks aren't closed.
    """
    said = asked or environment.get(VARIABLE, "") or environment.get("VISUAL", "")
    if not said or said == "vscode":
        return Editor(link=VSCODE)
    if "://" in said:
        return Editor(link=said if "{file}" in said else said + "{file}:{line}:{column}")
    words = shlex.split(said)
    if not words:
        return Editor(link=VSCODE)
    if not any("{file}" in word for word in words):
        name = Path(words[0]).stem.lower()
        words += _FORMS.get(name, _PLAIN)
    return Editor(command=tuple(words))


def _filled(word: str, values: Mapping[str, str]) -> str:
    """Put values in, once: a file's name may hold braces itself."""
    for key, value in values.items():
        if key in word:
            before, _, after = word.partition(key)
            return _filled(before, values) + value + _filled(after, values)
    return word
