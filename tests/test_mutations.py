"""Two hundred changes of papers: what changes the meaning near a passage is reported, what changes the form isn't."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

from briefgen.build.pipeline import read
from briefgen.ground.diagnostics import Address, Diagnostic
from briefgen.ground.files import Files
from briefgen.ground.resources import sources
from tests.mutate import FORMS, MEANINGS, Form, Held, Meaning, changed, held, move_point

BRIEFS = Path(__file__).parent / "briefs"


class Paper(NamedTuple):
    """A brief, its paper, what is found as it is, and how often each change of meaning and of form is tried on it."""

    folder: Path
    text: str
    sentences: list[Held]
    found: set[tuple[str, Address | None]]
    meanings: int
    forms: int

    def found_anew(self, text: str) -> list[Diagnostic]:
        """What another text of the paper adds; a hint is no complaint."""
        outcome = read(self.folder, Files(overlay={self.folder / "paper.md": text.encode()})).judged
        assert outcome.value
        return [
            one for one in outcome.diagnostics if one.severity != "hint" and (one.code, one.address) not in self.found
        ]


def paper(folder: Path, meanings: int, forms: int) -> Paper:
    reading = read(folder, Files())
    assert reading.tree
    assert reading.judged.value
    sentences = held(reading.judged.value, reading.tree)
    found = {(one.code, one.address) for one in reading.judged.diagnostics}
    return Paper(folder, (folder / "paper.md").read_text(encoding="utf-8"), sentences, found, meanings, forms)


@pytest.fixture(scope="module")
def sample() -> Paper:
    return paper(sources() / "european-peacekeeping", 9, 2)


@pytest.fixture(scope="module")
def papers(sample: Paper) -> list[Paper]:
    return [sample, *(paper(folder, 1, 1) for folder in sorted(BRIEFS.iterdir()) if folder.is_dir())]


def mutations(paper: Paper, meaning: Meaning) -> Iterator[str]:
    """Other texts, as many as asked for; none where the change can't be made in any of a hundred sentences."""
    random, left = Random(f"{paper.folder.name} {meaning.__name__}"), paper.meanings
    for sentence in random.choices(paper.sentences, k=100):
        text = meaning(paper.text, sentence, random)
        if left and text not in (None, paper.text):
            left -= 1
            yield text or ""


def unreported(paper: Paper, text: str, start: int, end: int) -> list[str]:
    """The items that rest on a sentence which start..end touches, and at which there is no error."""
    touched = [one for one in paper.sentences if one.start < max(end, start + 1) and start < one.end]
    assert touched
    errors = [one.address or () for one in paper.found_anew(text) if one.severity == "error"]
    missed = [one.item for one in touched if not any(address[: len(one.item)] == one.item for address in errors)]
    return [f"{item}: {text[max(start - 40, 0) : end + 40]}" for item in missed]


def test_the_sample_rests_on_sentences_of_its_paper(sample: Paper) -> None:
    assert len(sample.sentences) > 100
    for one in sample.sentences:
        assert sample.text[one.start].isupper()
        assert sample.text[one.end - 1] in ".”"


@pytest.mark.parametrize("meaning", MEANINGS, ids=lambda one: one.__name__)
def test_another_meaning_is_reported_at_every_item_that_rests_on_the_sentence(
    meaning: Meaning, papers: list[Paper]
) -> None:
    texts = [(paper, text) for paper in papers for text in mutations(paper, meaning)]
    assert len(texts) >= papers[0].meanings
    assert [miss for paper, text in texts for miss in unreported(paper, text, *changed(paper.text, text))] == []


def test_a_point_that_moves_to_another_section_is_reported_at_every_item_that_rests_on_it(sample: Paper) -> None:
    moved = [move_point(sample.text, Random(seed)) for seed in range(5)]
    assert [miss for text, place in moved for miss in unreported(sample, text, *place)] == []


@pytest.mark.parametrize("form", FORMS, ids=lambda one: one.__name__)
def test_another_form_is_no_matter(form: Form, papers: list[Paper]) -> None:
    for paper in papers:
        for seed in range(paper.forms):
            text = form(paper.text, Random(f"{paper.folder.name} {form.__name__} {seed}"))
            assert [(one.code, one.message, one.address) for one in paper.found_anew(text)] == []
