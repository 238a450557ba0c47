"""What the parser gives up at is named, or the sheet it is in."""

from briefgen.press.unreadable import unreadable
from briefgen.render.html import Sheet


def test_each_declaration_that_cannot_be_read_is_named():
    sheet = Sheet("a.css", "p { color: red; margin: bad }\n@page { @top-left { inline-size: bad } }")
    places = [(one.place.line, one.place.column) for one in unreadable(sheet, lambda css: "bad" not in css)]
    assert places == [(1, 17), (2, 21)]


def test_where_no_declaration_is_to_blame_the_sheet_is():
    (one,) = unreadable(Sheet("a.css", "@what { }"), lambda css: "p {" in css)
    assert (one.message, one.place.line) == ("the sheet can't be read", 1)
