"""The grid of clips: cells with poster, badges and title, and the strip under the mouse."""
