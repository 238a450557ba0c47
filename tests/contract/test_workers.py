"""Work is done in its order, on any number of processors, and what never ends is given up."""

import gc
import itertools
import os

import pytest

from briefgen.contract import rendered
from briefgen.contract.patience import TooLongError, at_most
from briefgen.contract.workers import Alone, workers
from tests.contract.subjects import SMALL


def test_results_come_in_the_order_of_the_work():
    with workers(list) as some:
        assert some.each(str.upper, ["a", "b", "c"]) == ["A", "B", "C"]


def test_with_one_processor_no_process_is_begun(monkeypatch):
    monkeypatch.setattr(os, "sched_getaffinity", lambda pid: {0}, raising=False)
    with workers(list) as some:
        assert isinstance(some, Alone)
        assert some.each(str.upper, ["a", "b"]) == ["A", "B"]


def test_a_fault_in_one_process_comes_through():
    with workers(list) as some, pytest.raises(ZeroDivisionError):
        some.each((1).__floordiv__, [1, 0])


@pytest.fixture
def unswept():
    """What is raised while the collector tells somebody is lost: it doesn't come in between."""
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("unswept")
def test_what_never_ends_is_given_up():
    with pytest.raises(TooLongError), at_most(0.05):
        for _ in itertools.count():  # in Python's own loop: a signal waits for what runs in C
            pass


def test_what_ends_is_left_in_peace():
    with at_most(60):
        done = sum(range(1000))
    assert done == 499500


@pytest.mark.usefixtures("unswept")
def test_a_brief_that_never_ends_is_a_fault_of_the_theme(meridian, monkeypatch):
    monkeypatch.setattr(rendered, "PATIENCE", 0.01)
    (found,) = rendered.looked((SMALL, meridian))
    assert (found.code, found.severity, found.place) == ("layout-endless", "error", None)
    assert "`small` isn't printed after 0.01 s" in found.message
