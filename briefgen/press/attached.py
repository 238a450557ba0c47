"""What a PDF carries beside its pages, as values; it must not know how files are written into one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Relationship = Literal["Data", "Source", "Supplement"]
"""What a file is to the pages (ISO 32000-2, 7.11.3): what they were made from, or their data."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside a PDF. file_name: without a folder, given once in a PDF. media: as RFC 6838 writes it."""

    file_name: str
    content: bytes = field(repr=False)
    media: str
    description: str
    relationship: Relationship
