from pathlib import Path

import pytest

from briefgen.build.bug import bug


def raised(error: Exception) -> Exception:
    try:
        raise error
    except Exception as caught:
        return caught


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))


def test_the_report_holds_what_is_needed_to_look_for_it(tmp_path: Path) -> None:
    found = bug(raised(KeyError("pier")), "sources/boat")
    (report,) = tmp_path.iterdir()
    text = report.read_text(encoding="utf-8")
    assert found.code == "briefgen-bug"
    assert str(report) in found.hint
    for part in ("briefgen ", "Python ", "weasyprint ", "arguments: ", "working on: sources/boat", "Traceback"):
        assert part in text


def test_the_same_bug_is_one_file(tmp_path: Path) -> None:
    for _ in range(3):
        bug(raised(KeyError("pier")))
    assert len(list(tmp_path.iterdir())) == 1


def test_the_message_is_one_line() -> None:
    assert bug(raised(ValueError("one\ntwo"))).message == "ValueError: one"


def test_a_package_that_is_gone_is_the_machines_fault(tmp_path: Path) -> None:
    found = bug(raised(ModuleNotFoundError("No module named 'babel'", name="babel")))
    assert (found.code, found.message) == ("library-missing", "the Python package `babel` is missing")
    assert list(tmp_path.iterdir()) == []


def test_a_module_of_ours_that_is_gone_is_a_bug() -> None:
    assert bug(raised(ModuleNotFoundError("", name="briefgen.nowhere"))).code == "briefgen-bug"
