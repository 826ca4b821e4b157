"""Reads clips with PyAV: their properties, pictures and recipes."""
