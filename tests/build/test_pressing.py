"""What the press made is taken again for the same wish, and for no other."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from briefgen.build import cache, pressing
from briefgen.build.job import Job, Result
from briefgen.build.kept import from_bytes, to_bytes
from briefgen.build.one import build, check
from briefgen.ground import files
from briefgen.ground.diagnostics import At, Diagnostic, Note, OnPage, Outcome, Span
from briefgen.press.container import Body
from briefgen.press.pdf import Pressed
from briefgen.press.placed import Placed, Sheet

JOB = Job("sources/boat", output="out/")


@pytest.fixture
def laid(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Grows by one with each layout."""
    from briefgen.press import layout

    seen: list[object] = []
    lay_out = layout.lay_out
    monkeypatch.setattr(layout, "lay_out", lambda html: seen.append(html) or lay_out(html))
    return seen


@pytest.fixture
def project(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BRIEFGEN_CACHE", str(tmp_path / "own cache"))
    return project


def content(result: Result) -> bytes:
    assert result.path
    return Path(result.path).read_bytes()


def replaced(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_same_brief_is_laid_out_once(project: Path, laid: list[object]) -> None:
    first = build(JOB)
    before = content(first)
    count = len(laid)
    assert count
    again = build(JOB)
    assert (len(laid), again, content(again)) == (count, first, before)
    assert build(replace(JOB, force=True)) == first
    assert len(laid) == 2 * count


def test_a_comment_costs_no_layout_and_moves_the_lines(project: Path, laid: list[object]) -> None:
    paper = project / "sources/boat/paper.md"
    paper.write_text(paper.read_text(encoding="utf-8") + "\n\nMoored \N{SNOWMAN WITHOUT SNOW}[^9].\n", encoding="utf-8")
    first = build(JOB)
    assert first.diagnostics
    brief = project / "sources/boat/brief.yaml"
    brief.write_text("# a comment\n" + brief.read_text(encoding="utf-8"), encoding="utf-8")
    count = len(laid)
    build(JOB)
    assert len(laid) == count


CHANGES: dict[str, Callable[[Path], Job]] = {
    "variant": lambda boat: replace(JOB, variant="short"),
    "paper": lambda boat: replace(JOB, page_size="Letter"),
    "theme": lambda boat: replace(JOB, theme="ledger"),
    "token": lambda boat: replace(JOB, given=("tokens.accent=#5A1F2B",)),
    "limit": lambda boat: replace(JOB, most=7),
    "word": lambda boat: replaced(boat / "brief.yaml", "title: ", "title: Again, ") or JOB,
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_of_what_is_printed_is_laid_out(project: Path, laid: list[object], change: str) -> None:
    build(JOB)
    count = len(laid)
    job = CHANGES[change](project / "sources/boat")
    changed = content(build(job))
    assert len(laid) > count
    assert changed == content(build(replace(job, force=True)))


def test_what_a_pdf_carries_costs_no_layout(project: Path, laid: list[object]) -> None:
    build(JOB)
    count = len(laid)
    found = {embed: content(build(replace(JOB, embed=embed))) for embed in ("none", "data", "source")}
    assert len(laid) == count
    assert len(set(found.values())) == 3
    for embed, before in found.items():
        assert content(build(replace(JOB, embed=embed, force=True))) == before


def test_a_check_finds_what_a_build_found(project: Path, laid: list[object]) -> None:
    asked = replace(JOB, output="", press=True, aloud=True)
    first = check(asked)
    count = len(laid)
    assert (check(asked), len(laid)) == (first, count)
    assert first.heard


DAMAGES: list[Callable[[bytes], bytes]] = [
    lambda held: b"",
    lambda held: held[:-1],
    lambda held: held[:99] + b"?" + held[100:],
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_damaged_pages_are_made_again(project: Path, laid: list[object], damage: Callable[[bytes], bytes]) -> None:
    before = content(build(JOB))
    (path,) = (path for path in (project / "own cache/pages").rglob("*") if path.is_file())
    path.write_bytes(damage(path.read_bytes()))
    count = len(laid)
    assert content(build(JOB)) == before
    assert len(laid) > count


def test_pages_in_another_form_are_made_again(project: Path, laid: list[object]) -> None:
    before = content(build(JOB))
    (path,) = (path for path in (project / "own cache/pages").rglob("*") if path.is_file())
    files.cache(path.relative_to(project / "own cache").as_posix(), b'{"sheets": []}\n')
    assert content(build(JOB)) == before


def test_other_code_makes_other_pages(project: Path, laid: list[object], monkeypatch: pytest.MonkeyPatch) -> None:
    build(JOB)
    count = len(laid)
    monkeypatch.setattr(pressing, "_code", lambda: "another")
    build(JOB)
    assert len(laid) > count


def test_what_is_forgotten_is_made_again(project: Path, laid: list[object]) -> None:
    build(JOB)
    count = len(laid)
    cache.forget(["sources/ship"])
    build(JOB)
    assert len(laid) == count
    cache.forget(["sources/boat"])
    build(JOB)
    assert len(laid) == 2 * count


def test_what_was_used_longest_ago_goes_first(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MOST", 250)
    for key in "abc":
        cache.put("boat", key, bytes(100))
    assert len([key for key in "abc" if cache.get("boat", key)]) == 1


def test_all_that_is_found_comes_back_as_it_was() -> None:
    found = (
        Diagnostic("a", "é", At(("sections", 0, "x"), 1, 2, "previous", key=True), "hint", "cure"),
        Diagnostic("b", "", Span("f", 1, 2, 3, 4, "x"), "warning", notes=(Note("n", At(("a",)), Span("f", 1, 1)),)),
        Diagnostic("c", "", OnPage(3, (0.5, 1.0, 2.0, 3.0), ("a", 1), "w", "p")),
        Diagnostic("d", "", None, span=Span("g", 9, 9)),
    )
    body = Body(b"\n1\xff", b"\0\n", b"/A 1", b"", 2, 7)
    pressed = Pressed(body, (Sheet(1.5, 2.0, 0.5, 1.5, (Placed((0.0, 1.0, 2.0, 3.0), "/a"),)),), ("heading",), None)
    mild = tuple(replace(one, severity="hint") for one in found)
    assert from_bytes(to_bytes(Outcome(pressed, mild))) == Outcome(pressed, mild)
