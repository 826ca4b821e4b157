"""Imports of clips: drops, folders, progress."""
