"""The spending view."""
