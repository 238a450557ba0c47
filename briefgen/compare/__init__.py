"""(Brief, Brief) -> Changes: what somebody did between two editions, each edit once; it must not know HTML or files."""

from briefgen.compare.editions import compare

__all__ = ["compare"]
