"""What is answered, and to whom: over a real socket, against a real watch."""

import http.client
import json
import os
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from briefgen.build.job import Job
from briefgen.preview import running
from briefgen.preview.app import STATIC
from briefgen.preview.editors import Editor, editor
from briefgen.preview.serve import Preview
from briefgen.start.brief import start_brief


class Client:
    """Asks, as a browser would or as nobody should."""

    def __init__(self, url: str) -> None:
        self.url = url
        parts = urlsplit(url)
        self.host, self.base = parts.netloc, parts.path

    def ask(self, path: str, said: Any = None, method: str = "", **headers: str) -> tuple[int, bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", int(self.host.rpartition(":")[2]), timeout=60)
        try:
            body = None if said is None else said if isinstance(said, bytes) else json.dumps(said).encode()
            path = path if path.startswith("/") else self.base + path
            connection.request(method or ("GET" if body is None else "POST"), path, body, headers)
            answer = connection.getresponse()
            self.headers = dict(answer.getheaders())
            return answer.status, answer.read()
        finally:
            connection.close()

    def json(self, path: str) -> Any:
        status, body = self.ask(path)
        assert status == 200, body
        return json.loads(body)

    def after(self, number: int) -> Any:
        """The state when a round after the one of that number is over: told by the stream of events."""
        connection = http.client.HTTPConnection("127.0.0.1", int(self.host.rpartition(":")[2]), timeout=60)
        try:
            connection.request("GET", f"{self.base}events")
            answer = connection.getresponse()
            while (state := self.json("state"))["round"] <= number:
                while not answer.readline().startswith(b"event: state"):
                    pass
            return state
        finally:
            connection.close()


@contextmanager
def serving(job: Job, opener: Editor, started: list[list[str]]) -> Iterator[Client]:
    preview = Preview(job, ["ledger", "meridian"], opener, 0, started.append)
    thread = threading.Thread(target=preview.run)
    thread.start()
    try:
        yield Client(preview.url)
    finally:
        preview.stop()
        thread.join()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("preview")
    start_brief(folder / "sources" / "boat")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.setenv("BRIEFGEN_CACHE", str(folder / "cache"))
        yield folder


@pytest.fixture(scope="module")
def client(folder: Path) -> Iterator[Client]:
    with serving(Job("sources/boat", output="out/"), editor("", {}), []) as client:
        client.after(0)
        yield client


def test_the_page_and_its_parts_are_served(client: Client) -> None:
    status, body = client.ask("")
    assert status == 200
    assert b"<main" in body
    for name in STATIC:
        assert client.ask(f"static/{name}")[0] == 200
    assert "script-src 'self'" in client.headers["content-security-policy"]


@pytest.mark.parametrize(
    "path",
    ["static/", "static/index.html", "static/..%2fapp.py", "static/../app.py", "..%2f..%2fetc/passwd",
     "static/%2e%2e/app.py", "page/1/0.png", "page/1/99.png", "page/99/1.png", "page/1/1.png?w=x", "map/99", "nothing"],
)  # fmt: skip
def test_what_is_not_there_is_not_there(client: Client, path: str) -> None:
    assert client.ask(path)[0] == 404


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example", ""])
def test_a_foreign_host_is_refused(client: Client, host: str) -> None:
    assert client.ask("state", Host=host)[0] == 421
    assert client.ask("choose", {}, Host=host)[0] == 421


def test_localhost_is_this_host(client: Client) -> None:
    assert client.ask("state", Host=client.host.replace("127.0.0.1", "localhost"))[0] == 200


@pytest.mark.parametrize("token", ["wrong", "%00", "a" * 5000, "é".encode().hex()])
def test_a_wrong_token_is_refused(client: Client, token: str) -> None:
    for path, said in (("", None), ("state", None), ("brief.pdf", None), ("choose", {}), ("confirm", {}), ("open", {})):
        assert client.ask(f"/{token}/{path}", said)[0] == 403


def test_without_a_token_there_is_nothing(client: Client) -> None:
    assert client.ask("/")[0] == 404
    assert client.ask("/state")[0] == 404


def test_another_page_may_not_ask(client: Client) -> None:
    assert client.ask("choose", {}, Origin="http://evil.example")[0] == 403
    assert client.ask("choose", {}, Origin="null")[0] == 403
    assert client.ask("show", {"file": "x", "line": 1}, Origin=f"http://{client.host}")[0] == 422


@pytest.mark.parametrize("said", [b"", b"[", b"[]", b"null", b"[" * 100_000, b"{}", b'{"at": 1}', b'{"finding": 99}'])
def test_what_makes_no_sense_is_said(client: Client, said: bytes) -> None:
    for path in ("choose", "open", "show", "confirm"):
        status, body = client.ask(path, said)
        assert status == 422
        assert json.loads(body)["error"]


def test_too_much_is_refused(client: Client) -> None:
    assert client.ask("choose", b"x" * 2_000_000)[0] == 413


def test_only_what_writes_is_posted(client: Client) -> None:
    assert client.ask("state", {})[0] == 405
    assert client.ask("choose")[0] == 405


def test_pictures_are_as_wide_as_asked_and_no_wider_than_is_good(client: Client) -> None:
    number = client.json("state")["printed"]
    for asked, got in ((300, 300), (999_999, 4000)):
        status, body = client.ask(f"page/{number}/1.png?w={asked}")
        assert (status, body[:8]) == (200, b"\x89PNG\r\n\x1a\n")
        assert int.from_bytes(body[16:20], "big") == got


def test_the_pdf_is_the_one_on_the_disk(client: Client, folder: Path) -> None:
    status, body = client.ask("brief.pdf?download")
    assert status == 200
    assert 'filename="boat.meridian.pdf"' in client.headers["content-disposition"]
    assert body == (folder / "out/boat.meridian.pdf").read_bytes()


def test_every_value_on_a_page_leads_to_its_line(client: Client, folder: Path) -> None:
    state = client.json("state")
    boxes = {at: place for page in client.json(f"map/{state['printed']}") for *_, at, place in page}
    lines = (folder / "sources/boat/brief.yaml").read_text(encoding="utf-8").split("\n")
    name, line, column = boxes["/title"].split(":")
    assert name == "brief.yaml"
    assert lines[int(line) - 1][: int(column) - 1] == "title: "
    assert json.loads(client.ask("open", {"at": "/title"})[1])["link"].endswith(f"/brief.yaml:{line}:{column}")
    assert client.ask("show", {"file": str(folder / "sources/boat/brief.yaml"), "line": int(line)})[0] == 200
    assert client.ask("show", {"file": str(folder / "elsewhere.yaml"), "line": 1})[0] == 422


def test_another_way_is_shown_and_an_unknown_one_is_not(client: Client) -> None:
    before = client.json("state")["round"]
    assert client.ask("choose", {"theme": "ledger", "variant": "full", "page-size": ""})[0] == 200
    state = client.after(before)
    assert state["name"] == "boat.ledger.pdf"
    assert (state["most"], state["limit"]) == (None, "")
    assert len(state["pages"]) - 1 < state["used"] <= len(state["pages"])
    assert client.ask("choose", {"theme": "ledger", "variant": "short", "page-size": "Letter"})[0] == 200
    state = client.after(state["round"])
    assert (state["name"], state["most"], state["limit"]) == ("boat.ledger.short.letter.pdf", 2, "at most 2")
    for theme, variant, size in (("../x", "full", ""), ("", "long", ""), ("", "full", "A5")):
        assert client.ask("choose", {"theme": theme, "variant": variant, "page-size": size})[0] == 422
    assert client.ask("choose", {"theme": "", "variant": "full", "page-size": ""})[0] == 200
    client.after(state["round"])


def test_a_program_is_started_and_never_with_words_of_a_request(folder: Path) -> None:
    started: list[list[str]] = []
    start_brief(folder / "sources" / "ship")
    with serving(Job("sources/ship", output="out/"), editor("gvim", {}), started) as client:
        client.after(0)
        assert client.ask("open", {"at": "/title", "file": "/etc/passwd", "line": "1"}) == (200, b"{}")
        assert client.ask("open", {"at": "/none; rm"})[0] == 422
    ((program, line, file),) = started
    assert (program, file) == ("gvim", str(folder / "sources/ship/brief.yaml"))
    assert line.startswith("+")


def test_a_claim_that_changed_since_it_was_read_is_not_confirmed(client: Client, folder: Path) -> None:
    before = client.json("state")["round"]
    (folder / "sources/boat/evidence.lock").unlink()
    client.after(before)
    questions = client.json("claims")
    assert questions
    said = {doubt["at"]: {"answer": "yes", "now": "another sentence"} for one in questions for doubt in one["doubts"]}
    assert client.ask("confirm", said)[0] == 409
    assert client.ask("confirm", {"/x": {"answer": "yes", "now": ""}})[0] == 409


def test_the_address_is_kept_for_its_owner_and_found_again(client: Client, folder: Path) -> None:
    kept = running.last("sources/boat")
    assert kept.url == client.url
    modes = {os.stat(path).st_mode & 0o777 for path in (folder / "cache" / running.FOLDER).iterdir()}
    assert modes == {0o600}
    assert running.show("sources/boat", "sources/boat/brief.yaml", 999) == ""
    assert "nothing of that line" in running.show("sources/boat", "none.yaml", 1)
    assert running.show("sources/raft", "paper.md", 1) == "no preview of it is running"


def test_a_port_that_is_taken_is_not_stolen(folder: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        with pytest.raises(OSError, match="in use"):
            Preview(Job("sources/boat", output="out/"), [], Editor(), other.getsockname()[1], lambda words: None)
