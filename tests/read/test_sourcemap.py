"""Offsets in plain text lead back to the words in the file."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.ground.diagnostics import Address
from briefgen.read.paper import PaperData, read_paper
from briefgen.read.text import Findings, Text, decode
from briefgen.read.tree import Piece, SourceMap


def read(content: str) -> PaperData:
    return read_paper(Text("paper.md", content), Findings())


def lead(content: str, address: Address, plain: str, word: str) -> str:
    """What stands in the file where `word` stands in the plain text at an address."""
    start = plain.index(word)
    place = read(content).maps[address].range(start, start + len(word))
    assert place
    return content[place.start : place.end]


B: Address = ("sections", "introduction", "blocks")


@pytest.mark.parametrize(
    ("content", "address", "plain", "word", "expected"),
    [
        ("a &amp; b", (*B, 0), "a & b", "&", "&amp;"),
        ("a &amp; b", (*B, 0), "a & b", "b", "b"),
        (r"a \* b", (*B, 0), "a * b", "* b", r"\* b"),
        ("*a* __b__ c", (*B, 0), "a b c", "b", "b"),
        ("[a b](http://c.d) e", (*B, 0), "a b e", "b e", "b](http://c.d) e"),
        ("a[^1] b\n\n[^1]: c", (*B, 0), "a b", "b", "b"),
        ("a[^1] b\n\n[^1]: *c*", ("notes", "1", "blocks", 0), "c", "c", "c"),
        ("one\n  two", (*B, 0), "one two", "two", "two"),
        ("\x85one\n\u00a0two", (*B, 0), "\x85one \u00a0two", "two", "two"),
        ("|\u00a0a | b|\n|-|-|", (*B, 0, "head", "cells", 0), "\u00a0a", "a", "a"),
        ("one  \ntwo", (*B, 0), "one two", "two", "two"),
        ("one\\\ntwo", (*B, 0), "one two", "two", "two"),
        ("> - a\n>   b\nc d", (*B, 0, "blocks", 0, "items", 0, "blocks", 0), "a b c d", "b c", "b\nc"),
        ("1. one\n\n   two", (*B, 0, "items", 0, "blocks", 1), "two", "two", "two"),
        ("``a ` b`` c", (*B, 0), "a ` b c", "` b", "` b"),
        ("`` ` `` c", (*B, 0), "` c", "`", "`"),
        ("| a | b |\n|---|---|\n| c \\| d | *e* |", (*B, 0, "rows", 0, "cells", 0), "c | d", "d", "d"),
        ("| a | b |\n|---|---|\n| c \\| d | *e* |", (*B, 0, "rows", 0, "cells", 0), "c | d", "| d", "| d"),
        ("| a | b |\n|---|---|\n| c \\| d | *e* |", (*B, 0, "rows", 0, "cells", 1), "e", "e", "e"),
        ("> a | b\n> ---|---\n> c | d", (*B, 0, "blocks", 0, "head", "cells", 1), "b", "b", "b"),
        ("Table: A *b*\n\n|c|\n|-|", (*B, 0, "caption"), "A b", "b", "b"),
        ("![A *b*](c.png)\nSource: d e", (*B, 0, "caption"), "A b", "b", "b"),
        ("![A *b*](c.png)\nSource: d e", (*B, 0, "source"), "d e", "e", "e"),
        ("```\n  a b\nc\n```", (*B, 0), "  a b\nc", "c", "c"),
        ("    a b\n    c", (*B, 0), "a b\nc", "c", "c"),
        ("## A *b* c ##", ("sections", "a-b-c", "heading"), "A b c", "c", "c"),
        ("A *b*\nc\n---", ("sections", "a-b-c", "heading"), "A b c", "c", "c"),
        ("## A\n\n### B `c`  {#d}", ("sections", "a", "points", "d", "label"), "B c", "c", "c"),
        ("::: box A *b* {#c}\n:::", (*B, 0, "title"), "A b", "b", "b"),
        ("::: box A {#c}\nd e\n:::", (*B, 0, "blocks", 0), "d e", "e", "e"),
    ],
)  # fmt: skip
def test_words_lead_to_their_place(content: str, address: Address, plain: str, word: str, expected: str) -> None:
    assert lead(content, address, plain, word) == expected


def test_a_mark_and_carriage_returns_don_t_shift_places() -> None:
    text = decode("\ufeffone\r\ntwo &amp; *three*\r\n".encode(), Path("paper.md")).value
    assert text
    place = read_paper(text, Findings()).maps[(*B, 0)].range(10, 15)
    assert place
    assert text.position(place.start) == (2, 12)


def test_an_empty_text_leads_nowhere() -> None:
    assert SourceMap("a", ()).range(0, 0) is None


def test_an_offset_beyond_the_end_leads_to_the_end() -> None:
    assert SourceMap("a", (Piece(0, 3, 10, 13),)).range(3, 3) == ("a", 13, 13)


MARKS = ["*", "**", "_", "`", "``", "[", "](http://a.b)", "](#c)", "![", "\\", "&amp;", "<b>", "[^n]", "~", "|", " "]
LINES = [
    "",
    "\n",
    "\n\n",
    "\n> ",
    "\n- ",
    "\n  ",
    "\n    ",
    "  \n",
    "\\\n",
    "\n1. ",
    "\n## ",
    "\n|a|\n|-|\n|",
    "\n:::\n",
    "\n[^n]: ",
]


@settings(max_examples=300)
@given(st.lists(st.tuples(st.sampled_from(MARKS), st.booleans(), st.sampled_from(LINES)), min_size=1, max_size=25))
def test_every_word_of_every_text_leads_to_itself(parts: list[tuple[str, bool, str]]) -> None:
    """Words are numbered, so that a word can be taken for no other; none is lost but in a link's address."""
    content = "".join(f"{mark}{f'w{i}w' if word else ''}{line}" for i, (mark, word, line) in enumerate(parts))
    paper = read(content)
    for place_map in paper.maps.values():
        pieces = place_map.pieces
        assert all(one.plain_end == two.plain for one, two in pairwise(pieces))
    for address, plain in plain_texts(paper).items():
        for match in re.finditer(r"w\d+w", plain):
            place = paper.maps[address].range(*match.span())
            assert place
            assert content[place.start : place.end] == match[0]


def plain_texts(paper: PaperData) -> dict[Address, str]:
    """The plain texts of paragraphs and cells, by address."""
    found: dict[Address, str] = {}

    def inline(content: list[dict]) -> str:  # type: ignore[type-arg]
        parts = (
            item.get("text", " " if item["kind"] == "line-break" else inline(item.get("content", [])))
            for item in content
        )
        return "".join(parts)

    def walk(blocks: list[dict], at: Address) -> None:  # type: ignore[type-arg]
        for i, block in enumerate(blocks):
            if "content" in block:
                found[(*at, i)] = inline(block["content"])
            walk(block.get("blocks", []), (*at, i, "blocks"))
            for j, item in enumerate(block.get("items", [])):
                walk(item["blocks"], (*at, i, "items", j, "blocks"))
            for j, row in enumerate(block.get("rows", [])):
                for k, cell in enumerate(row["cells"]):
                    found[(*at, i, "rows", j, "cells", k)] = inline(cell["content"])

    for name, section in paper.sections.items():
        found["sections", name, "heading"] = section["heading"]
        walk(section["blocks"], ("sections", name, "blocks"))
    for label, note in paper.notes.items():
        walk(note["blocks"], ("notes", label, "blocks"))
    return found
