"""The middle pane: welcome page, player, the chosen clip."""
