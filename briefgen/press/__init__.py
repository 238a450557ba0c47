"""Html -> Pages -> Pdf; it must not know the source text.

`layout.lay_out` and `pdf.write` are the two stages; `engine/` is the only importer of WeasyPrint.
"""
