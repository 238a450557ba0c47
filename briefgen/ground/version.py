"""The version of briefgen; pyproject.toml reads it here."""

VERSION = "0.1.0"
