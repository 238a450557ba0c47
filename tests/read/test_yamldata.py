"""YAML and what is read from it, in `fixtures/yaml.md`: a title, the file, the data as JSON and what is reported."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from briefgen.read.text import Findings, Text
from briefgen.read.yamldata import VALUES, YamlData, read_yaml
from briefgen.read.yamlerrors import explain

FIXTURES = re.findall(
    r"^([^\n]+)\n\.\n(.*?)^\.\n(.*?)^\.$",
    (Path(__file__).parent / "fixtures" / "yaml.md").read_text(encoding="utf-8"),
    re.MULTILINE | re.DOTALL,
)


def read(content: str) -> tuple[YamlData, list[Any]]:
    findings = Findings()
    return read_yaml(Text("a.yaml", content), findings), list(findings.all())


@pytest.mark.parametrize(("title", "source", "expected"), FIXTURES, ids=[title for title, _, _ in FIXTURES])
def test_yaml_is_read_as_data_and_reported_where_it_is_wrong(title: str, source: str, expected: str) -> None:
    data, *reports = expected.splitlines()
    result, found = read(source)
    text = Text("a.yaml", source)
    repeated = [(".".join(map(str, at)), text.position(place.start)) for at, place in result.repeated]
    assert result.data == json.loads(data)
    assert sorted(
        [f"{one.place.line}:{one.place.column} {one.code}" for one in found]
        + [f"repeated {name} {line}:{column}" for name, (line, column) in repeated]
    ) == sorted(reports)


def at(result: YamlData, content: str, *address: str | int) -> str:
    place = result.spans[address]
    return content[place.start : place.end]


def test_every_value_has_a_place_and_every_key_too() -> None:
    content = '# note\na: {b: [x, "y z"]}\nc: >-\n  one\n  two\n\n# end\nd:\n  - e: 1\n    f: 2\n  # comment\n'
    result, _ = read(content)
    assert at(result, content, "a") == '{b: [x, "y z"]}'
    assert at(result, content, "a", "b", 1) == '"y z"'
    assert at(result, content, "c") == ">-\n  one\n  two"
    assert at(result, content, "d") == "- e: 1\n    f: 2"
    assert at(result, content, "d", 0, "f") == "2"
    key = result.keys["d", 0, "e"]
    assert content[key.start : key.end] == "e"
    assert set(result.spans) == {(), *((a,) for a in "acd"), ("a", "b"), ("a", "b", 0), ("a", "b", 1)} | {
        ("d", 0),
        ("d", 0, "e"),
        ("d", 0, "f"),
    }


def test_places_count_code_points_beyond_the_basic_plane() -> None:
    content = "a: 😀\nb: é😀: x\n"
    _, found = read(content)
    assert [(one.place.line, one.place.column) for one in found] == [(2, 6)]


@pytest.mark.parametrize(
    ("content", "message", "data"),
    [
        ("a:\n\tb: c\n", "a tab in the indentation", {"a": {"b": "c"}}),
        ("a: b: c\n", "a colon inside an unquoted text", {"a": "b: c"}),
        ('a: "b" c\n', "the text goes on after its closing quotation mark", {"a": '"b" c'}),
        ("a: `b`\n", "a text can't begin with a backtick unless it is in quotation marks", {"a": "`b`"}),
        ("a: | b\n", "a text can't begin with `|` unless it is in quotation marks", {"a": "| b"}),
        ("b\na: c\n", "`b` is no key: its colon is missing", {"a": "c"}),
        ("a:b\nc: d\n", "a space is missing after the colon", {}),
        ("a:b c\nd: e\n", "a space is missing after the colon", {}),
        ("a: {b:c, d: e}\n", "a space is missing after the colon", {"a": {"d": "e"}}),
        ("a: {b: c, at last, d: e}\n", "between braces a comma ends the text before it", {"a": {"b": "c", "d": "e"}}),
        ("a: {b: 1,000, d: e}\n", "between braces a comma ends the text before it", {"a": {"b": "1", "d": "e"}}),
        ("a: {b}\n", "a key without colon and value", {}),
        ("a:\n  - b: c\n  -d: e\n", "a space is missing after the dash", {"a": [{"b": "c"}]}),
        ('a: "b\n', "a quotation mark is opened and never closed", {}),
        ('a: "b\nc: "d"\n', "the quotation mark that is opened here is closed only on line 2", {"a": "b c:"}),
        ("a: {b: c\nd: e\n", "`{` is opened here, and no `}` closes it before line 2 goes on", {"a": {"b": "c d"}}),
        ("a: [{b: c} d]\n", "a comma is missing before this", {"a": [{"b": "c"}]}),
        ("a: ]\n", "`]` closes nothing", {}),
        ("a:\n  - b\n c: d\n", "the indentation of this line fits no line above it", {"a": ["b"]}),
        ("a: b\n- c\n", "a list item where a key is expected", {"a": "b"}),
        ('a: "\\x"\n', "`\\x` stands for nothing", {"a": "\\x"}),
    ],
)
def test_a_slip_is_named_in_our_own_words(content: str, message: str, data: dict[str, Any]) -> None:
    result, found = read(content)
    assert [one.message for one in found] == [message]
    assert result.data == data


def test_a_character_of_the_private_use_area_is_kept() -> None:
    assert read("a: \ue041\n")[0].data == {"a": "\ue041"}


def test_an_anchor_bomb_is_not_unfolded() -> None:
    content = "a: &a [x, x]\n" + "".join(
        f"{k}: &{k} [*{j}, *{j}]\n" for j, k in zip("abcdefgh", "bcdefghi", strict=True)
    )
    result, found = read(content)
    assert result.data == {"a": ["x", "x"]}
    assert {one.code for one in found} == {"yaml-anchor"}


def test_too_many_values_end_the_reading() -> None:
    result, found = read("a: [" + "x," * VALUES + "]\nb: c: d\n")
    assert [one.code for one in found] == ["too-large"]
    assert not result.whole


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "[{a: "])
def test_a_deep_nest_ends_the_reading_at_once(opening: str) -> None:
    result, found = read("a:\n " + opening * 50_000)
    assert len(found) == 1
    assert not result.whole


def test_a_parser_error_without_marks_is_explained_too() -> None:
    import yaml

    assert explain(Text("a.yaml", "a"), yaml.YAMLError("?"), None).message == "this is not well-formed YAML"


def test_both_parsers_give_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    import yaml

    from briefgen.read import yamldata

    for _, source, _ in FIXTURES:
        fast = read(source)[0]
        with monkeypatch.context() as patch:
            patch.setattr(yamldata, "_Loader", yaml.Loader)
            slow = read(source)[0]
        assert slow.data == fast.data or not fast.whole
