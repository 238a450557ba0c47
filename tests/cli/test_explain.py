from collections.abc import Callable

import pytest

from briefgen.ground.catalogue import CATALOGUE


@pytest.mark.parametrize("code", CATALOGUE)
def test_every_code_is_explained(run: Callable, code: str) -> None:
    ran = run("explain", code)
    assert (ran.code, ran.err) == (0, "")
    head, _, paragraph = ran.out.partition("\n\n")
    assert head == f"{CATALOGUE[code].severity}[{code}]: {CATALOGUE[code].title}"
    assert len(paragraph.split()) > 8
    assert "\n## " not in paragraph


def test_without_a_code_all_are_listed(run: Callable) -> None:
    ran = run("explain")
    assert ran.code == 0
    assert [line.split()[0] for line in ran.out.splitlines()] == list(CATALOGUE)


def test_an_unknown_code_says_what_was_meant(run: Callable) -> None:
    ran = run("explain", "evidence-notfound")
    assert (ran.code, ran.out) == (2, "")
    assert "did you mean `evidence-not-found`?" in ran.err
