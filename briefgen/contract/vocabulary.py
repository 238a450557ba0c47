"""The words of CSS that people write, to tell what a misspelt one was meant to be; it knows nothing of themes.

What is valid the press says: a word that isn't here is only never suggested. CSS Snapshot 2025, CSS Paged Media 3, CSS
Generated Content for Paged Media.
"""

from __future__ import annotations

_SIDES = ("block", "block-start", "block-end", "inline", "inline-start", "inline-end")

PROPERTIES: tuple[str, ...] = (
    "align-content", "align-items", "align-self", "background", "background-clip", "background-color",
    "background-image", "background-origin", "background-position", "background-repeat", "background-size", "bleed",
    "block-size", "bookmark-label", "bookmark-level", "bookmark-state", "border", "border-collapse", "border-color",
    "border-radius", "border-spacing", "border-style", "border-width", "box-decoration-break", "box-shadow",
    "box-sizing", "break-after", "break-before", "break-inside", "caption-side", "clear", "color", "column-count",
    "column-fill", "column-gap", "column-rule", "column-width", "columns", "content", "counter-increment",
    "counter-reset", "counter-set", "direction", "display", "empty-cells", "flex", "flex-basis", "flex-direction",
    "flex-flow", "flex-grow", "flex-shrink", "flex-wrap", "float", "font", "font-family", "font-feature-settings",
    "font-kerning", "font-size", "font-stretch", "font-style", "font-variant", "font-variant-caps",
    "font-variant-ligatures", "font-variant-numeric", "font-variant-position", "font-weight", "footnote-display",
    "footnote-policy", "gap", "grid", "grid-area", "grid-column", "grid-row", "grid-template-areas",
    "grid-template-columns", "grid-template-rows", "hyphenate-character", "hyphenate-limit-chars",
    "hyphenate-limit-zone", "hyphens", "inline-size", "inset", "justify-content", "justify-items", "justify-self",
    "letter-spacing", "line-clamp", "line-height", "list-style", "list-style-position", "list-style-type", "margin",
    "marks", "max-block-size", "max-inline-size", "max-lines", "min-block-size", "min-inline-size", "object-fit",
    "object-position", "opacity", "order", "orphans", "outline", "outline-color", "outline-offset", "outline-style",
    "outline-width", "overflow", "overflow-wrap", "padding", "page", "position", "quotes", "row-gap", "size",
    "string-set", "table-layout", "text-align", "text-align-last", "text-decoration", "text-decoration-color",
    "text-decoration-line", "text-decoration-style", "text-decoration-thickness", "text-indent", "text-transform",
    "text-underline-offset", "transform", "transform-origin", "vertical-align", "visibility", "white-space", "widows",
    "width", "height", "word-break", "word-spacing", "z-index",
    *(f"{around}-{side}" for around in ("margin", "padding", "border", "inset") for side in _SIDES),
    *(f"border-{side}-{part}" for side in _SIDES[1::1] for part in ("color", "style", "width")),
)  # fmt: skip

KEYWORDS: tuple[str, ...] = (
    "absolute", "all-petite-caps", "all-small-caps", "always", "anywhere", "auto", "avoid", "avoid-column",
    "avoid-page", "balance", "baseline", "block", "bold", "bolder", "border-box", "both", "bottom", "break-word",
    "capitalize", "center", "circle", "clone", "collapse", "column", "column-reverse", "contain", "content-box",
    "cover", "currentcolor", "dashed", "decimal", "disc", "dotted", "double", "end", "even", "fixed", "flex",
    "flex-end", "flex-start", "flow-root", "footnote", "full-width", "grid", "hidden", "inherit", "initial", "inline",
    "inline-block", "inline-end", "inline-flex", "inline-start", "inside", "italic", "justify", "keep-all", "landscape",
    "large", "larger", "left", "lighter", "line", "line-through", "lining-nums", "list-item", "lower-alpha",
    "lower-latin", "lower-roman", "lowercase", "manual", "medium", "middle", "no-repeat", "none", "normal", "nowrap",
    "oblique", "odd", "oldstyle-nums", "outside", "overline", "padding-box", "page", "portrait", "pre", "pre-line",
    "pre-wrap", "proportional-nums", "recto", "relative", "repeat", "repeat-x", "repeat-y", "ridge", "right", "row",
    "row-reverse", "running", "scale-down", "scroll", "separate", "show", "slashed-zero", "slice", "small",
    "small-caps", "smaller", "solid", "space-around", "space-between", "space-evenly", "square", "start", "static",
    "stretch", "sub", "super", "table", "table-caption", "table-cell", "table-row", "tabular-nums", "text-bottom",
    "text-top", "thick", "thin", "top", "transparent", "underline", "unset", "upper-alpha", "upper-latin",
    "upper-roman", "uppercase", "verso", "visible", "wavy", "wrap", "wrap-reverse", "x-large", "x-small",
    "black", "blue", "brown", "gray", "green", "grey", "navy", "orange", "purple", "red", "silver", "white", "yellow",
)  # fmt: skip

UNITS: tuple[str, ...] = ("pt", "mm", "em", "rem", "cm", "px", "in", "pc", "q", "ex", "ch", "lh", "fr", "deg")
