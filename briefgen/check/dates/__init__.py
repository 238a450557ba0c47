"""Text -> the dates in it, by language; it must not know briefs or evidence."""

from briefgen.check.dates.found import FoundDate
from briefgen.check.dates.read import read_dates

__all__ = ["FoundDate", "read_dates"]
