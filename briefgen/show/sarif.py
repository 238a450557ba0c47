"""Diagnostics -> a SARIF 2.1.0 log, for code hosts and editors; it must not know terminals.

OASIS Standard: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html; sections of it are cited as §.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePath
from urllib.parse import quote

from briefgen.ground import resources
from briefgen.ground.catalogue import CATALOGUE
from briefgen.ground.diagnostics import At, Diagnostic, OnPage, Place, Severity, Span, pointer
from briefgen.ground.version import VERSION
from briefgen.show.explained import explanation
from briefgen.show.once import once, readable, span_of

Fields = dict[str, object]

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "hint": "note"}
_ROOT = "SRCROOT"
"""Paths that aren't absolute begin where the command ran (§3.4.4)."""


def as_sarif(
    diagnostics: Iterable[Diagnostic],
    claims: Mapping[str, int] | None = None,
    outputs: Sequence[str] | None = None,
    exit_code: int = 0,
) -> str:
    """One log with one run. `outputs`: the files that were written."""
    found = once(diagnostics)
    codes = list(dict.fromkeys(one.code for one in found))
    text = resources.diagnostics().read_text(encoding="utf-8") if codes else ""
    driver = {"name": "briefgen", "semanticVersion": VERSION, "rules": [_rule(code, text) for code in codes]}
    properties: Fields = {"claims": dict(claims or {})}
    if outputs is not None:
        properties["outputs"] = list(outputs)
    run: Fields = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": exit_code in (0, 1, 3), "exitCode": exit_code}],
        "results": [_result(one, codes.index(one.code)) for one in found],
        "properties": properties,
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return readable(json.dumps(log, ensure_ascii=False, indent=2))


def _rule(code: str, text: str) -> Fields:
    """What is known of a code (§3.49); one of a check that isn't ours has its name only."""
    entry = CATALOGUE.get(code)
    if entry is None:
        return {"id": code}
    paragraph = explanation(text, code).paragraph
    return {
        "id": code,
        "shortDescription": {"text": f"{entry.title[0].upper()}{entry.title[1:]}."},
        "help": {"text": paragraph.replace("`", ""), "markdown": paragraph},
        "defaultConfiguration": {"level": _LEVELS[entry.severity]},
    }


def _result(one: Diagnostic, rule: int) -> Fields:
    result: Fields = {
        "ruleId": one.code,
        "ruleIndex": rule,
        "level": _LEVELS[one.severity],
        "message": _message(one.message, one.hint),
        "partialFingerprints": {"briefgen/v1": _fingerprint(one)},
    }
    if location := _location(one.place, span_of(one.place, one.span)):
        result["locations"] = [location]
    related = [
        {**(_location(note.place, span_of(note.place, note.span)) or {}), "id": i, "message": _message(note.message)}
        for i, note in enumerate(one.notes)
    ]
    if related:
        result["relatedLocations"] = related
    return result


def _message(*texts: str) -> Fields:
    return {"text": " ".join(f"{text[:1].upper()}{text[1:]}." for text in texts if text)}


def _fingerprint(one: Diagnostic) -> str:
    """The same for the same finding on another line (§3.27.17)."""
    address = pointer(one.address) if one.address is not None else one.span.file if one.span else ""
    return hashlib.sha256("\0".join((one.code, address, one.message)).encode("utf-8", "replace")).hexdigest()[:32]


def _location(place: Place | None, span: Span | None) -> Fields | None:
    location: Fields = {}
    if span is not None:
        location["physicalLocation"] = {"artifactLocation": _artifact(span.file), **_region(span)}
    if isinstance(place, At | OnPage) and place.address is not None:
        location["logicalLocations"] = [{"fullyQualifiedName": pointer(place.address)}]
    if isinstance(place, OnPage):
        location["properties"] = {"page": place.page}
    return location or None


def _artifact(file: str) -> Fields:
    path = PurePath(file)
    uri = quote(path.as_posix().encode("utf-8", "surrogateescape"))
    return {"uri": f"file://{uri}"} if path.is_absolute() else {"uri": uri, "uriBaseId": _ROOT}


def _region(span: Span) -> Fields:
    if not span.line:
        return {}
    region: Fields = {"startLine": span.line, "startColumn": max(span.column, 1)}
    if span.end_line:
        region |= {"endLine": span.end_line, "endColumn": max(span.end_column, 1)}
    if span.excerpt:
        region["snippet"] = {"text": span.excerpt}
    return {"region": region}
