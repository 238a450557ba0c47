"""Laid-out pages and PDF bytes out of HTML and CSS: all that briefgen knows of WeasyPrint; it must not know themes.

Nothing outside this folder imports weasyprint, and nothing inside is imported before a press run starts.
"""
