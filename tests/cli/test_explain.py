from collections.abc import Callable

import pytest

from briefgen.ground.catalogue import CATALOGUE
from briefgen.show.explained import Example, Explanation, explanation

DOCUMENT = """\
# Matters of form

## one-thing
Its paragraph,
on two lines.

Wrong:
```yaml brief.yaml
# a comment
title:
```
```markdown paper.md 500 times
## one-thing

Wrong:
```

Right:
```console
$ true
```

## another-thing
Right:
"""


@pytest.mark.parametrize("code", CATALOGUE)
def test_every_code_is_explained(run: Callable, code: str) -> None:
    ran = run("explain", code)
    assert (ran.code, ran.err) == (0, "")
    head, paragraph, *examples = ran.out.split("\n\n")
    assert head == f"{CATALOGUE[code].severity}[{code}]: {CATALOGUE[code].title}"
    assert len(paragraph.split()) > 8
    assert [line for line in "\n\n".join(examples).splitlines() if line[:1].strip()] == ["Wrong:", "Right:"]
    assert "```" not in ran.out


def test_a_heading_inside_an_example_is_part_of_it() -> None:
    assert explanation(DOCUMENT, "one-thing") == Explanation(
        "Its paragraph,\non two lines.",
        (
            Example("brief.yaml", "", "# a comment\ntitle:\n"),
            Example("paper.md", "500 times", "## one-thing\n\nWrong:\n"),
        ),
        (Example("", "", "$ true\n"),),
    )
    assert explanation(DOCUMENT, "no-such-thing") == Explanation("", (), ())


def test_each_example_stands_below_the_name_of_its_file(run: Callable) -> None:
    assert (
        run("explain", "positions-twice").out.partition("Wrong:\n")[2]
        == """\
  positions.yaml
    positions:
      tenants:
        meters: {stance: not-stated}

  positions.csv
    actor,issue,stance
    tenants,meters,not-stated

Right:
  positions.csv
    actor,issue,stance
    tenants,meters,not-stated
"""
    )


def test_an_example_says_in_what_manner_its_file_is_written(run: Callable) -> None:
    assert "\n  positions.csv (windows-1252)\n    actor,issue" in run("explain", "not-utf-8").out


def test_a_paragraph_fits_the_terminal(run: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    for columns, longest in (("40", 40), ("300", 100)):
        monkeypatch.setenv("COLUMNS", columns)
        lines = run("explain", "yaml-syntax").out.partition("\n\nWrong:")[0].splitlines()
        assert longest * 0.8 < max(map(len, lines[2:])) <= longest


def test_without_a_code_all_are_listed(run: Callable) -> None:
    ran = run("explain")
    assert ran.code == 0
    assert [line.split()[0] for line in ran.out.splitlines()] == list(CATALOGUE)


def test_an_unknown_code_says_what_was_meant(run: Callable) -> None:
    ran = run("explain", "evidence-notfound")
    assert (ran.code, ran.out) == (2, "")
    assert "did you mean `evidence-not-found`?" in ran.err
