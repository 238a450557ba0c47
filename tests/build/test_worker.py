"""A process that builds, and may be killed, replaced and told to do something else."""

import os
import queue
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefgen.build import worker as module
from briefgen.build.job import Job
from briefgen.build.one import build
from briefgen.build.worker import Died, Done, Message, Told, Worker

JOB = Job("sources/boat", output="out/", force=True)


class Listener:
    """A worker and what it reported."""

    def __init__(self) -> None:
        self.messages: queue.SimpleQueue[Message] = queue.SimpleQueue()
        self.worker = Worker(self.messages.put)

    def until(self, *kinds: type[Message]) -> Message:
        while not isinstance(message := self.messages.get(timeout=60), kinds):
            pass
        return message


@pytest.fixture
def listener(project: Path) -> Iterator[Listener]:
    listener = Listener()
    yield listener
    listener.worker.close()
    assert not list(project.rglob("*.part"))


def test_it_does_what_is_done_here(listener: Listener, project: Path) -> None:
    wish = listener.worker.ask([JOB])
    stages = []
    while isinstance(message := listener.until(Told, Done), Told):
        stages.append(message)
    content = (project / "out/boat.meridian.pdf").read_bytes()
    assert message == Done(wish, (build(JOB),))
    assert content == (project / "out/boat.meridian.pdf").read_bytes()
    assert stages == [Told(wish, JOB, stage) for stage in ("reading", "laying out", "writing")]


def test_a_newer_wish_ends_an_older_one(listener: Listener, project: Path) -> None:
    listener.worker.ask([JOB])
    told = listener.until(Told)
    assert isinstance(told, Told)
    last = listener.worker.ask([Job("sources/boat", to="json", output="out/")])
    done = listener.until(Done)
    assert isinstance(done, Done)
    assert done.wish == last
    assert sorted(path.name for path in (project / "out").iterdir()) == ["boat.json"]


def test_a_death_is_told_and_the_next_wish_is_done(listener: Listener) -> None:
    listener.worker.ask([JOB])
    listener.until(Told)
    assert listener.worker.pid
    os.kill(listener.worker.pid, signal.SIGKILL)
    assert listener.until(Done, Died) == Died(1)
    wish = listener.worker.ask([JOB])
    done = listener.until(Done, Died)
    assert isinstance(done, Done)
    assert done.wish == wish


def test_it_is_replaced_before_it_grows_old(listener: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "RECYCLED", 1)
    pids = []
    for _ in range(2):
        listener.worker.ask([Job("sources/boat", to="json", output="out/")])
        assert isinstance(listener.until(Done, Died), Done)
        pids.append(listener.worker.pid)
    assert len(set(pids)) == 2


def test_closing_it_in_the_middle_leaves_nothing(listener: Listener, project: Path) -> None:
    listener.worker.ask([JOB])
    listener.until(Told)
    pid = listener.worker.pid
    assert pid
    listener.worker.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert not (project / "out").exists()
    assert listener.messages.empty() or not isinstance(listener.messages.get(), Died)
