"""Numbers -> running text about a river and its barrage, each sentence once; it must not know what it is for."""

from __future__ import annotations

from collections.abc import Iterator

_SENTENCES = (
    "Reach {n} of the river silts up faster than the dredgers of the two harbours can clear it.",
    "The lock keepers at station {n} count barges by night, and their books agree with nobody else's.",
    "A gate that is closed for storm {n} keeps salt out of the polders, and keeps the eels out as well.",
    "In village {n} the pumps run on a tariff that was meant to last for one winter only.",
    "What the engineers call design level {n} is a compromise between three rainfall records, two of them short.",
    "Farmers on dike section {n} would rather be paid for water they store than for water they lose.",
    "Insurers have begun to price mile {n} by its height above the spring tide, street by street.",
    "The treaty's schedule {n} says who opens the sluices first; it doesn't say who pays when they jam.",
    "Freight that waits at buoy {n} for an hour costs more than the toll that would have widened the channel.",
    "Borehole {n} turned brackish in the dry year, and has not recovered since.",
    "Gauge {n} was moved twice, so its long series is really three short ones.",
    "Officials in district {n} answer letters about the barrage within a week, and letters about money never.",
    "A second chamber at weir {n} would halve the queue and double the upkeep.",
    "Nobody has modelled what happens at outfall {n} when both tides and meltwater come on one night.",
    "The ferry to island {n} sails in any weather that the pilots, not the owners, call safe.",
    "Survey {n} asked households what a dry cellar is worth to them; most named the price of their pump.",
)


def sentence(number: int) -> str:
    """A sentence that no other number gives."""
    return _SENTENCES[number % len(_SENTENCES)].format(n=number)


def paragraph(number: int, sentences: int = 4) -> str:
    """Some sentences; paragraphs with other numbers have others."""
    first = number * 10
    return " ".join(sentence(first + i * 3 % 10) for i in range(min(sentences, 10)))


def paragraphs(first: int, count: int, sentences: int = 4) -> Iterator[str]:
    return (paragraph(number, sentences) for number in range(first, first + count))


def passage(index: int) -> str:
    """A sentence of the paragraphs from 1 on, by its place among all theirs, from 0."""
    return sentence((index // 4 + 1) * 10 + index % 4 * 3)
