"""The settings, the API key and the saved state of the window."""
