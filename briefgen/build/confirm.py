"""A brief's folder -> what is to be confirmed, and answers -> its evidence.lock; it must not know the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from briefgen.build.one import unwritable
from briefgen.build.pipeline import Reading, read
from briefgen.check.confirmed import lock
from briefgen.check.context import Confirmations
from briefgen.convert.lock import written
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Address, At, Diagnostic, Outcome, Span
from briefgen.ground.files import Files, write
from briefgen.model.claims import StatedClaim, claims
from briefgen.model.evidence import EvidenceItem, Passage
from briefgen.model.judgement import Finding, Judged
from briefgen.model.lock import words_of
from briefgen.read.rewrite import StaleError, rewrite
from briefgen.read.source import LOCK

_OF_WORDS = frozenset({"number-not-in-evidence", "date-not-in-evidence", "quotation-not-verbatim", "quantity-differs"})

Answer = Literal["yes", "closest"]
"""yes: the passage carries the claim. closest: so do the closest words, which take its place in the source."""

Cause = Literal["new", "reworded", "changed", "gone"]
"""new: never confirmed; reworded: the claim was; changed: the sentence, or its section; gone: the passage."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A passage, or a count or a sum, about which somebody is to be asked.

    was, now: the sentence as it was confirmed, and as it stands; either may be empty. moved: the section it has left.
    where: the passage, or the closest words, in their file.
    """

    address: Address
    cause: Cause
    passage: str
    source: str | None
    was: str
    now: str
    confirmed: str | None
    where: Span | None
    closest: str = ""
    percent: int = 0
    moved: str | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A claim, and what about it is in doubt.

    where: the claim in its file. was: the words in which it was confirmed, if they were others. wrong: what is said of
    its numbers, dates and quotations, which no answer mends.
    """

    claim: Address
    text: str
    where: Span | None
    doubts: tuple[Doubt, ...]
    was: str = ""
    wrong: tuple[str, ...] = ()


def questions(reading: Reading) -> tuple[Question, ...]:
    """What is to be confirmed, in the order in which the brief is read; none where it could not be read."""
    judged = reading.judged.value
    return tuple(_questions(judged, reading)) if judged else ()


def confirm(folder: Path, reading: Reading, answers: Mapping[Address, Answer], on: str) -> Outcome[Reading]:
    """Write what was answered to evidence.lock, and closest words into the source; gives the brief as it is then.

    on: the day, as EDTF. What wasn't answered stays as it was. Nothing is written if a file has changed meanwhile.
    """
    judged, tree = reading.judged.value, reading.tree
    if judged is None or tree is None:
        return Outcome(None)
    closest = {
        at: found for at, answer in answers.items() if answer == "closest" and (found := judged.findings[at].closest)
    }
    files = Files()
    try:
        contents = {name: files.content(Path(name)) for name in tree.texts}
        values: dict[Address, str] = {(*at, "passage"): found.passage for at, found in closest.items()}
        for name, content in rewrite(values, tree, contents).items():
            write(Path(name), content)
    except StaleError as error:
        message, hint = (
            f"`{error.args[0]}` has changed since it was read",
            "nothing was written: run `briefgen confirm` again",
        )
        return Outcome(None, (diagnostic("output-unwritable", message, hint=hint),))
    except OSError as error:
        return Outcome(None, (unwritable(str(error.filename or folder), error),))
    again = read(folder, Files()) if closest else reading
    return _locked(folder, again, answers, on)


def _locked(folder: Path, reading: Reading, answers: Mapping[Address, Answer], on: str) -> Outcome[Reading]:
    judged = reading.judged.value
    if judged is None:
        return Outcome(None, reading.judged.diagnostics)
    path = folder / LOCK
    try:
        write(path, written(lock(judged, answers, on)))
    except OSError as error:
        return Outcome(None, (unwritable(path.as_posix(), error),))
    return Outcome(read(folder, Files()))


def _questions(judged: Judged, reading: Reading) -> Iterator[Question]:
    known = Confirmations(judged.brief)
    for claim in claims(judged.brief):
        doubts = []
        for i, item in enumerate(claim.evidence):
            at = (*claim.address, "evidence", i)
            if doubt := _doubt(claim, item, at, judged.findings[at], known, reading):
                doubts.append(doubt)
        if doubts:
            was = next(filter(None, (known.wording(claim, item) for item in claim.evidence)), "")
            where, wrong = _span(At(claim.address), reading), tuple(_wrong(claim.address, reading))
            yield Question(claim.address, claim.text, where, tuple(doubts), was, wrong)


def _wrong(claim: Address, reading: Reading) -> Iterator[str]:
    for problem in reading.judged.diagnostics:
        if problem.code in _OF_WORDS and (problem.address or ())[: len(claim)] == claim:
            yield problem.message


def _doubt(
    claim: StatedClaim, item: EvidenceItem, at: Address, finding: Finding, known: Confirmations, reading: Reading
) -> Doubt | None:
    entry, _ = known.entry(claim, item)
    was, on = (entry.sentence or "", entry.confirmed) if entry else ("", None)
    words, source = words_of(item), item.source if isinstance(item, Passage) else None
    if closest := finding.closest:
        where = _span(closest.place, reading)
        return Doubt(at, "gone", words, source, was, closest.sentence, on, where, closest.passage, closest.percent)
    changed = finding.code == "evidence-context-changed"
    if finding.confirmed or not (changed or finding.verdict == "verified"):
        return None
    cause: Cause = "changed" if changed else "new" if entry is None else "reworded"
    left = known.moved(entry, finding) if entry else None
    where = _span(finding.place, reading) if finding.place else None
    return Doubt(at, cause, words, source, was, finding.context, on, where, moved=left)


def _span(place: At, reading: Reading) -> Span | None:
    found: tuple[Diagnostic, ...] = reading.located((diagnostic("evidence-unconfirmed", "", place),))
    return found[0].span
