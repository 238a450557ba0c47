"""Lock -> evidence.lock: YAML with a value a line, so that a change of one sentence is a change of one line.

It must not know files.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from briefgen.model.lock import Lock

_HEAD = """\
# What people have confirmed: the sentence in which each passage stood when somebody read it beside its claim.
# `briefgen confirm` writes this file. Keep it with the brief; a build only reads it.
"""


def written(lock: Lock) -> bytes:
    """Write a lock; the same lock is the same bytes."""
    return "\n".join(_lines(lock)).encode() + b"\n"


def _lines(lock: Lock) -> Iterator[str]:
    yield f"{_HEAD}version: {lock.version}"
    yield "claims:" if lock.claims else "claims: []"
    for claim in lock.claims:
        yield f"  - part: {_text(claim.part)}"
        yield f"    claim: {_text(claim.claim)}"
        yield "    rests-on:"
        for entry in claim.rests_on:
            kinds = {"passage": entry.passage, "count": entry.count, "sum": entry.sum}
            further = {"source": entry.source, "section": entry.section, "sentence": entry.sentence}
            given = [f"{key}: {_text(value)}" for key, value in {**kinds, **further}.items() if value]
            yield from (f"{'      - ' if i == 0 else '        '}{line}" for i, line in enumerate(given))
            yield f"        confirmed: {entry.confirmed}"


def _text(words: str) -> str:
    """A text on one line; JSON's strings are YAML's, but for characters that YAML wants escaped."""
    plain = json.dumps(words, ensure_ascii=False)
    return "".join(letter if _printable(letter) else f"\\u{ord(letter):04x}" for letter in plain)


def _printable(letter: str) -> bool:
    """YAML 1.2.2, production 1, less what ends a line and what nobody sees."""
    code = ord(letter)
    return not (0x7F <= code <= 0x9F or code in (0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF))
