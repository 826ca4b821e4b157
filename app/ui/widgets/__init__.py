"""Widgets, formats and styles that all panes share."""
