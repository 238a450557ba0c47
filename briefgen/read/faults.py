"""One fault that pydantic found -> a diagnostic in our own words; it must not know where the text is.

Told by pydantic's type of the fault and its arguments, never by its English.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import At, Diagnostic
from briefgen.ground.nearest import did_you_mean, nearest
from briefgen.model.node import ID_PATTERN
from briefgen.read.ids import id_from
from briefgen.read.shapes import Shape, is_model, keys, members, tags

Fault = Mapping[str, Any]
"""What pydantic's `errors()` gives of one fault: type, loc, input, ctx."""


def explain(fault: Fault, shape: Shape) -> Diagnostic:
    """Say what is wrong with a value, and what to do."""
    return _RULES.get(fault["type"], _other)(fault, shape)


def _missing(fault: Fault, shape: Shape) -> Diagnostic:
    place = At(shape.address[:-1], key=True)
    return diagnostic("value-missing", f"`{shape.address[-1]}` is missing", place, shape.description)


def _unknown_key(fault: Fault, shape: Shape) -> Diagnostic:
    known = keys(shape.owner) if shape.owner else {}
    name = str(shape.address[-1])
    hint = did_you_mean(name, known, "keys here are " + _list(known))
    return diagnostic("key-unknown", f"unknown key `{name}`", At(shape.address, key=True), hint)


def _unknown_word(fault: Fault, shape: Shape) -> Diagnostic:
    word = fault["input"]
    name = next((item for item in reversed(shape.address) if isinstance(item, str)), "value")
    if not isinstance(word, str):
        return _not_text(fault, shape)
    hint = did_you_mean(word, shape.words, "write " + _list(shape.words, "or"))
    return diagnostic("value-unknown", f"unknown {name} `{_short(word)}`", At(shape.address), hint)


def _pattern(fault: Fault, shape: Shape) -> Diagnostic:
    word = str(fault["input"])
    place = At(shape.address, key=shape.key)
    if fault["ctx"]["pattern"] == ID_PATTERN:
        made = id_from(word)
        rule = "an id begins with a small Latin letter; small letters, figures and hyphens follow"
        return diagnostic("id-invalid", f"`{_short(word)}` can't be an id", place, f"write `{made}`" if made else rule)
    return diagnostic("value-invalid", f"`{_short(word)}` is not of the form that is needed", place, shape.description)


def _date(fault: Fault, shape: Shape) -> Diagnostic:
    word = _short(str(fault["input"]))
    return diagnostic("date-invalid", f"`{word}` is no date", At(shape.address), str(fault["ctx"]["error"]))


def _parsing(wanted: str) -> Callable[[Fault, Shape], Diagnostic]:
    def rule(fault: Fault, shape: Shape) -> Diagnostic:
        value = fault["input"]
        if not isinstance(value, str):
            return _kinds(value, wanted, shape)
        hint = shape.description
        if wanted.endswith("number") and re.fullmatch(r"[-−]?\d+,\d+", value):
            hint = f"write decimals after a point: `{value.replace(',', '.')}`"
        return diagnostic("value-invalid", f"`{_short(value)}` is not {wanted}", At(shape.address), hint)

    return rule


def _not_text(fault: Fault, shape: Shape) -> Diagnostic:
    return _kinds(fault["input"], "a text", shape, "put a text that begins with `[` or `{` in quotation marks")


def _not_list(fault: Fault, shape: Shape) -> Diagnostic:
    value = fault["input"]
    hint = f"write a list: `[{_short(value)}]`" if isinstance(value, str) else "begin each item with `- `"
    return _kinds(value, "a list", shape, hint)


def _not_mapping(fault: Fault, shape: Shape) -> Diagnostic:
    models = [kind for kind in members(shape.expected) if is_model(kind)]
    hint = "write " + _list(f"{key}: …" for key in keys(models[0])) if models else "write `key: value` lines"
    return _kinds(fault["input"], "keys and values", shape, hint)


def _no_tag(fault: Fault, shape: Shape) -> Diagnostic:
    """An item of a union that is told apart by its keys, and has none of them."""
    value = fault["input"]
    wanted = tags(shape.expected)
    if not isinstance(value, dict):
        return _kinds(value, "a text, or keys and values", shape)
    for key in value:
        if near := nearest(str(key), wanted):
            place = At((*shape.address, str(key)), key=True)
            return diagnostic("key-unknown", f"unknown key `{key}`", place, f"did you mean `{near}`?")
    message = f"{_list(wanted, 'or')} is missing"
    return diagnostic("value-missing", message, At(shape.address), "write one of these keys")


def _bound(fault: Fault, shape: Shape) -> Diagnostic:
    bound = next(iter(fault["ctx"].values()))
    return diagnostic("value-invalid", f"`{fault['input']}` is below {bound}", At(shape.address), shape.description)


def _short_text(fault: Fault, shape: Shape) -> Diagnostic:
    return diagnostic("value-missing", "the text is empty", At(shape.address), shape.description)


def _other(fault: Fault, shape: Shape) -> Diagnostic:
    message = f"a value of the wrong form ({fault['type']})"
    return diagnostic("value-invalid", message, At(shape.address), shape.description)


def _kinds(value: Any, wanted: str, shape: Shape, hint: str = "") -> Diagnostic:
    given = "a list" if isinstance(value, list | tuple) else "keys and values" if isinstance(value, dict) else "a text"
    verb = "stand" if given.startswith("keys") else "stands"
    are = "are" if wanted.endswith("values") else "is"
    message = f"{given} {verb} where {wanted} {are} expected"
    return diagnostic("value-invalid", message, At(shape.address), hint or shape.description)


def _list(words: Iterable[str], last: str = "and") -> str:
    *first, end = [f"`{word}`" for word in words] or [""]
    return f"{', '.join(first)} {last} {end}" if first else end


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 60 else text[:59] + "…"


_RULES: Mapping[str, Callable[[Fault, Shape], Diagnostic]] = {
    "missing": _missing,
    "extra_forbidden": _unknown_key,
    "literal_error": _unknown_word,
    "string_pattern_mismatch": _pattern,
    "value_error": _date,
    "int_parsing": _parsing("a whole number"),
    "int_parsing_size": _parsing("a whole number of usual size"),
    "int_from_float": _parsing("a whole number"),
    "int_type": _parsing("a whole number"),
    "float_parsing": _parsing("a number"),
    "float_type": _parsing("a number"),
    "finite_number": _parsing("a finite number"),
    "bool_parsing": _parsing("yes or no"),
    "bool_type": _parsing("yes or no"),
    "string_type": _not_text,
    "tuple_type": _not_list,
    "model_type": _not_mapping,
    "model_attributes_type": _not_mapping,
    "dict_type": _not_mapping,
    "union_tag_not_found": _no_tag,
    "greater_than_equal": _bound,
    "string_too_short": _short_text,
}
