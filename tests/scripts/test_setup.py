"""The set-up scripts, run for real in a checkout of their own whose Python, pip and package manager only take notes."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"

PYTHON = r"""#!/bin/sh
case "$*" in
    *realpath*) printf '%s\n' "$0" ;;
    "-I - "*) [ -z "${NO_PANGO:-}" ] || [ -e "$NOTES.installed" ] ;;
    "-I -m venv "*)
        echo venv >>"$NOTES"
        mkdir -p "$4/bin"
        cp "$0" "$4/bin/python"
        printf '#!/bin/sh\nprintf "briefgen: %%s\\n" "$@"\n' >"$4/bin/briefgen"
        chmod +x "$4/bin/briefgen" ;;
    *" pip "*-e*) echo briefgen >>"$NOTES" ;;
    *" pip "*)
        for last; do :; done
        echo "${last##*/}" >>"$NOTES"
        if [ -n "${STARTED:-}" ]; then echo >"$STARTED"; cat "$GATE"; fi
        [ -z "${KILLED:-}" ] || kill -9 "$PPID"
        [ -z "${NO_NETWORK:-}" ] ;;
    "-m pytest"*) shift 2; printf 'pytest: %s\n' "$@" ;;
esac
"""
APT = '#!/bin/sh\ncase "$*" in *install*) echo apt >>"$NOTES"; : >"$NOTES.installed" ;; esac\n'
ID = '#!/bin/sh\necho "${WHO:-0}"\n'
SUDO = '#!/bin/sh\necho sudo >>"$NOTES"\nexec "$@"\n'
# Opens the gate once. After that it really waits, or else the set-up's patience would be over before the other's work.
SLEEP = '#!/bin/sh\nif [ -p "$GATE" ]; then echo >"$GATE"; rm "$GATE"; else command -p sleep 0.05; fi\n'


@dataclass(frozen=True)
class Checkout:
    root: Path
    env: dict[str, str]

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    @property
    def lock(self) -> Path:
        return self.root / ".venv.lock"

    def start(self, script: str, *args: str, **env: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            ["sh", str(self.root / "scripts" / script), *args],
            cwd=self.root.parent,
            env=self.env | env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, script: str, *args: str, **env: str) -> subprocess.CompletedProcess[str]:
        process = self.start(script, *args, **env)
        out, err = process.communicate(timeout=60)
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)

    def notes(self) -> list[str]:
        """What was called since the last look."""
        file = Path(self.env["NOTES"])
        lines = file.read_text().split() if file.exists() else []
        file.unlink(missing_ok=True)
        return lines


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    root = tmp_path / "a checkout"
    shutil.copytree(SCRIPTS, root / "scripts")
    for name in ("pyproject.toml", "requirements.lock", "requirements-dev.lock"):
        (root / name).write_text(f"# {name}\n")
    stubs = tmp_path / "stubs"
    stubs.mkdir()
    for name, text in {"python": PYTHON, "apt-get": APT, "id": ID, "sudo": SUDO, "sleep": SLEEP}.items():
        (stubs / name).write_text(text)
        (stubs / name).chmod(0o755)
    env = {
        "PATH": f"{stubs}{os.pathsep}{os.environ['PATH']}",
        "NOTES": str(tmp_path / "notes"),
        "GATE": str(tmp_path / "gate"),
        "BRIEFGEN_PYTHON": str(stubs / "python"),
    }
    return Checkout(root, env)


def test_first_brief_installs_the_run_lock_alone(checkout: Checkout) -> None:
    assert checkout.run("brief").returncode == 0
    assert checkout.notes() == ["venv", "requirements.lock", "briefgen"]


def test_first_test_installs_everything_at_once(checkout: Checkout) -> None:
    assert checkout.run("test").returncode == 0
    assert checkout.notes() == ["venv", "requirements-dev.lock", "briefgen"]


def test_brief_without_arguments_builds_the_sample(checkout: Checkout) -> None:
    assert checkout.run("brief").stdout == "briefgen: build\nbriefgen: european-peacekeeping\n"


def test_arguments_arrive_as_they_were_given(checkout: Checkout) -> None:
    assert (
        checkout.run("brief", "check", "two words", "*").stdout == "briefgen: check\nbriefgen: two words\nbriefgen: *\n"
    )
    assert checkout.run("test", "-k", "two words").stdout == "pytest: -k\npytest: two words\n"


@pytest.mark.parametrize("script", ["brief", "test"])
def test_second_run_calls_neither_python_nor_pip_and_says_nothing(checkout: Checkout, script: str) -> None:
    checkout.run(script)
    checkout.notes()
    again = checkout.run(script)
    assert (again.returncode, again.stderr, checkout.notes()) == (0, "", [])


def test_brief_has_nothing_to_do_after_test(checkout: Checkout) -> None:
    checkout.run("test")
    checkout.notes()
    checkout.run("brief")
    assert checkout.notes() == []


def test_test_adds_to_what_brief_installed(checkout: Checkout) -> None:
    checkout.run("brief")
    checkout.notes()
    checkout.run("test")
    assert checkout.notes() == ["requirements-dev.lock", "briefgen"]


@pytest.mark.parametrize("name", ["requirements.lock", "scripts/setup.sh"])
def test_another_lock_or_setup_makes_the_environment_anew(checkout: Checkout, name: str) -> None:
    checkout.run("brief")
    checkout.notes()
    with (checkout.root / name).open("a") as file:
        file.write("# changed\n")
    checkout.run("brief")
    assert checkout.notes() == ["venv", "requirements.lock", "briefgen"]


def test_another_development_lock_concerns_the_tests_alone(checkout: Checkout) -> None:
    checkout.run("test")
    checkout.notes()
    (checkout.root / "requirements-dev.lock").write_text("# changed\n")
    checkout.run("brief")
    assert checkout.notes() == []
    checkout.run("test")
    assert checkout.notes() == ["venv", "requirements-dev.lock", "briefgen"]


def test_another_pyproject_installs_briefgen_again_and_no_package(checkout: Checkout) -> None:
    checkout.run("test")
    checkout.notes()
    (checkout.root / "pyproject.toml").write_text("# changed\n")
    checkout.run("test")
    checkout.run("brief")
    assert checkout.notes() == ["briefgen"]


def test_moved_checkout_is_set_up_anew(checkout: Checkout, tmp_path: Path) -> None:
    checkout.run("brief")
    checkout.notes()
    moved = Checkout(checkout.root.rename(tmp_path / "moved"), checkout.env)
    assert moved.run("brief").returncode == 0
    assert moved.notes() == ["venv", "requirements.lock", "briefgen"]


def test_environment_without_its_interpreter_is_made_anew(checkout: Checkout) -> None:
    checkout.run("brief")
    checkout.notes()
    (checkout.venv / "bin" / "python").unlink()
    checkout.run("brief")
    assert checkout.notes() == ["venv", "requirements.lock", "briefgen"]


def test_another_interpreter_makes_the_environment_anew(checkout: Checkout, tmp_path: Path) -> None:
    checkout.run("brief")
    checkout.notes()
    other = shutil.copy(checkout.env["BRIEFGEN_PYTHON"], tmp_path / "another python")
    checkout.run("brief", BRIEFGEN_PYTHON=str(other))
    assert checkout.notes() == ["venv", "requirements.lock", "briefgen"]


def test_interpreter_that_is_not_there_is_named(checkout: Checkout) -> None:
    missing = checkout.run("brief", BRIEFGEN_PYTHON="no-such-python")
    assert missing.returncode == 4
    assert "BRIEFGEN_PYTHON is no-such-python" in missing.stderr
    assert checkout.notes() == []


@pytest.mark.parametrize("killed", ["brief", "test"])
def test_setup_killed_on_the_way_heals(checkout: Checkout, killed: str) -> None:
    assert checkout.run(killed, KILLED="1").returncode < 0
    assert checkout.lock.exists()
    checkout.notes()
    assert checkout.run("brief").returncode == 0
    assert checkout.notes() == ["venv", "requirements.lock", "briefgen"]
    assert not checkout.lock.exists()


def test_environment_killed_while_packages_were_added_is_made_anew(checkout: Checkout) -> None:
    checkout.run("brief")
    assert checkout.run("test", KILLED="1").returncode < 0
    (checkout.venv / "half").write_text("of a package")
    checkout.notes()
    assert checkout.run("brief").returncode == 0
    assert checkout.notes() == ["venv", "requirements.lock", "briefgen"]
    assert not (checkout.venv / "half").exists()


def test_setup_interrupted_while_clearing_away_heals(checkout: Checkout) -> None:
    checkout.run("brief")
    checkout.venv.rename(checkout.root / ".venv.old")
    assert checkout.run("brief").returncode == 0
    assert not (checkout.root / ".venv.old").exists()


def test_setup_without_network_fails_and_leaves_no_lock(checkout: Checkout) -> None:
    offline = checkout.run("brief", NO_NETWORK="1")
    assert (offline.returncode, offline.stdout) == (4, "")
    assert not checkout.lock.exists()
    assert checkout.run("brief").returncode == 0


def test_failed_addition_leaves_brief_working(checkout: Checkout) -> None:
    checkout.run("brief")
    assert checkout.run("test", NO_NETWORK="1").returncode == 4
    checkout.notes()
    assert checkout.run("brief").returncode == 0
    assert checkout.notes() == []


def test_folder_that_setup_did_not_make_is_left_alone(checkout: Checkout) -> None:
    checkout.venv.mkdir()
    (checkout.venv / "thesis").write_text("years of work")
    refused = checkout.run("brief")
    assert refused.returncode == 4
    assert "was not made by this script" in refused.stderr
    assert (checkout.venv / "thesis").read_text() == "years of work"


def test_environment_can_go_elsewhere(checkout: Checkout) -> None:
    assert checkout.run("test", BRIEFGEN_VENV="else where/env").returncode == 0
    assert (checkout.root.parent / "else where" / "env" / "bin" / "python").exists()
    assert not checkout.venv.exists()


def test_setup_speaks_on_standard_error_alone(checkout: Checkout) -> None:
    first = checkout.run("brief", "x", NO_PANGO="1")
    assert first.stdout == "briefgen: x\n"
    assert all(line.startswith("setup: ") for line in first.stderr.splitlines())


# The lock


def dead_process() -> int:
    process = subprocess.Popen(["true"])
    process.wait()
    return process.pid


def test_lock_of_a_dead_process_is_taken_over(checkout: Checkout) -> None:
    checkout.lock.mkdir()
    (checkout.lock / "pid").write_text(f"{dead_process()}\n")
    assert checkout.run("brief").returncode == 0
    assert not checkout.lock.exists()


def test_lock_that_nobody_signed_is_taken_over(checkout: Checkout) -> None:
    checkout.lock.mkdir()
    assert checkout.run("brief").returncode == 0
    assert not checkout.lock.exists()


def test_lock_of_a_living_process_is_not_waited_for_without_end(checkout: Checkout) -> None:
    setup = checkout.root / "scripts" / "setup.sh"
    patient = setup.read_text()
    setup.write_text(patient.replace('"$waited" -ge 1200', '"$waited" -ge 12'))
    assert setup.read_text() != patient
    checkout.lock.mkdir()
    (checkout.lock / "pid").write_text(f"{os.getpid()}\n")
    refused = checkout.run("brief")
    assert refused.returncode == 4
    assert "remove it if no set-up is running" in refused.stderr
    assert (checkout.lock / "pid").read_text() == f"{os.getpid()}\n"


def test_who_has_nothing_to_do_asks_for_no_lock(checkout: Checkout) -> None:
    checkout.run("brief")
    checkout.lock.mkdir()
    (checkout.lock / "pid").write_text(f"{os.getpid()}\n")
    again = checkout.run("brief")
    assert (again.returncode, again.stderr) == (0, "")


def test_second_of_two_at_once_waits_and_finds_the_work_done(checkout: Checkout, tmp_path: Path) -> None:
    started, gate = tmp_path / "started", tmp_path / "gate"
    os.mkfifo(started)
    os.mkfifo(gate)
    first = checkout.start("test", "first", STARTED=str(started))
    started.read_text()  # the first is inside pip, and stays there until the second, waiting, opens the gate
    second = checkout.run("brief", "second")
    out, _ = first.communicate(timeout=60)
    assert (first.returncode, out) == (0, "pytest: first\n")
    assert (second.returncode, second.stdout) == (0, "briefgen: second\n")
    assert "waiting" in second.stderr
    assert checkout.notes() == ["venv", "requirements-dev.lock", "briefgen"]


# System packages


def test_root_installs_what_the_system_lacks(checkout: Checkout) -> None:
    assert checkout.run("brief", NO_PANGO="1").returncode == 0
    assert checkout.notes() == ["apt", "venv", "requirements.lock", "briefgen"]


def test_who_is_not_root_uses_sudo(checkout: Checkout) -> None:
    assert checkout.run("brief", NO_PANGO="1", WHO="1000").returncode == 0
    assert checkout.notes() == ["sudo", "sudo", "apt", "venv", "requirements.lock", "briefgen"]


def without_package_manager(checkout: Checkout) -> subprocess.CompletedProcess[str]:
    return checkout.run("brief", NO_PANGO="1", BRIEFGEN_NO_SYSTEM="1")


def without_sudo(checkout: Checkout) -> subprocess.CompletedProcess[str]:
    bin_ = checkout.root.parent / "bin"
    bin_.mkdir()
    for name in ("sh", "cat", "cksum", "dirname", "mkdir", "mv", "printf", "rm"):
        (bin_ / name).symlink_to(str(shutil.which(name)))
    (checkout.root.parent / "stubs" / "sudo").unlink()
    path = f"{checkout.root.parent / 'stubs'}{os.pathsep}{bin_}"
    return checkout.run("brief", NO_PANGO="1", WHO="1000", PATH=path)


@pytest.mark.parametrize("attempt", [without_package_manager, without_sudo])
def test_who_may_not_install_gets_the_command(
    checkout: Checkout, attempt: Callable[[Checkout], subprocess.CompletedProcess[str]]
) -> None:
    refused = attempt(checkout)
    assert (refused.returncode, refused.stdout, checkout.notes()) == (4, "", [])
    last = refused.stderr.splitlines()[-1]
    assert last.startswith("setup: this installs it, as root: apt-get -q update && ")
    assert last.endswith(" libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0")
