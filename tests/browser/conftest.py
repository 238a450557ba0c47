"""A real browser and a real server, where the machine has Chromium."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from briefgen.start.brief import start_brief

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip

# A shell in the background has the signal ignored.
START = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from briefgen.cli import main
if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
"""


class Served:
    """A preview of `boat` in a project of its own, and the address that it printed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.brief = folder / "sources" / "boat"
        (folder / "start.py").write_text(START)
        self.url = ""
        self.start()

    def start(self, *arguments: str) -> None:
        command = [sys.executable, "start.py", "preview", "boat", "--no-open", *arguments]
        self.process = subprocess.Popen(command, cwd=self.folder, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout
        self.url = self.process.stdout.readline().strip()
        assert self.url.startswith("http://127.0.0.1:")

    def stop(self) -> None:
        self.process.send_signal(signal.SIGINT)
        self.process.wait(30)
        assert self.process.stdout
        self.process.stdout.close()

    def edit(self, name: str, old: str, new: str) -> None:
        path = self.brief / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        beside = path.with_name(f".{name}.swp")
        beside.write_text(text.replace(old, new, 1), encoding="utf-8")
        os.replace(beside, path)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine: `apt-get install chromium`")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine: `apt-get install chromium`")
    folder = tmp_path_factory.mktemp("preview")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BRIEFGEN_CACHE", str(folder / "cache"))
        patch.delenv("VISUAL", raising=False)
        patch.delenv("BRIEFGEN_EDITOR", raising=False)
        start_brief(folder / "sources" / "boat")
        served = Served(folder)
        yield served
        served.stop()


@pytest.fixture
def opened(browser: Browser, served: Served) -> Iterator[Callable[..., Page]]:
    """Open the page, in as many windows as one likes; nothing may be complained of in any."""
    made = []

    def open_page(**options: object) -> Page:
        page = browser.new_context(**options).new_page()
        complaints: list[str] = []
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
        made.append((page, complaints))
        page.goto(served.url)
        page.wait_for_selector("html[data-round]:not([data-round='0'])")
        page.wait_for_selector(".sheet img")
        return page

    yield open_page
    for page, complaints in made:
        page.context.close()
        assert [one for one in complaints if "ERR_CONNECTION_REFUSED" not in one] == []
