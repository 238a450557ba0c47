"""A theme as the checks of the contract take it, without its files."""

from briefgen.contract.subject import Subject
from briefgen.theme.tokens import Theme


def subject(theme: Theme) -> Subject:
    return Subject(theme, ())
