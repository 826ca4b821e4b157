"""The help menu's dialogs."""
