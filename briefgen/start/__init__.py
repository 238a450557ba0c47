"""A name -> a folder of text that builds at once, to be written over; it must not know the terminal."""
