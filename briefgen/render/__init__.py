"""Copy, Sheet, Proof or Specimen, + Theme -> Html; it must not know WeasyPrint."""

from briefgen.render.document import render, render_proof, render_sheet, render_specimen

__all__ = ["render", "render_proof", "render_sheet", "render_specimen"]
