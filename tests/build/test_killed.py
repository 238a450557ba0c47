"""A build that is killed leaves the old PDF or the new one, never half of one, and the next build works.

`BRIEFGEN_KILLS=50 pytest tests/build/test_killed.py` kills as often as one likes.
"""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

OUT = Path("out/boat.meridian.pdf")
COUNT = int(os.environ.get("BRIEFGEN_KILLS", "6"))
BUILD = [sys.executable, "-m", "briefgen", "build", "boat"]


def titled(title: str) -> None:
    path = Path("sources/boat/brief.yaml")
    lines = path.read_text(encoding="utf-8").split("\n")
    path.write_text("\n".join(f"title: {title}" if x.startswith("title: ") else x for x in lines), encoding="utf-8")


def built(*options: str) -> bytes:
    subprocess.run([*BUILD, *options], check=True, capture_output=True)
    return OUT.read_bytes()


def test_killed_at_any_moment(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFGEN_CACHE", str(tmp_path / "own cache"))
    whole: dict[str, bytes] = {}
    for title in ("One", "Two"):
        titled(title)
        begun = time.monotonic()
        whole[title] = built()
        lasted = time.monotonic() - begun
    chance = random.Random(7)
    for number in range(COUNT):
        title = ("One", "Two")[number % 2]
        titled(title)
        options = ["--force"] if number % 3 else []
        process = subprocess.Popen([*BUILD, *options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            process.wait(chance.uniform(0.05, lasted))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
        assert OUT.read_bytes() in whole.values()
        assert built() == whole[title]
    assert {path.suffix for path in Path("out").iterdir()} <= {".pdf", ".part"}
