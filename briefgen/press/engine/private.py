"""WeasyPrint's names that it doesn't document, each with its use and its users here; it must not import WeasyPrint.

Data only: `tests/press/test_private.py` walks it, says which name moved when the version changes, and holds it against
the source of this folder, both ways.
"""

from __future__ import annotations

from typing import NamedTuple

SEEN_WITH = "70.0"
"""The version of WeasyPrint that has all of this."""


class Private(NamedTuple):
    """A name. users: the modules of this folder. parameters: of a function that is called or replaced here."""

    name: str
    use: str
    users: tuple[str, ...]
    parameters: tuple[str, ...] = ()


_BOXES = "weasyprint.formatting_structure.boxes"

IMPORTED: tuple[Private, ...] = (
    Private(_BOXES, "the classes of boxes", ("boxes", "structure", "tree")),
    Private(f"{_BOXES}.PageBox", "to know a page", ("boxes", "structure")),
    Private(f"{_BOXES}.MarginBox", "to know a running head or foot", ("boxes", "structure")),
    Private(f"{_BOXES}.FootnoteAreaBox", "to know the notes of a page", ("boxes",)),
    Private(f"{_BOXES}.ParentBox", "to know what has children to put away and back", ("structure",)),
    Private(f"{_BOXES}.LineBox", "to know a line", ("boxes", "structure")),
    Private(f"{_BOXES}.InlineBox", "to know a piece of a line", ("boxes",)),
    Private(f"{_BOXES}.InlineLevelBox", "to know what stands in a line", ("boxes",)),
    Private(f"{_BOXES}.TextBox", "to know text as it was set", ("boxes", "structure", "tree")),
    Private(f"{_BOXES}.ReplacedBox", "to know a picture", ("boxes",)),
    Private(f"{_BOXES}.TableBox", "to know a table", ("boxes", "structure")),
    Private(f"{_BOXES}.TableRowGroupBox", "to know a group of rows", ("boxes", "structure")),
    Private(f"{_BOXES}.TableRowBox", "to know a row", ("boxes", "structure")),
    Private(f"{_BOXES}.TableCellBox", "to know a cell", ("boxes", "structure")),
    Private(f"{_BOXES}.TableCaptionBox", "to know a caption", ("boxes",)),
    Private("weasyprint.images.RasterImage", "to know pictures of pixels, by the class's name", ("boxes",)),
    Private("weasyprint.layout.inline", "where lines are made", ("lines",)),
    Private("weasyprint.layout.preferred", "where it is learned how narrow a box may be", ("lines",)),
    Private("weasyprint.text.line_break", "where lines are set", ("lines",)),
    Private(
        "weasyprint.text.line_break.split_first_line", "to set a line once, however often it is asked for", ("lines",),
        ("text", "style", "context", "max_width", "justification_spacing", "is_line_start", "minimum"),
    ),
    Private("weasyprint.layout.inline.split_first_line", "to be asked in its place", ("lines",)),
    Private("weasyprint.layout.preferred.split_first_line", "to be asked in its place", ("lines",)),
    Private("weasyprint.pdf.tags", "where tags are made", ("structure",)),
    Private(
        "weasyprint.pdf.tags._build_box_tree", "to make the tags better while a PDF is written", ("structure",),
        ("box", "parent", "pdf", "page_number", "nums", "annotations", "tags"),
    ),
    Private("weasyprint.pdf.stream.Stream", "where marks of tags are drawn", ("structure",)),
    Private(
        "weasyprint.pdf.stream.Stream.marked", "to draw without a tag what no reader should hear", ("structure",),
        ("self", "box", "tag"),
    ),
    Private("weasyprint.pdf.stream.Stream.artifact", "to draw without a tag", ("structure",), ("self",)),
)  # fmt: skip
"""Modules, classes and functions."""

_BOX = f"{_BOXES}.Box"

