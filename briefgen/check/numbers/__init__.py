"""Text -> the numbers in it, by language, and whether one stands in others; it must not know briefs or evidence."""
