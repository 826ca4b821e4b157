"""Measures what Gallop promises; it judges nothing, so it ends well also when a figure is bad."""
