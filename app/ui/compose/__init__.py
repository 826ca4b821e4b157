"""The left pane: prompt, settings, price and the Generate button."""
