"""The library's filters."""
