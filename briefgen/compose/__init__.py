"""Judged brief + labels + traits -> Copy: all that a reader will see; it must not know HTML or CSS."""

from briefgen.compose.edition import compose

__all__ = ["compose"]
