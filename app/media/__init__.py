"""Reads clips with PyAV: what is in them, and what they look like."""