OF_VALUES: tuple[Private, ...] = (
    Private("weasyprint.HTML.etree_element", "the parsed document, to be checked before it is laid out", ("document",)),
    Private("weasyprint.HTML.wrapper_element", "to give it a document that was parsed here", ("document",)),
    Private("weasyprint.document.Page._page_box", "the boxes of a page", ("boxes", "structure", "tree")),
    Private("weasyprint.layout.absolute.AbsolutePlaceholder._box", "a placed box itself", ("structure", "tree")),
    Private(f"{_BOXES}.PageBox.page_type", "what kind of page it is", ("boxes",)),
    Private("weasyprint.layout.page.PageType.name", "the page's name in CSS", ("boxes",)),
    Private("weasyprint.layout.page.PageType.blank", "whether it was left empty to begin on another side", ("boxes",)),
    Private(f"{_BOX}.children", "to walk boxes", ("headers", "structure", "tree")),
    Private(
        f"{_BOX}.element",
        "the HTML that made a box",
        ("boxes", "divided", "headers", "hyphens", "notes", "structure", "tree"),
    ),
    Private(
        f"{_BOX}.element_tag", "its name, and what CSS made", ("boxes", "divided", "headers", "notes", "structure")
    ),
    Private(f"{_BOX}.style", "what was asked of a box", ("boxes", "hyphens", "tree")),
    Private(f"{_BOX}.position_x", "where text and lines stand", ("boxes",)),
    Private(f"{_BOX}.position_y", "where text and lines stand", ("boxes",)),
    Private(f"{_BOX}.width", "how wide the content is", ("boxes",)),
    Private(f"{_BOX}.height", "how tall the content is", ("boxes",)),
    Private(f"{_BOX}.border_box_x", "the border box", ("boxes",)),
    Private(f"{_BOX}.border_box_y", "the border box", ("boxes",)),
    Private(f"{_BOX}.border_width", "the border box", ("boxes",)),
    Private(f"{_BOX}.border_height", "the border box", ("boxes",)),
    Private(f"{_BOX}.padding_box_x", "the padding box", ("boxes",)),
    Private(f"{_BOX}.padding_box_y", "the padding box", ("boxes",)),
    Private(f"{_BOX}.padding_width", "the padding box", ("boxes",)),
    Private(f"{_BOX}.padding_height", "the padding box", ("boxes",)),
    Private(f"{_BOX}.content_box_x", "the content box", ("boxes",)),
    Private(f"{_BOX}.content_box_y", "the content box", ("boxes",)),
    Private(f"{_BOX}.transformation_matrix", "what CSS turned or moved", ("boxes",)),
    Private("weasyprint.matrix.Matrix.transform_point", "where it was turned or moved to", ("boxes",)),
    Private(f"{_BOX}.link", "whether a box is in a link", ("structure",)),
    Private(f"{_BOX}.link_annotation", "the link in the PDF, to give it words", ("structure",)),
    Private(f"{_BOX}.hit_area", "where a link can be clicked", ("notes",)),
    Private(f"{_BOXES}.MarginBox.at_keyword", "which margin box it is", ("boxes",)),
    Private(f"{_BOXES}.TextBox.text", "the words as they were set", ("boxes", "hyphens", "structure", "tree")),
    Private(f"{_BOXES}.TextBox.justification_spacing", "how far a line was stretched", ("boxes",)),
    Private(f"{_BOXES}.ReplacedBox.replacement", "what a picture shows", ("boxes",)),
    Private("weasyprint.images.RasterImage.width", "the pixels across", ("boxes",)),
    Private("weasyprint.images.RasterImage.height", "the pixels down", ("boxes",)),
    Private(f"{_BOXES}.TableCellBox.grid_x", "in which column a cell begins", ("headers",)),
    Private(f"{_BOXES}.TableCellBox.colspan", "over how many columns it goes", ("boxes", "headers")),
    Private(f"{_BOXES}.TableCellBox.rowspan", "over how many rows it goes", ("boxes", "headers")),
    Private(
        f"{_BOXES}.TableCellBox.mark", "its element in the tags, to tie it to its headers", ("headers", "structure")
    ),
    Private(f"{_BOXES}.TableRowGroupBox.is_header", "what is said again on each page", ("structure",)),
    Private(f"{_BOXES}.TableRowGroupBox.is_footer", "what is said again on each page", ("structure",)),
    Private(f"{_BOX}.background", "what is painted behind a box", ("gradients",)),
    Private("weasyprint.layout.background.Background.layers", "the pictures of a ground", ("gradients",)),
    Private("weasyprint.layout.background.Background.style", "to reckon their lengths", ("gradients",)),
    Private("weasyprint.layout.background.BackgroundLayer.image", "a gradient", ("gradients",)),
    Private("weasyprint.layout.background.BackgroundLayer.size", "how large it is", ("gradients",)),
    Private("weasyprint.layout.background.BackgroundLayer.position", "where it stands", ("gradients",)),
    Private("weasyprint.layout.background.BackgroundLayer.repeat", "whether it is repeated", ("gradients",)),
    Private("weasyprint.layout.background.BackgroundLayer.positioning_area", "what it stands in", ("gradients",)),
    Private("weasyprint.images.LinearGradient.colors", "to tell a gradient from a picture", ("gradients",)),
    Private("weasyprint.images.LinearGradient.layout", "which colour is where", ("gradients",)),
    Private("weasyprint.css.properties.Dimension.value", "lengths that are not yet px", ("boxes",)),
)
"""Attributes of what WeasyPrint hands over, by class."""

STYLE_KEYS: tuple[Private, ...] = (
    Private("font_family", "the families asked for, to know which face lacks a character", ("tree",)),
    Private("font_style", "the style asked for", ("tree",)),
    Private("font_size", "how large type is", ("boxes",)),
    Private("line_height", "the distance of lines", ("boxes",)),
    Private("text_align_all", "whether lines are justified", ("boxes",)),
    Private("text_align_last", "whether the last line is too", ("boxes",)),
    Private("vertical_align", "what is raised or lowered, as calls of notes are", ("boxes",)),
    Private("hyphenate_character", "what stands where a word is divided", ("boxes", "hyphens")),
    Private("background_color", "what has a ground", ("boxes",)),
    Private("background_image", "what has a ground", ("boxes",)),
    Private("color", "the colour of text", ("boxes",)),
    Private("opacity", "what lets its ground through", ("boxes",)),
    Private("font_weight", "how bold type is", ("boxes",)),
    Private("object_fit", "how a picture fills its box", ("boxes",)),
    Private("position", "what stands out of the flow", ("boxes",)),
    Private("float", "what stands beside the text, and footnotes", ("boxes",)),
    Private("overflow", "what cuts off its content", ("boxes",)),
    Private("visibility", "what isn't to be seen", ("boxes",)),
    Private("continue", "whether text is dropped after some lines", ("boxes",)),
    Private("max_lines", "after how many lines", ("boxes",)),
    Private("word_spacing", "what the sheet adds to a space", ("boxes",)),
    Private("z_index", "what was put beneath the rest", ("boxes",)),
    Private("height", "what has a height of its own", ("boxes",)),
    Private("max_height", "what may be no taller", ("boxes",)),
    Private("margin_left", "what is pulled out of its column", ("boxes",)),
    Private("margin_right", "what is pulled out of its column", ("boxes",)),
    Private("break_before", "where a break was asked for", ("boxes",)),
    Private("break_after", "where a break was asked for", ("boxes",)),
    Private("break_inside", "what was to be kept together", ("boxes",)),
)
"""Keys of `Box.style`: properties with underscores."""
