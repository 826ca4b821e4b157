"""Clips from elsewhere: drops, folders, progress."""
