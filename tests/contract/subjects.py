"""What the checks of the contract ask of a subject: its theme."""

from types import SimpleNamespace
from typing import Any

from briefgen.theme.tokens import Theme


def subject(theme: Theme) -> Any:
    return SimpleNamespace(theme=theme)
