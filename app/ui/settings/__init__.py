"""The settings, the API key and the window's remembered state."""
