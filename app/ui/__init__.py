"""The window: synchronous widgets that talk only to bridge objects."""
