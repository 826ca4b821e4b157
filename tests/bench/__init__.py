"""Measures Gallop's performance goals; judges nothing, so a bad figure is no failure."""
