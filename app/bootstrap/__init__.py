"""The composition root: builds every object of the program once."""
