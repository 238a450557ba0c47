"""Whatever the bytes, the reader never raises, and every place lies in its file."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.ground.files import Files
from briefgen.read.locate import locate
from briefgen.read.source import read
from briefgen.read.validate import validate

from .conftest import FOLDER

NAMES = ("brief.yaml", "paper.md", "positions.yaml", "positions.csv")
SEED = {
    "brief.yaml": (
        'title: "T"\nid: t\nstandfirst: {text: S, evidence: [{passage: a, in: b}, {count: actors, is: 1}]}\n'
        "at-a-glance:\n  - text: >-\n      A\n      b.\n    evidence: x\n  - C\ntimeline: [{date: 2025-01, event: e}]\n"
        "statements:\n  - {id: s, speaker: S, text: T}\nsources: [{id: o, title: O, text: o.txt}]\n"
    ),
    "paper.md": (
        "Intro[^1] *em* `c`.\n\n## A {.context #a}\n\n- x\n  > y\n\n### B\n\n| a | b |\n|---|---|\n| c \\| d | e |\n\n"
        "::: box T {#t}\nin [x](#a)\n:::\n\n![F](f.png){#f}\nSource: s\n\n[^1]: Note &amp; <b>.\n"
    ),
    "positions.yaml": (
        "issues: {f: {label: F, question: Q}}\nactors:\n  a: {name: A, blocs: [B]}\n"
        "positions:\n  a:\n    f: {stance: leans, basis: quoted, evidence: ['x', {passage: y}]}\n"
    ),
    "positions.csv": 'actor;issue;stance;evidence;evidence.in\na;f;leans;"x; ""y""";b\n',
}
SPLICES = [
    *":-\"'[]{}*&!|>%@`#\t\n\\<,;?~_()^$=", ": ", "- ", "\n\n", "\r\n", "<<: ", "---\n", ":::", "[^1]", "![", "](",
    "[^1]: ", "&#0;", "<!--", "```\n", "    ", "> ", "1. ", "{#a}", "\u2028", "\x85", "😀", "\x00", "evidence", "## ",
]  # fmt: skip


def check(contents: dict[str, bytes]) -> None:
    tree = read(FOLDER, Files(overlay={FOLDER / name: content for name, content in contents.items()}))
    outcome = tree.then(validate)
    assert tree.value
    for one in locate(outcome.diagnostics, tree.value):
        assert one.span, one
        if text := tree.value.texts.get(one.span.file):
            assert 1 <= one.span.line <= len(text.starts)
            assert 1 <= one.span.column <= len(text.line(one.span.line)) + 1
    for place in (*tree.value.spans.values(), *tree.value.keys.values()):
        if text := tree.value.texts.get(place.file):
            assert 0 <= place.start <= place.end <= len(text.content)
    assert outcome.value or outcome.failed


@settings(max_examples=60)
@given(st.fixed_dictionaries({}, optional={name: st.binary(max_size=200) for name in NAMES}))
def test_any_bytes_are_read(contents: dict[str, bytes]) -> None:
    check({"other": b"", **contents})


@settings(max_examples=150, deadline=None)
@given(st.randoms(use_true_random=False))
def test_a_brief_with_anything_put_in_or_cut_out_is_read(chance: random.Random) -> None:
    contents = {}
    for name, seed in SEED.items():
        if name == "positions.csv" and chance.random() < 0.5:
            continue
        content = seed
        for _ in range(chance.choice([0, 1, 2, 6])):
            at = chance.randrange(len(content) + 1)
            cut = chance.choice([0, 0, 1, 7])
            content = content[:at] + chance.choice(SPLICES) * chance.choice([1, 1, 4]) + content[at + cut :]
        contents[name] = content.encode()
    check(contents)
