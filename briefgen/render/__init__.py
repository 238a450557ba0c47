"""Copy + Theme -> Html; it must not know WeasyPrint."""
