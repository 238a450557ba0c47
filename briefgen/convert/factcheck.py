"""Sheet -> CSV: a row for each claim, number, quotation, item of evidence (docs/formats.md); it must not know files."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.compose.sheet import Basis, Checked, Sheet
from briefgen.convert.spreadsheet import table

COLUMNS = (
    "number", "part", "kind", "claim", "item", "passage", "sentence", "where", "claim-at", "passage-at", "verdict",
    "codes", "confirmed", "checked", "remark",
)  # fmt: skip
Row = dict[str, str]


def to_csv(sheet: Sheet) -> bytes:
    """Write the rows of a sheet."""
    return table(COLUMNS, (row for part in sheet.parts for claim in part.claims for row in rows(part.heading, claim)))


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
