"""Diagnostics -> a SARIF 2.1.0 log, for code hosts and editors; it must not know terminals.

OASIS Standard: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html; sections of it are cited as §.
"""

from __future__ import annotations

import hashlib
import json
import posixpath
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import quote

from briefgen.ground import resources
from briefgen.ground.catalogue import CATALOGUE
from briefgen.ground.diagnostics import At, Diagnostic, Note, OnPage, Place, Severity, Span, pointer
from briefgen.ground.version import VERSION
from briefgen.show.claims import counted
from briefgen.show.explained import explanation, in_full, section
from briefgen.show.once import once, readable, span_of

Fields = dict[str, object]

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
ROOT = "SRCROOT"
_LEVELS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "hint": "note"}
_DONE = (0, 1, 3)
"""Exit codes of a run that came to its end, whatever it found."""


def as_sarif(
    diagnostics: Iterable[Diagnostic],
    claims: Mapping[str, int] | None = None,
    outputs: Sequence[str] | None = None,
    *,
    exit_code: int = 0,
    here: str = "",
) -> str:
    """One log with one run.

    outputs: the files that were written. here: the folder from which paths lead, as it is named from the project's.
    """
    found = once(diagnostics)
    codes = list(dict.fromkeys(one.code for one in found))
    run: Fields = {
        "tool": {"driver": {"name": "briefgen", "version": VERSION, "rules": _rules(codes)}},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT: {"description": {"text": "The project: the folder that holds sources/."}}},
        "invocations": [{"executionSuccessful": exit_code in _DONE, "exitCode": exit_code}],
        "results": _results(found, codes, here),
        "properties": {"claims": counted(claims or {})},
    }
    if outputs is not None:
        run["properties"] = {"claims": counted(claims or {}), "outputs": list(outputs)}
    return readable(json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2))


def _rules(codes: Iterable[str]) -> list[Fields]:
    text = resources.diagnostics().read_text(encoding="utf-8") if codes else ""
    return [_rule(code, text) for code in codes]


def _rule(code: str, text: str) -> Fields:
    """What is known of a code (§3.49); one of a check that isn't ours has its name only."""
    entry = CATALOGUE.get(code)
    if entry is None:
        return {"id": code}
    explained = explanation(text, code)
    return {
        "id": code,
        "shortDescription": {"text": _escaped(_sentence(entry.title))},
        "fullDescription": {"text": _escaped(" ".join(explained.paragraph.split()))},
        "help": {"text": _escaped(in_full(explained)), "markdown": _escaped(section(text, code))},
        "defaultConfiguration": {"level": _LEVELS[entry.severity]},
    }


def _results(found: Sequence[Diagnostic], codes: Sequence[str], here: str) -> list[Fields]:
    alike: Counter[tuple[str, ...]] = Counter()
    results = []
    for one in found:
        location = _location(one.place, one.span, here)
        identity = _identity(one, here)
        alike[identity] += 1
        placed = [note for note in one.notes if _location(note.place, note.span, here)]
        loose = [note.message for note in one.notes if note not in placed]
        result: Fields = {
            "ruleId": one.code,
            "ruleIndex": codes.index(one.code),
            "level": _LEVELS[one.severity],
            "message": _message(one.message, one.hint, *loose),
            "partialFingerprints": {"finding/v1": _digest(*identity, str(alike[identity]))},
        }
        if location:
            result["locations"] = [location]
        if placed:
            result["relatedLocations"] = [_related(number, note, here) for number, note in enumerate(placed)]
        results.append(result)
    return results


def _related(number: int, note: Note, here: str) -> Fields:
    return {"id": number, **_location(note.place, note.span, here), "message": _message(note.message)}


def _identity(one: Diagnostic, here: str) -> tuple[str, ...]:
    """What stays when lines move (§3.27.17, and appendix B on what makes two results the same)."""
    span = span_of(one.place, one.span)
    file = (
        "" if span is None else posixpath.basename(span.file) if span.file.startswith("/") else _from(here, span.file)
    )
    return one.code, file, "" if one.address is None else pointer(one.address), one.message


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogateescape")).hexdigest()[:32]


def _message(*texts: str) -> Fields:
    return {"text": _escaped(" ".join(_sentence(text) for text in texts if text))}


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}{'' if text.endswith(('.', '?', '!', '…')) else '.'}"


def _escaped(text: str) -> str:
    """Braces would be placeholders (§3.11.5)."""
    return text.replace("{", "{{").replace("}", "}}")


def _location(place: Place | None, span: Span | None, here: str) -> Fields:
    """Where in a file, and which value (§3.28); empty where neither is known."""
    location: Fields = {}
    span = span_of(place, span)
    if span is not None:
        location["physicalLocation"] = {"artifactLocation": _artifact(span.file, here), **_region(span)}
    if isinstance(place, At | OnPage) and place.address is not None:
        location["logicalLocations"] = [{"fullyQualifiedName": pointer(place.address)}]
    if isinstance(place, OnPage):
        location["properties"] = {"page": place.page}
    return location


def _artifact(file: str, here: str) -> Fields:
    if file.startswith("/"):
        return {"uri": f"file://{_quoted(file)}"}
    return {"uri": _quoted(_from(here, file)), "uriBaseId": ROOT}


def _from(here: str, file: str) -> str:
    """Name a file from the project's folder."""
    return posixpath.normpath(posixpath.join(here, file))


def _quoted(path: str) -> str:
    return quote(path, errors="surrogateescape")


def _region(span: Span) -> Fields:
    """The lines and columns, and the lines themselves round them (§3.29.5)."""
    if not span.line:
        return {}
    region: Fields = {"startLine": span.line, "startColumn": max(span.column, 1)}
    if span.end_line:
        region |= {"endLine": span.end_line, "endColumn": max(span.end_column, 1)}
    if not span.excerpt or span.end_line not in (0, span.line):
        return {"region": region}
    return {"region": region, "contextRegion": {"startLine": span.line, "snippet": {"text": span.excerpt}}}
