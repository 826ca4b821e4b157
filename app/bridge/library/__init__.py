"""The library for the window: list model, posters, actions and imports."""
