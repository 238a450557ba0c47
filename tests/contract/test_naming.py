"""What stands in a Copy has a name that a designer reads."""

import dataclasses
import inspect

import pytest

from briefgen.compose import copy, runs, tables
from briefgen.contract import naming
from briefgen.contract.naming import called


@pytest.mark.parametrize(
    ("home", "name"),
    [
        ([("Copy", "subtitle")], "the subtitle"),
        ([("Copy", "standfirst"), ("Item", "runs"), ("Words", "text")], "the standfirst"),
        ([("Copy", "parts"), ("Register", "heading")], "the heading of the register of quotations"),
        (
            [("Copy", "parts"), ("Section", "points"), ("Point", "quote"), ("Quote", "pointers"), ("Pointer", "text")],
            "the words of a pointer in a quotation",
        ),
        ([("Copy", "parts"), ("Matrix", "grids"), ("Grid", "method")], "the method of the matrix"),
        ([("Copy", "parts"), ("Matrix", "method_label")], "the name of the method of the matrix"),
    ],
)
def test_a_text_is_called_by_its_field_and_what_that_is_of(home: list[tuple[str, str]], name: str) -> None:
    assert called(home) == name


def test_only_classes_of_the_copy_have_names() -> None:
    classes = {
        name
        for module in (copy, runs, tables)
        for name, one in inspect.getmembers(module, inspect.isclass)
        if dataclasses.is_dataclass(one) or hasattr(one, "_fields")
    }
    assert naming._OWNERS.keys() - classes == set()
