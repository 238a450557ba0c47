"""The setting of a theme: what it may go through, and its tokens at each step."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.ground.files import Files
from briefgen.ground.resources import styles as packaged
from briefgen.model import adjust
from briefgen.theme import fit
from briefgen.theme.fit import tokens_at
from briefgen.theme.load import load_theme
from briefgen.theme.ranges import LEAST_TYPE, Range, measured, read_range
from briefgen.theme.tokens import Theme, Traits

STEPS = range(adjust.STEPS)
TOKENS = '[tokens]\ntext-size = "10pt"\nleading = "13pt"\nspace = 1\nink = "#111"\n'


@pytest.fixture(params=["base", "meridian"])
def theme(request):
    return load_theme(request.param, [packaged()], Files()).unwrap()


def of(tokens, ranges):
    return Theme("t", ("t",), tokens, Traits(), (), {}, {}, (), "", fit=ranges)


def points(text):
    value, unit = measured(text)
    return value * {"pt": 1.0, "mm": 72 / 25.4}[unit]


def test_steps_are_those_of_the_model():
    assert (fit.LOOSEST, fit.DESIGNED, fit.TIGHTEST) == (0, adjust.DESIGNED, adjust.STEPS - 1)


@pytest.mark.parametrize(
    ("step", "size", "space"),
    [(0, "11pt", "1.25"), (4, "10.5pt", "1.12"), (8, "10.00pt", "1"), (9, "9.88pt", "0.93"), (16, "9pt", "0.4")],
)
def test_a_token_goes_straight_from_the_designed_value_to_the_ends(step, size, space):
    theme = of({"a": "10.00pt", "b": "1", "c": "3mm"}, {"a": Range(11, 9, "pt"), "b": Range(1.25, 0.4, "")})
    assert tokens_at(theme, step) == {"a": size, "b": space, "c": "3mm"}


@given(
    st.tuples(*[st.integers(-(10**6), 10**6)] * 3).map(sorted),
    st.booleans(),
    st.sampled_from(["pt", "mm", ""]),
)
def test_any_range_is_gone_through_in_one_direction_and_kept_to(values, falling, unit):
    loosest, designed, tightest = (value / 100 for value in (values[::-1] if falling else values))
    theme = of({"a": f"{designed:.2f}{unit}"}, {"a": Range(loosest, tightest, unit)})
    through = [measured(tokens_at(theme, step)["a"])[0] for step in STEPS]
    assert through == sorted(through, reverse=falling)
    assert (through[0], through[8], through[16]) == (loosest, designed, tightest)


@pytest.mark.parametrize("step", STEPS)
def test_type_of_a_packaged_theme_can_be_read_at_every_step(theme, step):
    tokens = tokens_at(theme, step)
    sizes = {name: points(value) for name, value in tokens.items() if name.endswith("-size")}
    assert sizes["text-size"] >= 9
    assert min(sizes.values()) >= LEAST_TYPE
    assert points(tokens["leading"]) / sizes["text-size"] >= 1.25
    for name, size in sizes.items():
        if (leading := name.removesuffix("size") + "leading") in tokens:
            assert points(tokens[leading]) / size >= 1.2, name


def test_each_range_of_a_packaged_theme_holds_its_token(theme):
    assert set(theme.fit) <= set(theme.tokens)
    assert {"text-size", "leading", "space"} <= set(theme.fit)


def test_ranges_are_inherited_and_the_nearest_wins(make, load):
    make("far", TOKENS + '[fit]\ntext-size = ["11pt", "9.5pt"]\nspace = [1.2, 0.6]')
    make("near", 'extends = "far"\n[tokens]\nleading = "14pt"\n[fit]\nspace = [1, 0.8]\nleading = ["15pt", "13pt"]')
    assert load("near").unwrap().fit == {
        "text-size": Range(11, 9.5, "pt"), "space": Range(1, 0.8, ""), "leading": Range(15, 13, "pt"),
    }  # fmt: skip


def test_a_token_that_the_brief_sets_stays_as_it_is(make, load):
    make("own", TOKENS + '[fit]\ntext-size = ["11pt", "9.5pt"]\nleading = ["14pt", "12pt"]')
    theme = load("own", **{"text-size": "12pt"})
    assert theme.diagnostics == ()
    assert tokens_at(theme.unwrap(), 16) == {"text-size": "12pt", "leading": "12pt", "space": "1", "ink": "#111"}


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('size = ["11pt", "9pt"]', "there is no token `size` to fit"),
        ('leading = ["14mm", "12mm"]', "`leading` is `13pt`, but its range is 14mm to 12mm"),
        ("leading = [1.4, 1.2]", "`leading` is `13pt`, but its range is 1.4 to 1.2"),
        ('ink = ["14pt", "12pt"]', "`ink` is `#111`, but its range is 14pt to 12pt"),
        ('leading = ["12.5pt", "12pt"]', "`leading` is `13pt`, outside its range 12.5pt to 12pt"),
        ('text-size = ["11pt", "8.9pt"]', "`text-size` goes down to 8.9pt"),
        ('leading = ["12pt", "14pt"]', "`leading` is 12pt where it is set loosest, and 14pt where tightest"),
    ],
)
def test_a_range_that_cannot_be_gone_through_is_found_and_left_out(make, load, line, message):
    make("own", f"{TOKENS}[fit]\n{line}")
    outcome = load("own")
    (one,) = outcome.diagnostics
    assert (one.code, one.message, one.place.line, one.place.column) == ("theme-invalid", message, 7, 1)
    assert one.hint
    assert outcome.value.fit == {}


def test_small_type_may_be_smaller_than_running_text_but_not_too_small(make, load):
    size = '[tokens]\nnote-size = "8pt"\n[fit]\nnote-size = ["8pt", "{}"]'
    make("good", size.format("7.5pt"))
    make("bad", size.format("7.4pt"))
    make("mm", size.replace("8pt", "3mm").format("2.7mm"))
    make("less", size.replace("8pt", "3mm").format("2.6mm"))
    make("em", size.replace("8pt", "3em").format("2.6em"))
    assert [len(load(name).diagnostics) for name in ("good", "bad", "mm", "less", "em")] == [0, 1, 0, 1, 1]


def test_a_token_that_a_theme_sets_anew_keeps_no_range_of_another(make, load):
    make("far", TOKENS + '[fit]\nleading = ["14pt", "12pt"]\nspace = [1.2, 0.8]')
    make("near", 'extends = "far"\n[tokens]\nleading = "15pt"')
    outcome = load("near")
    assert outcome.diagnostics == ()
    assert set(outcome.unwrap().fit) == {"space"}


def test_the_digest_follows_ranges_and_limits(make, load):
    digests = set()
    for more in ("", "[fit]\nspace = [1.2, 0.8]", "[fit]\nspace = [1.2, 0.7]", "[limits]\ndpi = 200"):
        make("own", TOKENS + more)
        digests.add(load("own").unwrap().digest)
    assert len(digests) == 4


def test_a_range_is_two_values_in_one_unit():
    assert read_range(["10.5pt", " 9PT "]) == Range(10.5, 9, "pt")
    assert read_range([1, 0.5]) == Range(1, 0.5, "")
    for value in ("9pt", ["9pt"], ["9pt", "8pt", "7pt"], ["9pt", "8mm"], ["9pt", 8], [True, 1], ["a", "b"], [[], {}]):
        assert read_range(value) is None
