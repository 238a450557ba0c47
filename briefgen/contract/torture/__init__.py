"""A house -> the briefs that ask most of its style, each with its name; it must not know themes."""

from briefgen.contract.torture.everything import EVERYTHING
from briefgen.contract.torture.fronts import BARE, LONGEST
from briefgen.contract.torture.matrices import CONDITIONS, MANY, ONE, WIDE
from briefgen.contract.torture.piece import Piece
from briefgen.contract.torture.texts import BLOCKS, NOTES, SECTIONS, WORDS
from briefgen.contract.torture.tongues import CYRILLIC, FRENCH, GERMAN, HEBREW, MIRRORED, RARE, SHORT, SHORT_LETTER

PIECES: tuple[Piece, ...] = (
    EVERYTHING, SHORT, SHORT_LETTER, MIRRORED, LONGEST, BARE, MANY, WIDE, ONE, CONDITIONS, NOTES, BLOCKS, WORDS,
    SECTIONS, GERMAN, FRENCH, CYRILLIC, HEBREW, RARE,
)  # fmt: skip
"""In the order in which a theme is best mended."""

__all__ = ["PIECES", "Piece"]
