"""A language -> its number words, one language a file; it must not know texts."""
