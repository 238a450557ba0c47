"""Brief -> a schema.org Report as JSON-LD, for search engines and libraries; it must not know files.

Only what the brief says of itself; https://schema.org/Report and the types that it is made of.
"""

from __future__ import annotations

import json
from typing import Any

from briefgen.compose.front import meta
from briefgen.model.brief import Brief

Fields = dict[str, Any]


def report(brief: Brief) -> Fields:
    """Describe a brief as a Report."""
    about = meta(brief)
    fields: Fields = {
        "@context": "https://schema.org",
        "@type": "Report",
        "@id": f"https://doi.org/{about.doi}" if about.doi else "",
        "identifier": about.identifier,
        "headline": about.title,
        "name": about.title,
        "alternativeHeadline": brief.subtitle,
        "abstract": about.subject,
        "inLanguage": about.language,
        "datePublished": about.created if brief.status == "final" else None,
        "version": about.edition,
        "creativeWorkStatus": "Published" if brief.status == "final" else "Draft",
        "reportNumber": about.number,
        "keywords": list(about.keywords),
        "author": [_person(author.name, author.role, author.bio) for author in brief.authors],
        "publisher": _organisation(about.publisher) if about.publisher else None,
        "isPartOf": _series(brief) if about.series else None,
        "isbn": about.isbn,
        "copyrightNotice": about.rights,
        "license": about.licence,
        "citation": [_cited(source.title, source.url, source.date) for source in brief.sources],
        "correction": [correction.text for correction in brief.corrections],
    }
    return _given(fields)


def to_jsonld(brief: Brief) -> bytes:
    """Write the Report; the same brief is the same bytes."""
    return (json.dumps(report(brief), ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def _person(name: str, role: str | None, bio: str | None) -> Fields:
    return _given({"@type": "Person", "name": name, "jobTitle": role, "description": bio})


def _organisation(name: str) -> Fields:
    return {"@type": "Organization", "name": name}


def _series(brief: Brief) -> Fields:
    kind = "Periodical" if brief.identifiers.issn else "CreativeWorkSeries"
    return _given({"@type": kind, "name": brief.series, "issn": brief.identifiers.issn})


def _cited(title: str, url: str | None, date: str | None) -> Fields:
    return _given({"@type": "CreativeWork", "name": title, "url": url, "datePublished": date})


def _given(fields: Fields) -> Fields:
    return {key: value for key, value in fields.items() if value not in (None, "", [], {})}
