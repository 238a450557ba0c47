"""What is asked of pages on the command line: the short variant, a limit, a proof, a look without writing."""

from collections.abc import Callable
from pathlib import Path

import pikepdf

BROKEN = "h1 { margin-inline-start: -80mm }"


def broken(project: Path) -> None:
    """A theme that pushes the title off the page, and a brief that is final in it."""
    theme = project / "styles" / "off"
    (theme / "css").mkdir(parents=True)
    (theme / "theme.toml").write_text('extends = "meridian"\nsheets = ["css/off.css"]\n', encoding="utf-8")
    (theme / "css" / "off.css").write_text(BROKEN, encoding="utf-8")
    brief = project / "sources" / "boat" / "brief.yaml"
    brief.write_text(brief.read_text(encoding="utf-8").replace("status: draft", "status: final"), encoding="utf-8")


def test_the_short_variant_has_its_own_file_of_two_pages(run: Callable, project: Path) -> None:
    ran = run("build", "boat", "--variant", "short")
    assert (ran.code, ran.out) == (0, "out/boat.meridian.short.pdf\n")
    with pikepdf.open(project / "out" / "boat.meridian.short.pdf") as pdf:
        assert len(pdf.pages) == 2
        assert str(pdf.docinfo["/setting"]).endswith(" of 0 to 16")


def test_a_limit_of_pages_that_cannot_be_kept_is_an_error_that_says_what_must_go(run: Callable, project: Path) -> None:
    ran = run("build", "boat", "--max-pages", "1")
    assert (ran.code, ran.out) == (1, "")
    assert "`--max-pages` asks for at most 1" in ran.err
    assert "must go" in ran.err
    assert not (project / "out").exists()


def test_room_is_told(run: Callable, project: Path) -> None:
    ran = run("build", "boat", "--max-pages", "9", "--format", "lines")
    assert ran.code == 0
    assert "hint[pages-room]: 4 of at most 9 pages" in ran.err


def test_a_check_lays_pages_out_where_it_is_told_to(run: Callable, project: Path) -> None:
    broken(project)
    for arguments, code in ((("boat",), 0), (("boat", "--press"), 1)):
        brief = project / "sources" / "boat" / "brief.yaml"
        text = brief.read_text(encoding="utf-8")
        if "theme: off" not in text:
            brief.write_text(text.replace("theme: meridian", "theme: off"), encoding="utf-8")
        ran = run("check", *arguments, "--format", "lines")
        assert ran.code == code
        assert ("error[text-off-page]" in ran.out) == (code == 1)
    assert not (project / "out").exists()


def test_a_proof_is_all_that_is_written_of_a_brief_with_a_fault(run: Callable, project: Path) -> None:
    broken(project)
    ran = run("build", "boat", "-t", "off", "--proof")
    assert (ran.code, ran.out) == (1, "out/boat.off.proof.pdf\n")


def test_options_that_mean_nothing_together_are_refused(run: Callable, project: Path) -> None:
    for arguments in (("--to", "json", "--proof"), ("--to", "factcheck", "--max-pages", "3")):
        ran = run("build", "boat", *arguments)
        assert ran.code == 2
        assert "have no meaning with" in ran.err
    assert run("build", "boat", "--variant", "short", "--max-pages", "3").code == 2
    assert run("build", "boat", "--max-pages", "0").code == 2
