"""A passage copied from Markdown -> its plain words; it must not know where they stand."""

from __future__ import annotations

import re

_MARK = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|\[\^[^\[\]\s]+\]"  # a note's mark
    r"|!?\[(?P<label>[^\[\]]*)\]\([^()\s]*\)"  # a link
    r"|[*`]+|(?<!\w)_+|(?<!_)_+(?!\w)"  # emphasis and code, of which a passage may hold one end only
)


def unmarked(passage: str) -> str:
    """Take emphasis, links, note marks and escapes out of a passage."""
    return _MARK.sub(lambda mark: mark["escaped"] or unmarked(mark["label"] or ""), passage)
