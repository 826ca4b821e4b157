"""Dialogs of the help menu."""
