"""A folder of data -> Theme: tokens, faces, sheets, templates, labels; it must not know the brief."""
