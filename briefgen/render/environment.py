"""A theme's templates -> an environment to fill them in: sandboxed, escaped, strict; it must not know the Copy."""

from __future__ import annotations

import traceback
from collections.abc import Mapping

from jinja2 import FunctionLoader, StrictUndefined, TemplateNotFound
from jinja2.exceptions import TemplateSyntaxError, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing

from briefgen.ground.catalogue import diagnostic
from briefgen.ground.diagnostics import Address, Diagnostic, Outcome, Span, pointer
from briefgen.ground.nearest import did_you_mean
from briefgen.render.compiled import Compiled
from briefgen.render.runs import NONE, Inline, roman
from briefgen.theme.tokens import Theme, ThemeTemplate

MAIN = "brief.html"
"""The template that all others of a brief are called from."""
FILTERS = ("runs", "sides", "claim", "at", "roman")
"""The few that there are, so that a template can be read."""


class Missing(StrictUndefined):
    """A name that isn't there, said in the words of a theme's author."""

    @property
    def _undefined_message(self) -> str:
        if self._undefined_obj is missing:
            return f"there is no `{self._undefined_name}`"
        return f"`{type(self._undefined_obj).__name__}` has no `{self._undefined_name}`"


def fill(
    theme: Theme,
    values: Mapping[str, object],
    main: str = MAIN,
    below: frozenset[Address] = frozenset(),
    foreign: Mapping[str, tuple[str, ...]] = NONE,
) -> Outcome[str]:
    """Fill in a theme's template; whatever one of its templates does wrong is reported at its file and line.

    below: notes that stand below their paragraph. foreign: words of another language, by it.
    """
    compiled = Compiled(theme)
    environment = _environment(theme, compiled, Inline(below, foreign))
    try:
        text = environment.get_template(main).render(values)
        compiled.keep()
        return Outcome(text)
    except TemplateSyntaxError as error:
        return Outcome(None, (_wrong(theme, error.name, error.lineno, error.message or ""),))
    except Exception as error:  # an expression in a template can fail in any way
        name, line = _where(theme, error)
        if not name and not isinstance(error, TemplateNotFound):
            raise
        return Outcome(None, (_failed(theme, name, line, error),))


def _environment(theme: Theme, compiled: Compiled, inline: Inline) -> ImmutableSandboxedEnvironment:
    def load(name: str) -> tuple[str, str, None] | None:
        template = theme.templates.get(name)
        return (template.text, template.file, None) if template else None

    environment = ImmutableSandboxedEnvironment(
        loader=FunctionLoader(load),
        autoescape=True,
        undefined=Missing,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        bytecode_cache=compiled,
    )
    environment.filters.clear()  # the few that are named in styles/README.md, so that a template can be read
    environment.filters.update(runs=inline.runs, sides=inline.sides, claim=inline.claim, at=pointer, roman=roman)
    environment.globals.clear()
    environment.globals.update(tokens=dict(theme.tokens))  # for drawings: inline SVG sees no style sheet
    return environment


def _where(theme: Theme, error: Exception) -> tuple[str | None, int]:
    """Find the innermost template, and its line, in which an error rose."""
    names = {template.file: name for name, template in theme.templates.items()}
    frames = traceback.extract_tb(error.__traceback__)
    places = [(names[frame.filename], frame.lineno or 1) for frame in frames if frame.filename in names]
    return places[-1] if places else (None, 1)


def _failed(theme: Theme, name: str | None, line: int, error: Exception) -> Diagnostic:
    if isinstance(error, TemplateNotFound):
        message = f"there is no template `{error.name}`"
        return _wrong(theme, name, line, message, did_you_mean(str(error.name), theme.templates))
    if isinstance(error, UndefinedError):
        return _wrong(theme, name, line, str(error), "briefgen/compose/copy.py says what there is")
    return _wrong(theme, name, line, str(error) or type(error).__name__)


def _wrong(theme: Theme, name: str | None, line: int, message: str, hint: str = "") -> Diagnostic:
    template = theme.templates.get(name or MAIN)
    place = _place(template, line) if template else None
    message = message[:1].lower() + message[1:].rstrip(".")
    return diagnostic("template-error", message, place, hint=hint or "styles/README.md says what templates are given")


def _place(template: ThemeTemplate, line: int) -> Span:
    """A line of a template, from its first mark: Jinja knows no columns."""
    lines = template.text.splitlines()
    excerpt = lines[line - 1] if line <= len(lines) else ""
    column = len(excerpt) - len(excerpt.lstrip()) + 1
    return Span(template.file, line, column, line, len(excerpt) + 1, excerpt)
