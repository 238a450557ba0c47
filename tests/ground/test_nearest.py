from briefgen.ground.nearest import did_you_mean, nearest

ACTORS = ("france", "germany", "united-kingdom")


def test_two_letters_in_the_wrong_order_are_one_slip() -> None:
    assert nearest("frnace", ACTORS) == "france"


def test_capitals_are_no_slip() -> None:
    assert nearest("GERMANY", ACTORS) == "germany"


def test_what_is_close_to_nothing_has_no_suggestion() -> None:
    assert nearest("zanzibar", ACTORS) is None
    assert nearest("france", ()) is None


def test_of_equals_the_first_is_taken() -> None:
    assert nearest("cat", ("bat", "rat")) == "bat"


def test_a_very_long_word_is_compared_in_its_beginning_only() -> None:
    assert nearest("x" * 1_000_000, ACTORS) is None


def test_the_hint_is_a_question_or_what_is_said_otherwise() -> None:
    assert did_you_mean("frnace", ACTORS, "list it") == "did you mean `france`?"
    assert did_you_mean("zanzibar", ACTORS, "list it") == "list it"
