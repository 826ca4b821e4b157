"""The details panel of the chosen clips."""
