"""A folder -> Tree -> Brief: data with places, then the typed brief; it must not know themes or HTML."""
