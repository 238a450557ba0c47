"""The base of every model and the small types of its fields; it must not know files or HTML."""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, WithJsonSchema

from briefgen.model.dates import parse_date

ID_PATTERN = r"^[a-z][a-z0-9-]*$"
_GROUPED = re.compile(r"^[+-]?\d{1,3}(?:([,.'\u2019\u00a0\u2009\u202f ])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$")


def kebab(name: str) -> str:
    """Turn a field's Python name into the key that an analyst writes."""
    return name.rstrip("_").replace("_", "-")


class Node(BaseModel):
    """A frozen value; its keys are written with hyphens, and unknown keys are errors."""

    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=kebab, populate_by_name=True)


def listed(value: Any) -> Any:
    """Let one item stand for a list of one."""
    return value if isinstance(value, list | tuple) else (value,)


def ungrouped(value: Any) -> Any:
    """Take the thousands separators out of a written number: "10,000" -> "10000"."""
    if not isinstance(value, str) or not (match := _GROUPED.match(value.strip())):
        return value.strip() if isinstance(value, str) else value
    return value.strip().replace(match[1], "").replace(",", ".")


def _dated(value: str) -> str:
    parse_date(value)
    return value


Id = Annotated[str, StringConstraints(pattern=ID_PATTERN)]
"""A name for pointing: a small Latin letter, then small letters, figures and hyphens."""

Text = Annotated[str, StringConstraints(min_length=1)]
WebAddress = Annotated[str, StringConstraints(pattern=r"^https?://\S+$")]
"""Where a reader of the PDF is led by a click: nothing but the web, neither a script nor a file."""
Texts = Annotated[tuple[Text, ...], BeforeValidator(listed, json_schema_input_type=Text | tuple[Text, ...])]
Number = Annotated[float, Field(allow_inf_nan=False), BeforeValidator(ungrouped, json_schema_input_type=float | str)]
Whole = Annotated[int, Field(ge=0), BeforeValidator(ungrouped, json_schema_input_type=int | str)]
Date = Annotated[
    str,
    AfterValidator(_dated),
    WithJsonSchema(
        {"type": ["string", "integer"], "examples": ["2025-02-17", "2024-11", "2022", "XXXX-02-18", "undated"]}
    ),
]
"""A date in EDTF (ISO 8601-2): 2022, 2024-11, 2024-12-07, XXXX-02-18, or undated."""
