from briefgen.render.bars import bars


def rules(*arguments: object) -> str:
    return "".join(sheet.text for sheet in bars(*arguments))  # type: ignore[arg-type]


def test_where_nothing_changed_there_is_no_sheet() -> None:
    assert list(bars(())) == []


def test_a_bar_stands_at_what_changed_by_its_address() -> None:
    text = rules((("sections", "a", "blocks", 0), ("positions", "x", "y")))
    assert '[data-at="/sections/a/blocks/0"] { border-right' in text
    assert 'td[data-at="/positions/x/y"]' in text


def test_what_changed_has_a_page_of_its_own_where_editions_are_compared() -> None:
    assert "break-after" not in rules((("title",),))
    assert '[id="changes."] { break-before: page; break-after: page }' in rules((), True)


def test_a_name_cannot_end_the_selector() -> None:
    assert '\\"' in rules((("notes", 'a"]'),))


def test_a_paragraph_that_its_label_runs_into_has_the_bar_round_both() -> None:
    text = rules((("sections", "a", "points", "b", "blocks", 0),))
    assert '.run-in:has(> p[data-at="/sections/a/points/b/blocks/0"]) { border-right' in text
    assert ".run-in" not in rules((("sections", "a", "points", "b", "blocks", 1),))
