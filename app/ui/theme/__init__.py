"""The looks of the window: colours, sizes and fonts, style roles, icons, the focus ring."""
