"""Where a text stands in a Copy -> what a designer calls it; it must not know where it is printed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

_OWNERS: Mapping[str, str] = {
    "Running": "the running head", "Masthead": "the masthead", "Logo": "the masthead", "Panel": "the summary",
    "Figures": "the key figures", "KeyFigure": "a key figure", "Strip": "the strip",
    "StripColumn": "a column of the strip", "StripActor": "an actor of the strip", "ContentsLine": "the contents",
    "Colophon": "the imprint", "Section": "a section", "Point": "a point", "Paragraph": "a paragraph", "List": "a list",
    "Quotation": "a passage", "Table": "a table of the paper", "Figure": "a picture", "CodeBlock": "a block of code",
    "TextBox": "a box", "NoteCall": "a note", "Endnotes": "the endnotes", "Timeline": "the timeline",
    "Event": "an event of the timeline", "Matrix": "the matrix", "Legend": "the legend", "Grid": "the matrix",
    "Column": "a column of the matrix", "Bloc": "a bloc of the matrix", "Row": "a row of the matrix",
    "Cell": "a cell of the matrix", "Mark": "a mark", "Quote": "a quotation", "Register": "the register of quotations",
    "BottomLine": "the bottom line", "Claims": "a list of claims", "Lines": "the short variant's lines",
    "Line": "a line of the short variant", "Apparatus": "the notes on sources", "Pointer": "a pointer",
    "Failure": "a failed claim",
}  # fmt: skip
"""What the classes of the Copy are; one that isn't here is part of what it stands in."""
_FIELDS: Mapping[str, str] = {"text": "words", "heads": "heads of columns", "method_label": "name of the method"}


def called(home: Sequence[tuple[str, str]]) -> str:
    """Name a text by its field and what that is of. home: the classes and fields that lead to it."""
    owners = list(dict.fromkeys(_OWNERS[owner] for owner, _ in reversed(home) if owner in _OWNERS))
    if not owners:
        return f"the {home[0][1].replace('_', ' ')}"
    around = f" in {owners[1]}" if len(owners) > 1 and owners[0].startswith(("a ", "an ")) else ""
    field = home[-1][1]
    return f"the {_FIELDS.get(field, field.replace('_', ' '))} of {owners[0]}{around}"
