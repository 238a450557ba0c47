"""Figures, events, cells, statements -> their words on the fact-check sheet; it must not know their evidence."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.compose.conditions import quantity
from briefgen.compose.dates import long_date
from briefgen.compose.desk import Desk
from briefgen.ground.diagnostics import Address
from briefgen.model.boxes import Statement
from briefgen.model.positions import Position


def wording(desk: Desk, claim: Address) -> str | None:
    """What the page makes of a claim that isn't printed as it is written; None of one that is."""
    brief = desk.brief
    match claim:
        case ("positions", str(actor), str(issue)):
            return cell(desk, actor, issue)
        case ("positions", str(actor), str(issue), "sides", int(i)):
            return cell(desk, actor, issue, i)
        case ("timeline", int(i)):
            return _event(desk, i)
        case ("key-figures", int(i)):
            return f"{brief.key_figures[i].value} {brief.key_figures[i].label}"
        case ("statements", str(id_)):
            return next(_said(desk, one) for one in brief.statements if one.id == id_)
        case _:
            return None


def in_marks(desk: Desk, words: str) -> str:
    """Words in the quotation marks of the brief's language."""
    return f"{desk.labels('quote.opening')}{words}{desk.labels('quote.closing')}"


def row(desk: Desk, actor: str, issue: str) -> str:
    """An actor and an issue, by the names that head row and column."""
    name = desk.brief.actors[actor].name if actor in desk.brief.actors else actor
    label = desk.brief.issues[issue].label if issue in desk.brief.issues else issue
    return desk.labels("factcheck.cell", actor=name, issue=label)


def cell(desk: Desk, actor: str, issue: str, side: int | None = None) -> str:
    """A coded cell; with `side`, that side of it. Where only sides rest on evidence, the first says what both share."""
    written = desk.brief.positions[actor][issue]
    stand = desk.labels("remark", issue=row(desk, actor, issue), stand=_stand(desk, written))
    if side is None:
        return "; ".join([stand, *_beside(desk, written)])
    one = written.sides[side]
    stance = desk.labels(f"stance.{one.stance}")
    said = desk.labels("side", stance=stance, text=one.text) if one.text else stance
    whole = () if side or written.evidence else _beside(desk, written)
    return "; ".join([stand, said, *whole])


def _stand(desk: Desk, written: Position) -> str:
    labels = desk.labels
    said = [labels(f"stance.{written.stance}")] if written.stance else []
    said += [written.answer] if written.answer else []
    beside = [labels(f"basis.{written.basis}")] if written.basis else []
    beside += [labels(f"confidence.{written.confidence}")] if written.confidence else []
    word = ", ".join(said)
    if not beside:
        return word
    return labels("stands-with-basis", word=word, basis=", ".join(beside)) if word else ", ".join(beside)


def _beside(desk: Desk, written: Position) -> Iterator[str]:
    """The quantity, with the paper's own words for it; the conditions; the date."""
    if written.quantity:
        words = in_marks(desk, written.quantity.as_printed)
        yield desk.labels("factcheck.quantity", quantity=quantity(desk, written.quantity), words=words)
    yield from written.conditions
    if written.date and (date := long_date(written.date, desk.locale)):
        yield desk.labels("remark.date", date=date)


def _event(desk: Desk, index: int) -> str:
    event = desk.brief.timeline[index]
    date = long_date(event.date, desk.locale) or desk.labels("undated")
    return desk.labels("dated", date=date, text=event.event)


def _said(desk: Desk, statement: Statement) -> str:
    translated = desk.labels("translated.yes") if statement.translated == "yes" else None
    who = ", ".join(filter(None, (statement.speaker, statement.role, translated)))
    who = "; ".join(filter(None, (statement.context, who)))
    return desk.labels("stands-with-basis", word=in_marks(desk, statement.text), basis=who)
