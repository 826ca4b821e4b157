"""Builds every object of the program once and hands it on."""
