"""What falls so by chance is no theme's doing, unless it is the rule."""

from briefgen.contract.blame import blamed
from briefgen.contract.chance import BY_CHANCE, OFTEN, by_rule
from briefgen.ground.diagnostics import Diagnostic, Span
from tests.contract import mine
from tests.contract.subjects import SMALL

OWN = Span("styles/mine/css/mine.css", 1, 1, 1, 9, "p { orphans: 1 }")
BASE = Span("base/css/reset.css", 3, 1, 3, 9, "p { orphans: 2 }")
FILES = {"css/mine.css": "p { orphans: 1 }\n"}


def orphan(place: Span) -> Diagnostic:
    return Diagnostic("line-orphan", "alone", place)


def test_what_is_seen_seldom_in_all_briefs_is_left_out(here):
    found = {"small": (orphan(OWN),) * (OFTEN - 2), "long": (orphan(OWN),)}
    assert by_rule(mine.subject(here, FILES), found) == {"small": (), "long": ()}


def test_what_is_seen_often_stays_at_the_theme_s_own_line(here):
    found = {"small": (orphan(OWN),) * (OFTEN - 1), "long": (orphan(OWN),)}
    assert by_rule(mine.subject(here, FILES), found) == found


def test_a_line_of_others_is_not_to_blame(here):
    (first, *_) = by_rule(mine.subject(here, FILES), {"small": (orphan(BASE),) * OFTEN})["small"]
    assert (first.code, first.place) == ("line-orphan", None)


def test_what_is_no_chance_stays_as_it_is(here):
    found = {"small": (Diagnostic("text-collides", "over it", BASE),)}
    assert by_rule(mine.subject(here, FILES), found) == found


def test_no_cause_is_looked_for(here):
    subject = mine.subject(here, FILES)
    found = {"small": (Diagnostic("line-orphan", "alone", None),)}

    def look(works):
        raise AssertionError(works)

    assert blamed(subject, found, [SMALL], look, 1, BY_CHANCE) == found
