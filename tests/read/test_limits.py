"""What is too large or too deep is said, and read in time: none of these may take longer than a person waits."""

import pytest

from briefgen.read.blocks import COLUMNS, ROWS
from briefgen.read.csvdata import CELLS
from briefgen.read.inline import NOTES
from briefgen.read.paper import LIMITS
from briefgen.read.text import PRINTED
from briefgen.read.yamldata import VALUES

from .conftest import GOOD, ReadBrief

G = str(GOOD["brief.yaml"])
TOO_MANY = range(CELLS + 1)
TABLE = "| a |\n|---|\n"


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("paper.md", "x" * (PRINTED + 1), "too-large"),
        ("brief.yaml", G + "scope: " + "x" * PRINTED + "\n", "too-large"),
        ("paper.md", "Words" + "[^1]" * (NOTES + 9) + "\n\n[^1]: Note.\n", "too-large"),
        ("paper.md", "x\n" * (LIMITS["lines"][1] + 1), "too-large"),
        ("paper.md", "[" * (LIMITS["opening brackets"][1] + 1), "too-large"),
        ("paper.md", "*a " * (LIMITS["marks"][1] + 1), "too-large"),
        ("paper.md", TABLE + "| b |\n" * (ROWS + 1), "too-large"),
        ("paper.md", "|a" * (COLUMNS + 1) + "\n" + "|-" * (COLUMNS + 1) + "\n|b|\n", "too-large"),
        ("paper.md", "> " * 33 + "a", "too-deep"),
        ("paper.md", "- " * 17 + "a", "too-deep"),
        ("paper.md", "".join("*a **b " for _ in range(20)) + "".join("c** d*" for _ in range(20)), "too-deep"),
        ("brief.yaml", G + "scope: [" + "x," * VALUES + "]\n", "too-large"),
        ("brief.yaml", G + "scope: " + "[" * 33 + "]" * 33 + "\n", "too-deep"),
        ("positions.csv", "actor,issue\n" + "".join(f"a{i},b\n" for i in TOO_MANY), "too-large"),
        ("positions.yaml", "positions:\n a:\n" + "".join(f"  b{i}: {{note: x}}\n" for i in TOO_MANY), "too-large"),
        ("positions.yaml", "actors:\n" + "".join(f"  a{i}: {{name: A}}\n" for i in range(ROWS + 1)), "too-large"),
    ],
    ids=range(16),
)  # fmt: skip
def test_a_limit_is_named_once(name: str, content: str, code: str, read_brief: ReadBrief) -> None:
    found = read_brief({name: content}).found
    assert [one.code for one in found] == [code]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("paper.md", "x\n\n" * 1_000),
        ("paper.md", TABLE + "| b |\n" * ROWS),
        ("paper.md", ("Words" + "[^1]" * NOTES + "\n\n") * 2 + "[^1]: Note.\n"),
        ("paper.md", "> " * 31 + "a"),
        ("paper.md", "- " * 15 + "a"),
        ("brief.yaml", G + "scope: " + "x " * 450_000 + "\n"),
        ("positions.csv", "actor,issue\n" + "".join(f"a{i},b\n" for i in range(CELLS))),
    ],
    ids=range(7),
)
def test_what_is_within_its_limit_is_read(name: str, content: str, read_brief: ReadBrief) -> None:
    reading = read_brief({name: content})
    assert reading.found == ()
    assert reading.brief


N = 5_000


@pytest.mark.parametrize(
    "content",
    [
        "[" * N, "![" * N, "[a](" * N, '[a](b "' * N, "[a\n" * N, "[" * N + "]" * N, "*a_ " * N, "_a __a " * N,
        "`a``" * N, "".join("`" * i + " " for i in range(200)), "<a " * N, "<!--" * N, "<?" * N, "&" * N, "\\" * N,
        "> " * N, "- " * N, "".join("  " * i + "- a\n" for i in range(100)), "::: box a\n" * N, ":::\n" * N,
        "## a\n" * N, "## a {#a}\n" * N, "## " + "{" * N + "}", "[^a]: [^b]: " * N, "[^1] " * N, "## " + "[^1] " * N,
        "[a](#b) " * N, "|a" * N + "\n" + "|-" * N + "\n" + "|x\n" * 50, "|a|\n|-|\n|" + "\\|" * N + "|\n",
        "[a]: b\n" * N, "a\n" * N + "===", "```\n" * N, "<b>" * N, "\t" * N + "a",
    ],
    ids=range(34),
)  # fmt: skip
def test_a_hostile_paper_is_read(content: str, read_brief: ReadBrief) -> None:
    assert read_brief({"paper.md": content}).tree


@pytest.mark.parametrize(
    "content",
    [
        "[" * N, "{a: " * N, "- " * N, "? " * N, "a: &a " * N, "k: v\n" * N, "k: a: b\n" * N, 'k: "a"b"\n' * N,
        "\t" * N, "foo\n" * N, '"' + "\\" * N, "%" * N, "statements:\n" + "- {id: a}\n" * N, "---\n" * N, "!" * N,
        "timeline:\n" + "- {date: x}\n" * N, "".join(" " * i + "a:\n" for i in range(300)),
        "a: |\n" + " x\n" * N, "a: >\n" + " x\n\n" * N,
    ],
    ids=range(19),
)  # fmt: skip
def test_a_hostile_yaml_file_is_read(content: str, read_brief: ReadBrief) -> None:
    assert read_brief({"brief.yaml": content}).found
