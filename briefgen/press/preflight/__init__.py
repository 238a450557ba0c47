"""Pages -> what a printer would send back, as diagnostics; it must not know the source text.

One lint a file. Each is `check(view) -> Iterator[Diagnostic]`; `LINTS` says which there are.
"""

from briefgen.press.preflight.all import preflight

__all__ = ["preflight"]
