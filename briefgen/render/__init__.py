"""Copy + Theme -> Html; it must not know WeasyPrint."""

from briefgen.render.document import render

__all__ = ["render"]
