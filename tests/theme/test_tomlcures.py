"""What is no TOML is told in the words of whoever wrote it, with what to write."""

import pytest

from briefgen.theme.tomlplaces import parse


@pytest.mark.parametrize(
    ("text", "wrong", "hint"),
    [
        ("ink = #1F2933", "a colour stands in quotes", 'write `ink = "#1F2933"`'),
        ("leading = 13.5pt  # close", "a length stands in quotes", 'write `leading = "13.5pt"`'),
        ("title = Our house", "words stand in quotes", 'write `title = "Our house"`'),
        ("title = “Our house”", "curly quotes", 'write straight ones: `title = "Our house"`'),
        ("a =", "`a` has no value", 'write it behind the `=`: words, colours and lengths in quotes, `"9.5pt"`'),
        ("a = True", "`True` is written small", "write `a = true`"),
        ('title: "x"', "a `:` for a `=`", 'write `title = "x"`'),
        ('title = "x', "a text is never closed", 'close it with `"`, on the same line'),
        ('a = "c:\\d"', "a `\\` means something else in double quotes", "take single ones: `'a\\b'`"),
        ("a = 1\n[t]\na = 1\nb = 1\na = 2", "`a` stands twice", "line 3 has it: keep one of them"),
        ("[a]\nb = 1\n[a]", "`[a]` stands twice", "line 1 has it: keep one of them"),
        ("[palette\nx = 1", "a table's name is never closed", "close it with `]`"),
        ('a = "x" "y"', "something stands behind the text",
         "one key has one value; several stand in `[ ]`, with commas between"),
        ('sheets = [\n  "a.css",\ntitle = "x"', "a list or table above is never closed",
         "close the `[` or `{` of line 1"),
    ],
)  # fmt: skip
def test_a_line_that_is_no_toml_is_told_with_its_cure(text: str, wrong: str, hint: str) -> None:
    (one,) = parse(text, "theme.toml").diagnostics
    assert (one.message, one.hint) == (f"not well-formed TOML: {wrong}", hint)


@pytest.mark.parametrize("text", ["just words", "= 3", "a = .5.5"])
def test_what_can_not_be_told_has_a_hint_all_the_same(text: str) -> None:
    (one,) = parse(text, "theme.toml").diagnostics
    assert one.hint == "a line is `key = value`, `[table]`, or begins with `#`"
