"""What holds of any two editions."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.compare import compare
from briefgen.compare.align import align, likeness, moved
from briefgen.compare.wording import Language, reworded, words
from briefgen.model.brief import Brief
from briefgen.model.prose import Paragraph, Point, Section, Words
from tests.compare.edits import SAMPLE, brief

ENGLISH = Language("en", "GB")
TEXTS = st.text("ab 12.,“”é漢字", max_size=40)


@pytest.fixture(scope="module")
def sample() -> Brief:
    return brief(SAMPLE)


@given(TEXTS, TEXTS)
def test_the_pieces_are_both_texts(old: str, new: str) -> None:
    found = reworded(old, new, ENGLISH)
    if found.pieces:
        assert "".join(one.text for one in found.pieces if one.kind != "added") == old
        assert "".join(one.text for one in found.pieces if one.kind != "dropped") == new
    assert bool(found.pieces or found.numbers or found.quotation) == (old != new)


@given(st.permutations(range(8)))
def test_the_fewest_have_moved(order: list[int]) -> None:
    kept = [order[i] for i in range(8) if i not in moved(order)]
    assert kept == sorted(kept)
    longest = [1] * 8
    for i in range(8):
        longest[i] += max((longest[j] for j in range(i) if order[j] < order[i]), default=0)
    assert len(kept) == max(longest)


@given(st.lists(st.sampled_from("abcdef"), max_size=9), st.lists(st.sampled_from("abcdef"), max_size=9))
def test_each_thing_has_one_counterpart_at_most(old: list[str], new: list[str]) -> None:
    found = align(old, new, lambda a, b: float(a == b))
    assert sorted([i for i, _ in found.pairs] + list(found.dropped)) == list(range(len(old)))
    assert sorted([j for _, j in found.pairs] + list(found.added)) == list(range(len(new)))
    assert all(old[i] == new[j] for i, j in found.pairs)


@given(st.text(max_size=30), st.text(max_size=30))
def test_likeness_is_the_same_both_ways(old: str, new: str) -> None:
    assert likeness(words(old), words(new)) == pytest.approx(likeness(words(new), words(old)))
    assert likeness(words(old), words(old)) == 1


def places(brief: Brief) -> Iterator[tuple[str, str, int, int]]:
    """Every word of every paragraph of every point."""
    for id_, section in brief.sections.items():
        for name, point in section.points.items():
            for number, block in enumerate(point.blocks):
                if isinstance(block, Paragraph) and len(block.content) == 1 and isinstance(block.content[0], Words):
                    yield from ((id_, name, number, word) for word in range(len(block.content[0].text.split(" "))))


def with_points(brief: Brief, id_: str, points: dict[str, Point]) -> Brief:
    section: Section = brief.sections[id_].model_copy(update={"points": points})
    return brief.model_copy(update={"sections": {**brief.sections, id_: section}})


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_any_other_word_is_found_where_it_stands(sample: Brief, data: st.DataObject) -> None:
    id_, name, number, word = data.draw(st.sampled_from(list(places(sample))))
    points = dict(sample.sections[id_].points)
    block = points[name].blocks[number]
    assert isinstance(block, Paragraph)
    (text,) = block.content
    assert isinstance(text, Words)
    said = text.text.split(" ")
    said[word] = "quay"
    changed = block.model_copy(update={"content": (Words(text=" ".join(said)),)})
    blocks = points[name].blocks
    points[name] = points[name].model_copy(update={"blocks": (*blocks[:number], changed, *blocks[number + 1 :])})
    changes = compare(sample, with_points(sample, id_, points))
    at = ("sections", id_, "points", name, "blocks", number)
    assert changes.touched == {at: "changed"}
    assert [place.at for one in changes.items for place in one.now] == [at] * len(changes.items)
    assert len(changes.items) == 1


@settings(max_examples=20, deadline=None)
@given(st.data())
def test_a_point_that_went_elsewhere_moved_alone(sample: Brief, data: st.DataObject) -> None:
    id_ = data.draw(st.sampled_from([id_ for id_, one in sample.sections.items() if len(one.points) > 2]))
    names = list(sample.sections[id_].points)
    taken = data.draw(st.sampled_from(names))
    order = [name for name in names if name != taken]
    place = data.draw(st.sampled_from([i for i in range(len(names)) if i != names.index(taken)]))
    order.insert(place, taken)
    points = {name: sample.sections[id_].points[name] for name in order}
    (change,) = compare(sample, with_points(sample, id_, points)).items
    assert (change.what, change.kind) == ("point", "moved")
    neighbours = {names[names.index(taken) - 1], *names[names.index(taken) + 1 : names.index(taken) + 2]}
    assert change.now[0].at[3] in {taken, *neighbours}
