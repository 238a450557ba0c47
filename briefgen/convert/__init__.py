"""A brief -> other formats, as text or bytes; it must not know the press, and writes no file."""
