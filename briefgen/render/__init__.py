"""Copy, Sheet or Proof, + Theme -> Html; it must not know WeasyPrint."""

from briefgen.render.document import render, render_proof, render_sheet

__all__ = ["render", "render_proof", "render_sheet"]
