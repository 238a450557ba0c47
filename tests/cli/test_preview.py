import socket
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from briefgen.preview.serve import Preview


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["boot"], "did you mean `boat`?"),
        (["boat", "-t", "ledgr"], "did you mean `ledger`?"),
        (["boat", "--show", "paper.md"], "names no line"),
        (["boat", "--show", "paper.md:0"], "names no line"),
        (["boat", "--editor", "'code"], "isn't closed"),
        (["boat", "--port", "0"], "--port"),
    ],
)
def test_a_wrong_command_line_says_what_is_wrong(run: Callable, project: Path, arguments: list[str], said: str) -> None:
    ran = run("preview", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_of_several_briefs_one_must_be_named(run: Callable, project: Path) -> None:
    run("new", "ship")
    ran = run("preview", "--no-open")
    assert ran.code == 2
    assert "`boat`, `ship`: name one" in ran.err


def test_a_line_for_a_preview_that_does_not_run(run: Callable, project: Path) -> None:
    ran = run("preview", "boat", "--show", "paper.md:7")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "paper.md:7: no preview of it is running\n"


def test_a_port_that_is_taken_is_the_machines_lack(run: Callable, project: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        ran = run("preview", "boat", "--no-open", "--port", str(port))
    assert ran.code == 4
    assert f"port {port} can't be had: address already in use" in ran.err


@pytest.mark.parametrize("opens", [True, False])
def test_the_address_is_opened_without_waiting_for_the_browser(
    run: Callable, project: Path, monkeypatch: pytest.MonkeyPatch, opens: bool
) -> None:
    asked, served = threading.Event(), threading.Event()

    def browse(url: str) -> bool:
        assert url.startswith("http://127.0.0.1:")
        asked.set()
        assert served.wait(30)
        return opens

    def serve(preview: Preview) -> None:
        assert asked.wait(30)
        served.set()
        preview._listening.close()

    monkeypatch.setattr("webbrowser.open", browse)
    monkeypatch.setattr(Preview, "run", serve)
    ran = run("preview", "boat")
    assert ran.code == 0
    assert ran.out.startswith("http://127.0.0.1:")
