"""The library as the window sees it: its list model, posters, actions and imports."""
