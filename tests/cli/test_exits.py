import pytest

from briefgen.cli.exits import exit_code
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        ([], 0),
        (["press-warning"], 0),
        (["id-made", "press-warning"], 0),
        (["yaml-syntax"], 1),
        (["theme-unknown", "press-warning"], 1),
        (["library-missing"], 4),
        (["font-missing"], 4),
        (["yaml-syntax", "output-unwritable"], 4),
        (["yaml-syntax", "output-unwritable", "briefgen-bug"], 70),
    ],
)
def test_the_exit_code_is_the_highest_of_those_earned(codes: list[str], expected: int) -> None:
    assert exit_code(diagnostic(code, "what") for code in codes) == expected


def test_a_hint_about_the_machine_is_no_failure() -> None:
    assert exit_code([Diagnostic("library-missing", "slow", severity="hint")]) == 0


@pytest.mark.parametrize(
    ("codes", "expected"),
    [(["id-made"], 0), (["press-warning"], 3), (["press-warning", "yaml-syntax"], 1), (["library-missing"], 4)],
)
def test_warnings_fail_a_strict_run_where_nothing_else_does(codes: list[str], expected: int) -> None:
    assert exit_code((diagnostic(code, "what") for code in codes), strict=True) == expected
