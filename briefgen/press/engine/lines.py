"""A text, its style and a width -> its first line, as Pango has set it once; it must not know documents.

WeasyPrint 70 sets each line anew in every layout, and more than once in one: to learn how narrow a cell may be, and to
fill it. A line depends on nothing but what is in its key here, and on the faces. See `private.py` for the names.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from importlib.metadata import version
from operator import itemgetter
from typing import Any

from weasyprint.layout import inline, preferred
from weasyprint.text import line_break

from briefgen.press.engine.private import SEEN_WITH

KNOWN = version("weasyprint") == SEEN_WITH
"""With another version every line is set anew: it may ask a style for more."""

MOST = 60_000
"""Lines that are kept of one set of faces; some three hundred pages."""
SETS = 6
"""Sets of faces of which lines are kept: one for each house style that somebody swaps between."""

ASKED = (
    "direction", "font_family", "font_feature_settings", "font_kerning", "font_language_override", "font_size",
    "font_stretch", "font_style", "font_variant_alternates", "font_variant_caps", "font_variant_east_asian",
    "font_variant_ligatures", "font_variant_numeric", "font_variant_position", "font_variation_settings", "font_weight",
    "hyphenate_character", "hyphenate_limit_chars", "hyphenate_limit_zone", "hyphens", "lang", "letter_spacing",
    "overflow_wrap", "tab_size", "text_decoration_line", "white_space", "word_break", "word_spacing",
)  # fmt: skip
"""All that `split_first_line`, and what it calls, asks of a style."""

_asked = itemgetter(*ASKED)
_kept: dict[str, dict[Any, tuple[Any, ...]]] = {}


@contextmanager
def remembered(faces: str) -> Iterator[None]:
    """Take lines that were set before in the same faces; faces: what tells a set of them from others."""
    lines = _kept.pop(faces, {})
    _kept[faces] = lines  # the last to be used is the last to go
    while len(_kept) > SETS:
        del _kept[next(iter(_kept))]
    if len(lines) > MOST:
        lines.clear()
    own = inline.split_first_line, preferred.split_first_line

    def split(
        text: str, style: Any, context: Any, max_width: Any, justification_spacing: Any,
        is_line_start: bool = True, minimum: bool = False,
    ) -> Any:  # fmt: skip
        key = (text, max_width, justification_spacing, is_line_start, minimum, _asked(style))
        try:
            known = lines.get(key)
        except TypeError:  # underlined: a set, which can't be a key
            return plain(text, style, context, max_width, justification_spacing, is_line_start, minimum)
        if known is None:
            known = plain(text, style, context, max_width, justification_spacing, is_line_start, minimum)
            lines[key] = known
        return (copy(known[0]), *known[1:])

    plain: Any = line_break.split_first_line
    inline.split_first_line = preferred.split_first_line = split
    try:
        yield
    finally:
        inline.split_first_line, preferred.split_first_line = own
