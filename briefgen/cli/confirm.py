"""`briefgen confirm`: what a person says of claims and passages -> evidence.lock; it must not know how it is kept."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen import show
from briefgen.cli import options, project, terminal
from briefgen.cli.exits import DONE, exit_code
from briefgen.ground.diagnostics import Address, Diagnostic, Span
from briefgen.ground.files import Files

if TYPE_CHECKING:
    from briefgen.build.confirm import Answer, Doubt, Question
    from briefgen.build.pipeline import Reading

_CAUSES = {
    "new": "not confirmed yet",
    "reworded": "the claim has new words",
    "changed": "the sentence has changed",
    "gone": "the passage is gone",
}
_CHOICES = {
    "y": "[y]es, it holds",
    "c": "[c]losest words in its place, and the claim holds",
    "n": "[n]o",
    "b": "[b]ack",
    "q": "[q]uit",
}
_COLOURS = {"gone": "9;31", "new": "1;32", "label": "2"}


@click.command(short_help="Read claims beside their sentences, and say that they still hold.")
@options.briefs
@click.option("--list", "listed", is_flag=True, help="List what is to be confirmed, one line each, and ask nothing.")
@click.option(
    "--yes",
    "all_",
    is_flag=True,
    help="Confirm every passage that stands in its text, in changed sentences too, and ask nothing.",
)
def command(briefs: tuple[str, ...], listed: bool, all_: bool) -> int:
    """Show each claim with the sentence it rests on, old and new, and ask whether it still holds.

    Answers: y, it holds; n, it doesn't, and stays as it is until you mend the claim; c, for a passage that is gone,
    the closest words take its place in your source; b goes back to the question before; q ends. What was answered is
    kept in evidence.lock. With --list, each line is file:line:column: cause: claim.
    """
    if listed and all_:
        raise click.UsageError("`--list` writes nothing and `--yes` does: give one of them")
    code = DONE
    for folder in project.briefs(briefs, project.root()):
        code = max(code, _brief(Path(project.shown(folder)), listed, all_))
    return code


def _brief(folder: Path, listed: bool, all_: bool) -> int:
    from briefgen.build.confirm import questions
    from briefgen.build.pipeline import read

    reading = read(folder, Files())
    if reading.judged.value is None:
        return _tell(reading.located(reading.judged.diagnostics))
    asked = questions(reading)
    if listed:
        terminal.give("\n".join(_lines(asked)))
        return DONE
    if all_:
        answers: dict[Address, Answer] = {
            doubt.address: "yes" for one in asked for doubt in one.doubts if doubt.cause != "gone"
        }
        return _write(folder, reading, answers)
    if not asked:
        terminal.say(f"{folder}: nothing to confirm")
        _say_what_fails(folder, reading)
        return DONE
    return _interview(folder, reading, asked)


def _interview(folder: Path, reading: Reading, asked: tuple[Question, ...]) -> int:
    steps = [(question, doubts) for question in asked for doubts in _together(question.doubts)]
    given: list[str] = []
    shown: Question | None = None
    try:
        while len(given) < len(steps):
            question, doubts = steps[len(given)]
            if question is not shown:
                terminal.say("\n" + "\n".join(_head(question, f"{asked.index(question) + 1} of {len(asked)}")))
                shown = question
            terminal.say("\n".join(line for doubt in doubts for line in _doubt(doubt)))
            answer = _ask("cn" if doubts[0].cause == "gone" else "yn", "bq" if given else "q")
            if answer == "q":
                break
            if answer == "b":
                given.pop()
            else:
                given.append(answer)
    except KeyboardInterrupt:
        _write(folder, reading, _answers(steps, given))
        raise
    code = _write(folder, reading, _answers(steps, given))
    refused = dict.fromkeys(question for (question, _), answer in zip(steps, given, strict=False) if answer == "n")
    for question in refused:
        terminal.say(f"{_place(question.where)}: mend this claim, or its evidence: {question.text}")
    return code


def _answers(steps: Iterable[tuple[Question, tuple[Doubt, ...]]], given: Iterable[str]) -> dict[Address, Answer]:
    held: dict[str, Answer] = {"y": "yes", "c": "closest"}
    answered = zip(steps, given, strict=False)
    return {doubt.address: held[answer] for (_, doubts), answer in answered if answer in held for doubt in doubts}


def _together(doubts: tuple[Doubt, ...]) -> Iterator[tuple[Doubt, ...]]:
    """What is asked at once: all that only a new claim brings; what has changed or is gone, one by one."""
    new = tuple(doubt for doubt in doubts if doubt.cause in ("new", "reworded"))
    if new:
        yield new
    yield from ((doubt,) for doubt in doubts if doubt not in new)


def _write(folder: Path, reading: Reading, answers: dict[Address, Answer]) -> int:
    from briefgen.build.confirm import confirm, questions

    if answers:
        outcome = confirm(folder, reading, answers, date.today().isoformat())
        if outcome.value is None:
            return _tell(outcome.diagnostics)
        reading = outcome.value
    left = sum(len(one.doubts) for one in questions(reading))
    count = len(answers)
    done = f"{count} item{'' if count == 1 else 's'} of evidence confirmed"
    terminal.say(f"\n{folder}: {done}, {left or 'none'} left")
    _say_what_fails(folder, reading)
    return DONE


def _say_what_fails(folder: Path, reading: Reading) -> None:
    judged = reading.judged.value
    if judged and (failing := len(judged.codes)):
        terminal.say(f"{failing} claim{' fails' if failing == 1 else 's fail'}: `briefgen check {folder}` says why")


def _tell(found: tuple[Diagnostic, ...]) -> int:
    terminal.say(show.human(found, colour=terminal.coloured(sys.stderr)))
    return exit_code(found)


def _ask(answers: str, further: str) -> str:
    """One of the letters; the end of the input is a q."""
    choices = answers + further
    while True:
        sys.stderr.write(f"  {', '.join(_CHOICES[letter] for letter in choices)}: ")
        sys.stderr.flush()
        line = sys.stdin.readline()
        answer = line.strip().lower()[:1]
        if not line:
            terminal.say("")
            return "q"
        if answer and answer in choices:
            return answer
        terminal.say(f"  answer with {', '.join(choices[:-1])} or {choices[-1]}")


def _head(question: Question, number: str) -> Iterator[str]:
    part = "/".join(str(item + 1 if isinstance(item, int) else item) for item in question.claim)
    yield _painted(f"{number} · {part} · {_place(question.where)}", "label")
    if question.was:
        yield from _row("was", question.was)
    yield from _row("claim", _marked(question.was, question.text) if question.was else question.text)
    for message in question.wrong:
        yield from _row("wrong", message)


def _doubt(doubt: Doubt) -> Iterator[str]:
    source = f" ({doubt.source})" if doubt.source else ""
    only_moved = doubt.moved and doubt.was == doubt.now
    cause = "it has moved to another section" if only_moved else _CAUSES[doubt.cause]
    if not doubt.now:  # a count or a sum
        yield from _row("rests on", f"{doubt.passage}: {_CAUSES[doubt.cause]}")
        return
    yield from _row("passage", f"“{doubt.passage}”{source}: {cause}")
    if doubt.cause == "gone":
        yield from _row("closest", f"{_marked(doubt.passage, doubt.closest)}   {doubt.percent}% alike")
    if doubt.was and doubt.cause in ("changed", "gone") and not only_moved:
        yield from _row("was", f"{doubt.was}   confirmed {doubt.confirmed}")
    now = _marked(doubt.was, doubt.now) if doubt.was else doubt.now
    yield from _row("now" if doubt.was else "stands in", f"{now}   {_place(doubt.where)}")
    if doubt.moved:
        yield from _row("", f"it stood in the section `{doubt.moved}` when it was confirmed")


def _marked(old: str, new: str) -> str:
    """A text with what was changed in it: in colour, or in brackets where there is none."""
    from briefgen.check.near import changes

    if terminal.coloured(sys.stderr):
        return " ".join(words if kind == "same" else _painted(words, kind) for kind, words in changes(old, new))
    marks = {"same": "{}", "gone": "[-{}-]", "new": "{{+{}+}}"}
    return " ".join(marks[kind].format(words) for kind, words in changes(old, new))


def _row(label: str, text: str) -> list[str]:
    width = min(shutil.get_terminal_size().columns, 110)
    head = f"  {label:<10}"
    return textwrap.wrap(
        text,
        width,
        initial_indent=head,
        subsequent_indent=" " * len(head),
        break_long_words=False,
        break_on_hyphens=False,
    )


def _lines(asked: tuple[Question, ...]) -> Iterator[str]:
    for question in asked:
        for doubt in question.doubts:
            yield f"{_place(question.where)}: {doubt.cause}: {question.text}: “{doubt.passage}”"


def _place(span: Span | None) -> str:
    return f"{span.file}:{span.line}:{span.column}" if span else "?"


def _painted(text: str, role: str) -> str:
    return f"\x1b[{_COLOURS[role]}m{text}\x1b[0m" if terminal.coloured(sys.stderr) else text
