"""A brief's folder -> the claims to confirm, and answers -> its evidence.lock; it must not know HTTP."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, cast

from briefgen.build.confirm import Answer, Doubt, Question, confirm, questions
from briefgen.build.pipeline import read
from briefgen.ground.diagnostics import Address, Span, pointer
from briefgen.ground.files import Files

_WRITING = threading.Lock()


def asked(folder: Path) -> Sequence[Mapping[str, Any]]:
    """What is to be confirmed, in the order in which the brief is read."""
    return [_question(one) for one in questions(read(folder, Files()))]


def answer(folder: Path, answers: Mapping[str, Mapping[str, str]]) -> str:
    """Write answers to evidence.lock; give what stands against it, empty where nothing does.

    answers: by the pointer of a doubt, `answer` (yes, closest) and `now`, the sentence as it was read. What has
    changed since it was read is not confirmed.
    """
    with _WRITING:
        reading = read(folder, Files())
        open_ = {pointer(doubt.address): doubt for one in questions(reading) for doubt in one.doubts}
        given: dict[Address, Answer] = {}
        for at, said in answers.items():
            doubt = open_.get(at)
            if doubt is None or doubt.now != said.get("now"):
                return "the text has changed since: read it once more"
            if said.get("answer") not in _may(doubt):
                return "there is no such answer here"
            given[doubt.address] = cast(Answer, said["answer"])
        made = confirm(folder, reading, given, date.today().isoformat())
        errors = [found.message for found in made.diagnostics if found.severity == "error"]
        return errors[0] if made.value is None and errors else ""


def _may(doubt: Doubt) -> tuple[str, ...]:
    return ("closest",) if doubt.cause == "gone" else ("yes",)


def _question(question: Question) -> Mapping[str, Any]:
    return {
        "at": pointer(question.claim),
        "text": question.text,
        "was": question.was,
        "wrong": question.wrong,
        "place": _place(question.where),
        "doubts": [_doubt(one) for one in question.doubts],
    }


def _doubt(doubt: Doubt) -> Mapping[str, Any]:
    return {
        "at": pointer(doubt.address),
        "cause": doubt.cause,
        "passage": doubt.passage,
        "source": doubt.source,
        "was": doubt.was,
        "now": doubt.now,
        "closest": doubt.closest,
        "percent": doubt.percent,
        "place": _place(doubt.where),
    }


def _place(span: Span | None) -> str:
    return f"{Path(span.file).name}:{span.line}:{span.column}" if span else ""
