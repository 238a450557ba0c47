"""Arguments -> one library call -> what is shown, and an exit code; it must not know what the library already knows."""

from briefgen.cli.entry import main

__all__ = ["main"]
