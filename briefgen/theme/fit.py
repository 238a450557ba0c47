"""A theme, a step -> its tokens in that setting."""

from collections.abc import Mapping

from briefgen.theme.tokens import Theme


def tokens_at(theme: Theme, step: int) -> Mapping[str, str]:
    return theme.tokens
