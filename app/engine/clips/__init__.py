"""Clips of the library: naming, importing, scanning and locating their files."""
