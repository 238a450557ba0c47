"""A PDF on its way -> what PDF/A-3 asks besides tags: what colours mean, metadata; it must not know the brief.

ISO 19005-3, 6.2.3 (output intent), 6.2.8 (no pixels are made up), 6.3.2 (annotations are printed), 6.6.2 (metadata).
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

import pydyf

_PRINTED = 4
"""The flag of an annotation that is printed (ISO 32000-1, table 165)."""


def keep(pdf: Any, packet: bytes) -> None:
    """Say which colours the numbers of red, green and blue mean, print all annotations, put the XMP packet in."""
    profile = pydyf.Stream([_srgb()], pydyf.Dictionary({"N": 3}), compress=True)
    pdf.add_object(profile)
    intent = {"Type": "/OutputIntent", "S": "/GTS_PDFA1", "OutputConditionIdentifier": pydyf.String("sRGB2014")}
    pdf.catalog["OutputIntents"] = pydyf.Array([
        pydyf.Dictionary({**intent, "Info": pydyf.String("sRGB2014"), "DestOutputProfile": profile.reference})
    ])  # fmt: skip
    for one in pdf.objects:
        if isinstance(one, dict) and one.get("Type") == "/Annot":
            one["F"] = _PRINTED
        if isinstance(one, pydyf.Stream) and one.extra.get("Subtype") == "/Image":
            one.extra["Interpolate"] = "false"
    pdf.objects[int(pdf.catalog["Metadata"].split()[0])].stream = [packet]


@cache
def _srgb() -> bytes:
    """The profile of sRGB that WeasyPrint brings along, of the International Color Consortium."""
    return (files("weasyprint.pdf") / "sRGB2014.icc").read_bytes()
