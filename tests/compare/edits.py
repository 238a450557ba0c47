"""What people do to the sample between two editions: a name, and how its files change."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from briefgen.build.editions import edition
from briefgen.build.one import theme_folders
from briefgen.ground import resources
from briefgen.ground.files import Files
from briefgen.model.brief import Brief

SAMPLE = resources.sources() / "european-peacekeeping"
PAPER, BRIEF, POSITIONS = "paper.md", "brief.yaml", "positions.yaml"

Edit = Callable[[Path], None]


def put(name: str, old: str, new: str, count: int = -1) -> Edit:
    """Write something in place of something else that must be there."""

    def edit(folder: Path) -> None:
        path = folder / name
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {name}"
        path.write_text(text.replace(old, new, count), encoding="utf-8")

    return edit


def everywhere(old: str, new: str) -> Edit:
    """The same in every file that has it."""

    def edit(folder: Path) -> None:
        found = [name for name in (PAPER, BRIEF, POSITIONS) if old in (folder / name).read_text(encoding="utf-8")]
        assert found
        for name in found:
            put(name, old, new)(folder)

    return edit


def paragraph(begins: str, before: str | None) -> Edit:
    """Move a paragraph of the paper before another, or take it out."""
    return _shifted("\n\n", begins, before)


def point(label: str, before: str | None) -> Edit:
    """Move a point, with all that is in it, before another heading, or take it out."""
    return _shifted("\n\n##", f"# {label}", before and f"# {before}")


def _shifted(separator: str, begins: str, before: str | None) -> Edit:
    def edit(folder: Path) -> None:
        parts = (folder / PAPER).read_text(encoding="utf-8").split(separator)
        taken = parts.pop(next(i for i, part in enumerate(parts) if part.startswith(begins)))
        if before is not None:
            parts.insert(next(i for i, part in enumerate(parts) if part.startswith(before)), taken)
        (folder / PAPER).write_text(separator.join(parts), encoding="utf-8")

    return edit


def bullet(begins: str, before: str | None) -> Edit:
    """Move an item of a list in brief.yaml before another, or take it out."""

    def edit(folder: Path) -> None:
        text = (folder / BRIEF).read_text(encoding="utf-8")
        start = text.index(begins)
        end = min(found for sign in ("\n  - ", "\n\n") if (found := text.find(sign, start + 1)) > 0)
        taken, rest = text[start:end], text[:start] + text[end:]
        at = rest.index(before) if before is not None else 0
        text = rest[:at] + taken.strip("\n") + "\n" + rest[at:] if before is not None else rest
        (folder / BRIEF).write_text(text, encoding="utf-8")

    return edit


def brief(folder: Path) -> Brief:
    """A brief's folder as it would be printed."""
    return edition(folder, theme_folders("."), Files()).unwrap().brief


