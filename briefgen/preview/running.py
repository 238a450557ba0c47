"""A brief's folder <-> where its preview runs, kept for whoever wants to talk to it; it must not know what is said.

The address has the token in it, so the file is for its owner's eyes only.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from briefgen.ground import disk
from briefgen.ground.files import cache_folder

FOLDER = "previews"


@dataclass(frozen=True, slots=True)
class Address:
    """port: on 127.0.0.1; 0 for any that is free."""

    port: int
    token: str

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/{self.token}/"


def last(folder: str) -> Address:
    """The address that a brief's preview had, so that a page that is open finds it again; else a new one."""
    try:
        held = json.loads(_path(folder).read_text(encoding="utf-8"))
        return Address(int(held["port"]), str(held["token"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Address(0, secrets.token_urlsafe(24))


def keep(folder: str, address: Address) -> None:
    """Keep an address, if that can be done."""
    path = _path(folder)
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(FileNotFoundError):
            path.unlink()
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(descriptor, "w", encoding="utf-8") as stream:
            json.dump({"port": address.port, "token": address.token}, stream)


def show(folder: str, file: str, line: int) -> str:
    """Have the preview of a brief go to a line; give what stands against it, empty where nothing does."""
    address = last(folder)
    body = json.dumps({"file": os.path.abspath(file), "line": line}).encode()
    request = urllib.request.Request(f"{address.url}show", body, {"Content-Type": "application/json"})
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(request, timeout=10):
            return ""
    except urllib.error.HTTPError as error:
        with contextlib.suppress(ValueError, KeyError):
            return str(json.loads(error.read())["error"])
        return "another program answers at its address"
    except (OSError, ValueError):
        return "no preview of it is running"


def _path(folder: str) -> Path:
    return cache_folder() / FOLDER / disk.digest(os.path.abspath(folder).encode("utf-8", "surrogateescape"))
