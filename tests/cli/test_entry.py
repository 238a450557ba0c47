import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from briefgen.cli.entry import COMMANDS
from briefgen.ground.version import VERSION

HEAVY = "{'pydantic', 'jinja2', 'weasyprint', 'yaml', 'babel', 'markdown_it', 'uharfbuzz', 'rapidfuzz'}"


def test_the_version_is_a_result(run: Callable) -> None:
    ran = run("--version")
    assert (ran.code, ran.out, ran.err) == (0, f"briefgen {VERSION}\n", "")


def test_the_help_names_every_command(run: Callable) -> None:
    ran = run("--help")
    assert ran.code == 0
    assert [line.split()[0] for line in ran.out.partition("Commands:\n")[2].splitlines()] == list(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(run: Callable, name: str) -> None:
    ran = run(name, "--help")
    assert ran.code == 0
    assert ran.out.startswith(f"Usage: briefgen {name}")


def test_an_unknown_command_says_what_was_meant(run: Callable) -> None:
    ran = run("biuld")
    assert (ran.code, ran.out) == (2, "")
    assert "did you mean `build`?" in ran.err


def test_an_unknown_option_is_a_wrong_command_line(run: Callable) -> None:
    assert run("build", "--strict").code == 2


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["build", "--help"], ["explain", "css-invalid"]])
def test_what_needs_no_brief_imports_nothing_heavy(shell: Callable, arguments: list[str]) -> None:
    script = f"import sys; from briefgen.cli import main; main({arguments}); print({HEAVY} & set(sys.modules))"
    ran = shell(script=script)
    assert ran.err == ""
    assert ran.out.splitlines()[-1] == "set()"


def test_a_bug_leaves_a_report_and_no_traceback(run: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise RuntimeError("the pier is gone")

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr("briefgen.cli.project.root", fail)
    ran = run("check")
    assert (ran.code, ran.out) == (70, "")
    assert "Traceback" not in ran.err
    assert "error[briefgen-bug]: RuntimeError: the pier is gone" in ran.err
    named = re.search(r"`(.+briefgen-bug-[0-9a-f]{8}\.txt)`", ran.err)
    assert named
    report = Path(named[1]).read_text(encoding="utf-8")
    assert "Traceback" in report
    assert f"briefgen {VERSION}" in report


def test_a_bug_is_told_even_where_no_report_can_be_written(run: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise RuntimeError("the pier is gone")

    monkeypatch.setattr("tempfile.tempdir", os.devnull)
    monkeypatch.setattr("briefgen.cli.project.root", fail)
    ran = run("check")
    assert ran.code == 70
    assert "no report could be written" in ran.err


def test_an_interruption_ends_with_130_and_leaves_nothing(shell: Callable, project: Path) -> None:
    script = """
import os, signal, sys
from briefgen.build import pressing
from briefgen.cli import main
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell in the background has it ignored
pressing.held = lambda *_: os.kill(os.getpid(), signal.SIGINT)
sys.exit(main(["build", "boat"]))
"""
    ran = shell(script=script)
    assert (ran.code, ran.out) == (130, "")
    assert "Traceback" not in ran.err
    assert not (project / "out").exists()


def test_closed_streams_do_no_harm(shell: Callable, project: Path) -> None:
    ran = shell(command="$BRIEFGEN build boat --to json <&- >&- 2>&-")
    assert ran.code == 0
    assert (project / "out" / "boat.json").read_text(encoding="utf-8").startswith("{")


def test_no_file_takes_the_number_of_a_closed_stream(shell: Callable) -> None:
    script = (
        "import os; from briefgen.cli import terminal; terminal.prepare(); "
        "os._exit(0 if os.open(os.devnull, os.O_WRONLY) > 2 else 9)"
    )
    assert shell(command=f"\"$PYTHON\" -c '{script}' <&- >&- 2>&-").code == 0


def test_a_reader_who_has_gone_is_no_error(shell: Callable, project: Path) -> None:
    ran = shell(command="{ $BRIEFGEN build boat --to json; echo $? >code; } | true")
    assert ran.err.count("rror") == 0
    assert (project / "code").read_text() == "0\n"
    assert (project / "out" / "boat.json").exists()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no full device here")
def test_a_full_disk_behind_standard_output_is_told(shell: Callable) -> None:
    ran = shell(command="$BRIEFGEN schema >/dev/full")
    assert ran.code == 4
    assert "error[output-unwritable]: standard output cannot be written" in ran.err
    assert "Traceback" not in ran.err


def test_paths_that_are_no_text_are_printed_as_they_are(shell: Callable, project: Path) -> None:
    os.rename(project / "sources" / "boat", os.fsencode(project / "sources") + b"/caf\xe9")
    folder = "sources/$(printf 'caf\\351')"
    ran = shell(command=f'$BRIEFGEN build "{folder}" --to json -o "{folder}/o.json" >paths')
    assert ran.code == 0
    assert (project / "paths").read_bytes() == b"sources/caf\xe9/o.json\n"


def test_a_terminal_that_lacks_a_character_gets_its_number(shell: Callable) -> None:
    ran = shell("schema", env={"PYTHONIOENCODING": "ascii"})
    assert ran.code == 0
    assert "\\u2013" in ran.out
