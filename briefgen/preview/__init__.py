"""A brief, watched -> a page on this machine that shows it live; it must not know the terminal."""
