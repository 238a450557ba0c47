"""A folder and a theme's name -> files written; it must not know the terminal."""
