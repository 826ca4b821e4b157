"""Widgets, formats and styles that every pane uses."""
