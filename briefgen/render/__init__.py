"""Copy, or Sheet, + Theme -> Html; it must not know WeasyPrint."""

from briefgen.render.document import render, render_sheet

__all__ = ["render", "render_sheet"]
