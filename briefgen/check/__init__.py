"""Brief -> the same brief, judged: what each claim rests on and whether it holds; it must not know files or HTML."""

from briefgen.check.all import check

__all__ = ["check"]
