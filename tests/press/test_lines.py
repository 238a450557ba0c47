"""A line that was set before is taken again, and no page comes out otherwise for it."""

import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from weasyprint.text import fonts, line_break

from briefgen.build.job import Job
from briefgen.build.one import build
from briefgen.press import layout
from briefgen.press.engine import lines

THEMES = ["clear", "ledger", "marginalia", "meridian", "plain"]


@pytest.fixture
def boat(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    from briefgen.start.brief import start_brief

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BRIEFGEN_CACHE", str(tmp_path_factory.getbasetemp() / "cache"))
    start_brief(tmp_path / "sources" / "boat")
    forget()
    yield tmp_path / "sources" / "boat"
    forget()


def forget() -> None:
    lines._kept.clear()
    layout._parsed.clear()


def made(theme: str = "", variant: str = "full") -> bytes:
    result = build(Job("sources/boat", theme=theme, variant=variant, output="out/", force=True))  # type: ignore[arg-type]
    assert result.path
    return Path(result.path).read_bytes()


def edited(folder: Path, old: str, new: str) -> None:
    path = folder / "paper.md"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize("theme", THEMES)
def test_a_warm_process_writes_what_a_cold_one_does(boat: Path, theme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    paper = (boat / "paper.md").read_text(encoding="utf-8")
    word = re.search(r"\b[a-z]{6,}\b", paper)
    assert word
    for warming in (theme, "ledger", theme):
        made(warming)
    edited(boat, word[0], "unfathomably long and hyphenated tergiversations")
    warm = {variant: made(theme, variant) for variant in ("full", "short")}
    forget()
    monkeypatch.setattr(lines, "KNOWN", False)
    for variant, content in warm.items():
        forget()
        assert made(theme, variant) == content


def test_nothing_is_set_twice(boat: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made()
    seen: list[str] = []
    plain = line_break.split_first_line
    monkeypatch.setattr(line_break, "split_first_line", lambda text, *rest: seen.append(text) or plain(text, *rest))
    made()
    assert seen == []
    (boat / "paper.md").write_text(
        (boat / "paper.md").read_text(encoding="utf-8") + "\n\n## More\n\nMore to say of it.\n", encoding="utf-8"
    )
    made()
    assert "More to say of it." in seen


def test_with_another_version_every_line_is_set_anew(boat: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "KNOWN", False)
    made()
    assert lines._kept == {}


def test_all_that_a_line_asks_of_its_style_is_in_its_key() -> None:
    asked = set()
    for function in (
        line_break.split_first_line, line_break.first_line_metrics, line_break.create_layout, line_break.line_size,
        line_break.Layout, fonts.get_font_description,
    ):  # fmt: skip
        asked |= set(re.findall(r"style\['(\w+)'\]", inspect.getsource(function)))
    assert asked <= set(lines.ASKED), "a style is asked for more: add it to the key"


def test_few_sets_of_faces_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    lines._kept.clear()
    for number in range(lines.SETS + 3):
        with lines.remembered(str(number)):
            pass
        with lines.remembered("0"):
            pass
    assert len(lines._kept) == lines.SETS
    assert "0" in lines._kept


def test_what_was_said_of_a_sheet_is_said_again(boat: Path) -> None:
    theme = boat.parents[1] / "styles" / "mine"
    (theme / "css").mkdir(parents=True)
    (theme / "theme.toml").write_text('extends = "meridian"\n', encoding="utf-8")
    (theme / "css" / "mine.css").write_text("p { colour: red }\n", encoding="utf-8")
    job = Job("sources/boat", theme="mine", output="out/", force=True)
    first = build(job)
    assert "css-invalid" in {one.code for one in first.diagnostics}
    assert build(job) == first
