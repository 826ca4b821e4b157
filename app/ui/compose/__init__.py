"""The left pane: prompt, settings, price, Generate."""
