"""A theme -> what it holds of the contract that every brief will print in it; it must not know the terminal."""
