"""Rows -> CSV that a spreadsheet opens as it is meant (RFC 4180); it must not know what is in them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
"""What a spreadsheet may take for a formula when a cell begins with it (OWASP, CSV injection)."""
_MARK = "\ufeff"
"""Without it Excel reads a CSV file in the machine's own encoding; all else that reads UTF-8 skips it."""


def table(columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> bytes:
    """Write a header and rows; a cell that could be a formula has an apostrophe before it."""
    stream = io.StringIO(newline="")
    stream.write(_MARK)
    writer = csv.DictWriter(stream, columns, restval="", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({key: _plain(value) for key, value in row.items()} for row in rows)
    return stream.getvalue().encode("utf-8", "replace")


def _plain(value: str) -> str:
    return f"'{value}" if value.startswith(_FORMULA) else value
