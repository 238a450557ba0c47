"""Diagnostics -> text for people, compilers' friends and programs; it must not know how a brief is built."""

from briefgen.show.human import human, lines, summary
from briefgen.show.records import as_json
from briefgen.show.sarif import as_sarif

__all__ = ["as_json", "as_sarif", "human", "lines", "summary"]
