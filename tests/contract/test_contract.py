"""The packaged themes keep the contract as far as reading tells; a report says of each check what it found."""

from pathlib import Path

import pytest

from briefgen.build.one import theme_folders
from briefgen.contract import contract
from briefgen.contract.report import Report, Row, news, table
from briefgen.ground import resources
from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Diagnostic, Span
from briefgen.ground.files import Files

THEMES = sorted(path.parent.name for path in resources.styles().glob("*/theme.toml"))


@pytest.mark.parametrize("name", THEMES)
def test_a_packaged_theme_has_nothing_wrong(name: str) -> None:
    report = contract.check(name, theme_folders("."), Files(), printed=False)
    assert [row.name for row in report.rows if row.verdict != "passed"] == []
    assert report.diagnostics == ()


def test_a_theme_that_is_broken_in_many_ways_fails_in_each(here: Path) -> None:
    files = {
        "theme.toml": 'extends = "meridian"\ntraits = 3\n[palette]\nsecond = "#AAAAAA"\nacent = "#000000"\n',
        "css/a.css": ".galnce, p { float: left; fill: red; colour: red; font: italic 9pt 'Lead'; color: red }",
        "templates/blocks/divider.html": "<p>Words {{ copy.titel }}</p>",
        "labels/fr.toml": 'page = "{pag}"',
    }
    for name, text in files.items():
        path = here / "styles" / "mine" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    told: list[str] = []
    report = contract.check("mine", theme_folders("."), Files(), printed=False, progress=told.append)
    verdicts = {row.name: row.verdict for row in report.rows}
    failed = ("settings", "contrast", "templates", "labels", "rules", "effect")
    assert {name for name, verdict in verdicts.items() if verdict == "failed"} == set(failed)
    warned = ("words", "selectors", "values", "unused", "cuts")
    assert {name for name, verdict in verdicts.items() if verdict == "warned"} == set(warned)
    assert all(isinstance(one.place, Span) and one.place.file.startswith("styles/mine/") for one in report.diagnostics)
    assert told == ["reading", *verdicts]


def test_a_theme_can_be_checked_by_its_path(here: Path) -> None:
    (here / "own").mkdir()
    (here / "own" / "theme.toml").write_text('extends = "meridian"\ntitle = "My own"\n')
    report = contract.check("./own", (), Files(), printed=False)
    assert (report.theme, report.title, report.diagnostics) == ("own", "My own", ())


def test_what_stands_behind_a_brace_that_is_never_closed_is_not_judged(here: Path) -> None:
    (here / "own" / "css").mkdir(parents=True)
    (here / "own" / "theme.toml").write_text('extends = "meridian"\n')
    (here / "own" / "css" / "own.css").write_text(".box { padding-block: 3pt\n.galnce { color: red; fill: red }\n")
    report = contract.check("./own", (), Files(), printed=False)
    assert [(one.code, one.hint) for one in report.diagnostics] == [("css-invalid", "close it with `}`")]


def test_a_theme_that_is_not_there_is_one_row(here: Path) -> None:
    report = contract.check("nowhere", (), Files(), printed=False)
    assert [(row.name, row.verdict) for row in report.rows] == [("settings", "failed")]
    assert [one.code for one in report.diagnostics] == ["theme-unknown"]


def at(line: int, code: str = "css-invalid") -> Diagnostic:
    return diagnostic(code, f"line {line}", Span("a.css", line, 1))


def test_what_an_earlier_check_has_said_of_a_place_is_not_said_again() -> None:
    before = (Row("rules", "", (at(1, "css-forbidden"), at(2))),)
    assert news([at(1), at(2), at(3), at(3)], before) == (at(3),)


def test_two_findings_of_one_check_in_one_place_both_stand() -> None:
    other = diagnostic("css-invalid", "another", Span("a.css", 1, 1))
    assert news([at(1), other], ()) == (at(1), other)


def test_what_the_press_says_of_a_file_is_not_said_beside_what_it_follows_from() -> None:
    warned, dead = at(1, "press-warning"), at(7, "link-dead")
    assert news([warned, dead], ()) == (dead,)
    assert news([warned], [Row("words", "", (dead,))]) == ()
    assert news([warned], ()) == (warned,)


def test_a_table_has_a_row_for_each_check() -> None:
    warned = diagnostic("css-idle", "idle", Span("a.css", 1, 1))
    report = Report("mine", "Mine", (Row("rules", "3 rules", (at(1), at(2), warned)), Row("labels", "en")))
    assert table(report) == (
        "mine (Mine)\n  rules   failed  2 errors, 1 warning  3 rules\n  labels  passed                       en"
    )
