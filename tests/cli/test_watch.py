import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

# A shell in the background has the signal ignored.
START = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from briefgen.cli import main
if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
"""


@contextmanager
def watching(folder: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    (folder / "start.py").write_text(START)
    command = [sys.executable, str(folder / "start.py"), "watch", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def until(process: subprocess.Popen[str], words: str) -> str:
    """All that is said up to a line with some words in it."""
    assert process.stdout
    said = ""
    for line in process.stdout:
        said += line
        if words in line:
            return said
    raise AssertionError(said)


def test_it_builds_waits_builds_again_and_ends(project: Path) -> None:
    with watching(project, "boat", "--to", "json") as process:
        assert "out/boat.json\n" in until(process, "waiting for the next edit")
        brief = project / "sources/boat/brief.yaml"
        text = brief.read_text(encoding="utf-8")
        brief.write_text(text.replace("title: ", "title: [", 1), encoding="utf-8")
        assert "error[yaml-syntax]" in until(process, "waiting for the next edit")
        brief.write_text(text.replace("title: ", "title: Again, ", 1), encoding="utf-8")
        assert "out/boat.json\n" in until(process, "waiting for the next edit")
        assert '"title": "Again, ' in (project / "out/boat.json").read_text(encoding="utf-8")
        os.kill(process.pid, signal.SIGINT)
        assert process.stdout
        assert process.stdout.read().strip() == "interrupted"
        assert process.wait() == 130


def test_all_of_sources_is_watched_for_briefs_that_come_and_go(project: Path, run: Callable) -> None:
    with watching(project, "--to", "json", "--format", "lines") as process:
        until(process, "waiting for the next edit")
        run("new", "ship")
        until(process, "out/ship.json")  # its folder may be seen before what is in it
        until(process, "waiting for the next edit")
        for name in ("boat", "ship"):
            (project / "sources" / name).rename(project / name)
        said = until(process, "there is no brief in")
        assert "error" not in said or "file-missing" in said


def test_a_wrong_command_line_ends_it(project: Path, run: Callable) -> None:
    assert run("watch", "boot").code == 2
    assert run("watch", "--to", "json", "-t", "plain").code == 2
