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
    Private(_BOXES, "the classes of boxes", ("again", "boxes", "leaves", "paging", "reading", "structure", "tree")),
    Private(f"{_BOXES}.PageBox", "to know a page", ("reading", "structure")),
    Private(f"{_BOXES}.MarginBox", "to know a running head or foot", ("again", "leaves", "reading", "structure")),
    Private(f"{_BOXES}.FootnoteAreaBox", "to know the notes of a page", ("reading",)),
    Private(f"{_BOXES}.ParentBox", "to know what has children to put away and back", ("structure",)),
    Private(f"{_BOXES}.LineBox", "to know a line", ("reading", "structure")),
    Private(f"{_BOXES}.InlineBox", "to know a piece of a line", ("reading",)),
    Private(f"{_BOXES}.InlineLevelBox", "to know what stands in a line", ("boxes",)),
    Private(f"{_BOXES}.TextBox", "to know text as it was set", ("reading", "structure", "tree")),
    Private(f"{_BOXES}.ReplacedBox", "to know a picture", ("reading",)),
    Private(f"{_BOXES}.TableBox", "to know a table", ("reading", "structure")),
    Private(f"{_BOXES}.TableRowGroupBox", "to know a group of rows", ("reading", "structure")),
    Private(f"{_BOXES}.TableRowBox", "to know a row", ("reading", "structure")),
    Private(f"{_BOXES}.TableCellBox", "to know a cell", ("reading", "structure")),
    Private(f"{_BOXES}.TableCaptionBox", "to know a caption", ("reading",)),
    Private("weasyprint.images.SVGImage", "to leave a picture to another process", ("shelved",)),
    Private("weasyprint.svg.SVG", "to read it again there", ("shelved",)),
    Private("weasyprint.layout.absolute.AbsolutePlaceholder", "to leave a placed box to another process", ("shelved",)),
    Private("weasyprint.layout.absolute.AbsolutePlaceholder.__new__", "to make it there", ("shelved",)),
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
    Private("weasyprint.pdf.stream.Stream", "where marks of tags are drawn", ("drawn", "structure")),
    Private(
        "weasyprint.pdf.stream.Stream.marked", "to draw without a tag what no reader should hear", ("structure",),
        ("self", "box", "tag"),
    ),
    Private("weasyprint.css.StyleFor", "where styles are made", ("cascading",)),
    Private(
        "weasyprint.css.StyleFor.set_computed_styles", "to make styles when they are needed", ("cascading",),
        ("self", "element", "parent", "root", "pseudo_type", "base_url", "target_collector"),
    ),
    Private("weasyprint.css.ComputedStyle", "to make a style", ("cascading",)),
    Private("weasyprint.document", "where a document is made", ("again", "paging")),
    Private(
        "weasyprint.document.get_all_computed_styles", "to take the styles of elements that are the same", ("paging",),
        (
            "html", "user_stylesheets", "presentational_hints", "font_config", "counter_style", "color_profiles",
            "page_rules", "layers", "target_collector", "forms",
        ),
    ),
    Private(
        "weasyprint.document.layout_document", "to take pages that are the same", ("paging",),
        ("html", "root_box", "context", "max_loops"),
    ),
    Private("weasyprint.document.PROGRESS_LOGGER", "to say at each page that it begins", ("again",)),
    Private("weasyprint.document.PROGRESS_LOGGER.info", "to say at each page that it begins", ("again",)),
    Private("weasyprint.layout", "where the rounds of a layout are made", ("paging",)),
    Private(
        "weasyprint.layout.make_all_pages", "to keep the last page of notes in each round", ("paging",),
        ("context", "root_box", "html", "pages"),
    ),
    Private("weasyprint.layout.page", "where pages are made", ("again", "paging")),
    Private(
        "weasyprint.layout.page.make_page", "to know what a page begins with, and what has a part in it", ("paging",),
        ("context", "root_box", "page_type", "resume_at", "page_number", "page_state"),
    ),
    Private(
        "weasyprint.layout.page.remake_page", "to lay out one page", ("again",),
        ("index", "context", "root_box", "html"),
    ),
    Private(
        "weasyprint.layout.page.make_margin_boxes", "to make the margins of a page", ("again",),
        ("context", "page", "state"),
    ),
    Private(
        "weasyprint.layout.layout_fixed_boxes", "to repeat what is fixed", ("again",),
        ("context", "pages", "containing_page"),
    ),
    Private(
        "weasyprint.layout.background.layout_backgrounds", "to finish a page", ("again",),
        ("page", "get_image_from_uri"),
    ),
    Private("weasyprint.layout.block", "where blocks are laid out", ("paging",)),
    Private(
        "weasyprint.layout.block.block_level_layout_switch", "to know which blocks a page looks at", ("paging",),
        (
            "context", "box", "bottom_space", "skip_stack", "containing_block", "page_is_empty", "absolute_boxes",
            "fixed_boxes", "adjoining_margins", "first_letter_style", "first_line_style", "discard", "max_lines",
        ),
    ),
    Private(
        "weasyprint.layout.block._out_of_flow_layout", "to know which blocks a page looks at beside the flow",
        ("paging",),
        (
            "context", "box", "index", "child", "new_children", "page_is_empty", "absolute_boxes", "fixed_boxes",
            "adjoining_margins", "bottom_space",
        ),
    ),
    Private(f"{_BOXES}.BlockBox", "to know what may put blocks one below the other", ("paging",)),
    Private(f"{_BOXES}.BlockLevelBox", "to know a block", ("paging",)),
    Private("weasyprint.document.Page", "where a page is drawn", ("drawn",)),
    Private("weasyprint.document.Page.paint", "to draw it once", ("drawn",), ("self", "stream", "scale")),
    Private("weasyprint.draw", "where texts are drawn", ("drawn",)),
    Private(
        "weasyprint.draw.draw_text", "to know which text brings a font", ("drawn",),
        ("stream", "textbox", "offset_x", "text_overflow", "block_ellipsis"),
    ),
    Private(
        "weasyprint.pdf.stream.Stream.add_image", "to know which pictures a page shows", ("drawn",),
        ("self", "image", "interpolate", "ratio"),
    ),
    Private("weasyprint.text.line_break.Layout.reactivate", "to set a text again", ("drawn",), ("self", "style")),
    Private("weasyprint.text.line_break.Layout.deactivate", "to set a text again", ("drawn",), ("self",)),
    Private("weasyprint.text.line_break.Layout.get_first_line", "to set a text again", ("drawn",), ("self",)),
    Private("weasyprint.text.ffi.ffi", "to walk the runs of a line", ("drawn",)),
    Private("weasyprint.text.ffi.ffi.NULL", "to walk the runs of a line", ("drawn",)),
    Private("weasyprint.pdf.stream.Stream.artifact", "to draw without a tag", ("structure",), ("self",)),
)  # fmt: skip
"""Modules, classes and functions."""

