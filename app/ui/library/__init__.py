"""The library: grid, bar, dialogs and actions on clips."""
