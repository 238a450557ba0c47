"""Labels of a language -> words on the page, in the right number; it must not know which part they stand in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

from babel import Locale

from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import At, Diagnostic

SMALL = 12
"""Numbers up to this are written out in running text."""

_FIELD = re.compile(r"\{(\w+)\}")
"""Not str.format, which reads attributes and raises at a stray brace: labels come from themes."""


class Labels:
    """The fixed words of a brief. A plural stands under key.one, key.other, … (CLDR plural categories)."""

    def __init__(self, labels: Mapping[str, str], locale: Locale) -> None:
        self._labels = labels
        self.locale = locale
        self.missing: dict[str, None] = {}

    def __call__(self, key: str, n: int | None = None, **values: object) -> str:
        """Give the words under a key; `n` chooses the plural and fills {n} (12), {word} (twelve) and {Word}."""
        text = self._labels.get(key)
        if text is None and n is not None:
            plural = self.locale.plural_form(n)
            text = self._labels.get(f"{key}.{plural}", self._labels.get(f"{key}.other"))
        if text is None:
            self.missing[key] = None
            return key
        if n is not None:
            values |= {"n": self.number(n), "word": self.in_words(n), "Word": upper_first(self.in_words(n))}
        return _FIELD.sub(lambda field: str(values.get(field[1], field[0])), text)

    def has(self, key: str) -> bool:
        return key in self._labels

    def number(self, value: float) -> str:
        """Write a number with the separators of the language."""
        from babel.numbers import format_decimal

        return format_decimal(value, locale=self.locale)

    def in_words(self, n: int) -> str:
        """Write a small number out, a larger one in figures."""
        return self._labels.get(f"numbers.{n}", self.number(n)) if 0 <= n <= SMALL else self.number(n)

    def sentence(self, text: str) -> str:
        """End a text as a sentence ends."""
        return text if text.endswith((".", "!", "?", "…", "؟", "。")) else text + self("full-stop")

    def run_on(self, texts: list[str]) -> list[str]:
        """Let texts follow each other as sentences; the last one is left as it is."""
        return [self.sentence(text) + " " for text in texts[:-1]] + texts[-1:]

    @cached_property
    def ties(self) -> tuple[str, ...]:
        """Words that are never parted from the next one: Article, Mr."""
        return tuple(self._labels.get("ties", "").split())

    def listed(self, items: list[str]) -> str:
        """Join words as the language does: a, b and c."""
        from babel.lists import format_list

        return format_list(items, locale=self.locale) if items else ""

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        hint = "add it to labels/en.toml of the theme, or of a theme it extends"
        return tuple(
            diagnostic("label-missing", f"no label `{key}`", At(("language",)), hint=hint) for key in self.missing
        )


def upper_first(text: str) -> str:
    """Begin with a capital, and leave the rest as it is."""
    return text[:1].upper() + text[1:]
