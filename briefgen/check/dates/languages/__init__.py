"""The words of dates in the commonest languages, one a file; it must not know texts."""
