"""A theme, a step of the setting -> its tokens there; it must not know how many pages they make."""

from __future__ import annotations

from collections.abc import Mapping

from briefgen.theme.ranges import Range, measured
from briefgen.theme.tokens import Theme

LOOSEST, DESIGNED, TIGHTEST = 0, 8, 16
"""Steps, as `model.adjust` counts them: the room beside this one."""


def tokens_at(theme: Theme, step: int) -> Mapping[str, str]:
    """Give the theme's tokens in a setting; as designed they are just what theme.toml says."""
    if step == DESIGNED:
        return theme.tokens
    return {**theme.tokens, **{name: _at(theme.tokens[name], range_, step) for name, range_ in theme.fit.items()}}


def _at(designed: str, range_: Range, step: int) -> str:
    """Go straight from the designed value to an end, in hundredths of the unit."""
    middle = measured(designed)
    if middle is None:
        return designed
    end, steps = (range_.tightest, TIGHTEST - DESIGNED) if step > DESIGNED else (range_.loosest, DESIGNED - LOOSEST)
    value = middle[0] + (end - middle[0]) * abs(step - DESIGNED) / steps
    return f"{round(value, 2) + 0.0:g}{range_.unit}"