_BOX = f"{_BOXES}.Box"
_CONTEXT = "weasyprint.layout.LayoutContext"
_TARGETS = "weasyprint.css.targets"

OF_VALUES: tuple[Private, ...] = (
    Private(
        "weasyprint.HTML.etree_element",
        "the parsed document, to be checked before it is laid out",
        ("document", "paging"),
    ),
    Private("weasyprint.HTML.wrapper_element", "to give it a document that was parsed here", ("document",)),
    Private("weasyprint.document.Page._page_box", "the boxes of a page", ("drawn", "reading", "structure", "tree")),
    Private("weasyprint.HTML._ua_stylesheets", "WeasyPrint's own sheets, which each process has", ("document",)),
    Private("weasyprint.HTML._ua_counter_style", "its own counters, which a layout takes over", ("document",)),
    Private(
        "weasyprint.layout.absolute.AbsolutePlaceholder._box", "a placed box itself", ("shelved", "structure", "tree")
    ),
    Private("weasyprint.layout.absolute.AbsolutePlaceholder._layout_done", "whether it was laid out", ("shelved",)),
    Private(f"{_BOX}.is_floated", "what a box in a flexbox says by a function without a name", ("shelved",)),
    Private("weasyprint.images.SVGImage._svg", "what was read of a picture", ("shelved",)),
    Private("weasyprint.images.SVGImage._base_url", "what its names are read against", ("shelved",)),
    Private("weasyprint.images.SVGImage._url_fetcher", "what fetches them", ("shelved",)),
    Private("weasyprint.svg.SVG.tree", "where its elements are", ("shelved",)),
    Private("weasyprint.svg.Node._etree_node", "an element of a picture", ("shelved",)),
    Private(f"{_BOXES}.PageBox.page_type", "what kind of page it is", ("reading",)),
    Private("weasyprint.layout.page.PageType.name", "the page's name in CSS", ("reading",)),
    Private(
        "weasyprint.layout.page.PageType.blank", "whether it was left empty to begin on another side", ("reading",)
    ),
    Private(
        f"{_BOX}.children",
        "to walk boxes",
        ("again", "drawn", "headers", "leaves", "paging", "reading", "structure", "tree"),
    ),
    Private(
        f"{_BOX}.element",
        "the HTML that made a box",
        (
            "boxes",
            "divided",
            "former",
            "headers",
            "hyphens",
            "leaves",
            "notes",
            "paging",
            "reading",
            "structure",
            "tree",
        ),
    ),
    Private(
        f"{_BOX}.element_tag",
        "its name, and what CSS made",
        ("boxes", "divided", "headers", "leaves", "notes", "paging", "structure"),
    ),
    Private(f"{_BOX}.style", "what was asked of a box", ("boxes", "drawn", "hyphens", "paging", "tree")),
    Private(f"{_BOX}.position_x", "where text and lines stand", ("reading",)),
    Private(f"{_BOX}.position_y", "where text and lines stand", ("reading",)),
    Private(f"{_BOX}.width", "how wide the content is", ("boxes", "reading")),
    Private(f"{_BOX}.height", "how tall the content is", ("boxes", "reading")),
    Private(f"{_BOX}.border_box_x", "the border box", ("reading",)),
    Private(f"{_BOX}.border_box_y", "the border box", ("reading",)),
    Private(f"{_BOX}.border_width", "the border box", ("reading",)),
    Private(f"{_BOX}.border_height", "the border box", ("reading",)),
    Private(f"{_BOX}.padding_box_x", "the padding box", ("boxes",)),
    Private(f"{_BOX}.padding_box_y", "the padding box", ("boxes",)),
    Private(f"{_BOX}.padding_width", "the padding box", ("boxes",)),
    Private(f"{_BOX}.padding_height", "the padding box", ("boxes",)),
    Private(f"{_BOX}.content_box_x", "the content box", ("boxes",)),
    Private(f"{_BOX}.content_box_y", "the content box", ("boxes",)),
    Private(f"{_BOX}.transformation_matrix", "what CSS turned or moved", ("reading",)),
    Private("weasyprint.matrix.Matrix.transform_point", "where it was turned or moved to", ("boxes", "reading")),
    Private(f"{_BOX}.link", "whether a box is in a link", ("structure",)),
    Private(f"{_BOX}.link_annotation", "the link in the PDF, to give it words", ("structure",)),
    Private(f"{_BOX}.hit_area", "where a link can be clicked", ("notes",)),
    Private(f"{_BOXES}.MarginBox.at_keyword", "which margin box it is", ("boxes",)),
    Private(
        f"{_BOXES}.TextBox.text",
        "the words as they were set",
        ("boxes", "former", "hyphens", "reading", "structure", "tree"),
    ),
    Private(f"{_BOXES}.TextBox.justification_spacing", "how far a line was stretched", ("boxes",)),
    Private(f"{_BOXES}.ReplacedBox.replacement", "what a picture shows", ("boxes",)),
    Private("weasyprint.images.RasterImage.width", "the pixels across", ("boxes", "reading")),
    Private("weasyprint.images.RasterImage.height", "the pixels down", ("boxes", "reading")),
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
    Private(f"{_BOX}.string_set", "the names that a page gives to texts", ("again", "leaves")),
    Private(f"{_BOX}.bookmark_label", "which element has a bookmark on a page", ("leaves",)),
    Private(f"{_BOX}.descendants", "to walk boxes as WeasyPrint does", ("leaves",)),
    Private(f"{_BOX}.is_note", "to know notes that CSS puts aside", ("paging",)),
    Private(f"{_BOXES}.BlockBox.is_table_wrapper", "to know what looks at a whole table", ("paging",)),
    Private(f"{_BOXES}.PageBox.fixed_boxes", "what stands on every page", ("again", "former")),
    Private(f"{_BOXES}.TextBox.pango_layout", "to have the font of a text again", ("drawn",)),
    Private("weasyprint.pdf.stream.Stream._resources", "what a page calls by a name", ("drawn",)),
    Private("weasyprint.pdf.stream.Stream._fonts", "the fonts of a document", ("drawn",)),
    Private("weasyprint.pdf.stream.Stream._tags", "the tags of a page", ("drawn",)),
    Private("weasyprint.pdf.stream.Stream.add_font", "to have a font again", ("drawn",)),
    Private("weasyprint.css.StyleFor._computed_styles", "to make styles when they are needed", ("cascading",)),
    Private("weasyprint.css.StyleFor.get_cascaded_styles", "to make a style", ("cascading",)),
    Private("weasyprint.css.StyleFor.font_config", "to make a style", ("cascading",)),
    Private("weasyprint.css.StyleFor.initial_page_sizes", "to make a style", ("cascading",)),
    Private("weasyprint.CSS.matcher", "to ask sheets as one", ("cascading",)),
    Private("weasyprint.CSS.page_rules", "to ask sheets as one", ("cascading",)),
    Private("weasyprint.CSS.layers", "to leave layers as they are", ("cascading",)),
    Private(f"{_CONTEXT}.footnotes", "notes that are still to come", ("again", "paging")),
    Private(f"{_CONTEXT}.reported_footnotes", "notes that were put off to the next page", ("again", "paging")),
    Private(f"{_CONTEXT}.broken_out_of_flow", "floats that go on to the next page", ("again", "paging")),
    Private(f"{_CONTEXT}.running_elements", "what runs in margins", ("again", "leaves", "paging")),
    Private(f"{_CONTEXT}.rendered_notes", "notes that CSS puts aside", ("again", "paging")),
    Private(f"{_CONTEXT}.string_set", "the names that pages give to texts", ("again", "leaves")),
    Private(f"{_CONTEXT}.page_maker", "with what each page begins", ("again", "paging")),
    Private(f"{_CONTEXT}.current_page", "the page whose margins are made", ("again",)),
    Private(f"{_CONTEXT}.get_image_from_uri", "to finish a page", ("again",)),
    Private(f"{_CONTEXT}.target_collector", "on which page a name stands", ("again", "paging")),
    Private(
        f"{_TARGETS}.TargetCollector.target_lookup_items", "on which page a name stands", ("again", "leaves", "paging")
    ),
    Private(
        f"{_TARGETS}.TargetCollector.counter_lookup_items",
        "what tells on which page a name stands",
        ("leaves", "paging"),
    ),
    Private(f"{_TARGETS}.TargetCollector.collect_anchor", "to know the names of the last document", ("paging",)),
    Private(f"{_TARGETS}.TargetCollector.lookup_target", "to know which names are asked for", ("paging",)),
    Private(f"{_TARGETS}.TargetLookupItem.state", "whether a name stands anywhere", ("leaves",)),
    Private(f"{_TARGETS}.TargetLookupItem.cached_page_counter_values", "on which page a name stands", ("leaves",)),
    Private(f"{_TARGETS}.CounterLookupItem.parse_again", "to tell another page", ("leaves",)),
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
    Private("column_width", "what is set in columns", ("paging",)),
    Private("column_count", "what is set in columns", ("paging",)),
    Private("string_set", "whose words are said in margins", ("former",)),
    Private("bookmark_level", "whose words are bookmarks", ("former",)),
    Private("display", "what isn't there", ("former",)),
    Private("break_before", "where a break was asked for", ("boxes",)),
    Private("break_after", "where a break was asked for", ("boxes",)),
    Private("break_inside", "what was to be kept together", ("boxes",)),
)
"""Keys of `Box.style`: properties with underscores."""
