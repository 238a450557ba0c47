"""Judged brief + labels + traits -> Copy: all that a reader will see; it must not know HTML or CSS."""
