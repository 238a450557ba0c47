"""The bytes of a PDF <-> a digest of them in its own identifier; it must not know what is in the file.

The second half of the identifier (ISO 32000-1, 14.4) is half a SHA-256 over the whole file, in which that half counts
as noughts. A file that was changed since says so. It is no signature: who changes a file on purpose can seal it again.
"""

from __future__ import annotations

import re
from hashlib import sha256

_DIGITS = 32
_NOUGHTS = b"0" * _DIGITS
_IDENTIFIER = re.compile(rb"/ID \[\([0-9a-f]{32}\) \(([0-9a-f]{32})\)\]")


def sealed(content: bytes) -> bytes:
    """Give the file with its digest in it. Raises ValueError when it has no identifier."""
    start = _place(content)
    if start is None:
        raise ValueError("the file has no identifier")
    return content[:start] + _digest(content, start) + content[start + _DIGITS :]


def is_whole(content: bytes) -> bool:
    """Say whether a file is as it was when it was sealed."""
    start = _place(content)
    return start is not None and content[start : start + _DIGITS] == _digest(content, start)


def _place(content: bytes) -> int | None:
    """Where the second half of the last identifier begins."""
    found = [match.start(1) for match in _IDENTIFIER.finditer(content)]
    return found[-1] if found else None


def _digest(content: bytes, start: int) -> bytes:
    digest = sha256(content[:start])
    digest.update(_NOUGHTS)
    digest.update(content[start + _DIGITS :])
    return digest.hexdigest()[:_DIGITS].encode()
