"""The middle pane: welcome page, player, the selected clip."""
