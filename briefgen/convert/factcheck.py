"""Sheet -> CSV: a row for each claim, number, quotation, item of evidence (docs/formats.md); it must not know files."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from briefgen.compose.sheet import Basis, Checked, Sheet

COLUMNS = (
    "number", "part", "kind", "claim", "item", "passage", "sentence", "where", "claim-at", "passage-at", "verdict",
    "codes", "confirmed", "checked", "remark",
)  # fmt: skip
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
"""What a spreadsheet may take for a formula when a cell begins with it (OWASP, CSV injection)."""
_MARK = "\ufeff"
"""Without it Excel reads a CSV file in the machine's own encoding; all else that reads UTF-8 skips it."""

Row = dict[str, str]


def to_csv(sheet: Sheet) -> bytes:
    """Write the rows of a sheet as RFC 4180 has them."""
    stream = io.StringIO(newline="")
    stream.write(_MARK)
    writer = csv.DictWriter(stream, COLUMNS, restval="", lineterminator="\r\n")
    writer.writeheader()
    for part in sheet.parts:
        for claim in part.claims:
            writer.writerows({key: _plain(value) for key, value in row.items()} for row in rows(part.heading, claim))
    return stream.getvalue().encode("utf-8", "replace")


def rows(part: str, claim: Checked) -> Iterator[Row]:
    """A claim, its numbers and quotations, what it rests on; in the order of the sheet."""
    shared = {"number": str(claim.number), "part": part, "claim": claim.text, "claim-at": claim.place}
    yield shared | {"kind": claim.kind, "item": claim.text, "verdict": claim.verdict, "codes": " ".join(claim.codes)}
    if claim.short:
        yield shared | {"kind": claim.kind, "item": claim.short}
    for detail in claim.details:
        yield shared | {"kind": detail.kind, "item": detail.words}
    for basis in claim.bases:
        yield shared | _basis(basis)


def _basis(basis: Basis) -> Row:
    return {
        "number": basis.number,
        "kind": basis.kind,
        "item": basis.passage,
        "passage": basis.passage if basis.kind == "passage" else "",
        "sentence": f"{basis.before}{basis.passage}{basis.after}" if basis.kind == "passage" else "",
        "where": basis.where,
        "passage-at": basis.place,
        "verdict": basis.verdict,
        "codes": " ".join(basis.codes),
        "confirmed": basis.on,
    }


def _plain(value: str) -> str:
    return f"'{value}" if value.startswith(_FORMULA) else value
