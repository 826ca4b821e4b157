"""Clips of the library: annotating, importing, scanning and locating their files."""