def after(edits: tuple[Edit, ...], folder: Path) -> Brief:
    """The sample after some edits."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(SAMPLE, folder)
    for edit in edits:
        edit(folder)
    found = edition(folder, theme_folders("."), Files())
    assert found.value, found.diagnostics
    return found.value.brief


_CELL = '    force: {stance: hesitant, basis: inferred, evidence: ["The subject, he indicated, is not an EU matter"]}\n'
_ITALY = "  italy: {name: Italy, kind: state, blocs: [European states]}\n"
_NOTE = "      note: a note\n"

EDITS: dict[str, tuple[Edit, ...]] = {
    "nothing": (),
    "a comment": (put(BRIEF, "\nat-a-glance:", "\n# a comment\nat-a-glance:", 1),),
    "what isn't printed": (put(POSITIONS, "      basis: inferred\n", f"      basis: inferred\n{_NOTE}", 1),),
    "a word": (put(PAPER, "growing talk", "rising talk"),),
    "a sentence more": (put(PAPER, "Few believe in Zelensky’s", "Nobody asked them. Few believe in Zelensky’s"),),
    "a sentence less": (put(PAPER, "Some European countries favour having troops in Ukraine. ", ""),),
    "a date in a text": (put(PAPER, "In Paris on 7 December 2024", "In Paris on 8 December 2024"),),
    "a number in one place": (put(PAPER, "1,000 k", "1,200 k"),),
    "a number everywhere": (everywhere("200,000", "250,000"),),
    "a share": (put(PAPER, "rise to 5% of GDP", "rise to 4% of GDP"),),
    "a range": (everywhere("30,000 to 40,000", "35,000 to 45,000"), everywhere("30,000–40,000", "35,000–45,000")),
    "an end of a range": (
        everywhere("30,000 to 40,000", "30,000 to 45,000"), everywhere("30,000–40,000", "30,000–45,000"),
    ),
    "a number written otherwise": (put(PAPER, "ten thousand", "10,000"),),
    "a number and the words round it": (
        put(PAPER, "a force of 30,000 to 40,000 soldiers with air cover", "an army of 50,000 soldiers with air cover"),
    ),
    "a quantity and its text": (everywhere("ten thousand", "twelve thousand"), put(POSITIONS, "10000", "12000")),
    "a paragraph moved": (paragraph("Few believe in", "Since Ukraine is not in"),),
    "a paragraph moved to another point": (paragraph("Few believe in", "Under this pressure"),),
    "a paragraph moved and reworded": (
        put(PAPER, "Few believe in", "Nobody believes in"), paragraph("Nobody believes in", "Under this pressure"),
    ),
    "a paragraph less": (paragraph("Few believe in", None),),
    "a point moved": (point("A shield", "An uncertain end"),),
    "a point moved to another section": (point("A shield", "Russia’s refusal"),),
    "a point less": (point("An uncertain end", None),),
    "a point more": (put(PAPER, "### A deterrent", "### Money\n\nIt costs money.\n\n### A deterrent"),),
    "a point renamed": (put(PAPER, "### Russia’s refusal {#russia}", "### Russia says no {#russia}"),),
    "a point renamed, and its id": (put(PAPER, "### Russia’s refusal {#russia}", "### Russia says no {#says-no}"),),
    "a section renamed": (put(PAPER, "## What stands in the way", "## The obstacles"),),
    "a section renamed, and its id": (
        put(PAPER, "## What stands in the way {.challenges #challenges}", "## The obstacles {.challenges #obstacles}"),
        put(BRIEF, "[motivations, challenges]", "[motivations, obstacles]"),
    ),
    "a section more": (
        put(PAPER, "## Summary", "## Costs\n\nA force costs money.\n\n### Who pays\n\nNobody.\n\n## Summary"),
    ),
    "a note": (put(PAPER, "the meeting of the day before is dated 2025", "the day before is dated 2025"),),
    "a note more": (put(PAPER, "growing talk", "growing talk[^4]"), put(PAPER, "[^1]: ", "[^4]: Much.\n\n[^1]: ")),
    "a quotation": (everywhere("completely premature", "wholly premature"),),
    "a box": (put(PAPER, "In practice, it would be hard", "In practice, it will be hard"),),
    "a box renamed": (put(PAPER, "::: box Article 5 and the coalition", "::: box Article 5 and the willing"),),
    "a list more": (put(PAPER, "## Summary", "- one thing\n- another thing\n\n## Summary"),),
    "bullets that changed places": (bullet("  - text: Seven motives", "  - text: >-\n      Of eleven actors"),),
    "a bullet less": (bullet("  - text: >-\n      European states may turn", None),),
    "a title": (put(BRIEF, "title: European peacekeepers for Ukraine", "title: A European force for Ukraine"),),
    "an edition": (put(BRIEF, "edition: 1", "edition: 2"),),
    "a key figure’s label": (put(BRIEF, "that Kyiv proposed to protect", "that Kyiv wants to protect"),),
    "the date of an event": (put(BRIEF, "- date: 2024-12-07", "- date: 2024-12-08"),),
    "an option more": (
        put(BRIEF, "\noptions:\n", '\noptions:\n  - {text: They may do nothing., evidence: ["uncalculated armed"]}\n'),
    ),
    "another passage": (put(BRIEF, '"when he began the war in 2022"', '"the war in 2022 is still disputed"', 1),),
    "a stance": (put(POSITIONS, "      stance: leans\n", "      stance: supports\n", 1),),
    "an answer": (put(POSITIONS, "answer: not an EU matter", "answer: a matter for each state"),),
    "a cell more": (put(POSITIONS, "    mandate:\n      answer: not", f"{_CELL}    mandate:\n      answer: not"),),
    "a condition": (put(POSITIONS, "Discussing it; no number given", "Talking about it; no number given", 1),),
    "a basis": (put(POSITIONS, "basis: inferred", "basis: reported", 1),),
    "an actor renamed": (put(POSITIONS, "name: Poland", "name: Republic of Poland"),),
    "an actor more": (put(POSITIONS, "\nactors:\n", f"\nactors:\n{_ITALY}"),),
    "an issue renamed": (put(POSITIONS, "label: European force", "label: Joint force"),),
    "a stance, and what is counted of it": (
        put(POSITIONS, "    force:\n      stance: supports\n", "    force:\n      stance: leans\n", 1),
        put(BRIEF, "three support a force, two lean", "two support a force, three lean"),
        put(BRIEF, "stance: supports, is: 3", "stance: supports, is: 2"),
        put(BRIEF, "stance: leans, is: 2", "stance: leans, is: 3"),
    ),
    "the edition of the issue": (
        everywhere("200,000", "250,000"), put(PAPER, "rise to 5% of GDP", "rise to 6% of GDP"),
        everywhere("ten thousand", "twelve thousand"), put(POSITIONS, "10000", "12000"),
        put(POSITIONS, "      stance: leans\n", "      stance: opposes\n", 1),
        put(POSITIONS, "      stance: hesitant\n", "      stance: opposes\n", 1),
        point("An uncertain end", None), point("A shield", "An alternative"),
        put(PAPER, "## What stands in the way", "## The obstacles"),
    ),
}  # fmt: skip
