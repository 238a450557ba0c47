"""What docs/formats.md promises to programs, held against what every paper gives."""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from briefgen import show
from briefgen.cli import exits
from briefgen.ground.diagnostics import At, Diagnostic, Note, OnPage, Span

from .folders import diagnostics, lay
from .test_papers import FILE, PAPERS, STAGE

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
SCHEMA = json.loads((ROOT / "tests" / "data" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.validators.validator_for(SCHEMA)(SCHEMA)

FILES = (
    Span("sources/ferry/brief.yaml", 12, 9, 12, 33, '      - "one passenger in three"'),
    Span("sources/ferry/paper.md", 3, 17, 3, 41),
)
NOTE = Note("the closest passage is 90% alike", At(("sections", "demand", "content", 0)), FILES[1])
EXAMPLE = Diagnostic(
    "evidence-not-found", "passage is not in the paper", At(("at-a-glance", 0, "evidence", 0)),
    hint="quote it as it stands", notes=(NOTE,), span=FILES[0],
)  # fmt: skip
CLAIMS = {"verified": 11, "failed": 1, "unconfirmed": 2}


def part(name: str) -> str:
    return TEXT.split(f"\n## {name}")[1].split("\n## ")[0]


def blocks(name: str) -> list[str]:
    return re.findall(r"^```\w+\n(.*?)\n```$", part(name), re.MULTILINE | re.DOTALL)


def table(name: str, head: str) -> list[str]:
    """The first words of each row of the table with that head."""
    rows = part(name).split(f"\n| {head} |")[1].split("\n\n")[0].splitlines()[2:]
    return [row.split("|")[1].strip().strip("`") for row in rows]


PATTERN = re.compile(blocks("lines")[1])


@pytest.fixture(params=PAPERS, ids=lambda paper: paper.stem)
def found(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> tuple[Diagnostic, ...]:
    """All that is found in a paper, in a folder whose name could be taken for a place."""
    monkeypatch.setenv("BRIEFGEN_CACHE", str(tmp_path_factory.getbasetemp() / "cache"))
    monkeypatch.chdir(tmp_path)
    folder = Path("a brief: of 1:2 (näher)")
    head, *parts = FILE.split(request.param.read_text(encoding="utf-8"))
    for name, manner, text in zip(parts[::3], parts[1::3], parts[2::3], strict=True):
        lay(folder / name, text, manner)
    stage = STAGE.search(head)
    return diagnostics(folder, stage[1] if stage else "check")


def test_what_every_paper_gives_is_as_promised(found: tuple[Diagnostic, ...]) -> None:
    each_line_is_taken_apart(found)
    each_key_is_documented(found)
    the_log_is_valid(found)


def each_line_is_taken_apart(found: tuple[Diagnostic, ...]) -> None:
    lines = show.lines(found).splitlines()
    assert len(lines) == len(found)
    for one, line in zip(found, lines, strict=True):
        taken = PATTERN.match(line)
        assert taken, line
        assert taken.group(5, 6) == (one.severity, one.code)
        assert one.message.startswith(taken[7][:20])
        place = (one.span.file, str(one.span.line), str(one.span.column)) if one.span else (None, None, None)
        assert taken.group(1, 2, 3) == place


def each_key_is_documented(found: tuple[Diagnostic, ...]) -> None:
    whole = json.loads(show.as_json(found, {}, []))
    assert list(whole) == table("json", "key | holds")
    for one in whole["diagnostics"]:
        assert list(one) == diagnostic_keys()
        assert all(list(note) == note_keys() for note in one["notes"])


def the_log_is_valid(found: tuple[Diagnostic, ...]) -> None:
    log = json.loads(show.as_sarif(found, {}, []))
    VALIDATOR.validate(log)
    (run,) = log["runs"]
    assert set(run) - {"tool"} == set(table("sarif", "in a run | holds")) - {"tool.driver"}
    assert all(set(one) <= set(table("sarif", "in a result | holds")) for one in run["results"])
    assert [one["ruleId"] for one in run["results"]] == [one.code for one in found]
    prints = [one["partialFingerprints"]["finding/v1"] for one in run["results"]]
    assert len(set(prints)) == len(prints)


def diagnostic_keys() -> list[str]:
    rows = part("json").split("\nOf a diagnostic;")[1].split("\n\n")[1].splitlines()[2:]
    return [row.split("`")[1] for row in rows]


def note_keys() -> list[str]:
    row = next(row for row in part("json").splitlines() if row.startswith("| `notes`"))
    return re.findall(r"`([a-z-]+)`", row.split("|")[2])


def test_the_example_of_lines_is_what_comes_out() -> None:
    assert show.lines([EXAMPLE]) == blocks("lines")[0]


def test_the_example_of_json_is_what_comes_out() -> None:
    assert show.as_json([EXAMPLE], CLAIMS, []) == blocks("json")[0]


def test_the_example_of_sarif_is_what_comes_out() -> None:
    (result,) = run(EXAMPLE)["results"]
    assert result == json.loads(blocks("sarif")[0])
    assert list(result) == list(json.loads(blocks("sarif")[0]))


def run(*found: Diagnostic) -> Any:
    return json.loads(show.as_sarif(found, CLAIMS, []))["runs"][0]


def test_the_kinds_of_claims_are_documented() -> None:
    assert list(json.loads(show.as_json([], CLAIMS))["claims"]) == table("json", "key of `claims` | claims")


def test_every_key_that_a_result_can_have_is_documented() -> None:
    assert sorted(run(EXAMPLE)["results"][0]) == sorted(table("sarif", "in a result | holds"))


def test_what_is_said_of_a_rule_is_documented() -> None:
    row = next(row for row in part("sarif").splitlines() if row.startswith("| `tool.driver`"))
    driver = run(EXAMPLE)["tool"]["driver"]
    named = re.findall(r"`([a-zA-Z]+)[`.]", row.split("|")[2])
    assert [*driver, *driver["rules"][0]] == named


@pytest.mark.parametrize(
    ("one", "groups"),
    [
        (Diagnostic("x", "a: b", OnPage(3)), (None, None, None, "page 3", "error", "x", "a: b")),
        (Diagnostic("v/x", "m", At(("a b", 1))), (None, None, None, "/a b/1", "error", "v/x", "m")),
        (Diagnostic("x", "m: 1:2: n", severity="hint"), (None, None, None, None, "hint", "x", "m: 1:2: n")),
        (Diagnostic("x", "m", span=Span("a: b", 0, 0)), (None, None, None, "a: b", "error", "x", "m")),
        (Diagnostic("x", "m", span=Span("a:1:2: b", 3, 4)), ("a:1:2: b", "3", "4", None, "error", "x", "m")),
        (Diagnostic("x", "a\nb", span=Span("c\nd", 3, 4)), ("c d", "3", "4", None, "error", "x", "a b")),
    ],
)
def test_the_pattern_takes_any_line_apart(one: Diagnostic, groups: tuple[str | None, ...]) -> None:
    taken = PATTERN.match(show.lines([one]))
    assert taken
    assert taken.groups() == groups


def test_the_exit_codes_are_those_of_the_command_line() -> None:
    known = {value for name, value in vars(exits).items() if name.isupper() and isinstance(value, int)}
    assert [int(row) for row in table("Exit codes", "code | means")] == sorted(known)
