import pytest

from briefgen.preview.editors import Editor, editor

FILE = "/a b/é{line}.md"


@pytest.mark.parametrize(
    ("asked", "environment"),
    [("", {}), ("vscode", {"VISUAL": "vim"}), ("", {"VISUAL": ""}), (" ", {})],
)
def test_without_a_choice_it_is_a_link(asked: str, environment: dict[str, str]) -> None:
    assert editor(asked, environment).url(FILE, 7, 3) == "vscode://file/a%20b/%C3%A9%7Bline%7D.md:7:3"


def test_what_is_asked_for_comes_before_what_is_set() -> None:
    environment = {"BRIEFGEN_EDITOR": "gedit", "VISUAL": "kate"}
    assert editor("subl", environment).command[0] == "subl"
    assert editor("", environment).command[0] == "gedit"
    assert editor("", {"VISUAL": "kate"}).command[0] == "kate"


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("gvim", ["gvim", "+7", FILE]),
        ("/usr/bin/code --wait", ["/usr/bin/code", "--wait", "-g", f"{FILE}:7:3"]),
        ("kate", ["kate", "-l", "7", "-c", "3", FILE]),
        ("'my editor' --at={line}:{column} {file}", ["my editor", "--at=7:3", FILE]),
    ],
)
def test_a_command_gets_the_place_in_its_own_way(asked: str, words: list[str]) -> None:
    made = editor(asked, {})
    assert made.words(FILE, 7, 3) == words
    assert made.link == ""


def test_a_link_of_ones_own() -> None:
    assert editor("idea://open?file={file}&line={line}", {}).url("/a.md", 7, 3) == "idea://open?file=/a.md&line=7"
    assert editor("zed://file", {}) == Editor(link="zed://file{file}:{line}:{column}")


def test_a_quotation_mark_that_is_not_closed() -> None:
    with pytest.raises(ValueError, match="quotation"):
        editor("'code", {})
