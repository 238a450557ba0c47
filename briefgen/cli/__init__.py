"""Arguments -> one library call -> what is shown, and an exit code; it must not know what the library already knows."""

from __future__ import annotations

import sys

from briefgen.build import stamp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and give its exit code; where there is nothing to do, before anything is imported."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    code = stamp.repeat(words)
    if code is not None:
        return code
    from briefgen.cli import entry

    return entry.main(words)
